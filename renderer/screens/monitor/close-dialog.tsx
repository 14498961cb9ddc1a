import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { ClosingReason } from '#shared/model/monitor-item.ts';
import type { NamedClosing } from '#shared/model/monitor.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import type { DialogProps } from './monitor-dialogs.ts';
import { closingChoices } from './monitor-words.ts';
import { useForm } from '#renderer/components/use-form.ts';

/** Closes an item by hand, with the reason. */
export function CloseDialog({ entry, asAt, write, onClose }: DialogProps) {
  const form = useForm<{ reason: ClosingReason; why: string }>(
    { reason: 'superseded', why: '' },
    (fields) => write('monitor:close', { item: entry.id, meeting: asAt, ...fields }, 'Closed.'),
  );
  return (
    <FormDialog
      title="Close without acceptance"
      about={entry.wording}
      saveLabel="Close it"
      problem={form.problem}
      onSubmit={() =>
        void form.submit(form.fields.why.trim() === '' ? 'Type the reason first.' : null)
      }
      onClose={onClose}
    >
      <p>
        Closed as at {longDate(asAt)}, with your name. It is not shown as accepted, it stays in the
        history, and you can reverse it.
      </p>
      <ChoiceField<ClosingReason>
        legend="It was"
        value={form.fields.reason}
        options={closingChoices}
        onChange={(reason) => form.set({ reason })}
      />
      <TextField
        label="Why"
        rows={3}
        value={form.fields.why}
        maxLength={20_000}
        error={form.error}
        onChange={(why) => form.set({ why })}
      />
    </FormDialog>
  );
}

/** Puts a closed item back where it stood. */
export function ReverseDialog({
  entry,
  asAt,
  closing,
  write,
  onClose,
}: DialogProps & { readonly closing: NamedClosing }) {
  const form = useForm({ why: '' }, ({ why }) =>
    write('monitor:reverse-closing', { id: closing.id, meeting: asAt, why }, 'Closing reversed.'),
  );
  return (
    <FormDialog
      title="Reverse the closing"
      about={entry.wording}
      saveLabel="Reverse it"
      problem={form.problem}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <p>
        {closing.author} closed it ({closing.reason}): {closing.why}. Reversing puts it back where
        it stood; the closing is kept in its history.
      </p>
      <TextField
        label="Why it is reversed"
        rows={3}
        value={form.fields.why}
        maxLength={20_000}
        onChange={(why) => form.set({ why })}
      />
    </FormDialog>
  );
}
