import { SelectField, TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { ProgrammeSlot } from '#shared/model/programme.ts';
import { meetingChoices } from './programme-words.ts';

/** Chooses the meeting something is put down for. */
export function MeetingDialog({
  title,
  saveLabel,
  words,
  start,
  slots,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly saveLabel: string;
  readonly words: string;
  /** The meeting chosen at first. */
  readonly start: string;
  readonly slots: readonly ProgrammeSlot[];
  readonly onSave: (meeting: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const form = useForm({ meeting: start }, ({ meeting }) => onSave(meeting));
  return (
    <FormDialog
      title={title}
      about={words}
      saveLabel={saveLabel}
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <SelectField
        label="Meeting"
        value={form.fields.meeting}
        options={meetingChoices(slots)}
        onChange={(meeting) => form.set({ meeting })}
      />
    </FormDialog>
  );
}

/** Declines a suggestion, with the reason, or parks it. */
export function SetAsideDialog({
  verdict,
  words,
  onSave,
  onClose,
}: {
  readonly verdict: 'declined' | 'parked';
  readonly words: string;
  readonly onSave: (reason: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const form = useForm({ reason: '' }, ({ reason }) => onSave(reason));
  const isDeclining = verdict === 'declined';
  return (
    <FormDialog
      title={isDeclining ? 'Decline the suggestion' : 'Park the suggestion'}
      about={words}
      saveLabel={isDeclining ? 'Decline it' : 'Park it'}
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() =>
        void form.submit(
          isDeclining && form.fields.reason.trim() === ''
            ? 'Type why it is declined, so that it can be told later.'
            : null,
        )
      }
      onClose={onClose}
    >
      <TextField
        label={isDeclining ? 'Why' : 'Why, or until when (may be left empty)'}
        hint="Leaves with the work programme’s export. You can take this back."
        rows={3}
        value={form.fields.reason}
        maxLength={20_000}
        error={form.error}
        autoFocus
        onChange={(reason) => form.set({ reason })}
      />
    </FormDialog>
  );
}
