import type { IndicatorSummary } from '#shared/model/indicator.ts';

/** The orders the list can be put in. */
export const orders = ['paper', 'name', 'distance', 'change'] as const;

export type Order = (typeof orders)[number];

/** Each order in words, and what to know of it. */
export const orderWords: Readonly<
  Record<Order, { readonly label: string; readonly note: string | null }>
> = {
  paper: { label: 'Order of the paper', note: null },
  name: { label: 'Name', note: null },
  distance: {
    label: 'Furthest off target first',
    note: 'Furthest off target first, as a share of the target, since units differ.',
  },
  change: {
    label: 'Largest change first',
    note: 'Largest change on the month first, as a share of the month before, since units differ.',
  },
};

const targetStates = ['off target', 'meets', 'not judged', 'no target'] as const;

/** A size against its base, for setting figures in different units in order. Never shown. */
function share(size: number | null, base: number | null | undefined): number {
  if (size === null || base === null || base === undefined) return -1;
  if (base === 0) return size === 0 ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(size / base);
}

/** Largest first; two infinities are level. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

/** The rows in an order; rows that are level stay in the order of the paper. */
export function orderIndicators<T extends { readonly summary: IndicatorSummary }>(
  entries: readonly T[],
  order: Order,
): readonly T[] {
  switch (order) {
    case 'paper':
      return entries;
    case 'name':
      return entries.toSorted((a, b) =>
        a.summary.row.name.localeCompare(b.summary.row.name, 'en-GB', { numeric: true }),
      );
    case 'distance':
      return entries.toSorted(
        ({ summary: a }, { summary: b }) =>
          targetStates.indexOf(a.target.state) - targetStates.indexOf(b.target.state) ||
          descending(
            share(a.target.distance, a.row.target.value),
            share(b.target.distance, b.row.target.value),
          ),
      );
    case 'change':
      return entries.toSorted(({ summary: a }, { summary: b }) =>
        descending(
          share(a.changeOnMonth.difference, a.previous?.value),
          share(b.changeOnMonth.difference, b.previous?.value),
        ),
      );
  }
}
