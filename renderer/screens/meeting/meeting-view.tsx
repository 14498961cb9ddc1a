import { AskButton } from '#renderer/components/ask-context.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import {
  agendaTitle,
  type AgendaItem,
  type Meeting,
  type MeetingMode,
} from '#shared/model/meeting.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { Question } from '#shared/model/question.ts';
import styles from './meeting-view.module.css';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekday(iso: string): string {
  return weekdays[new Date(`${iso}T12:00:00Z`).getUTCDay()] ?? '';
}

function modeWords(mode: MeetingMode, meeting: Meeting): string {
  if (mode === 'before') return 'Before the meeting: read the papers, ask your questions.';
  if (mode === 'on the night') return 'The meeting is today.';
  const next = meeting.meetingDates.find((date) => date > meeting.date);
  return `This meeting has taken place.${next ? ` The Panel’s next meeting is on ${longDate(next)}.` : ''}`;
}

function itemPages(item: AgendaItem): string {
  if (item.pageFrom === null) return '';
  return item.pageFrom === item.pageTo || item.pageTo === null
    ? `p. ${item.pageFrom}`
    : `pp. ${item.pageFrom}–${item.pageTo}`;
}

/** The home screen. */
export function MeetingView({
  meeting,
  mode,
  monitoring,
  questions,
}: {
  readonly meeting: Meeting;
  readonly mode: MeetingMode;
  readonly monitoring: readonly MonitoringRow[];
  readonly questions: readonly Question[];
}) {
  return (
    <>
      <PageHead
        title={meeting.panel}
        lead={
          <>
            <p className={styles['when']}>
              {weekday(meeting.date)} {longDate(meeting.date)}, {meeting.time}, {meeting.room}
            </p>
            <p>
              {modeWords(mode, meeting)} {counted(meeting.pagesToRead, 'page')} to read; blank pages
              and the glossary are not counted.
            </p>
            <p data-print="no">
              <a href={href(routes.night())}>
                {mode === 'on the night' ? 'Open the meeting view for tonight' : 'Meeting view'}
              </a>
            </p>
          </>
        }
      />
      <div className={styles['columns']}>
        <Agenda meeting={meeting} questions={questions} />
        <div className={styles['side']}>
          <OnTheList rows={monitoring} />
          <YourQuestions meeting={meeting} questions={questions} />
          <People meeting={meeting} />
          <Dates meeting={meeting} />
        </div>
      </div>
    </>
  );
}

function Agenda({
  meeting,
  questions,
}: {
  readonly meeting: Meeting;
  readonly questions: readonly Question[];
}) {
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">Agenda</h2>
      <ol className={styles['agenda']}>
        {meeting.agenda.map((item) => {
          const papers = meeting.papers.filter((paper) => paper.item === item.item);
          const asked = questions.filter((question) => question.agendaItem === item.item);
          const title = agendaTitle(item);
          return (
            <li key={item.item} className={styles['item']}>
              <span className={styles['itemNumber']}>{item.item}</span>
              <div className={styles['itemBody']}>
                <div className={styles['itemHead']}>
                  <h3>{title}</h3>
                  <span className={styles['pages']}>
                    {item.pageFrom === null ? (
                      ''
                    ) : (
                      <a href={href(routes.paperAtPage(meeting.document, item.pageFrom))}>
                        {itemPages(item)}
                        <span className="visually-hidden">
                          , open the papers of item {item.item}
                        </span>
                      </a>
                    )}
                  </span>
                  <span data-print="no">
                    <AskButton
                      about={{
                        label: `item ${item.item}, ${title}`,
                        pageLabel: '',
                        agendaItem: item.item,
                        evidence: [],
                      }}
                    />
                  </span>
                </div>
                {item.purpose && papers.length > 0 ? (
                  <p className={styles['purpose']}>{item.purpose}</p>
                ) : null}
                {papers.length > 0 ? (
                  <ul className={styles['papers']}>
                    {papers.map((paper) => (
                      <li key={paper.block}>
                        <a href={href(routes.paperAtBlock(meeting.document, paper.block))}>
                          {paper.title}
                        </a>
                        <span className={styles['pages']}>{pageLabel(paper.page)}</span>
                      </li>
                    ))}
                  </ul>
                ) : null}
                {asked.length > 0 ? (
                  <p data-print="no">
                    <a href={href(routes.questions())}>
                      {counted(asked.length, 'question')} of yours
                    </a>
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function OnTheList({ rows }: { readonly rows: readonly MonitoringRow[] }) {
  const complete = rows.filter((row) => row.status === 'Complete').length;
  const blank = rows.filter((row) => row.status === '').length;
  return (
    <section aria-labelledby="on-the-list">
      <h2 id="on-the-list">On the list: item 9</h2>
      <p className={styles['lead']}>
        {counted(rows.length, 'row')} in the monitoring report. {complete} printed “Complete”: the
        Panel decides whether to accept {complete === 1 ? 'it' : 'them'} as completed.{' '}
        {blank > 0 ? `${blank} with no status printed.` : ''}
      </p>
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className={styles['rowTitle']}>
              {row.title}, {row.number}
            </span>
            <span className={styles['rowText']}>{row.actionProposed}</span>
            <span>
              Printed status: {row.status || 'blank'}
              {', '}
              <a href={href(routes.paperAtLine(row.document, row.lines[0]))}>
                {pageLabel(row.page)}
                <span className="visually-hidden">
                  , open “{row.title}” {row.number} in the paper
                </span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(routes.recommendations())}>Recommendations and requests</a>
      </p>
    </section>
  );
}

function YourQuestions({
  meeting,
  questions,
}: {
  readonly meeting: Meeting;
  readonly questions: readonly Question[];
}) {
  return (
    <section aria-labelledby="your-questions">
      <h2 id="your-questions">Your questions</h2>
      {questions.length === 0 ? (
        <p className={styles['lead']}>
          None yet. Open <a href={href(routes.indicators())}>Indicators</a> or{' '}
          <a href={href(routes.papers())}>Papers</a> and press Ask beside a figure or on words you
          select.
        </p>
      ) : (
        <ul className={styles['list']}>
          {questions.slice(0, 5).map((question) => (
            <li key={question.id}>
              <a href={href(routes.question(question.id))}>{question.wording}</a>
              <span className={styles['lead']}>
                {question.agendaItem === null
                  ? 'No agenda item yet'
                  : `Item ${question.agendaItem}, ${agendaName(meeting, question.agendaItem)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {questions.length > 5 ? (
        <p>
          <a href={href(routes.questions())}>All {questions.length} questions</a>
        </p>
      ) : null}
    </section>
  );
}

function agendaName(meeting: Meeting, item: number): string {
  const found = meeting.agenda.find((entry) => entry.item === item);
  return found ? agendaTitle(found) : '';
}

function People({ meeting }: { readonly meeting: Meeting }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <ul className={styles['people']}>
        {meeting.members.map((member) => (
          <li key={`${member.name}-${member.role}`}>
            {member.kind === 'vacancy' ? 'Vacancy' : member.name}
            {member.role ? <span className={styles['lead']}>, {member.role}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dates({ meeting }: { readonly meeting: Meeting }) {
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Meetings of the year</h2>
      <ul className={styles['people']}>
        {meeting.meetingDates.map((date) => (
          <li key={date} aria-current={date === meeting.date ? 'date' : undefined}>
            {longDate(date)}
            {date === meeting.date ? <span className={styles['lead']}>, this pack</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
