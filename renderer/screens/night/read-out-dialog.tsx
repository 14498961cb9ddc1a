import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
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
  const [outcome, setOutcome] = useState<WordsOutcome>(noted?.outcome ?? 'not noted');
  const [words, setWords] = useState(wording.wording);
  const [addressee, setAddressee] = useState(wording.addressee);
  const [byWhen, setByWhen] = useState(noted?.byWhen ?? '');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const shown = outcome === 'amended' ? words : wording.wording;
  return (
    <DialogBox title="Words to agree" isOpen onClose={onClose}>
      <form
        className={styles['part']}
        onSubmit={(event) => {
          event.preventDefault();
          if (shown.trim() === '') {
            setError('Type the amended words.');
            return;
          }
          void onSave({
            outcome,
            wording: shown.trim(),
            addressee: addressee.trim(),
            byWhen: byWhen.trim(),
          }).then(setProblem);
        }}
      >
        <blockquote className={styles['readOut']}>{shown}</blockquote>
        <ChoiceField<WordsOutcome>
          legend="What the Panel did"
          hint="My note of the meeting. The minutes are the record."
          inline
          value={outcome}
          onChange={setOutcome}
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
            error={error}
            onChange={(value) => {
              setError(null);
              setWords(value);
            }}
          />
        ) : null}
        <TextField
          label="Who acts (a post)"
          value={addressee}
          maxLength={500}
          suggestions={posts}
          onChange={setAddressee}
        />
        <TextField
          label="By when, as said at the table"
          value={byWhen}
          maxLength={500}
          onChange={setByWhen}
        />
        {problem ? (
          <Notice tone="warning" title="Not saved" alert>
            <p>{problem.message}</p>
          </Notice>
        ) : null}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary">
            Save my note
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
