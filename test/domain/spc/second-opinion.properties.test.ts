import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import { randomSeries } from './random-series.ts';
import type { RandomSeries } from './random-series.ts';
import { slowChart } from './slow-chart.ts';

function chartOf({ hundredths, options }: RandomSeries) {
  const { baselinePoints, target, ...rest } = options;
  return xmrChart(
    hundredths.map((value) => (value === null ? null : value / 100)),
    {
      ...rest,
      target: target === null ? null : target / 100,
      ...(baselinePoints === null ? {} : { baselinePoints }),
    },
  );
}

const seeds = Array.from({ length: 1000 }, (_, index) => index + 1);

describe('the chart against a second, slow and exact reading of the rules', () => {
  test('agrees on every point of 1,000 random series', () => {
    for (const seed of seeds) {
      const series = randomSeries(seed);
      const { points, variation, assurance } = chartOf(series);
      const own = {
        points: points.map(({ flags, side, judgement }) => ({ flags, side, judgement })),
        variation,
        assurance,
      };
      expect({ seed, ...own }).toEqual({
        seed,
        ...slowChart(series.hundredths, series.options),
      });
    }
  });

  test('is put to every rule, judgement and assurance by those series', () => {
    const seen = new Map<string, number>();
    for (const seed of seeds) {
      const { profile, points, variation, assurance } = chartOf(randomSeries(seed));
      const marks = [
        `assurance ${assurance}`,
        `variation ${variation}`,
        ...points.flatMap(({ flags, judgement }) => [
          `point ${judgement}`,
          ...flags.map((flag) => `flag ${flag}`),
        ]),
      ];
      for (const mark of new Set(marks)) {
        const key = `${profile} ${mark}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    for (const profile of ['scrutiny-1', 'mdc-tool-5', 'nhsr-0.2.2']) {
      const rare = [
        ...['consistently meets', 'hit or miss', 'consistently misses', 'not judged'].map(
          (word) => `assurance ${word}`,
        ),
        ...['improvement', 'concern', 'neutral', 'common', 'not judged'].map(
          (word) => `variation ${word}`,
        ),
        ...['single', 'shift', 'trend', 'two-of-three'].map((word) => `flag ${word}`),
      ].filter((mark) => (seen.get(`${profile} ${mark}`) ?? 0) < 10);
      expect({ profile, rare }).toEqual({ profile, rare: [] });
    }
  });
});
