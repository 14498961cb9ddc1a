import { AskButton } from '#renderer/components/ask-context.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { pageLabel } from '#shared/model/page.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import styles from './indicator-detail.module.css';

/** What the commentary says of this row, in its own words; officers' explanations stand here with their page. */
export function IndicatorStatements({
  statements,
}: {
  readonly statements: readonly FigureStatement[];
}) {
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">What the paper says</h2>
      {statements.length === 0 ? (
        <p className={styles['quiet']}>
          No sentence of the commentary is tied to this row. Read around its table for what is said
          of the service.
        </p>
      ) : (
        <ul className={styles['statements']}>
          {statements.map((statement) => (
            <li key={statement.id}>
              <blockquote>
                “{statement.before}
                <strong>{statement.quote}</strong>
                {statement.after}”
              </blockquote>
              <p>
                <PageLink
                  page={statement.page}
                  document={statement.document}
                  block={statement.block}
                  line={statement.line}
                  what={`where the paper says “${statement.quote}”`}
                />{' '}
                <AskButton
                  about={{
                    label: `“${statement.quote}”`,
                    pageLabel: pageLabel(statement.page),
                    agendaItem: statement.agendaItem,
                    evidence: [
                      {
                        kind: 'quote',
                        start: { block: statement.block, offset: statement.offset },
                        end: {
                          block: statement.block,
                          offset: statement.offset + statement.quote.length,
                        },
                      },
                    ],
                  }}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
