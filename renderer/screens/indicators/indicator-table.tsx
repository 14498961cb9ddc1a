import { memo, useId, useMemo } from 'react';
import { counted } from '#shared/lib/text.ts';
import type { IndicatorSummary, Reading } from '#shared/model/indicator.ts';
import { comparatorColumns } from './comparator-columns.ts';
import { columnTail } from './figure.tsx';
import { IndicatorTableRow, type ColumnTails } from './indicator-table-row.tsx';
import type { ListEntry } from './list-entry.ts';
import type { ListChoices } from './list-memory.ts';
import styles from './indicator-table.module.css';

/** The month that all rows share in a column; null when they differ, and then each cell names its own. */
function sharedMonth(
  entries: readonly ListEntry[],
  pick: (summary: IndicatorSummary) => Reading | null,
): string | null {
  const months = new Set(entries.map(({ summary }) => pick(summary)?.month ?? ''));
  return months.size === 1 ? [...months][0] || null : null;
}

function columnTails(entries: readonly ListEntry[]): ColumnTails {
  const tail = (pick: (summary: IndicatorSummary) => Parameters<typeof columnTail>[0][number]) =>
    columnTail(entries.map(({ summary }) => pick(summary)));
  return {
    latest: tail(({ latest }) => latest),
    previous: tail(({ previous }) => previous),
    lastYear: tail(({ sameMonthLastYear }) => sameMonthLastYear),
    target: tail(({ row }) => row.target),
    comparators: comparatorColumns.map(({ key }) => tail(({ row }) => row.comparators?.[key])),
  };
}

/** The year of a comparator column, as printed at its head; "" when rows of several tables differ. */
function comparatorYear(
  entries: readonly ListEntry[],
  key: (typeof comparatorColumns)[number]['key'],
): string {
  const years = new Set(
    entries.flatMap(({ summary }) => summary.row.comparators?.[key]?.year ?? []),
  );
  return years.size === 1 ? ([...years][0] ?? '') : '';
}

/** One printed table of the paper, or all of them together in another order. */
export const IndicatorTable = memo(function IndicatorTable({
  id,
  title,
  entries,
  columns,
  withTable,
}: {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ListEntry[];
  readonly columns: ListChoices['columns'];
  /** Names its table under each row, where rows of several stand together. */
  readonly withTable: boolean;
}) {
  const heading = useId();
  const tails = useMemo(() => columnTails(entries), [entries]);
  const everything = columns === 'everything';
  const latest = sharedMonth(entries, (summary) => summary.latest);
  const previous = sharedMonth(entries, (summary) => summary.previous);
  const lastYear = sharedMonth(entries, (summary) => summary.sameMonthLastYear);
  return (
    <section aria-labelledby={heading} className={styles['group']} data-group={id}>
      <div className={styles['title']}>
        <h2 id={heading}>{title}</h2>
        <p>{counted(entries.length, 'indicator')}</p>
      </div>
      <table className={styles['table']} data-columns={columns} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" className={styles['name']}>
              Indicator
            </th>
            <th scope="col" className={styles['trend']}>
              Trend
            </th>
            <th scope="col" className={styles['latest']}>
              {latest ?? 'Latest'}
            </th>
            <th scope="col" className={styles['change']}>
              {previous ?? 'Month before'}
              <span className={styles['sub']}>change since</span>
            </th>
            <th scope="col" className={styles['target']}>
              Target
            </th>
            <th scope="col" className={styles['against']}>
              Against target
            </th>
            <th scope="col" className={styles['range']}>
              Usual range
            </th>
            {everything ? (
              <>
                <th scope="col" className={styles['change']}>
                  {lastYear ?? 'Year before'}
                  <span className={styles['sub']}>change since</span>
                </th>
                <th scope="col" className={styles['arrow']}>
                  Paper’s arrow
                </th>
                <th scope="col" className={styles['rag']}>
                  RAG
                </th>
                {comparatorColumns.map(({ key, label }) => (
                  <th scope="col" key={key} className={styles['comparator']}>
                    {label}
                    <span className={styles['sub']}>{comparatorYear(entries, key)}</span>
                  </th>
                ))}
                <th scope="col" className={styles['unit']}>
                  Unit
                </th>
              </>
            ) : null}
            <th scope="col" className={styles['source']}>
              Page
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <IndicatorTableRow
              key={entry.summary.row.id}
              entry={entry}
              everything={everything}
              withTable={withTable}
              namesMonths={latest === null}
              tails={tails}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});
