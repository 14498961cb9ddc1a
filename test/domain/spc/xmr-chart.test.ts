import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import { repeat, steady } from './small-series.ts';

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
