import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { ProgressWord } from '#shared/model/monitor-item.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import type { DialogProps } from './monitor-dialogs.ts';
import { progressChoices } from './monitor-words.ts';
import { useForm } from '#renderer/components/use-form.ts';

/** What officers report to a meeting. */
export function ProgressDialog({ entry, asAt, write, onClose }: DialogProps) {
  const form = useForm<{ status: ProgressWord; said: string }>(
    { status: 'In progress', said: '' },
    (fields) =>
      write(
        'monitor:add-progress',
        { item: entry.id, meeting: asAt, ...fields },
        'Progress entered.',
      ),
  );
  return (
    <FormDialog
      title="Enter progress"
      about={entry.wording}
      saveLabel="Enter progress"
      problem={form.problem}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <p>
        As the officers report it to the meeting of {longDate(asAt)}. It goes into the monitoring
        report, marked as entered; what the paper prints stays beside it.
      </p>
      <ChoiceField<ProgressWord>
        legend="Progress status"
        value={form.fields.status}
        options={progressChoices}
        onChange={(status) => form.set({ status })}
      />
      <TextField
        label="Action taken"
        rows={4}
        value={form.fields.said}
        maxLength={20_000}
        onChange={(said) => form.set({ said })}
      />
    </FormDialog>
  );
}
