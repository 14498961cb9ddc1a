import type { IndicatorColumn } from '#shared/model/indicator-columns.ts';
import { comparatorColumns } from '#shared/model/indicator.ts';
import type { ListEntry } from './list-entry.ts';
import type { Order } from './order-indicators.ts';

/** A column of the list: those that can be chosen, and the three that are always there. */
export type ListColumn = 'name' | 'latest' | IndicatorColumn | 'source';

/** What is known of each column beside its cells. */
export const columnRules: Readonly<
  Record<
    ListColumn,
    {
      /** In the choice of columns, and at the head where no month or year takes its place. */
      readonly label: string;
      /** The class that gives it its width. */
      readonly look: string;
      /** Its width in rem, where there is a table. */
      readonly width: number;
      /** The order that its head puts the list in; null where it has none. */
      readonly order: Order | null;
    }
  >
> = {
  name: { label: 'Indicator', look: 'name', width: 18, order: 'name' },
  trend: { label: 'Trend', look: 'trend', width: 6.75, order: null },
  latest: { label: 'Latest', look: 'latest', width: 5, order: 'latest' },
  change: { label: 'Change on the month', look: 'change', width: 6.75, order: 'change' },
  target: { label: 'Target', look: 'target', width: 5, order: 'target' },
  against: { label: 'Against target', look: 'against', width: 9.25, order: 'distance' },
  range: { label: 'Usual range', look: 'range', width: 11, order: 'range' },
  year: { label: 'Change on the year', look: 'change', width: 6.75, order: 'year' },
  arrow: { label: 'Paper’s arrow', look: 'arrow', width: 5.5, order: null },
  rag: { label: 'RAG', look: 'rag', width: 5.5, order: null },
  southampton: { label: 'Southampton', look: 'comparator', width: 7, order: null },
  statisticalNeighbours: {
    label: 'Statistical neighbours',
    look: 'comparator',
    width: 7,
    order: null,
  },
  southEast: { label: 'South East', look: 'comparator', width: 7, order: null },
  england: { label: 'England', look: 'comparator', width: 7, order: null },
  unit: { label: 'Unit', look: 'unit', width: 8, order: 'unit' },
  table: { label: 'Table', look: 'phrase', width: 11, order: null },
  document: { label: 'Document', look: 'phrase', width: 11, order: null },
  source: { label: 'Page', look: 'source', width: 7.5, order: 'paper' },
};

/** All columns of the list, those always there in their places. */
export function toListColumns(chosen: readonly IndicatorColumn[]): readonly ListColumn[] {
  const trend = chosen.filter((column) => column === 'trend');
  const others = chosen.filter((column) => column !== 'trend');
  return ['name', ...trend, 'latest', ...others, 'source'];
}

/** The most columns, in rem of their widths, that stand in the list without scrolling sideways. */
const widthWithoutScrolling = 72;

/** The width of a list with these columns, in rem. */
export function widthOf(columns: readonly ListColumn[]): number {
  return columns.reduce((sum, column) => sum + columnRules[column].width, 0);
}

/** Whether the columns need a region of their own that scrolls both ways. */
export function needsScrolling(columns: readonly ListColumn[]): boolean {
  return widthOf(columns) > widthWithoutScrolling;
}

/** What stands at the head of a column, over one line or two. */
export interface ColumnHead {
  readonly title: string;
  readonly sub: string | null;
}

/** What all rows of a column share; null when they differ or have none, and then each cell says its own. */
function sharedBy(
  entries: readonly ListEntry[],
  pick: (entry: ListEntry) => string | undefined,
): string | null {
  const [first, ...others] = new Set(entries.map((entry) => pick(entry) ?? ''));
  return others.length === 0 ? first || null : null;
}

/** The head of a column over some rows: their month or year where they share one. */
export function headOf(column: ListColumn, entries: readonly ListEntry[]): ColumnHead {
  const { label } = columnRules[column];
  switch (column) {
    case 'latest':
      return {
        title: sharedBy(entries, ({ summary }) => summary.latest.month) ?? label,
        sub: null,
      };
    case 'change': {
      const month = sharedBy(entries, ({ summary }) => summary.previous?.month);
      return { title: month ?? 'Month before', sub: 'change since' };
    }
    case 'year': {
      const month = sharedBy(entries, ({ summary }) => summary.sameMonthLastYear?.month);
      return { title: month ?? 'Year before', sub: 'change since' };
    }
    default: {
      const comparator = comparatorColumns.find(({ key }) => key === column);
      const year = comparator
        ? sharedYear(entries, ({ summary }) => summary.row.comparators?.[comparator.key]?.year)
        : null;
      return { title: label, sub: year };
    }
  }
}

/** The year of a comparator's column among the rows that have one. */
function sharedYear(
  entries: readonly ListEntry[],
  pick: (entry: ListEntry) => string | undefined,
): string | null {
  return sharedBy(
    entries.filter((entry) => pick(entry) !== undefined),
    pick,
  );
}
