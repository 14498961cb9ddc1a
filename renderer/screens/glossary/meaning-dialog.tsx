import { TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { UsedAcronym } from './used-acronyms.ts';

/** Says what an acronym means to the person who reads, or changes it; begins with what a paper spells out. */
export function MeaningDialog({
  used,
  onSave,
  onClose,
}: {
  readonly used: UsedAcronym;
  /** Answers what went wrong, or null when it was saved. */
  readonly onSave: (meaning: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const start = { meaning: used.meaning?.meaning ?? used.spelledOut?.words ?? '' };
  const form = useForm(start, ({ meaning }) => onSave(meaning.trim()));
  const { meaning } = form.fields;
  return (
    <FormDialog
      title={`What ${used.acronym} means`}
      saveLabel="Save meaning"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(meaning.trim() === '' ? 'Type the meaning first.' : null)}
      onClose={onClose}
    >
      <TextField
        label="Your meaning"
        hint="Yours, only on this computer: it opens in the papers and is in no export."
        value={meaning}
        maxLength={500}
        error={form.error}
        autoFocus
        onChange={(typed) => form.set({ meaning: typed })}
      />
    </FormDialog>
  );
}
