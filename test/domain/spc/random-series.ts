import type { SlowOptions } from './slow-chart.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32), so that a failure can be seen again. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomSeries {
  readonly hundredths: readonly (number | null)[];
  readonly options: SlowOptions;
}

/**
 * A series of 0 to 40 values in hundredths: noise, steps, slopes and spikes, from coarse (so that ties are common) to
 * fine, with gaps, rebases, a baseline and a target now and then.
 */
export function randomSeries(seed: number): RandomSeries {
  const next = numbersFrom(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const oneOf = <T>(choices: readonly T[]) => choices[upTo(choices.length)]!;

  const length = oneOf([upTo(13), 13, 13 + upTo(12), 13 + upTo(28)]);
  const coarseness = oneOf([1, 10, 100, 500]);
  const slope = oneOf([0, 0, 0.05, -0.05, 0.3, -0.8, 1.2]);
  const step = oneOf([0, 0, 1, -1, 2]);
  const gaps = oneOf([0, 0, 0, 0.05, 0.15]);
  const stepAt = upTo(length + 1);
  const hundredths = Array.from({ length }, (_, index) => {
    if (next() < gaps) return null;
    const spike = next() < 0.04 ? oneOf([4, -4]) : 0;
    const level = slope * index + (index >= stepAt ? step : 0) + spike;
    const noise = next() + next() + next() - 1.5;
    return Math.round(((level + noise) * 1000) / coarseness) * coarseness;
  });
  const rebaseAt = [...new Set([upTo(length), upTo(length)].slice(0, oneOf([0, 0, 1, 2])))]
    .filter((at) => at > 0)
    .toSorted((a, b) => a - b);
  const values = hundredths.filter((value) => value !== null);
  return {
    hundredths,
    options: {
      aim: oneOf(['lower', 'higher', 'none'] as const),
      target: oneOf([null, upTo(8000) - 4000, values[0] ?? null]),
      profile: oneOf(['scrutiny-1', 'mdc-tool-5', 'nhsr-0.2.2'] as const),
      rebaseAt,
      baselinePoints: oneOf([null, null, null, 1 + upTo(20)]),
    },
  };
}
