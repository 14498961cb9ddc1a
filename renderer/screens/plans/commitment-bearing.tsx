import { AskButton } from '#renderer/components/ask-context.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { CommitmentDetail } from '#shared/model/commitment.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { Question } from '#shared/model/question.ts';
import { IndicatorLinks } from './indicator-links.tsx';
import styles from './commitment.module.css';

/** The indicators a topic rests on, what the commentary says of them, and your questions. */
export function CommitmentBearing({
  detail: { commitment, indicators, statements },
  questions,
}: {
  readonly detail: Pick<CommitmentDetail, 'commitment' | 'indicators' | 'statements'>;
  /** Null when they could not be read. */
  readonly questions: readonly Question[] | null;
}) {
  return (
    <>
      <section aria-labelledby="indicators">
        <h2 id="indicators">Indicators that bear on it</h2>
        {indicators.length === 0 ? (
          <p className={styles['quiet']}>No row of the newest pack’s tables measures it.</p>
        ) : (
          <ul className={styles['entries']}>
            {indicators.map(({ row, block }) => (
              <li key={row.id}>
                <a href={href(routes.indicator(row.id))}>{row.name}</a>
                <p className={styles['quiet']}>
                  {row.tableTitle},{' '}
                  <PageLink
                    page={row.page}
                    document={row.document}
                    block={block}
                    line={row.line}
                    what={row.name}
                  />
                </p>
              </li>
            ))}
          </ul>
        )}
        <IndicatorLinks
          from={{ kind: 'commitment', key: commitment.key }}
          name={commitment.topic}
        />
      </section>
      {statements.length > 0 ? (
        <section aria-labelledby="statements">
          <h2 id="statements">What the commentary says of them</h2>
          <ul className={styles['entries']}>
            {statements.map(({ id, before, quote, after, page, document, block, line, ...one }) => (
              <li key={id}>
                <blockquote>
                  “{before}
                  <strong>{quote}</strong>
                  {after}”
                </blockquote>
                <p className={styles['places']}>
                  <PageLink
                    page={page}
                    document={document}
                    block={block}
                    line={line}
                    what={`where the paper says “${quote}”`}
                  />
                  <AskButton
                    about={{
                      label: `“${quote}”`,
                      pageLabel: pageLabel(page),
                      agendaItem: one.agendaItem,
                      evidence: [
                        {
                          kind: 'quote',
                          start: { block, offset: one.offset },
                          end: { block, offset: one.offset + quote.length },
                        },
                      ],
                    }}
                  />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="questions">
        <h2 id="questions">Questions about it</h2>
        {questions === null ? <p>Your questions could not be opened.</p> : null}
        {questions?.length === 0 ? (
          <p className={styles['quiet']}>None yet. Press Ask above, or beside what it is about.</p>
        ) : null}
        <ul>
          {questions?.map(({ id, wording }) => (
            <li key={id}>
              <a href={href(routes.question(id))}>{wording}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
