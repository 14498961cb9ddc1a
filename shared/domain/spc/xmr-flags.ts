import { isBelow } from './is-below.ts';
import type { XmrFlag, XmrProfile } from './xmr-profile.ts';
import { linesOf } from './xmr-segments.ts';
import type { XmrLines, XmrSegment } from './xmr-segments.ts';

/** Above or below the mean of the point's segment. */
export type XmrSide = 'high' | 'low';

/** A rule that flags a point, and which way: the side of the mean, or for a trend its slope. */
export interface DirectedFlag {
  readonly rule: XmrFlag;
  readonly way: XmrSide;
}

/** A point set against its segment's lines; it has limits and a value, or the rules do not see it. */
interface PlacedPoint {
  readonly index: number;
  readonly segment: XmrSegment;
  readonly value: number;
  readonly lines: XmrLines;
  readonly side: XmrSide | null;
}

/** What the rules see of each point; `null` for one without a value or without limits. */
export interface XmrMarks {
  readonly side: XmrSide | null;
  readonly flags: readonly DirectedFlag[];
}

/** For every value its side of the mean and the rules that flag it, in the order single, shift, trend, two of three. */
export function xmrMarks(
  values: readonly (number | null)[],
  segments: readonly XmrSegment[],
  profile: XmrProfile,
): readonly XmrMarks[] {
  const flags = values.map((): DirectedFlag[] => []);
  const sides = values.map((): XmrSide | null => null);
  const flag = (points: readonly PlacedPoint[], rule: XmrFlag, way: XmrSide) => {
    for (const { index } of points) flags[index]?.push({ rule, way });
  };
  const stretches = unbroken(place(values, segments), profile);
  for (const point of stretches.flat()) {
    sides[point.index] = point.side;
    const way = beyondLimit(point);
    if (way) flag([point], 'single', way);
  }
  for (const stretch of stretches) {
    for (const run of runs(stretch, (before, point) => before.side === point.side)) {
      const side = run[0]?.side ?? null;
      if (side && run.length >= profile.shiftPoints) flag(run, 'shift', side);
    }
  }
  for (const way of ['high', 'low'] as const) {
    for (const stretch of stretches) {
      for (const run of runs(stretch, (before, point) => moves(before, point, way))) {
        if (run.length >= profile.trendPoints) flag(run, 'trend', way);
      }
    }
  }
  for (const way of ['high', 'low'] as const) {
    for (const stretch of stretches) flag(twoOfThree(stretch, way), 'two-of-three', way);
  }
  return values.map((_value, index) => ({
    side: sides[index] ?? null,
    flags: flags[index] ?? [],
  }));
}

function place(
  values: readonly (number | null)[],
  segments: readonly XmrSegment[],
): readonly PlacedPoint[] {
  return segments.flatMap((segment) => {
    const lines = linesOf(segment);
    if (!lines) return [];
    return values.slice(segment.from, segment.to + 1).flatMap((value, offset) => {
      if (value === null) return [];
      const side = sideOf(value, lines);
      return [{ index: segment.from + offset, segment, value, lines, side }];
    });
  });
}

function sideOf(value: number, { mean }: XmrLines): XmrSide | null {
  if (isBelow(mean, value)) return 'high';
  return isBelow(value, mean) ? 'low' : null;
}

/** Points in unbroken stretches: a gap ends one, and so does a rebase where runs do not cross it. */
function unbroken(
  points: readonly PlacedPoint[],
  profile: XmrProfile,
): readonly (readonly PlacedPoint[])[] {
  return runs(
    points,
    (before, point) =>
      point.index === before.index + 1 &&
      (profile.runsCrossRebases || point.segment === before.segment),
  );
}

/** Cuts a list wherever an item does not continue the one before it. */
function runs<T extends object>(
  items: readonly T[],
  continues: (before: T, item: T) => boolean,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (before && continues(before, item)) found.at(-1)?.push(item);
    else found.push([item]);
  }
  return found;
}

function beyondLimit({ value, lines }: PlacedPoint): XmrSide | null {
  if (isBelow(lines.upper, value)) return 'high';
  return isBelow(value, lines.lower) ? 'low' : null;
}

function moves(before: PlacedPoint, point: PlacedPoint, way: XmrSide): boolean {
  return way === 'high' ? isBelow(before.value, point.value) : isBelow(point.value, before.value);
}

/** Beyond two thirds of the way from the mean to the limit, and not beyond the limit itself. */
function isNearLimit(point: PlacedPoint): boolean {
  const { value, lines } = point;
  const reach = ((lines.upper - lines.mean) * 2) / 3;
  const beyondTwoSigma = isBelow(lines.mean + reach, value) || isBelow(value, lines.mean - reach);
  return beyondTwoSigma && beyondLimit(point) === null;
}

/** The near points of every three consecutive points that are all on the given side and hold at least two of them. */
function twoOfThree(stretch: readonly PlacedPoint[], way: XmrSide): readonly PlacedPoint[] {
  const found = new Set<PlacedPoint>();
  for (let end = 3; end <= stretch.length; end += 1) {
    const three = stretch.slice(end - 3, end);
    const near = three.filter(isNearLimit);
    if (near.length < 2 || three.some(({ side }) => side !== way)) continue;
    for (const point of near) found.add(point);
  }
  return [...found];
}
