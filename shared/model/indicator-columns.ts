/**
 * The columns of the list of indicators that can be shown or left out, in the order they stand in. The name, the newest
 * figure and the page are always shown: a figure without its source is not one.
 */
export const indicatorColumns = [
  'trend',
  'change',
  'target',
  'against',
  'range',
  'year',
  'arrow',
  'rag',
  'southampton',
  'statisticalNeighbours',
  'southEast',
  'england',
  'unit',
  'table',
  'document',
] as const;

export type IndicatorColumn = (typeof indicatorColumns)[number];

/** What a councillor needs to know first of each indicator. */
export const essentialColumns: readonly IndicatorColumn[] = [
  'trend',
  'change',
  'target',
  'against',
  'range',
];

/** The columns in the order they stand in, each once, whatever order they were chosen in. */
export function inColumnOrder(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  return indicatorColumns.filter((column) => columns.includes(column));
}
