import type { XmrChart, XmrFlag } from '#shared/domain/spc/xmr-chart.ts';

/** Thirteen months whose mean is 10, with ten ranges of 2 and two of 1. */
export const steady: readonly number[] = [9, 11, 9, 11, 9, 11, 10, 9, 11, 9, 11, 9, 11];

/** Thirteen months; as a baseline the first four give a mean of 10, limits 4.68 and 15.32, two sigma 6.4533 and 13.5467. */
export const level: readonly number[] = [9, 11, 9, 11, ...repeat(10, 9)];

export function repeat(value: number, times: number): number[] {
  return Array.from({ length: times }, () => value);
}

/** The indexes of the points that a rule flags. */
export function where(chart: XmrChart, flag: XmrFlag): readonly number[] {
  return chart.points.flatMap(({ flags }, index) => (flags.includes(flag) ? [index] : []));
}
