import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { ReadOutWords, WordsOutcome } from '#shared/model/sitting.ts';
import styles from './night.module.css';

/** What the Panel did with words that were read out. */
export interface ReadOut {
  readonly outcome: WordsOutcome;
  /** The words as they stand now; other than before only where they were amended. */
  readonly wording: string;
  readonly addressee: string;
  readonly byWhen: string;
}

/** Shows words large enough to read out, and notes what the Panel did with them: who acts, and by when. */
export function ReadOutDialog({
  wording,
  noted,
  posts,
  onSave,
  onClose,
}: {
  readonly wording: Recommendation;
  readonly noted: ReadOutWords | null;
  readonly posts: readonly string[];
  readonly onSave: (read: ReadOut) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const wordsIn = ({ outcome, words }: { outcome: WordsOutcome; words: string }) =>
    outcome === 'amended' ? words : wording.wording;
  const form = useForm(
    {
      outcome: noted?.outcome ?? 'not noted',
      words: wording.wording,
      addressee: wording.addressee,
      byWhen: noted?.byWhen ?? '',
    },
    (fields) =>
      onSave({
        outcome: fields.outcome,
        wording: wordsIn(fields).trim(),
        addressee: fields.addressee.trim(),
        byWhen: fields.byWhen.trim(),
      }),
  );
  const { outcome, words, addressee, byWhen } = form.fields;
  const shown = wordsIn(form.fields);
  return (
    <FormDialog
      title="Words to agree"
      saveLabel="Save my note"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(shown.trim() === '' ? 'Type the amended words.' : null)}
      onClose={onClose}
    >
      <blockquote className={styles['readOut']}>{shown}</blockquote>
      <ChoiceField<WordsOutcome>
        legend="What the Panel did"
        hint="My note of the meeting. The minutes are the record."
        inline
        value={outcome}
        onChange={(chosen) => form.set({ outcome: chosen })}
        options={[
          { value: 'agreed', label: 'Agreed' },
          { value: 'amended', label: 'Agreed as amended' },
          { value: 'not agreed', label: 'Not agreed' },
          { value: 'not noted', label: 'Nothing noted' },
        ]}
      />
      {outcome === 'amended' ? (
        <TextField
          label="The words as amended"
          rows={4}
          value={words}
          maxLength={20_000}
          error={form.error}
          onChange={(typed) => form.set({ words: typed })}
        />
      ) : null}
      <TextField
        label="Who acts (a post)"
        value={addressee}
        maxLength={500}
        suggestions={posts}
        onChange={(typed) => form.set({ addressee: typed })}
      />
      <TextField
        label="By when, as said at the table"
        value={byWhen}
        maxLength={500}
        onChange={(typed) => form.set({ byWhen: typed })}
      />
    </FormDialog>
  );
}
