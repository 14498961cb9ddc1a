import { describe, expect, test } from 'vitest';
import { makeSearchTest, searchTextOf } from '#renderer/screens/indicators/find-indicators.ts';
import type { Glossary } from '#shared/model/glossary.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';
import { bareSummary } from '#test/domain/judgement/bare-ground.ts';

/** As the pack's glossary prints them. */
const glossary: Glossary = {
  acronyms: [
    { acronym: 'CLA', expansion: 'Children Looked After', line: 1473 },
    { acronym: 'ICPC', expansion: 'Initial Child Protection Conference', line: 1480 },
  ],
  terms: [],
};

const rows = packRows().map((row) => {
  const summary = bareSummary(row);
  return { name: row.name, text: searchTextOf(summary, glossary) };
});

function find(typed: string): string[] {
  const matches = makeSearchTest(typed);
  return rows.filter(({ text }) => matches(text)).map(({ name }) => name);
}

describe('looking for an indicator', () => {
  test('"supervision" finds the seven rows of the supervision table', () => {
    expect(find('supervision')).toHaveLength(7);
    expect(find('supervision')).toContain(
      'Percentage of CLA who had their supervision and was within the timescale',
    );
  });

  test('"looked after" finds the rows that say CLA, by way of the glossary', () => {
    const found = find('looked after');
    const named = rows.filter(({ name }) => /\bCLA\b/.test(name)).map(({ name }) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(found).toEqual(expect.arrayContaining(named));
    expect(find('looked-after')).toEqual(found);
  });

  test('words may come in any order, half typed and in any case', () => {
    expect(find('TIMESC cla superv')).toEqual([
      'Percentage of CLA who had their supervision and was within the timescale',
    ]);
  });

  test('an empty field finds every row, and what stands nowhere finds none', () => {
    expect(find('  ')).toHaveLength(75);
    expect(find('zebra')).toEqual([]);
  });

  test('signs that have a meaning in a pattern are only signs', () => {
    expect(() => find('(.*[')).not.toThrow();
    expect(find('C&F assessments')).toHaveLength(2);
  });
});
