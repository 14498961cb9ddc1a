import { decisionLabel } from '#renderer/components/decision-words.ts';
import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { Button } from '#renderer/components/button.tsx';
import { ComparedWordings } from '#renderer/components/compared-wordings.tsx';
import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import type { MinuteCheck } from '#shared/model/monitor-item.ts';
import type { NamedDecision } from '#shared/model/monitor.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import type { DialogProps } from './monitor-dialogs.ts';
import { useForm } from '#renderer/components/use-form.ts';

const checks = [
  { value: 'minute', label: 'The minute says the same' },
  { value: 'differs from the minute', label: 'It differs from the minute' },
  { value: 'not checked', label: 'Not checked yet' },
] as const satisfies readonly { value: MinuteCheck['kind']; label: string }[];

/** Sets a note of a decision against the draft minute, word by word. */
export function CheckDialog({
  entry,
  decision,
  write,
  onClose,
}: DialogProps & { readonly decision: NamedDecision }) {
  const [compared, setCompared] = useState(decision.minute);
  const runs = useAnswer(
    'monitor:compare',
    { item: entry.id, minute: compared },
    { enabled: compared.trim() !== '' },
  );
  const form = useForm(
    {
      kind: decision.check.kind,
      number: decision.check.kind === 'minute' ? decision.check.number : '',
      minute: decision.minute,
    },
    ({ kind, number, minute }) =>
      write(
        'monitor:check-decision',
        { id: decision.id, check: kind === 'minute' ? { kind, number } : { kind }, minute },
        'Checked against the minutes.',
      ),
  );
  const { fields, set } = form;
  return (
    <FormDialog
      title="Check against the minutes"
      about={`${decisionLabel(decision.decision)}, noted by ${decision.notedBy}`}
      saveLabel="Save"
      problem={form.problem}
      onSubmit={() =>
        void form.submit(
          fields.kind === 'minute' && fields.number.trim() === ''
            ? 'Type the minute number as printed, for example 31.'
            : null,
        )
      }
      onClose={onClose}
    >
      <TextField
        label="The draft minute"
        hint="Paste the words of the resolution."
        rows={4}
        value={fields.minute}
        maxLength={5_000}
        onChange={(minute) => set({ minute })}
      />
      <Button onPress={() => setCompared(fields.minute)}>Compare with the list’s wording</Button>
      {compared.trim() !== '' && runs.state === 'ready' ? (
        <div aria-live="polite">
          <ComparedWordings runs={runs.value} left="The minute" right="On the list" />
        </div>
      ) : null}
      <ChoiceField<MinuteCheck['kind']>
        legend="How the note stands to the minutes"
        value={fields.kind}
        options={checks}
        onChange={(kind) => set({ kind })}
      />
      {fields.kind === 'minute' ? (
        <TextField
          label="Minute number"
          value={fields.number}
          maxLength={40}
          error={form.error}
          onChange={(number) => set({ number })}
        />
      ) : null}
    </FormDialog>
  );
}
