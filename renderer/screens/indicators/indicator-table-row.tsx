import { memo, type ReactNode } from 'react';
import { ArrowMark } from '#renderer/charts/arrow-mark.tsx';
import { Sparkline } from '#renderer/charts/sparkline.tsx';
import { AskButton } from '#renderer/components/ask-context.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { Term } from '#renderer/components/term.tsx';
import type { Change, PrintedValue, Reading, UsualRangeWords } from '#shared/model/indicator.ts';
import { comparatorColumns } from './comparator-columns.ts';
import { Figure } from './figure.tsx';
import type { ListEntry } from './list-entry.ts';
import { unitWords } from './measure-words.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './indicator-table.module.css';

/** The room each column of figures keeps after the whole number. */
export interface ColumnTails {
  readonly latest: string;
  readonly previous: string;
  readonly lastYear: string;
  readonly target: string;
  /** In the order of the comparator columns. */
  readonly comparators: readonly string[];
}

/** One row of the list. Drawn anew only when something of its own changes. */
export const IndicatorTableRow = memo(function IndicatorTableRow({
  entry,
  everything,
  withTable,
  namesMonths,
  tails,
}: {
  readonly entry: ListEntry;
  readonly everything: boolean;
  readonly withTable: boolean;
  /** Names the months in the cells, where the column's head cannot. */
  readonly namesMonths: boolean;
  readonly tails: ColumnTails;
}) {
  const { summary, acronyms, about, askAttribute } = entry;
  const { row, latest, previous, sameMonthLastYear, target } = summary;
  return (
    <tr {...askAttribute}>
      <th scope="row" className={styles['name']}>
        <a href={href(routes.indicator(row.id))} data-row={row.id}>
          {row.name}
        </a>{' '}
        {acronyms.length > 0 ? (
          <span className={styles['terms']} data-print="no">
            {acronyms.map((term) => (
              <Term key={term.name} name={term.name} definition={term.definition}>
                {row.name.slice(term.start, term.end)}
              </Term>
            ))}
          </span>
        ) : null}
        {withTable ? <span className={styles['tableName']}>{row.tableTitle}</span> : null}
      </th>
      <td className={styles['trend']} data-label="Trend">
        <Sparkline points={row.readings} target={row.target.value} words={summary.trendWords} />
      </td>
      <td className={styles['latest']} data-label={namesMonths ? 'Latest' : latest.month}>
        <PrintedFigure figure={latest} tail={tails.latest} />
        {namesMonths ? <span className={styles['words']}>{latest.month}</span> : null}
      </td>
      <ChangeCell
        head="Month before"
        reading={previous}
        change={summary.changeOnMonth}
        tail={tails.previous}
        namesMonth={namesMonths}
      />
      <td
        className={styles['target']}
        data-label="Target"
        // The next column says that none is printed; a list of named figures leaves it out.
        data-empty={row.target.value === null ? 'yes' : 'no'}
      >
        <Figure printed={row.target.printed} tail={tails.target} />
      </td>
      <td className={styles['against']} data-label="Against target" data-state={target.state}>
        <span>{target.words}</span>
      </td>
      <UsualRangeCell range={summary.usualRange} />
      {everything ? (
        <>
          <ChangeCell
            head="Year before"
            reading={sameMonthLastYear}
            change={summary.changeOnYear}
            tail={tails.lastYear}
            namesMonth={namesMonths}
          />
          <td className={styles['arrow']} data-label="Paper’s arrow">
            {row.arrow ? <ArrowMark arrow={row.arrow} /> : <Quiet>none</Quiet>}
          </td>
          <td className={styles['rag']} data-label="RAG">
            {row.rag === 'printed' ? 'printed' : <Quiet>none</Quiet>}
          </td>
          {comparatorColumns.map(({ key, label }, index) => {
            const comparator = row.comparators?.[key];
            return (
              <td key={key} className={styles['comparator']} data-label={label}>
                {comparator ? (
                  <PrintedFigure figure={comparator} tail={tails.comparators[index] ?? ''} />
                ) : (
                  <Quiet>no column</Quiet>
                )}
              </td>
            );
          })}
          <td className={styles['unit']} data-label="Unit">
            {unitWords[row.unit]}
          </td>
        </>
      ) : null}
      <td className={styles['source']} data-label="Page">
        <RowPageLink
          summary={summary}
          // The row's own head says which indicator it is.
          what="where this row is printed"
        />
        <span data-print="no">
          <AskButton about={about} />
        </span>
      </td>
    </tr>
  );
});

/** Within or outside in a word, then what puts it outside or why it is not judged, and any caution. */
function UsualRangeCell({ range }: { readonly range: UsualRangeWords }) {
  const further =
    range.state === 'outside'
      ? `${range.ground ?? ''}${range.trialLimits ? ' (trial limits)' : ''}`
      : range.state === 'not judged'
        ? `because ${range.reason ?? ''}`
        : null;
  return (
    <td className={styles['range']} data-label="Usual range" data-state={range.state}>
      <span>{range.state}</span>
      {further === null ? null : <span className={styles['words']}>{further}</span>}
      {range.caution === null ? null : <span className={styles['words']}>{range.caution}</span>}
    </td>
  );
}

function ChangeCell({
  head,
  reading,
  change,
  tail,
  namesMonth,
}: {
  readonly head: string;
  readonly reading: Reading | null;
  readonly change: Change;
  readonly tail: string;
  readonly namesMonth: boolean;
}) {
  return (
    <td className={styles['change']} data-label={reading?.month ?? head}>
      {reading ? <PrintedFigure figure={reading} tail={tail} /> : null}
      <span className={styles['words']}>
        {namesMonth && reading ? `${reading.month}, ${change.words}` : change.words}
      </span>
    </td>
  );
}

/** The figure as printed; an empty cell is called blank, so that nobody takes it for a fault of the screen. */
function PrintedFigure({ figure, tail }: { readonly figure: PrintedValue; readonly tail: string }) {
  return figure.printed.trim() === '' ? (
    <Quiet>blank</Quiet>
  ) : (
    <Figure printed={figure.printed} tail={tail} />
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={styles['quiet']}>{children}</span>;
}
