import type { Result } from '#shared/lib/result.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { useAnnounce } from './announcer.tsx';
import { SelectField, TextField } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useForm } from './use-form.ts';

/** One thing that something can be tied to. */
export interface LinkChoice {
  readonly value: string;
  readonly label: string;
}

/** Ties something that is on screen to another thing chosen from a list, with the reason. */
export function LinkDialog({
  title,
  name,
  label,
  missing,
  choices,
  unreadable,
  onSave,
  onClose,
}: {
  readonly title: string;
  /** What it starts from. */
  readonly name: string;
  /** What is chosen: "Indicator". */
  readonly label: string;
  /** What to say where nothing is chosen. */
  readonly missing: string;
  readonly choices: readonly LinkChoice[];
  /** Why there is nothing to choose from. */
  readonly unreadable: Failure | null;
  readonly onSave: (to: string, reason: string) => Promise<Result<unknown, Failure>>;
  readonly onClose: () => void;
}) {
  const announce = useAnnounce();
  const form = useForm({ to: '', reason: '' }, async (fields) => {
    const result = await onSave(fields.to, fields.reason.trim());
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Link saved.' : 'Link kept, but not on disk yet.');
    onClose();
    return null;
  });
  const { to, reason } = form.fields;
  const lacking =
    to === '' ? missing : reason.trim() === '' ? 'Say why the two belong together.' : null;
  return (
    <FormDialog
      title={title}
      about={<p>{name}. Yours, only on this computer: no export takes it along.</p>}
      saveLabel="Save link"
      problem={unreadable ?? form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(lacking)}
      onClose={onClose}
    >
      <SelectField
        label={label}
        value={to}
        error={to === '' ? form.error : null}
        onChange={(value) => form.set({ to: value })}
        options={[{ value: '', label: 'Choose' }, ...choices]}
      />
      <TextField
        label="Why they belong together"
        value={reason}
        maxLength={500}
        error={to === '' ? null : form.error}
        onChange={(value) => form.set({ reason: value })}
      />
    </FormDialog>
  );
}
