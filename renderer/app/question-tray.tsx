import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAsk } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { agendaTitle, type Meeting } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import styles from './question-tray.module.css';

function byItem(questions: readonly Question[]): readonly (readonly [number | null, Question[]])[] {
  const groups = new Map<number | null, Question[]>();
  for (const question of questions) {
    groups.set(question.agendaItem, [...(groups.get(question.agendaItem) ?? []), question]);
  }
  return [...groups].sort(([a], [b]) => (a ?? 99) - (b ?? 99));
}

function titleOf(meeting: Meeting | null, item: number): string {
  const found = meeting?.agenda.find((entry) => entry.item === item);
  return found ? agendaTitle(found) : '';
}

/** Your questions beside the work, by agenda item. */
export function QuestionTray({
  meeting,
  onClose,
}: {
  readonly meeting: Meeting | null;
  readonly onClose: () => void;
}) {
  const answer = useAnswer('questions:list', {});
  const ask = useAsk();
  return (
    <aside className={styles['tray']} aria-label="Your questions" data-print="no">
      <div className={styles['head']}>
        <h2>
          Questions
          {answer.state === 'ready' ? (
            <span className={styles['count']}>{answer.value.length}</span>
          ) : null}
        </h2>
        <Button look="plain" onPress={onClose} aria-label="Hide your questions">
          Hide
        </Button>
      </div>
      {answer.state === 'loading' ? <Loading label="Loading your questions" lines={3} /> : null}
      {answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : null}
      {answer.state === 'ready' && answer.value.length === 0 ? (
        <p className={styles['empty']}>
          No questions yet. Press Ask beside any figure, or select words in a paper.
        </p>
      ) : null}
      {answer.state === 'ready'
        ? byItem(answer.value).map(([item, questions]) => (
            <section key={item ?? 'none'} className={styles['group']}>
              <h3>{item === null ? 'No agenda item yet' : `${item}  ${titleOf(meeting, item)}`}</h3>
              <ul>
                {questions.map((question) => (
                  <li key={question.id}>
                    <a href={href(routes.question(question.id))}>{question.wording}</a>
                    <EvidenceList evidence={question.evidence} />
                    {question.visibility === 'only on this computer' ? (
                      <p className={styles['state']}>Only on this computer</p>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ))
        : null}
      <div className={styles['foot']}>
        <Button look="primary" onPress={() => ask(null)}>
          Ask a question
        </Button>
      </div>
    </aside>
  );
}
