import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import type { XmrChart, XmrFlag } from '#shared/domain/spc/xmr-chart.ts';

/** Thirteen months whose mean is 10, with ten ranges of 2 and two of 1. */
const steady = [9, 11, 9, 11, 9, 11, 10, 9, 11, 9, 11, 9, 11];
const where = (chart: XmrChart, flag: XmrFlag) =>
  chart.points.flatMap(({ flags }, index) => (flags.includes(flag) ? [index] : []));
const judgements = (chart: XmrChart) => chart.points.map(({ judgement }) => judgement);
const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

describe('limits', () => {
  test('stand 2.66 average moving ranges either side of the mean', () => {
    const values = [55, 60, 51, 50, 51, 60, 50, 51, 52, 52, 60, 50, 60];
    const [segment] = xmrChart(values, { aim: 'none' }).segments;
    // Sum 702; ranges 5 9 1 1 9 10 1 1 0 8 10 10, sum 65.
    expect(segment).toMatchObject({ from: 0, to: 12, mean: 54 });
    expect(segment?.averageMovingRange).toBeCloseTo(65 / 12, 12);
    expect(segment?.upper).toBeCloseTo(54 + (2.66 * 65) / 12, 12);
    expect(segment?.lower).toBeCloseTo(54 - (2.66 * 65) / 12, 12);
  });

  test('need thirteen values; twelve give a mean and nothing else', () => {
    const chart = xmrChart([...repeat(0, 11), 90], { aim: 'higher', target: 1 });
    expect(chart).toMatchObject({
      hasLimits: false,
      variation: 'not judged',
      assurance: 'not judged',
      segments: [
        { from: 0, to: 11, mean: 7.5, averageMovingRange: null, lower: null, upper: null },
      ],
    });
    expect(chart.points.every(({ side, flags }) => side === null && flags.length === 0)).toBe(true);
    expect(xmrChart([...repeat(0, 12), 90], { aim: 'higher' }).hasLimits).toBe(true);
  });

  test('of nhsr need two neighbours only, and none of the values may stand alone', () => {
    const options = { aim: 'none', profile: 'nhsr-0.2.2' } as const;
    expect(xmrChart([1, 3], options).hasLimits).toBe(true);
    expect(xmrChart([1, null, 3, null, 5], options)).toMatchObject({
      hasLimits: false,
      segments: [{ mean: 3, averageMovingRange: null }],
    });
    const alone = steady.flatMap((value) => [value, null]);
    expect(xmrChart(alone, { aim: 'none' }).hasLimits).toBe(false);
  });

  test('leave out both ranges that touch a missing month', () => {
    const values = [...steady, null, 30];
    const [segment] = xmrChart(values, { aim: 'none' }).segments;
    const own = steady.slice(1).map((value, index) => Math.abs(value - steady[index]!));
    expect(segment?.averageMovingRange).toBeCloseTo(
      own.reduce((sum, range) => sum + range, 0) / 12,
      12,
    );
    expect(segment?.mean).toBeCloseTo((130 + 30) / 14, 12);
  });

  test('keep a spike in the ranges except under nhsr, which drops it once', () => {
    const values = [...repeat(1, 2), 2, 1, 2, 1, 2, 30, 2, 1, 2, 1, 2, 1];
    const range = (profile: 'scrutiny-1' | 'nhsr-0.2.2') =>
      xmrChart(values, { aim: 'none', profile }).segments[0]?.averageMovingRange;
    expect(range('scrutiny-1')).toBeCloseTo((10 + 56) / 13, 12);
    expect(range('nhsr-0.2.2')).toBeCloseTo(10 / 11, 12);
  });

  test('of nhsr drop no range when the average is nought', () => {
    const options = { aim: 'higher', profile: 'nhsr-0.2.2' } as const;
    expect(xmrChart(repeat(4, 9), options).segments[0]).toMatchObject({ lower: 4, upper: 4 });
  });

  test('may go below nought and above a hundred: they are clipped when drawn, not here', () => {
    const chart = xmrChart([0, 100, 0, 100, 0, 100, 0, 100, 0, 100, 0, 100, 0], { aim: 'none' });
    expect(chart.segments[0]!.lower).toBeLessThan(0);
    expect(chart.segments[0]!.upper).toBeGreaterThan(100);
  });

  test('can come from a baseline of the first values, gaps not counted', () => {
    const values = [1, null, 3, 1, 3, ...repeat(2, 10)];
    const [segment] = xmrChart(values, { aim: 'none', baselinePoints: 4 }).segments;
    expect(segment).toMatchObject({ from: 0, to: 14, mean: 2, averageMovingRange: 2 });
    const [whole] = xmrChart(values, { aim: 'none', baselinePoints: 99 }).segments;
    expect(whole?.mean).toBeCloseTo(28 / 14, 12);
  });

  test('begin anew at a rebase, with no range across the join', () => {
    const values = [...steady, ...steady.map((value) => value + 50)];
    const chart = xmrChart(values, { aim: 'none', rebaseAt: [13] });
    expect(chart.segments.map(({ from, to, mean }) => [from, to, mean])).toEqual([
      [0, 12, 10],
      [13, 25, 60],
    ]);
    const [first, second] = chart.segments;
    expect(second?.averageMovingRange).toBeCloseTo(first?.averageMovingRange ?? 0, 12);
    expect(chart.points.every(({ flags }) => flags.length === 0)).toBe(true);
  });

  test('of the last segment decide whether the chart has limits', () => {
    const options = { aim: 'higher', target: 0, rebaseAt: [13] } as const;
    const chart = xmrChart([...steady, 80, 81], options);
    expect(chart).toMatchObject({
      hasLimits: false,
      variation: 'not judged',
      assurance: 'not judged',
    });
    expect(chart.segments[0]?.upper).not.toBeNull();
    expect(chart.points.slice(13)).toEqual(
      [80, 81].map((value) => ({ value, flags: [], side: null, judgement: 'common' })),
    );
  });
});

describe('what is refused as a mistake', () => {
  test('is a rebase that does not rise within the series', () => {
    for (const rebaseAt of [[0], [13], [5, 5], [6, 5], [2.5], [-1]]) {
      expect(() => xmrChart(steady, { aim: 'none', rebaseAt })).toThrow('Rebases must rise');
    }
    expect(() => xmrChart([], { aim: 'none', rebaseAt: [1] })).toThrow('Rebases must rise');
  });

  test('is a baseline that is no number of points, and a value that is no number', () => {
    expect(() => xmrChart(steady, { aim: 'none', baselinePoints: 0 })).toThrow('baseline');
    expect(() => xmrChart(steady, { aim: 'none', baselinePoints: 2.5 })).toThrow('baseline');
    expect(() => xmrChart([1, Number.NaN], { aim: 'none' })).toThrow('finite');
    expect(() => xmrChart(steady, { aim: 'none', target: Infinity })).toThrow('finite');
  });

  test('but no values at all make an empty chart', () => {
    expect(xmrChart([], { aim: 'higher', target: 3 })).toEqual({
      profile: 'scrutiny-1',
      hasLimits: false,
      segments: [],
      points: [],
      variation: 'not judged',
      assurance: 'not judged',
    });
    expect(xmrChart([null, null], { aim: 'none' }).segments[0]?.mean).toBeNull();
  });
});

describe('the single point', () => {
  test('lies beyond a limit, not on it', () => {
    // A baseline of 9, 11, 9, 11: mean 10, limits 4.68 and 15.32.
    const after = (value: number) =>
      xmrChart([9, 11, 9, 11, ...repeat(10, 9), value], { aim: 'none', baselinePoints: 4 });
    expect(where(after(15.32), 'single')).toEqual([]);
    expect(where(after(15.321), 'single')).toEqual([13]);
    expect(where(after(4.68), 'single')).toEqual([]);
    expect(where(after(4.679), 'single')).toEqual([13]);
  });
});

describe('the shift', () => {
  const run = (count: number, profile: 'scrutiny-1' | 'mdc-tool-5' = 'scrutiny-1') =>
    xmrChart([9, 11, 9, 11, ...repeat(10, 9), ...repeat(11, count), 10, 10], {
      aim: 'higher',
      baselinePoints: 4,
      profile,
    });

  test('takes seven points, six in the tool of Making Data Count, and reaches back to its start', () => {
    expect(where(run(6), 'shift')).toEqual([]);
    expect(where(run(7), 'shift')).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(where(run(9), 'shift')).toHaveLength(9);
    expect(where(run(6, 'mdc-tool-5'), 'shift')).toHaveLength(6);
    expect(where(run(5, 'mdc-tool-5'), 'shift')).toHaveLength(0);
  });

  test('is broken by a point on the mean and by a missing month', () => {
    const broken = (middle: number | null) =>
      xmrChart([9, 11, 9, 11, ...repeat(10, 9), ...repeat(11, 4), middle, ...repeat(11, 4)], {
        aim: 'higher',
        baselinePoints: 4,
      });
    expect(where(broken(10), 'shift')).toEqual([]);
    expect(where(broken(null), 'shift')).toEqual([]);
    expect(where(broken(11), 'shift')).toHaveLength(9);
  });
});

describe('the trend', () => {
  const rise = (values: readonly (number | null)[]) =>
    xmrChart([...repeat(10, 9), ...values], { aim: 'none' });

  test('counts its first point: seven points, six steps', () => {
    expect(where(rise([9, 10, 11, 12, 13, 14]), 'trend')).toEqual([]);
    expect(where(rise([8, 9, 10, 11, 12, 13, 14]), 'trend')).toEqual([9, 10, 11, 12, 13, 14, 15]);
    expect(where(rise([14, 13, 12, 11, 10, 9, 8]), 'trend')).toEqual([9, 10, 11, 12, 13, 14, 15]);
  });

  test('is broken by a tie and by a missing month', () => {
    expect(where(rise([8, 9, 10, 11, 11, 12, 13, 14]), 'trend')).toEqual([]);
    expect(where(rise([8, 9, 10, 11, null, 12, 13, 14]), 'trend')).toEqual([]);
  });

  test('is not broken by the noise of fractions, nor made by it', () => {
    const level = [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, ...repeat(0.3, 7)];
    expect(where(xmrChart(level, { aim: 'none' }), 'trend')).toEqual([]);
    const creep = Array.from({ length: 13 }, (_, index) => 1 + index * 1e-10);
    expect(xmrChart(creep, { aim: 'none' }).points.flatMap(({ flags }) => flags)).toEqual([]);
  });
});

describe('two of three', () => {
  // A baseline of 9, 11, 9, 11: two sigma lines 6.4533 and 13.5467, limits 4.68 and 15.32.
  const end = (values: readonly (number | null)[]) =>
    xmrChart([9, 11, 9, 11, ...repeat(10, 9), ...values], { aim: 'none', baselinePoints: 4 });

  test('flags the two near the limit and not the third, which must be on their side', () => {
    expect(where(end([14, 11, 14]), 'two-of-three')).toEqual([13, 15]);
    expect(where(end([14, 14, 11]), 'two-of-three')).toEqual([13, 14]);
    expect(where(end([14, 14, 9]), 'two-of-three')).toEqual([]);
    expect(where(end([14, 10, 14]), 'two-of-three')).toEqual([]);
    expect(where(end([6, 9, 6]), 'two-of-three')).toEqual([13, 15]);
    expect(where(end([14, 11, 11, 14]), 'two-of-three')).toEqual([]);
  });

  test('leaves points beyond the limit out of the count and unflagged by it', () => {
    expect(where(end([14, 16, 11]), 'two-of-three')).toEqual([]);
    expect(where(end([14, 16, 14]), 'two-of-three')).toEqual([13, 15]);
    expect(where(end([14, 16, 14]), 'single')).toEqual([14]);
  });

  test('needs three months in a row', () => {
    expect(where(end([14, null, 14]), 'two-of-three')).toEqual([]);
    expect(where(end([14, null, 11, 14]), 'two-of-three')).toEqual([]);
  });
});

describe('runs and rebases', () => {
  const values = [...steady.slice(0, 10), ...repeat(11, 3), ...repeat(11, 4), ...steady];

  test('a run ends at a rebase, but in the tool of Making Data Count it crosses', () => {
    const options = { aim: 'higher', rebaseAt: [13] } as const;
    const ours = xmrChart(values, options);
    const theirs = xmrChart(values, { ...options, profile: 'mdc-tool-5' });
    expect(where(ours, 'shift')).toEqual([]);
    expect(where(theirs, 'shift')).toEqual([10, 11, 12, 13, 14, 15, 16]);
    expect(where(xmrChart(values, { aim: 'higher' }), 'shift')).toHaveLength(7);
  });

  test('each point goes by the lines of its own segment', () => {
    const options = { aim: 'higher', rebaseAt: [13], profile: 'mdc-tool-5' } as const;
    const low = [...steady.slice(0, 10), 11, 11, 11, ...repeat(-40, 3), ...repeat(-60, 12)];
    // Above a first mean of about 10, then above a second of -56, though far below the first.
    expect(where(xmrChart(low, options), 'shift').slice(0, 6)).toEqual([10, 11, 12, 13, 14, 15]);
    expect(
      xmrChart(low, options)
        .points.map(({ side }) => side)
        .slice(12, 17),
    ).toEqual(['high', 'high', 'high', 'high', 'low']);
  });
});

describe('a judgement', () => {
  /** A baseline of 9, 11, 9, 11 and then what is to be judged: limits 4.68 and 15.32. */
  const judge = (
    end: readonly number[],
    aim: 'higher' | 'lower' | 'none',
    profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2' = 'scrutiny-1',
  ) => xmrChart([9, 11, 9, 11, ...repeat(10, 9), ...end], { aim, baselinePoints: 4, profile });
  /** Falls for seven points, all above the mean, from beyond the upper limit: 20 is single, shift and trend. */
  const conflict = [20, 18, 16, 14, 13, 12, 11];

  test('is improvement towards the aim, concern away from it, neutral without one', () => {
    const last = (aim: 'higher' | 'lower' | 'none', value: number) =>
      judge([value], aim).points.at(-1)?.judgement;
    expect(last('higher', 20)).toBe('improvement');
    expect(last('lower', 20)).toBe('concern');
    expect(last('none', 20)).toBe('neutral');
    expect(last('higher', 0)).toBe('concern');
    expect(last('lower', 0)).toBe('improvement');
    expect(last('higher', 10)).toBe('common');
  });

  test('follows the highest rule, which is the trend here and the single point under nhsr', () => {
    const start = (profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2', aim: 'higher' | 'lower') =>
      judge(conflict, aim, profile).points[13];
    expect(start('scrutiny-1', 'higher')).toMatchObject({
      flags: ['single', 'shift', 'trend'],
      side: 'high',
      judgement: 'concern',
    });
    expect(start('nhsr-0.2.2', 'higher')?.judgement).toBe('improvement');
    expect(start('mdc-tool-5', 'higher')?.judgement).toBe('improvement');
    expect(start('mdc-tool-5', 'lower')?.judgement).toBe('improvement');
  });

  test('is mixed at a peak between a rising and a falling trend, and each flag is kept once', () => {
    const peak = [11, 12, 13, 14, 15, 16, 17, 16, 15, 14, 13, 12, 11];
    for (const aim of ['higher', 'lower'] as const) {
      const top = judge(peak, aim).points[19];
      expect(top?.flags).toEqual(['single', 'shift', 'trend']);
      expect(top?.judgement).toBe('mixed');
    }
    expect(judge(peak, 'none').points[19]?.judgement).toBe('neutral');
    expect(judge(peak, 'lower', 'mdc-tool-5').points[19]?.judgement).toBe('improvement');
  });

  test('of the last month with a value is the variation, past months that are missing', () => {
    const values = [9, 11, 9, 11, ...repeat(10, 9), 20, null, null];
    const chart = xmrChart(values, { aim: 'higher', baselinePoints: 4 });
    expect(chart.variation).toBe('improvement');
    expect(chart.points.at(-1)).toEqual({
      value: null,
      flags: [],
      side: null,
      judgement: 'common',
    });
  });

  test('gives each point its side of the mean', () => {
    const chart = judge([12, 10, 3], 'none');
    expect(chart.points.slice(-3).map(({ side }) => side)).toEqual(['high', null, 'low']);
    expect(judgements(chart).slice(-3)).toEqual(['common', 'common', 'neutral']);
  });
});

describe('assurance', () => {
  // Limits 4.68 and 15.32.
  const assure = (
    target: number | null,
    aim: 'higher' | 'lower' | 'none',
    profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2' = 'scrutiny-1',
  ) =>
    xmrChart([9, 11, 9, 11, ...repeat(10, 9)], { aim, target, baselinePoints: 4, profile })
      .assurance;

  test('sets the limits against the target under the aim', () => {
    expect([4, 10, 16].map((target) => assure(target, 'higher'))).toEqual([
      'consistently meets',
      'hit or miss',
      'consistently misses',
    ]);
    expect([4, 10, 16].map((target) => assure(target, 'lower'))).toEqual([
      'consistently misses',
      'hit or miss',
      'consistently meets',
    ]);
  });

  test('needs a target and an aim', () => {
    expect(assure(null, 'higher')).toBe('not judged');
    expect(assure(16, 'none')).toBe('not judged');
  });

  test('takes a limit exactly on the target as meeting or missing it, nhsr as neither', () => {
    expect(assure(4.68, 'higher')).toBe('consistently meets');
    expect(assure(15.32, 'higher')).toBe('consistently misses');
    expect(assure(15.32, 'lower')).toBe('consistently meets');
    expect(assure(4.68, 'lower')).toBe('consistently misses');
    expect(assure(4.68, 'lower', 'mdc-tool-5')).toBe('consistently misses');
    expect(assure(4.68, 'higher', 'nhsr-0.2.2')).toBe('hit or miss');
    expect(assure(15.32, 'lower', 'nhsr-0.2.2')).toBe('hit or miss');
  });

  test('compares the value with the target where the limits have no width', () => {
    const flat = (target: number, aim: 'higher' | 'lower') =>
      xmrChart(repeat(95, 13), { aim, target }).assurance;
    expect([94, 95, 96].map((target) => flat(target, 'higher'))).toEqual([
      'consistently meets',
      'consistently meets',
      'consistently misses',
    ]);
    expect([94, 95, 96].map((target) => flat(target, 'lower'))).toEqual([
      'consistently misses',
      'consistently meets',
      'consistently meets',
    ]);
  });
});
