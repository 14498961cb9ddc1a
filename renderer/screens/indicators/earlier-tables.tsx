import { useId } from 'react';
import { citedLines } from '#renderer/components/cited-lines.ts';
import { PageLink } from '#renderer/components/page-link.tsx';
import type { EarlierMonths, Unit } from '#shared/model/indicator.ts';
import { columnTail, PrintedFigure } from './figure.tsx';
import { unitWords } from './measure-words.ts';
import styles from './indicator-detail.module.css';

/** What an earlier paper prints of the same indicator, one table for each row that prints it; the join is named. */
export function EarlierTables({
  earlier,
  unit,
}: {
  readonly earlier: EarlierMonths;
  readonly unit: Unit;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>Earlier months, in {earlier.year}’s plan</h2>
      <p>
        {earlier.title}. {earlier.words}
      </p>
      <p className={styles['quiet']}>Why they are joined: {citedLines(earlier.reason)}</p>
      {earlier.rows.map(({ row, table, page, document, block, line, printed, readings }) => {
        const tail = columnTail(readings);
        const target = printed.printed.trim();
        return (
          <table key={row} className={styles['readings']}>
            <caption>
              {table}.{' '}
              {target === '' || target === '-' ? 'No target printed.' : `Target ${target}.`} Unit:{' '}
              {unitWords[unit]}.{' '}
              <PageLink
                page={page}
                document={document}
                block={block}
                line={line}
                what={`${earlier.name} in ${table}`}
              />
            </caption>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col" className={styles['number']}>
                  Printed
                </th>
              </tr>
            </thead>
            <tbody>
              {readings.toReversed().map((reading) => (
                <tr key={reading.month}>
                  <th scope="row">{reading.month}</th>
                  <td className={styles['number']}>
                    <PrintedFigure figure={reading} tail={tail} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </section>
  );
}
