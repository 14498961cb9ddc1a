import { assert } from '#shared/lib/assert.ts';
import { isBelow } from './is-below.ts';
import type { XmrProfile } from './xmr-profile.ts';

/** Lines hold for the points `from` to `to`, both inclusive. Without limits all but the mean are null. */
export interface XmrSegment {
  readonly from: number;
  readonly to: number;
  /** Mean of the values; null only where the segment has none. */
  readonly mean: number | null;
  readonly averageMovingRange: number | null;
  /** Not clipped to 0 or 100: that is for drawing only. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The lines of a segment that has limits. */
export interface XmrLines {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** 3 ÷ 1.128 as Shewhart and Wheeler round it, for moving ranges of two. */
const limitsPerRange = 2.66;

/**
 * Cuts the values where the chart is rebased and works out each segment's lines from its own values, the first's from
 * its first `baselinePoints` values where given. Throws when `rebaseAt` does not rise within 1 … n−1.
 */
export function xmrSegments(
  values: readonly (number | null)[],
  rebaseAt: readonly number[],
  baselinePoints: number | null,
  profile: XmrProfile,
): readonly XmrSegment[] {
  for (const [index, at] of rebaseAt.entries()) {
    const before = rebaseAt[index - 1] ?? 0;
    assert(
      Number.isInteger(at) && at > before && at < values.length,
      `Rebases must rise within 1 to ${values.length - 1}: ${rebaseAt.join(', ')}`,
    );
  }
  assert(
    baselinePoints === null || (Number.isInteger(baselinePoints) && baselinePoints > 0),
    `A baseline is a whole number of points: ${String(baselinePoints)}`,
  );
  if (values.length === 0) return [];
  return [0, ...rebaseAt].map((from, index) => {
    const to = (rebaseAt[index] ?? values.length) - 1;
    const own = values.slice(from, to + 1);
    return { from, to, ...lines(own, index === 0 ? baselinePoints : null, profile) };
  });
}

/** The segment's lines, or null where it has no limits. */
export function linesOf(segment: XmrSegment): XmrLines | null {
  const { mean, lower, upper } = segment;
  return mean === null || lower === null || upper === null ? null : { mean, lower, upper };
}

function lines(
  own: readonly (number | null)[],
  baselinePoints: number | null,
  profile: XmrProfile,
): Omit<XmrSegment, 'from' | 'to'> {
  const baseline = baselinePoints === null ? own : firstValues(own, baselinePoints);
  const mean = average(baseline.filter((value) => value !== null));
  const range = averageRange(movingRanges(baseline), profile);
  const count = own.filter((value) => value !== null).length;
  if (mean === null || range === null || count < (profile.minimumPoints ?? 0)) {
    return { mean, averageMovingRange: null, lower: null, upper: null };
  }
  const reach = limitsPerRange * range;
  return { mean, averageMovingRange: range, lower: mean - reach, upper: mean + reach };
}

/** The stretch up to and including the n-th value, gaps kept in their place. */
function firstValues(own: readonly (number | null)[], count: number): readonly (number | null)[] {
  let seen = 0;
  const end = own.findIndex((value) => value !== null && (seen += 1) === count);
  return end < 0 ? own : own.slice(0, end + 1);
}

/** Differences of neighbours that both have a value: a gap takes both of its ranges with it. */
function movingRanges(values: readonly (number | null)[]): readonly number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
}

function averageRange(ranges: readonly number[], profile: XmrProfile): number | null {
  const all = average(ranges);
  if (all === null || all === 0 || profile.screenRangesFrom === null) return all;
  const threshold = profile.screenRangesFrom * all;
  return average(ranges.filter((range) => isBelow(range, threshold)));
}

function average(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
