import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import { level, repeat } from './small-series.ts';

describe('a judgement', () => {
  /** A baseline of 9, 11, 9, 11 and then what is to be judged: limits 4.68 and 15.32. */
  const judge = (
    end: readonly number[],
    aim: 'higher' | 'lower' | 'none',
    profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2' = 'scrutiny-1',
  ) => xmrChart([...level, ...end], { aim, baselinePoints: 4, profile });
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
    const values = [...level, 20, null, null];
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
    expect(chart.points.slice(-3).map(({ judgement }) => judgement)).toEqual([
      'common',
      'common',
      'neutral',
    ]);
  });
});

describe('assurance', () => {
  // Limits 4.68 and 15.32.
  const assure = (
    target: number | null,
    aim: 'higher' | 'lower' | 'none',
    profile: 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2' = 'scrutiny-1',
  ) => xmrChart(level, { aim, target, baselinePoints: 4, profile }).assurance;

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
