import { useState } from 'react';
import { AgendaItemField } from '#renderer/components/agenda-item-field.tsx';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { VisibilityField } from '#renderer/components/visibility-field.tsx';
import type { Failure } from '#shared/model/failure.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Visibility } from '#shared/model/question.ts';
import styles from './questions-view.module.css';

/** What is entered for another member: one question a line. */
export interface EnteredQuestions {
  readonly member: string;
  readonly agendaItem: number | null;
  readonly visibility: Visibility;
  readonly wordings: readonly string[];
}

/** Enters or pastes questions for a member without the app; both names are kept. */
export function EnterForDialog({
  agenda,
  members,
  onEnter,
  onClose,
}: {
  readonly agenda: readonly AgendaItem[];
  readonly members: readonly string[];
  readonly onEnter: (entered: EnteredQuestions) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const [member, setMember] = useState('');
  const [agendaItem, setAgendaItem] = useState<number | null>(null);
  const [visibility, setVisibility] = useState<Visibility>('only on this computer');
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<{ readonly member?: string; readonly text?: string }>({});
  const [problem, setProblem] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const enter = async () => {
    const wordings = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const wrong = {
      ...(member.trim() === '' ? { member: 'Type the member’s name.' } : {}),
      ...(wordings.length === 0 ? { text: 'Type or paste at least one question.' } : {}),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || busy) return;
    setBusy(true);
    const failure = await onEnter({ member: member.trim(), agendaItem, visibility, wordings });
    setBusy(false);
    setProblem(failure);
  };

  return (
    <DialogBox title="Enter questions for another member" isOpen onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <TextField
          label="The member who asks"
          hint="Your own name is kept too, as the one who entered it."
          value={member}
          maxLength={120}
          suggestions={members}
          error={errors.member ?? null}
          autoFocus
          onChange={setMember}
        />
        <AgendaItemField agenda={agenda} value={agendaItem} onChange={setAgendaItem} />
        <TextField
          label="Questions, one a line"
          rows={6}
          value={text}
          maxLength={100_000}
          error={errors.text ?? null}
          onChange={setText}
        />
        <VisibilityField value={visibility} onChange={setVisibility} />
        {problem ? (
          <Notice tone="warning" title="Not everything was saved" alert>
            <p>{problem.message}</p>
          </Notice>
        ) : null}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" isDisabled={busy}>
            Enter
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
