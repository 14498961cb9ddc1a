import type { ReactNode } from 'react';
import { ArrowMark } from '#renderer/charts/arrow-mark.tsx';
import { Sparkline } from '#renderer/charts/sparkline.tsx';
import {
  comparatorColumns,
  type Change,
  type IndicatorSummary,
  type PrintedValue,
  type Reading,
  type UsualRangeWords,
} from '#shared/model/indicator.ts';
import { columnTail, Figure, PrintedFigure } from './figure.tsx';
import { columnRules, type ColumnHead, type ListColumn } from './list-columns.ts';
import type { ListEntry } from './list-entry.ts';
import { unitWords } from './measure-words.ts';
import styles from './indicator-grid.module.css';

/** What a cell needs to know of its column and its list. */
export interface CellGround {
  /** The head of each column, which names the month or year where all rows share it. */
  readonly heads: ReadonlyMap<ListColumn, ColumnHead>;
  /** The room that each column of figures keeps after the whole number. */
  readonly tails: ReadonlyMap<ListColumn, string>;
  /** The titles of the papers, by id. */
  readonly papers: ReadonlyMap<string, string>;
}

function figureIn(column: ListColumn, summary: IndicatorSummary): PrintedValue | null {
  const { row, latest, previous, sameMonthLastYear } = summary;
  if (column === 'latest') return latest;
  if (column === 'change') return previous;
  if (column === 'year') return sameMonthLastYear;
  if (column === 'target') return row.target;
  const comparator = comparatorColumns.find(({ key }) => key === column);
  return comparator ? (row.comparators?.[comparator.key] ?? null) : null;
}

/** The room each column of figures keeps after the whole number, so that its figures stand under one another. */
export function toTails(
  columns: readonly ListColumn[],
  entries: readonly ListEntry[],
): CellGround['tails'] {
  return new Map(
    columns.map((column) => [
      column,
      columnTail(entries.map(({ summary }) => figureIn(column, summary))),
    ]),
  );
}

/** What stands before a cell where rows are lists: the month of its figure, where the head of the table names it. */
function labelOf(column: ListColumn, { summary }: ListEntry, { heads }: CellGround): string {
  const { label } = columnRules[column];
  const head = heads.get(column);
  if (!head) return label;
  const months: Readonly<Partial<Record<ListColumn, string | undefined>>> = {
    latest: summary.latest.month,
    change: summary.previous?.month,
    year: summary.sameMonthLastYear?.month,
  };
  const month = months[column];
  if (month === undefined || month !== head.title) return label;
  return head.sub === null ? month : `${month}, ${head.sub}`;
}

interface CellProps {
  readonly column: ListColumn;
  readonly entry: ListEntry;
  readonly ground: CellGround;
}

/** One cell of the list. Its label stands before it where rows are lists and not a table. */
export function IndicatorCell(props: CellProps): ReactNode {
  const { column, entry, ground } = props;
  const { look } = columnRules[column];
  const { row, target, usualRange } = entry.summary;
  const state =
    column === 'against' ? target.state : column === 'range' ? usualRange.state : undefined;
  return (
    <td
      className={styles[look]}
      data-label={labelOf(column, entry, ground)}
      data-state={state}
      // The next column says that none is printed; a list of named figures leaves it out.
      data-empty={column === 'target' && row.target.value === null ? 'yes' : undefined}
    >
      <CellContent {...props} />
    </td>
  );
}

function CellContent({ column, entry, ground }: CellProps): ReactNode {
  const { summary } = entry;
  const { row, latest, target } = summary;
  const head = ground.heads.get(column);
  const tail = ground.tails.get(column) ?? '';
  switch (column) {
    case 'trend':
      return (
        <Sparkline points={row.readings} target={row.target.value} words={summary.trendWords} />
      );
    case 'latest':
      return (
        <>
          <PrintedFigure figure={latest} tail={tail} />
          {head?.title === latest.month ? null : <Words>{latest.month}</Words>}
        </>
      );
    case 'change':
      return (
        <Moved reading={summary.previous} change={summary.changeOnMonth} {...{ head, tail }} />
      );
    case 'year':
      return (
        <Moved
          reading={summary.sameMonthLastYear}
          change={summary.changeOnYear}
          {...{ head, tail }}
        />
      );
    case 'target':
      return <Figure printed={row.target.printed} tail={tail} />;
    case 'against':
      return (
        <>
          {summary.targetMoved === null ? null : <Words>{summary.targetMoved}</Words>}
          <span>{target.words}</span>
        </>
      );
    case 'range':
      return <UsualRange range={summary.usualRange} />;
    case 'arrow':
      return row.arrow ? <ArrowMark arrow={row.arrow} /> : <Quiet>none</Quiet>;
    case 'rag':
      return row.rag === 'printed' ? 'printed' : <Quiet>none</Quiet>;
    case 'unit':
      return unitWords[row.unit];
    case 'table':
      return row.tableTitle;
    case 'document':
      return ground.papers.get(row.document) ?? row.document;
    default:
      return <Comparator column={column} summary={summary} tail={tail} head={head} />;
  }
}

function Comparator({
  column,
  summary: { row },
  tail,
  head,
}: {
  readonly column: ListColumn;
  readonly summary: IndicatorSummary;
  readonly tail: string;
  readonly head: ColumnHead | undefined;
}): ReactNode {
  const rule = comparatorColumns.find(({ key }) => key === column);
  const comparator = rule ? row.comparators?.[rule.key] : null;
  if (!comparator) return <Quiet>no column</Quiet>;
  return (
    <>
      <PrintedFigure figure={comparator} tail={tail} />
      {head?.sub === comparator.year || comparator.year === '' ? null : (
        <Words>{comparator.year}</Words>
      )}
    </>
  );
}

/** Within or outside in a word, then which way and what puts it outside or why it is not judged, and any caution. */
function UsualRange({ range }: { readonly range: UsualRangeWords }): ReactNode {
  const further =
    range.state === 'outside'
      ? `${range.ground ?? ''}${range.trialLimits ? ' (trial limits)' : ''}`
      : range.state === 'not judged'
        ? `because ${range.reason ?? ''}`
        : null;
  return (
    <>
      <span data-way={range.way ?? undefined}>
        {range.state}
        {range.way === null ? '' : `, ${range.way}`}
      </span>
      {further === null ? null : <Words>{further}</Words>}
      {range.caution === null ? null : <Words>{range.caution}</Words>}
    </>
  );
}

function Moved({
  reading,
  change,
  head,
  tail,
}: {
  readonly reading: Reading | null;
  readonly change: Change;
  readonly head: ColumnHead | undefined;
  readonly tail: string;
}): ReactNode {
  const namesMonth = reading !== null && head?.title !== reading.month;
  return (
    <>
      {reading ? <PrintedFigure figure={reading} tail={tail} /> : null}
      <Words>{namesMonth ? `${reading.month}, ${change.underAim}` : change.underAim}</Words>
    </>
  );
}

function Words({ children }: { readonly children: ReactNode }) {
  return <span className={styles['words']}>{children}</span>;
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={styles['quiet']}>{children}</span>;
}
