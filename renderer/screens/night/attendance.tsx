import { SelectField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import { membersOf, type Meeting } from '#shared/model/meeting.ts';
import type { Attendance, MemberAttendance, Sitting } from '#shared/model/sitting.ts';
import { KeptField } from './kept-field.tsx';
import { useShownAtOnce } from './use-shown-at-once.ts';
import styles from './night.module.css';

const options: readonly { readonly value: Attendance; readonly label: string }[] = [
  { value: 'not noted', label: 'Not noted' },
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent, no apologies' },
];

/** Who is there, and who sits in whose place: membership is per meeting. */
export function AttendanceList({
  meeting,
  sitting,
  onMember,
  onAlsoPresent,
}: {
  readonly meeting: Meeting;
  readonly sitting: Sitting;
  readonly onMember: (member: MemberAttendance) => Promise<Failure | null>;
  readonly onAlsoPresent: (text: string) => Promise<Failure | null>;
}) {
  const noted = (member: string): MemberAttendance =>
    sitting.members.find((one) => one.member === member) ?? {
      member,
      attendance: 'not noted',
      substitute: '',
    };
  return (
    <section aria-labelledby="attendance" className={styles['part']}>
      <h3 id="attendance">Attendance and substitutes</h3>
      <ul className={styles['members']}>
        {membersOf(meeting).map((name) => (
          <MemberEntry key={name} member={noted(name)} onMember={onMember} />
        ))}
      </ul>
      <KeptField
        label="Also present"
        hint="Officers, the Cabinet Member, partners: by post."
        rows={2}
        draftKey="night/also-present"
        stored={sitting.alsoPresent}
        onSave={onAlsoPresent}
      />
    </section>
  );
}

function MemberEntry({
  member,
  onMember,
}: {
  readonly member: MemberAttendance;
  readonly onMember: (member: MemberAttendance) => Promise<Failure | null>;
}) {
  const { member: name, substitute } = member;
  const shown = useShownAtOnce(member.attendance, (attendance) =>
    onMember({ ...member, attendance }),
  );
  return (
    <li>
      <SelectField
        label={name}
        value={shown.value}
        onChange={(value) => {
          const found = options.find((option) => option.value === value);
          if (found) shown.choose(found.value);
        }}
        options={options}
      />
      <FailureNotice title="That was not saved" failure={shown.problem} />
      {shown.value === 'apologies' || substitute !== '' ? (
        <KeptField
          label={`Substitute for ${name}`}
          rows={1}
          draftKey={`night/substitute/${name}`.slice(0, 200)}
          stored={substitute}
          onSave={(next) => onMember({ ...member, attendance: shown.value, substitute: next })}
        />
      ) : null}
    </li>
  );
}
