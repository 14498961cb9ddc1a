import { PageLink } from '#renderer/components/page-link.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { counted } from '#shared/lib/text.ts';
import type { IndicatorDetail, IndicatorRow } from '#shared/model/indicator.ts';
import styles from './indicator-detail.module.css';

/** What a row prints for a month; words where it prints nothing. */
function printedIn(row: IndicatorRow, month: string): string {
  const reading = row.readings.find((each) => each.month === month);
  if (!reading) return 'no column';
  return reading.printed.trim() || 'blank';
}

function PrintedIn({ row, isHere }: { readonly row: IndicatorRow; readonly isHere: boolean }) {
  return (
    <>
      {isHere ? (
        `${row.tableTitle} (this row)`
      ) : (
        <a href={href(routes.indicator(row.id))}>{row.tableTitle}</a>
      )}{' '}
      <PageLink
        page={row.page}
        document={row.document}
        line={row.line}
        what={`${row.name} in ${row.tableTitle}`}
      />
    </>
  );
}

/** The same indicator wherever it is printed, with the months whose figures differ side by side. Neither is settled. */
export function IndicatorVersions({
  row,
  versions,
}: {
  readonly row: IndicatorRow;
  readonly versions: IndicatorDetail['versions'];
}) {
  const months = row.readings
    .map(({ month }) => month)
    .filter((month) =>
      versions.some(({ differences }) => differences.some((each) => each.month === month)),
    )
    .toReversed();
  const rows = [row, ...versions.map((version) => version.row)];
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Printed in {counted(rows.length, 'table')}</h2>
      {months.length === 0 ? (
        <>
          <p>The figures are the same in every month that the tables share.</p>
          <ul className={styles['places']}>
            {rows.map((each) => (
              <li key={each.id}>
                <PrintedIn row={each} isHere={each.id === row.id} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            The figures differ in {counted(months.length, 'month')}. All are kept as printed; the
            paper does not say which is meant.
          </p>
          <div className={styles['scroll']}>
            <table className={styles['versions']}>
              <thead>
                <tr>
                  <th scope="col">Month</th>
                  {rows.map((each) => (
                    <th scope="col" key={each.id}>
                      <PrintedIn row={each} isHere={each.id === row.id} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {months.map((month) => (
                  <tr key={month}>
                    <th scope="row">{month}</th>
                    {rows.map((each) => (
                      <td key={each.id}>{printedIn(each, month)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
