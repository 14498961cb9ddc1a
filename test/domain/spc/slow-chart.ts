/**
 * The rules of the chart a second time, for comparison only: in exact fractions, each rule by looking at every window
 * that holds the point, with nothing taken from the app.
 */

interface Fraction {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

const whole = (number: number | bigint): Fraction => ({ top: BigInt(number), bottom: 1n });
const over = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
const plus = (a: Fraction, b: Fraction): Fraction =>
  over(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
const times = (a: Fraction, b: Fraction): Fraction => over(a.top * b.top, a.bottom * b.bottom);
const sign = (a: Fraction, b: Fraction): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
};
const size = (a: Fraction): Fraction => (a.top < 0n ? { top: -a.top, bottom: a.bottom } : a);
const mean = (all: readonly Fraction[]): Fraction =>
  times(
    all.reduce((sum, each) => plus(sum, each), whole(0)),
    over(1n, BigInt(all.length)),
  );

export interface SlowOptions {
  readonly aim: 'lower' | 'higher' | 'none';
  /** In hundredths, like the values. */
  readonly target: number | null;
  readonly profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2';
  readonly rebaseAt: readonly number[];
  readonly baselinePoints: number | null;
}

export interface SlowChart {
  readonly points: readonly { flags: readonly string[]; side: string | null; judgement: string }[];
  readonly variation: string;
  readonly assurance: string;
}

type Lines = Readonly<Record<'mean' | 'reach', Fraction>>;

/** Values are whole hundredths, so that nothing is lost. */
export function slowChart(hundredths: readonly (number | null)[], options: SlowOptions): SlowChart {
  const { aim, profile } = options;
  const mdc = profile === 'mdc-tool-5';
  const nhsr = profile === 'nhsr-0.2.2';
  const values = hundredths.map((value) => (value === null ? null : over(BigInt(value), 100n)));
  const segmentOf = values.map((_, index) => options.rebaseAt.filter((at) => at <= index).length);
  const linesBySegment = [...new Set(segmentOf)].map((segment) => {
    const own = values.filter((_, index) => segmentOf[index] === segment);
    return linesFor(own, segment === 0 ? options.baselinePoints : null, nhsr);
  });
  const linesAt = (index: number): Lines | null => linesBySegment[segmentOf[index]!] ?? null;

  /** +1 above, −1 below, 0 on the mean; null where there is nothing to judge. */
  const sideAt = (index: number): number | null => {
    const [value, lines] = [values[index], linesAt(index)];
    return value && lines ? sign(value, lines.mean) : null;
  };
  /** Against the lines so many thirds of the way to the limits. */
  const beyond = (index: number, thirds: bigint): number => {
    const [value, lines] = [values[index], linesAt(index)];
    if (!value || !lines) return 0;
    const reach = times(lines.reach, over(thirds, 3n));
    if (sign(value, plus(lines.mean, reach)) > 0) return 1;
    return sign(value, minus(lines.mean, reach)) < 0 ? -1 : 0;
  };

  /** Windows of a length that hold the point, all with values and lines, of one segment unless runs may cross. */
  const windowsAround = (index: number, length: number): number[][] => {
    const windows: number[][] = [];
    for (let from = index - length + 1; from <= index; from += 1) {
      const window = Array.from({ length }, (_, offset) => from + offset);
      const seen = window.every((at) => sideAt(at) !== null);
      const together = window.every((at) => segmentOf[at] === segmentOf[window[0]!]);
      if (seen && (mdc || together)) windows.push(window);
    }
    return windows;
  };
  const allOn = (window: readonly number[], way: number) =>
    window.every((at) => sideAt(at) === way);
  const climbs = (window: readonly number[], way: number) =>
    window.slice(1).every((at) => sign(values[at]!, values[at - 1]!) === way);
  const near = (at: number) => beyond(at, 2n) !== 0 && beyond(at, 3n) === 0;

  const waysOf = (index: number): Record<string, number[]> => {
    const runLength = mdc ? 6 : 7;
    const holds = (length: number, test: (window: number[], way: number) => boolean) =>
      [1, -1].filter((way) => windowsAround(index, length).some((window) => test(window, way)));
    return {
      single: [1, -1].filter((way) => beyond(index, 3n) === way),
      shift: holds(runLength, allOn),
      trend: holds(runLength, climbs),
      'two-of-three': near(index)
        ? holds(3, (window, way) => allOn(window, way) && window.filter(near).length >= 2)
        : [],
    };
  };

  const points = values.map((_, index) => {
    const ways = waysOf(index);
    const side = sideAt(index);
    return {
      flags: Object.keys(ways).filter((rule) => ways[rule]!.length > 0),
      side: side === 1 ? 'high' : side === -1 ? 'low' : null,
      judgement: judge(ways, aim, mdc, nhsr),
    };
  });
  const lastLines = linesAt(values.length - 1);
  const valued = points.filter((_, index) => values[index] !== null);
  return {
    points,
    variation: lastLines ? valued[valued.length - 1]!.judgement : 'not judged',
    assurance: assure(lastLines, options.target, aim, nhsr),
  };
}

function linesFor(
  own: readonly (Fraction | null)[],
  baselinePoints: number | null,
  nhsr: boolean,
): Lines | null {
  const count = own.filter(Boolean).length;
  if (!nhsr && count < 13) return null;
  let end = own.length;
  if (baselinePoints !== null) {
    for (let length = own.length; length > 0; length -= 1) {
      if (own.slice(0, length).filter(Boolean).length >= baselinePoints) end = length;
    }
  }
  const base = own.slice(0, end);
  const ranges: Fraction[] = [];
  for (let at = 1; at < base.length; at += 1) {
    const [before, value] = [base[at - 1], base[at]];
    if (before && value) ranges.push(size(minus(value, before)));
  }
  if (ranges.length === 0) return null;
  const cut = times(mean(ranges), over(3267n, 1000n));
  const kept = nhsr && cut.top !== 0n ? ranges.filter((range) => sign(range, cut) < 0) : ranges;
  return {
    mean: mean(base.filter((value) => value !== null)),
    reach: times(mean(kept), over(266n, 100n)),
  };
}

function judge(ways: Record<string, number[]>, aim: string, mdc: boolean, nhsr: boolean): string {
  const all = Object.values(ways).flat();
  if (all.length === 0) return 'common';
  if (aim === 'none') return 'neutral';
  const good = aim === 'higher' ? 1 : -1;
  if (mdc) return all.includes(good) ? 'improvement' : 'concern';
  const order = nhsr
    ? [ways['single']!, ways['trend']!, ways['two-of-three']!, ways['shift']!]
    : [ways['trend']!, ways['shift']!, ways['two-of-three']!, ways['single']!];
  const first = order.filter((each) => each.length > 0)[0]!;
  if (first.length === 2) return 'mixed';
  return first[0] === good ? 'improvement' : 'concern';
}

function assure(
  lines: Lines | null,
  target: number | null,
  aim: 'lower' | 'higher' | 'none',
  nhsr: boolean,
): string {
  if (!lines || target === null || aim === 'none') return 'not judged';
  const goal = over(BigInt(target), 100n);
  const lower = sign(minus(lines.mean, lines.reach), goal);
  const upper = sign(plus(lines.mean, lines.reach), goal);
  if (nhsr && (lower === 0 || upper === 0)) return 'hit or miss';
  const worst = aim === 'higher' ? lower : -upper;
  const best = aim === 'higher' ? upper : -lower;
  if (worst >= 0) return 'consistently meets';
  return best <= 0 ? 'consistently misses' : 'hit or miss';
}
