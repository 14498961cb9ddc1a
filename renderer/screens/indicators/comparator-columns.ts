import type { Comparators, ComparatorValue, IndicatorRow } from '#shared/model/indicator.ts';

/** The comparators in the order of the paper's columns, by the names it prints. */
export const comparatorColumns: readonly {
  readonly key: keyof Comparators;
  readonly label: string;
}[] = [
  { key: 'southampton', label: 'Southampton' },
  { key: 'statisticalNeighbours', label: 'Statistical neighbours' },
  { key: 'southEast', label: 'South East' },
  { key: 'england', label: 'England' },
];

/** The comparators that hold a number, with their names. */
export function listComparators(
  row: IndicatorRow,
): readonly { readonly label: string; readonly comparator: ComparatorValue }[] {
  return comparatorColumns.flatMap(({ key, label }) => {
    const comparator = row.comparators?.[key];
    return comparator && comparator.value !== null ? [{ label, comparator }] : [];
  });
}
