import { isoMonth } from '#shared/lib/dates.ts';

/** One printed month: its figure as printed and as a number (null where the cell is empty). */
export interface MonthPoint {
  readonly month: string;
  readonly printed: string;
  readonly value: number | null;
}

/** A place along the month axis: a printed month, or the months between two columns that the table does not print. */
export type MonthSlot =
  | { readonly kind: 'month'; readonly point: MonthPoint }
  | { readonly kind: 'gap'; readonly months: number };

/** Months since the year 0; null for a head that is not a month. */
function monthNumber(month: string): number | null {
  const iso = isoMonth(month);
  return iso ? Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5)) : null;
}

/**
 * The printed months in the order of the calendar, with one slot wherever months between two columns are not printed,
 * however many they are: the axis is broken there, so that a December is never joined to the next one. Columns whose
 * head is not a month keep their printed place and are joined to nothing.
 */
export function toMonthSlots(points: readonly MonthPoint[]): readonly MonthSlot[] {
  const ordered = points
    .map((point, index) => ({ point, index, at: monthNumber(point.month) }))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.index - b.index);
  const slots: MonthSlot[] = [];
  ordered.forEach(({ point, at }, index) => {
    const before = ordered[index - 1];
    if (before) {
      const between = at === null || before.at === null ? 1 : at - before.at - 1;
      if (between > 0) slots.push({ kind: 'gap', months: between });
    }
    slots.push({ kind: 'month', point });
  });
  return slots;
}

/** A figure at its place along the axis. */
export interface PlacedValue {
  readonly slot: number;
  readonly value: number;
}

/** The stretches that may be joined by a line: neighbouring months that all have a figure. */
export function toRuns(slots: readonly MonthSlot[]): readonly (readonly PlacedValue[])[] {
  const runs: PlacedValue[][] = [];
  let joined = false;
  slots.forEach((slot, index) => {
    if (slot.kind === 'gap' || slot.point.value === null) {
      joined = false;
      return;
    }
    const placed = { slot: index, value: slot.point.value };
    const run = runs.at(-1);
    if (joined && run) run.push(placed);
    else runs.push([placed]);
    joined = true;
  });
  return runs;
}
