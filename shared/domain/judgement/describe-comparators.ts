import {
  printedWords,
  type Comparators,
  type IndicatorRow,
  type Reading,
} from '#shared/model/indicator.ts';
import { printedDecimals, roundTo } from './printed-figure.ts';

/** Southampton's own column is a year's figure for the same council, so it is named as such. */
const areas: readonly (readonly [keyof Comparators, string])[] = [
  ['southampton', "Southampton's own figure for the year"],
  ['statisticalNeighbours', 'statistical neighbours'],
  ['southEast', 'the South East'],
  ['england', 'England'],
];

/**
 * How a reading stands against each printed comparator: "above statistical neighbours (21.0%, 23/24)". Only
 * where it stands, never whether that is good. Comparators are often printed finer than the reading, so they
 * are compared at the reading's own precision and quoted as printed. Empty where there is nothing to compare.
 */
export function describeComparators(
  row: Pick<IndicatorRow, 'comparators' | 'unit'>,
  reading: Reading,
): readonly string[] {
  const { comparators, unit } = row;
  if (comparators === null || reading.value === null) return [];
  const here = reading.value;
  const decimals = printedDecimals(reading.printed);
  return areas.flatMap(([key, area]) => {
    const comparator = comparators[key];
    if (!comparator || comparator.value === null) return [];
    const there = roundTo(comparator.value, decimals);
    const position = here === there ? 'level with' : here > there ? 'above' : 'below';
    return [`${position} ${area} (${printedWords(comparator, unit)}, ${comparator.year})`];
  });
}
