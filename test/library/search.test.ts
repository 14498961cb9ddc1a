import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#electron/services/library/library.ts';
import { makeRealImage, openSound, readRealLibrary } from './built-library.ts';

const { records } = readRealLibrary();
let library: Library;
beforeAll(async () => {
  library = await openSound(await makeRealImage());
});
afterAll(() => library.close());

describe('searching the papers', () => {
  test('finds cultural genograms in the plan of 2023, the plans of 2025 and the audits', async () => {
    const hits = await library.search('cultural genogram', 50);
    const documents = new Set(hits.map(({ document }) => document));
    expect(documents).toContain('improvement-plan-2023');
    expect(documents).toContain('pack-2025-01-30');
    expect(hits.some(({ excerpt }) => /audit/i.test(excerpt))).toBe(true);
  });

  test('gives plain text, and the matches are the words that were looked for', async () => {
    const hits = await library.search('supervision children', 50);
    expect(hits.length).toBeGreaterThan(5);
    for (const { excerpt, matches, caseExample } of hits) {
      if (caseExample) continue;
      expect(excerpt).not.toMatch(/[\t\n]|<\/?(?:b|ul|li|p)\b|\*\*/);
      expect(matches.length).toBeGreaterThan(0);
      for (const { start, end } of matches) {
        expect(excerpt.slice(start, end)).toMatch(/^(?:supervision|children)/i);
      }
    }
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((first, second) => second - first));
  });

  test('finds a place that describes a child or family and never quotes it', async () => {
    const example = records.caseExamples.find(({ document }) => document === 'pack-2025-01-30');
    const blocks = records.packs[0]?.blocks ?? [];
    let checked = 0;
    for (const block of blocks) {
      const lines = example?.lines ?? [];
      if (!lines.some((line) => block.lineFrom <= line && line <= block.lineTo)) continue;
      const hits = await library.search(block.text.slice(0, 190), 50);
      const hit = hits.find(({ id }) => id === block.id);
      if (!hit) continue;
      expect(hit).toMatchObject({ caseExample: true, excerpt: '', matches: [] });
      checked += 1;
    }
    expect(checked).toBeGreaterThan(3);
  });

  test.each(['', '   ', '"', '*', '- ()', 'NEAR/2', 'a" OR "b', 'OR', '-child', "x'; DROP TABLE"])(
    'takes %j as words, half typed or not, and never as an operator',
    async (words) => {
      expect(Array.isArray(await library.search(words, 5))).toBe(true);
      if (!/[a-z]/i.test(words)) expect(await library.search(words, 5)).toEqual([]);
    },
  );

  test('keeps to the number asked for, and folds accents and capitals', async () => {
    expect(await library.search('child', 3)).toHaveLength(3);
    const ids = async (words: string) => (await library.search(words, 50)).map(({ id }) => id);
    expect(await ids('CÜLTURAL GENOGRÁM')).toEqual(await ids('cultural genogram'));
  });

  test('opens every hit in its paper where that is taken apart', async () => {
    for (const hit of await library.search('family', 50)) {
      if (hit.document === 'improvement-plan-2020') expect(hit.place).toBeNull();
      else expect(hit.place?.document).toBe(hit.document);
    }
  });
});

describe('what was checked when the library was built', () => {
  test('is kept with it, every check passed', async () => {
    const checks = await library.listChecks();
    expect(checks.map(({ checked }) => checked > 0)).toEqual([true, true, true, true, true]);
    for (const { checked, passed } of checks) expect(passed).toBe(checked);
  });

  test('counts each paper by itself', async () => {
    const counts = await library.getDocumentCounts();
    const of = (id: string) => counts.find(({ document }) => document === id)?.counts;
    expect(of('improvement-plan-2023')).toMatchObject({
      'Indicator rows': 38,
      Readings: 380,
      'Plan rows': 36,
      'Delivery plan rows': 24,
      'Baseline items': 58,
    });
    expect(of('improvement-plan-2020')).toMatchObject({ Measures: 42, 'Action pages': 26 });
    expect(of('pack-2025-01-30')?.['Series joined with an earlier plan']).toBe(31);
  });

  test('the records come back as they were read', async () => {
    for (const { kind, records: given } of records.records) {
      const stored = await library.listRecords(kind);
      expect(stored.slice(0, given.length)).toEqual(given);
    }
  });
});
