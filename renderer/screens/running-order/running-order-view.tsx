import { Empty } from '#renderer/components/answer-states.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { priorityLabels } from '#renderer/components/question-words.ts';
import { href, routes } from '#renderer/components/routes.ts';
import { counted } from '#shared/lib/text.ts';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import { askersInWords } from '#shared/model/question-askers.ts';
import type { Question } from '#shared/model/question.ts';
import type { RunningOrderItem, RunningOrderLayout } from '#shared/model/running-order.ts';
import type { Author } from '#shared/model/workspace.ts';
import styles from './running-order.module.css';

/** A running order as it is read, printed and put on the table. */
export function RunningOrderView({
  layout,
  agenda,
  authors,
}: {
  readonly layout: RunningOrderLayout;
  readonly agenda: readonly AgendaItem[];
  readonly authors: readonly Author[];
}) {
  if (layout.items.length === 0) {
    return (
      <Empty>
        <p>
          No question for the meeting is shared yet. Share one on{' '}
          <a href={href(routes.questions())}>Questions</a>.
        </p>
      </Empty>
    );
  }
  return (
    <div className={styles['order']}>
      {layout.version === 'chair' ? (
        <p className={styles['sum']} data-fits={layout.notFitting.length === 0 ? 'yes' : 'no'}>
          {layout.inWords}
        </p>
      ) : null}
      {layout.items.map((item) => (
        <section key={item.agendaItem ?? 'none'} aria-labelledby={headingId(item)}>
          <h2 id={headingId(item)}>
            {itemTitle(item, agenda)}
            {layout.version === 'chair' ? (
              <span className={styles['time']}> {counted(item.minutes, 'minute')}</span>
            ) : null}
          </h2>
          {item.themes.map((theme) => (
            <div key={theme.line ?? 'none'} className={styles['theme']}>
              {theme.theme ? <h3>{theme.theme}</h3> : null}
              {theme.wantToKnow ? <p>What we want to know: {theme.wantToKnow}</p> : null}
              <ol>
                {theme.questions.map((question) => (
                  <li key={question.id} className={styles['question']}>
                    <p className={styles['wording']}>{question.wording}</p>
                    {question.addressee ? <p>To: {question.addressee}</p> : null}
                    {layout.version === 'chair' ? (
                      <ForChair question={question} layout={layout} authors={authors} />
                    ) : null}
                    <EvidenceList evidence={question.evidence} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function headingId({ agendaItem }: RunningOrderItem): string {
  return `order-${agendaItem ?? 'none'}`;
}

function itemTitle({ agendaItem }: RunningOrderItem, agenda: readonly AgendaItem[]): string {
  if (agendaItem === null) return 'Under no agenda item';
  const entry = agenda.find(({ item }) => item === agendaItem);
  return `${agendaItem}  ${entry ? agendaTitle(entry) : ''}`;
}

function ForChair({
  question,
  layout,
  authors,
}: {
  readonly question: Question;
  readonly layout: RunningOrderLayout;
  readonly authors: readonly Author[];
}) {
  return (
    <>
      <p>
        {priorityLabels[question.priority]}, {counted(question.minutes, 'minute')}.
        {layout.notFitting.includes(question.id) ? (
          <strong> Does not fit the time available.</strong>
        ) : null}{' '}
        Lead: {question.lead || 'nobody named yet'}. Asked by {askersInWords(question, authors)}.
        {question.visibility === 'shared' ? '' : ' Only on this computer.'}
      </p>
      {question.goodAnswer ? <p>A good answer would contain: {question.goodAnswer}</p> : null}
      {question.fallback ? <p>If not, request: {question.fallback}</p> : null}
      <div className={styles['room']} aria-hidden="true" />
    </>
  );
}
