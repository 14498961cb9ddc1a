import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import { askersInWords } from '#shared/model/question-askers.ts';
import type { Question } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';

/** Chooses the final wording of questions that ask the same. Every original and its asker is kept. */
export function MergeDialog({
  questions,
  authors,
  onMerge,
  onClose,
}: {
  readonly questions: readonly Question[];
  readonly authors: readonly Author[];
  /** Answers what went wrong, or null when it was saved. */
  readonly onMerge: (wording: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const form = useForm(
    { from: questions[0]?.id ?? '', wording: questions[0]?.wording ?? '' },
    (fields) => onMerge(fields.wording.trim()),
  );
  const { wording } = form.fields;
  const keptHere = questions.filter(({ visibility }) => visibility !== 'shared').length;
  return (
    <FormDialog
      title="Put questions together"
      saveLabel="Put together"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(wording.trim() === '' ? 'Type the wording first.' : null)}
      onClose={onClose}
    >
      <ChoiceField
        legend="Start from the wording of"
        value={form.fields.from}
        onChange={(id) =>
          form.set({
            from: id,
            wording: questions.find((question) => question.id === id)?.wording ?? '',
          })
        }
        options={questions.map((question) => ({
          value: question.id,
          label: question.wording,
          hint: askersInWords(question, authors),
        }))}
      />
      <TextField
        label="Final wording"
        hint="Every original wording and everyone who asked is kept with it. You can take them apart again."
        rows={4}
        value={wording}
        maxLength={20_000}
        error={form.error}
        onChange={(typed) => form.set({ wording: typed })}
      />
      {keptHere > 0 ? (
        <p>
          {keptHere === questions.length ? 'They are' : 'Some of them are'} only on this computer,
          so what they become is too until you share it.
        </p>
      ) : null}
    </FormDialog>
  );
}
