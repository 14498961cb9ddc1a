import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import { level, repeat, steady, where } from './small-series.ts';

describe('the single point', () => {
  test('lies beyond a limit, not on it', () => {
    // A baseline of 9, 11, 9, 11: mean 10, limits 4.68 and 15.32.
    const after = (value: number) =>
      xmrChart([...level, value], { aim: 'none', baselinePoints: 4 });
    expect(where(after(15.32), 'single')).toEqual([]);
    expect(where(after(15.321), 'single')).toEqual([13]);
    expect(where(after(4.68), 'single')).toEqual([]);
    expect(where(after(4.679), 'single')).toEqual([13]);
  });
});

describe('the shift', () => {
  const run = (count: number, profile: 'scrutiny-1' | 'mdc-tool-5' = 'scrutiny-1') =>
    xmrChart([...level, ...repeat(11, count), 10, 10], {
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
      xmrChart([...level, ...repeat(11, 4), middle, ...repeat(11, 4)], {
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
    xmrChart([...level, ...values], { aim: 'none', baselinePoints: 4 });

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
