import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { ChoiceField, TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import { askersInWords } from '#shared/model/question-askers.ts';
import type { Question } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';
import styles from './questions-view.module.css';

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
  const [from, setFrom] = useState(questions[0]?.id ?? '');
  const [wording, setWording] = useState(questions[0]?.wording ?? '');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const keptHere = questions.filter(({ visibility }) => visibility !== 'shared').length;
  return (
    <DialogBox title="Put questions together" isOpen onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (wording.trim() === '') {
            setError('Type the wording first.');
            return;
          }
          void onMerge(wording.trim()).then(setProblem);
        }}
      >
        <ChoiceField
          legend="Start from the wording of"
          value={from}
          onChange={(id) => {
            setFrom(id);
            setError(null);
            setWording(questions.find((question) => question.id === id)?.wording ?? '');
          }}
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
          error={error}
          onChange={(value) => {
            setError(null);
            setWording(value);
          }}
        />
        {keptHere > 0 ? (
          <p>
            {keptHere === questions.length ? 'They are' : 'Some of them are'} only on this computer,
            so what they become is too until you share it.
          </p>
        ) : null}
        {problem ? (
          <Notice tone="warning" title="Not saved" alert>
            <p>{problem.message}</p>
          </Notice>
        ) : null}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary">
            Put together
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
