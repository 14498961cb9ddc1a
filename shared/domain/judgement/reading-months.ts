import { assert } from '#shared/lib/assert.ts';
import { isoMonth } from '#shared/lib/dates.ts';
import type { IndicatorRow, Reading } from '#shared/model/indicator.ts';

/** A reading that has a number. */
export type FilledReading = Reading & { readonly value: number };

/** Months since the year 0, so that neighbouring months differ by one. Throws on a head that is not a month. */
function monthNumber(printed: string): number {
  const iso = isoMonth(printed);
  assert(iso, `Column head is not a month: ${JSON.stringify(printed)}`);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5)) - 1;
}

/** Whether the cell holds a number. */
export function isFilled(reading: Reading): reading is FilledReading {
  return reading.value !== null;
}

/**
 * The reading of the newest month the table has a column for, even when its cell is empty: "latest" is
 * as at the pack, never by the clock, and never quietly an older month. Throws when the row has no readings.
 */
export function latestReading(row: IndicatorRow): Reading {
  const latest = byMonth(row).at(-1);
  assert(latest, `Row ${row.id} has no readings`);
  return latest;
}

/** The reading so many months before another; null when the table has no column for that month. */
export function readingMonthsBefore(
  row: IndicatorRow,
  reading: Reading,
  months: number,
): Reading | null {
  const wanted = monthNumber(reading.month) - months;
  return row.readings.find((other) => monthNumber(other.month) === wanted) ?? null;
}

/**
 * The newest unbroken run of months with a figure, oldest first. The pack's columns jump from Dec-22 to
 * Dec-23, so the lone December is left out: it is not the month before. An empty cell breaks the run too.
 */
export function consecutiveRun(row: IndicatorRow): readonly FilledReading[] {
  const run: FilledReading[] = [];
  for (const reading of byMonth(row).filter(isFilled).toReversed()) {
    const next = run[0];
    if (next && monthNumber(next.month) - monthNumber(reading.month) !== 1) break;
    run.unshift(reading);
  }
  return run;
}

function byMonth(row: IndicatorRow): Reading[] {
  return row.readings
    .map((reading) => ({ reading, at: monthNumber(reading.month) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ reading }) => reading);
}
