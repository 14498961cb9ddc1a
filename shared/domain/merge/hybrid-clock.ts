const highestCount = 999_999;
/** The last millisecond of the year 9999: later years would not sort as text. */
const latestTime = 253_402_300_799_999;

function stamp(time: number, count: number): string {
  return `${new Date(time).toISOString()}-${String(count).padStart(6, '0')}`;
}

function timeOf(stamp: string): number {
  return new Date(stamp.slice(0, 24)).getTime();
}

/**
 * The stamp of the next change: the wall clock (milliseconds since 1970) where it moves on, else the last stamp seen
 * and one more. So order never depends on a clock being right: a clock set back keeps counting from the last stamp.
 * Written "2025-01-30T17:30:00.000Z-000000"; text order is event order. Method: Kulkarni and others, "Logical Physical
 * Clocks" (2014).
 */
export function nextStamp(last: string | null, now: number): string {
  const time = Math.min(Math.max(Math.floor(now), 0), latestTime);
  const fresh = stamp(time, 0);
  if (last === null || fresh > last) return fresh;
  const count = Number(last.slice(25));
  return count < highestCount ? stamp(timeOf(last), count + 1) : stamp(timeOf(last) + 1, 0);
}

/** The ISO instant a stamp was made at, as its author's clock had it. */
export function instantOf(stamp: string): string {
  return stamp.slice(0, 24);
}
