import { decisionChoices } from '#renderer/components/decision-words.ts';
import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { PanelDecision } from '#shared/model/monitor-item.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import type { DialogProps } from './monitor-dialogs.ts';
import { useForm } from '#renderer/components/use-form.ts';

/** What the Panel decided on an item: one choice of four. */
export function DecisionDialog({ entry, asAt, write, onClose }: DialogProps) {
  const form = useForm<{ decision: PanelDecision; notedFor: string }>(
    { decision: 'noted', notedFor: '' },
    (fields) =>
      write(
        'monitor:note-decision',
        { item: entry.id, meeting: asAt, ...fields },
        'Decision noted. The minutes are the record.',
      ),
  );
  return (
    <FormDialog
      title="Note the Panel’s decision"
      about={entry.wording}
      saveLabel="Note decision"
      problem={form.problem}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <p>My note of the meeting of {longDate(asAt)}. The minutes are the record.</p>
      <ChoiceField<PanelDecision>
        legend="The Panel’s decision"
        value={form.fields.decision}
        options={decisionChoices}
        onChange={(decision) => form.set({ decision })}
      />
      <TextField
        label="Noted by"
        hint="Leave empty if it is your own note. A note by another person is kept beside yours."
        value={form.fields.notedFor}
        maxLength={120}
        onChange={(notedFor) => form.set({ notedFor })}
      />
    </FormDialog>
  );
}
