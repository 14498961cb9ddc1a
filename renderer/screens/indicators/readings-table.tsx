import { toMonthSlots } from '#renderer/charts/month-runs.ts';
import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { NoteButton } from '#renderer/components/note-context.tsx';
import { counted } from '#shared/lib/text.ts';
import type { IndicatorRow, Reading } from '#shared/model/indicator.ts';
import { askAboutFigure } from './ask-about-figure.ts';
import { columnTail, PrintedFigure } from './figure.tsx';
import { asSentence, unitWords } from './measure-words.ts';
import styles from './indicator-detail.module.css';

/** Every printed month of a row, newest first, with what is odd about it; each can be asked about. */
export function ReadingsTable({
  row,
  flagged,
}: {
  readonly row: IndicatorRow;
  /** The months that a rule of the usual range marks. */
  readonly flagged: readonly string[];
}) {
  const tail = columnTail(row.readings);
  const byMonth = new Map(row.readings.map((reading) => [reading.month, reading]));
  const hasNotes = row.readings.some(({ note, month }) => note !== null || flagged.includes(month));
  const slots = toMonthSlots(row.readings).toReversed();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">The figures as printed</h2>
      <table className={styles['readings']}>
        <caption>
          Newest first. Unit: {unitWords[row.unit]}.
          {row.target.value === null ? '' : ` Target ${row.target.printed}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col" className={styles['number']}>
              Printed
            </th>
            {hasNotes ? <th scope="col">Note</th> : null}
            <th scope="col" data-print="no">
              <span className="visually-hidden">Ask or note</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot, index) => {
            if (slot.kind === 'gap') {
              return (
                // The months of a table never change places.
                <tr key={`gap-${index}`} className={styles['gap']}>
                  <td colSpan={hasNotes ? 4 : 3}>
                    {counted(slot.months, 'month')} between, not printed in this table
                  </td>
                </tr>
              );
            }
            const reading = byMonth.get(slot.point.month);
            return reading ? (
              <ReadingRow
                key={reading.month}
                row={row}
                reading={reading}
                tail={tail}
                isFlagged={flagged.includes(reading.month)}
                hasNotes={hasNotes}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </section>
  );
}

function ReadingRow({
  row,
  reading,
  tail,
  isFlagged,
  hasNotes,
}: {
  readonly row: IndicatorRow;
  readonly reading: Reading;
  readonly tail: string;
  readonly isFlagged: boolean;
  readonly hasNotes: boolean;
}) {
  const about = askAboutFigure(row, reading);
  return (
    <tr {...askable(about)}>
      <th scope="row">{reading.month}</th>
      <td className={styles['number']}>
        <PrintedFigure figure={reading} tail={tail} />
      </td>
      {hasNotes ? (
        <td>
          {reading.note === null ? null : asSentence(reading.note)}{' '}
          {isFlagged ? 'Marked by a rule of the usual range.' : null}
        </td>
      ) : null}
      <td data-print="no">
        <AskButton about={about} />{' '}
        <NoteButton
          about={{
            label: about.label,
            pageLabel: about.pageLabel,
            target: { kind: 'figure', row: row.id, month: reading.month },
          }}
        />
      </td>
    </tr>
  );
}
