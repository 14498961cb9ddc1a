import type { MonthSlot } from '#renderer/charts/month-runs.ts';
import { counted } from '#shared/lib/text.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { compareLetters } from './compare-letters.ts';
import { columnTail, Figure } from './figure.tsx';
import { unitWords } from './measure-words.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './compare-view.module.css';

/** The figures of the chosen rows as printed: months down, newest first, rows across. */
export function CompareTable({
  chosen,
  slots,
}: {
  readonly chosen: readonly IndicatorSummary[];
  readonly slots: readonly MonthSlot[];
}) {
  const columns = chosen.map(({ row, place }, index) => ({
    row,
    place,
    letter: compareLetters[index] ?? '',
    tail: columnTail(row.readings),
    byMonth: new Map(row.readings.map((reading) => [reading.month, reading])),
  }));
  return (
    <div className={styles['figures']}>
      <h2 id="figures">The figures as printed</h2>
      {/* More columns than fit scroll in here; it takes the focus so that a keyboard can scroll it. */}
      <section className={styles['scroll']} aria-label="The figures as a table" tabIndex={0}>
        <table className={styles['table']}>
          <caption>Newest first.</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              {columns.map(({ row, place, letter }) => (
                <th key={row.id} scope="col">
                  {letter} {row.name}
                  <span className={styles['unit']}>
                    {unitWords[row.unit]}, <RowPageLink summary={{ row, place }} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slots.toReversed().map((slot, index) =>
              slot.kind === 'gap' ? (
                // The months of the tables never change places.
                <tr key={`gap-${index}`}>
                  <td colSpan={columns.length + 1} className={styles['quiet']}>
                    {counted(slot.months, 'month')} between, not printed
                  </td>
                </tr>
              ) : (
                <tr key={slot.point.month}>
                  <th scope="row">{slot.point.month}</th>
                  {columns.map(({ row, byMonth, tail }) => {
                    const reading = byMonth.get(slot.point.month);
                    return (
                      <td key={row.id}>
                        {reading && reading.printed.trim() !== '' ? (
                          <Figure printed={reading.printed} tail={tail} />
                        ) : (
                          <span className={styles['quiet']}>
                            {reading ? 'blank' : 'not printed'}
                          </span>
                        )}
                        {reading?.note ? (
                          <span className={styles['note']}>{reading.note}</span>
                        ) : null}
                      </td>
                    );
                  })}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}
