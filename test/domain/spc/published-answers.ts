import { expect } from 'vitest';
import type { XmrChart, XmrFlag } from '#shared/domain/spc/xmr-chart.ts';
import type { PublishedVector } from './published-vectors.ts';

const icons: Readonly<Record<string, XmrChart['assurance']>> = {
  pass: 'consistently meets',
  fail: 'consistently misses',
  hit_or_miss: 'hit or miss',
  none: 'not judged',
};

export interface Check {
  readonly answer: unknown;
  readonly chart: XmrChart;
  readonly vector: PublishedVector;
  /** Decimal places to which the file states its figures. */
  readonly decimals: number;
}

function close(actual: number | null | undefined, stated: unknown, decimals: number): void {
  if (stated === null) expect(actual ?? null).toBeNull();
  else expect(Math.abs(Number(actual) - Number(stated))).toBeLessThan(0.51 * 10 ** -decimals);
}

const last = (chart: XmrChart) => chart.segments.at(-1)!;
const reach = (chart: XmrChart) => last(chart).upper! - last(chart).mean!;
const judgements = (chart: XmrChart) => chart.points.map(({ judgement }) => judgement);
const signs = (chart: XmrChart) =>
  chart.points.map(({ side }) => (side === null ? 0 : side === 'high' ? 1 : -1));
const indexesOf = (chart: XmrChart, judgement: string) =>
  judgements(chart).flatMap((own, index) => (own === judgement ? [index] : []));

/** The longest run of points judged alike. */
function longest(chart: XmrChart, judgement: string): number {
  const runs = judgements(chart)
    .map((own) => (own === judgement ? '1' : ' '))
    .join('')
    .split(' ');
  return Math.max(...runs.map(({ length }) => length));
}

function beyondTwoSigmaOnly(chart: XmrChart): readonly boolean[] {
  const { mean, upper } = last(chart);
  return chart.points.map(({ value, flags }) => {
    if (value === null || mean === null || upper === null || flags.includes('single')) return false;
    return Math.abs(value - mean) > ((upper - mean) * 2) / 3;
  });
}

function variationIcon(chart: XmrChart): string {
  if (chart.variation === 'common') return 'common_cause';
  if (chart.variation === 'not judged') return 'none';
  return `${chart.variation}_${chart.points.findLast(({ value }) => value !== null)!.side}`;
}

/** A trend goes by its slope, the other rules by side; both as +1 and −1. */
function signedFlags(chart: XmrChart, rule: XmrFlag): readonly number[] {
  return chart.points.map(({ flags, side, value }, index) => {
    if (!flags.includes(rule)) return 0;
    if (rule !== 'trend') return side === 'high' ? 1 : -1;
    const [before, after] = [chart.points[index - 1], chart.points[index + 1]];
    const rises = before?.flags.includes('trend') ? value! > before.value! : after!.value! > value!;
    return rises ? 1 : -1;
  });
}

function groups({ answer, chart }: Check): void {
  const stated = answer as readonly Readonly<Record<string, number>>[]; // as the files have it
  expect(chart.segments).toHaveLength(stated.length);
  for (const [index, group] of stated.entries()) {
    const segment = chart.segments[index]!;
    const own = chart.points.slice(segment.from, segment.to + 1);
    if (group['n'] !== undefined) {
      expect(own.filter(({ value }) => value !== null)).toHaveLength(group['n']);
    }
    close(segment.mean, group['mean'], 6);
    if (!chart.hasLimits) continue;
    if (group['average_mr'] !== undefined)
      close(segment.averageMovingRange, group['average_mr'], 6);
    close(segment.lower, group['lpl'], 6);
    close(segment.upper, group['upl'], 6);
  }
}

/** Compares one answer, by its name in the published files, with what our chart says. */
export const checks: Readonly<Record<string, (check: Check) => void>> = {
  mean: ({ answer, chart, decimals }) => close(last(chart).mean, answer, decimals),
  average_mr: ({ answer, chart, decimals }) =>
    close(last(chart).averageMovingRange, answer, decimals),
  upl: ({ answer, chart, decimals }) => close(last(chart).upper, answer, decimals),
  lpl: ({ answer, chart, decimals }) => close(last(chart).lower, answer, decimals),
  upl_2_66: ({ answer, chart, decimals }) => close(last(chart).upper, answer, decimals),
  lpl_2_66: ({ answer, chart, decimals }) => close(last(chart).lower, answer, decimals),
  upper_2sigma: ({ answer, chart, decimals }) =>
    close(last(chart).mean! + (reach(chart) * 2) / 3, answer, decimals),
  lower_2sigma: ({ answer, chart, decimals }) =>
    close(last(chart).mean! - (reach(chart) * 2) / 3, answer, decimals),
  // 2.66 is 3 ÷ 1.128 rounded, so this sigma agrees to two decimals only.
  sigma: ({ answer, chart }) => close(reach(chart) / 3, answer, 2),
  three_sigma: ({ answer, chart, decimals }) => close(reach(chart), answer, decimals),
  limits_shown: ({ answer, chart }) => expect(chart.hasLimits).toBe(answer),
  icons_shown: ({ answer, chart }) => expect(chart.variation !== 'not judged').toBe(answer),
  groups,
  point_class: ({ answer, chart, vector }) => {
    const stated = answer as readonly string[]; // an array in every file
    const own = chart.points.map(({ judgement, side }, index) =>
      stated[index]?.includes('_') ? `${judgement}_${side}` : judgement,
    );
    const kept = (classes: readonly string[]) =>
      classes.map((each, index) => (vector.slips.includes(index) ? 'a slip' : each));
    expect(kept(own)).toEqual(kept(stated));
  },
  last_two_point_class: ({ answer, chart }) => expect(judgements(chart).slice(-2)).toEqual(answer),
  flags: ({ answer, chart }) => {
    const stated = answer as Readonly<Record<string, readonly number[]>>; // as the one file that states flags has it
    for (const [rule, numbers] of Object.entries(stated)) {
      const own = rule === 'two_of_three' ? 'two-of-three' : (rule as XmrFlag); // the other names are ours
      expect({ rule, numbers: signedFlags(chart, own) }).toEqual({ rule, numbers });
    }
  },
  n: ({ answer, chart }) => expect(chart.points).toHaveLength(Number(answer)),
  common_cause: ({ answer, chart }) =>
    expect(indexesOf(chart, 'common')).toHaveLength(Number(answer)),
  special_cause_improvement: ({ answer, chart }) =>
    expect(indexesOf(chart, 'improvement')).toHaveLength(Number(answer)),
  short_series_warning: ({ answer, chart }) => expect(chart.points.length < 13).toBe(answer),
  relative_to_mean: ({ answer, chart }) => expect(signs(chart)).toEqual(answer),
  relative_to_mean_first15: ({ answer, chart }) =>
    expect(signs(chart).slice(0, 15)).toEqual(answer),
  relative_to_mean_first14: ({ answer, chart }) =>
    expect(signs(chart).slice(0, 14)).toEqual(answer),
  special_points: ({ answer, chart }) =>
    expect(chart.points.flatMap(({ flags }, index) => (flags.length > 0 ? [index] : []))).toEqual(
      answer,
    ),
  class_of_special: ({ answer, chart }) =>
    expect(new Set(judgements(chart).filter((own) => own !== 'common'))).toEqual(new Set([answer])),
  all_points_special: ({ answer, chart }) =>
    expect(chart.points.every(({ flags }) => flags.length > 0)).toBe(answer),
  all_points_common: ({ answer, chart }) =>
    expect(chart.points.every(({ flags }) => flags.length === 0)).toBe(answer),
  concern_points: ({ answer, chart }) => expect(indexesOf(chart, 'concern')).toEqual(answer),
  improvement_points: ({ answer, chart }) =>
    expect(indexesOf(chart, 'improvement')).toEqual(answer),
  sequential_improvement_points: ({ answer, chart }) =>
    expect(longest(chart, 'improvement')).toBe(answer),
  variation_icon: ({ answer, chart }) => expect(variationIcon(chart)).toBe(answer),
  assurance: ({ answer, chart }) => expect(chart.assurance).toBe(icons[String(answer)]),
  outside_limits: ({ answer, chart }) =>
    expect(chart.points.map(({ flags }) => flags.includes('single'))).toEqual(answer),
  close_to_limits: ({ answer, chart }) => expect(beyondTwoSigmaOnly(chart)).toEqual(answer),
  special: ({ answer, chart }) =>
    expect(chart.points.map(({ flags }) => flags.length > 0)).toEqual(answer),
};
