import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { unitWords } from './measure-words.ts';

/** The orders the list can be put in. */
export const orders = [
  'paper',
  'name',
  'distance',
  'range',
  'change',
  'year',
  'latest',
  'target',
  'unit',
] as const;

export type Order = (typeof orders)[number];

/** What rows are put in order by; null where a row has nothing to be ordered by. */
type OrderKey = number | string | null;

interface OrderRule {
  /** In the list of orders. */
  readonly label: string;
  /** What to know of it; null where it says all itself. */
  readonly note: string | null;
  /** Which end comes first before it is turned round. */
  readonly first: 'ascending' | 'descending';
  readonly keyOf: (summary: IndicatorSummary) => OrderKey;
}

const mixedUnits = 'Counts, rates and percentages stand together here, since units differ.';

/** Each order: its words, which end comes first, and what it looks at. */
export const orderRules: Readonly<Record<Order, OrderRule>> = {
  paper: {
    label: 'Order of the paper',
    note: null,
    first: 'ascending',
    keyOf: () => 0,
  },
  name: { label: 'Name', note: null, first: 'ascending', keyOf: ({ row }) => row.name },
  distance: {
    label: 'Furthest off target first',
    note: 'By distance from the target as a share of it, since units differ.',
    first: 'descending',
    keyOf: ({ target, row }) => {
      if (target.state === 'no target' || target.state === 'not judged') return null;
      const distance = share(target.distance, row.target.value);
      return distance === null || target.state === 'off target' ? distance : -distance;
    },
  },
  range: {
    label: 'Outside usual range first',
    note: null,
    first: 'descending',
    keyOf: ({ usualRange }) =>
      usualRange.state === 'not judged' ? null : Number(usualRange.state === 'outside'),
  },
  change: {
    label: 'Largest change on the month first',
    note: 'By the change as a share of the month before, since units differ.',
    first: 'descending',
    keyOf: ({ changeOnMonth, previous }) => share(changeOnMonth.difference, previous?.value),
  },
  year: {
    label: 'Largest change on the year first',
    note: 'By the change as a share of the same month last year, since units differ.',
    first: 'descending',
    keyOf: ({ changeOnYear, sameMonthLastYear }) =>
      share(changeOnYear.difference, sameMonthLastYear?.value),
  },
  latest: {
    label: 'Largest figure first',
    note: mixedUnits,
    first: 'descending',
    keyOf: ({ latest }) => latest.value,
  },
  target: {
    label: 'Largest target first',
    note: mixedUnits,
    first: 'descending',
    keyOf: ({ row }) => row.target.value,
  },
  unit: {
    label: 'Unit',
    note: null,
    first: 'ascending',
    keyOf: ({ row }) => unitWords[row.unit],
  },
};

/** A size against its base, for setting figures in different units in order. Never shown. */
function share(size: number | null, base: number | null | undefined): number | null {
  if (size === null || base === null || base === undefined) return null;
  if (base === 0) return size === 0 ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(size / base);
}

function ascending(a: number | string, b: number | string): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en-GB', { numeric: true });
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The rows in an order, or in the same turned round. Rows that are level stay in the order of the paper, and rows with
 * nothing to be ordered by come last either way.
 */
export function orderIndicators<T extends { readonly summary: IndicatorSummary }>(
  entries: readonly T[],
  order: Order,
  reversed = false,
): readonly T[] {
  if (order === 'paper') return reversed ? entries.toReversed() : entries;
  const { first, keyOf } = orderRules[order];
  const sign = (first === 'ascending') === reversed ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry.summary) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * ascending(a.key, b.key);
    })
    .map(({ entry }) => entry);
}
