import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Question } from '#shared/model/question.ts';
import styles from './running-order.module.css';

/** One query: its words, what it rests on, and the reply when it comes. */
export function QueryEntry({
  query,
  onReply,
}: {
  readonly query: Question;
  /** Records a reply; an empty one opens the query again. */
  readonly onReply: (answer: string) => Promise<Failure | null>;
}) {
  const [reply, setReply] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const isAnswered = query.state === 'answered before';
  return (
    <li className={styles['question']}>
      <p className={styles['wording']}>{query.wording}</p>
      <EvidenceList evidence={query.evidence} />
      {query.visibility === 'shared' ? null : (
        <p className={styles['quiet']}>
          Only on this computer, so it is not in the note.{' '}
          <a href={href(routes.question(query.id))}>Share it on Questions</a>
        </p>
      )}
      {isAnswered ? (
        <>
          <p className={styles['reply']}>Reply: {query.answer}</p>
          <div className={styles['buttons']}>
            <Button
              look="plain"
              onPress={() => void onReply('').then(setProblem)}
              aria-label={`Open again: ${query.wording.slice(0, 60)}`}
            >
              Open again
            </Button>
          </div>
        </>
      ) : (
        <form
          className={styles['replyForm']}
          data-print="no"
          onSubmit={(event) => {
            event.preventDefault();
            if (reply.trim() === '') setError('Type the reply first.');
            else void onReply(reply.trim()).then(setProblem);
          }}
        >
          <TextField
            label="The reply"
            rows={2}
            value={reply}
            maxLength={20_000}
            error={error}
            onChange={(value) => {
              setError(null);
              setReply(value);
            }}
          />
          <Button type="submit" aria-label={`Record the reply to: ${query.wording.slice(0, 60)}`}>
            Record the reply
          </Button>
        </form>
      )}
      <FailureNotice title="Not saved" failure={problem} />
    </li>
  );
}
