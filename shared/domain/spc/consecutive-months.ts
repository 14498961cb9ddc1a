import { assert } from '#shared/lib/assert.ts';
import { isoMonth } from '#shared/lib/dates.ts';
import type { IndicatorRow, Reading } from '#shared/model/indicator.ts';

/** A reading with a figure. */
export type MonthFigure = Reading & { readonly value: number };

/**
 * The unbroken run of months with a figure that ends in the newest column, oldest first: the only months a chart may
 * join. The pack jumps from Dec-22 to Dec-23, so that first December is left out, and an empty cell ends the run;
 * empty where the newest cell is. Throws on a column head that is not a month.
 */
export function consecutiveMonths(row: Pick<IndicatorRow, 'readings'>): readonly MonthFigure[] {
  const run: MonthFigure[] = [];
  let expected: number | null = null;
  for (const { at, reading } of byMonth(row).toReversed()) {
    const { value } = reading;
    if (value === null || (expected !== null && at !== expected)) break;
    run.unshift({ ...reading, value });
    expected = at - 1;
  }
  return run;
}

/** The head of the newest column, whether or not it has a figure; null on a row without columns. */
export function newestMonth(row: Pick<IndicatorRow, 'readings'>): string | null {
  return byMonth(row).at(-1)?.reading.month ?? null;
}

/** `at` counts months, so that neighbours differ by one. */
function byMonth(row: Pick<IndicatorRow, 'readings'>): { at: number; reading: Reading }[] {
  return row.readings
    .map((reading) => ({ at: monthNumber(reading.month), reading }))
    .toSorted((a, b) => a.at - b.at);
}

function monthNumber(printed: string): number {
  const iso = isoMonth(printed);
  assert(iso, `Column head is not a month: ${JSON.stringify(printed)}`);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5));
}
