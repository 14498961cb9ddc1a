import { href, routes } from '#renderer/components/routes.ts';
import type { Question } from '#shared/model/question.ts';
import styles from './indicator-detail.module.css';

/** Your questions that rest on a figure of this row. */
export function IndicatorQuestions({
  questions,
}: {
  /** Null when they could not be read. */
  readonly questions: readonly Question[] | null;
}) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions about it</h2>
      {questions === null ? <p>Your questions could not be opened.</p> : null}
      {questions?.length === 0 ? (
        <p className={styles['quiet']}>
          None yet. Press Ask above, or beside a month to ask about that month.
        </p>
      ) : null}
      {questions && questions.length > 0 ? (
        <ul className={styles['questions']}>
          {questions.map((question) => (
            <li key={question.id}>
              <a href={href(routes.question(question.id))}>{question.wording}</a>
              <span className={styles['quiet']}>
                {question.visibility === 'shared' ? 'Shared' : 'Only on this computer'}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
