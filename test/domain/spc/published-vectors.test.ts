import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import { checks } from './published-answers.ts';
import { publishedVectors, vectorsPresent } from './published-vectors.ts';
import type { PublishedVector } from './published-vectors.ts';

/** Vectors that are not run, by name or by how the name ends, with the reason. */
const notRun: readonly [RegExp, string][] = [
  [/^12_.* #\d+ /, 'a vector of one rule on its own, without a chart around it'],
  [/^13_/, 'bands of comparators, not a chart'],
  [/^fdp\/mr-outlier-sql-reference$/, 'screens the values before taking the mean; no profile does'],
  [/^nhspy\/near-constant-5$/, 'marked by its publisher as not to be adopted'],
];

/** Single answers that are not matched, with the reason. */
const notMatched: Readonly<Record<string, string>> = {
  'nhsr/trend-up-8 class_of_special':
    'the source colours points below the mean as improvement too, where its own first rule, single, says concern',
};

/** What a file states that is not an answer of a chart. */
const notAnswers: Readonly<Record<string, string>> = {
  decimals: 'how far the stated figures are rounded',
  assurance_inputs: 'repeats the input',
  statement: 'prose',
  caption: 'prose',
  rebase_date: 'repeats the input',
  moving_ranges: 'only their average is part of a chart',
  upl_3_over_1_128: 'limits by another constant than 2.66',
  lpl_3_over_1_128: 'limits by another constant than 2.66',
};

const vectors = publishedVectors();
const reasonNotToRun = (vector: PublishedVector) =>
  notRun.find(([name]) => name.test(vector.name))?.[1];
const run = vectors.filter((vector) => !reasonNotToRun(vector));

/** Every answer of a vector that a chart gives and that is not listed as unmatched. */
function answersOf(vector: PublishedVector, kind: 'stated' | 'recomputed') {
  const answers = vector[kind];
  const decimals = Number(vector.stated['decimals'] ?? 6);
  return Object.entries(answers)
    .filter(([key]) => !(key in notAnswers) && !(`${vector.name} ${key}` in notMatched))
    .map(([key, answer]) => ({ key, answer, decimals: kind === 'stated' ? decimals : 6 }));
}

if (!vectorsPresent) {
  test('published test vectors', ({ skip }) => {
    skip('the published vectors are not beside this checkout');
  });
}

describe.runIf(vectorsPresent)('published test vectors', () => {
  test.each(run)('$name: every stated answer is matched', (vector) => {
    const chart = xmrChart(vector.values, vector.options);
    for (const { key, answer, decimals } of answersOf(vector, 'stated')) {
      const check = checks[key];
      expect(check, `nothing compares the answer “${key}”`).toBeDefined();
      check?.({ answer, chart, vector, decimals });
    }
  });

  // What others computed by the written rules: not published answers, but a second opinion on every point.
  const recomputed = ['limits_shown', 'groups', 'point_class', 'variation_icon', 'assurance'];
  test.each(run)('$name: agrees with what others recomputed', (vector) => {
    const chart = xmrChart(vector.values, vector.options);
    for (const { key, answer, decimals } of answersOf(vector, 'recomputed')) {
      if (recomputed.includes(key)) checks[key]?.({ answer, chart, vector, decimals });
    }
  });

  test('nothing is left out but what is listed here with its reason', () => {
    const left = notRun.map(([name, reason]) => [
      vectors.filter((vector) => name.test(vector.name)).length,
      reason,
    ]);
    expect(left).toEqual([
      [10, 'a vector of one rule on its own, without a chart around it'],
      [25, 'bands of comparators, not a chart'],
      [1, 'screens the values before taking the mean; no profile does'],
      [1, 'marked by its publisher as not to be adopted'],
    ]);
    expect(run).toHaveLength(90);
    const unmatched = run.flatMap((vector) =>
      Object.entries(vector.stated)
        .filter(([key]) => `${vector.name} ${key}` in notMatched)
        .map(([key, answer]) => ({ vector, key, answer })),
    );
    expect(unmatched).toHaveLength(Object.keys(notMatched).length);
    for (const { vector, key, answer } of unmatched) {
      const chart = xmrChart(vector.values, vector.options);
      expect(() => checks[key]?.({ answer, chart, vector, decimals: 6 })).toThrow();
    }
    expect(run.flatMap(({ name, slips }) => slips.map((index) => `${name} ${index}`))).toEqual([
      'mdc/special-cause-conflict-high-is-good 14',
    ]);
  });
});
