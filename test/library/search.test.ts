import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#electron/services/library/library.ts';
import { readPacks } from '#scripts/library/read-packs.ts';
import { readSeeds } from '#scripts/library/seeds.ts';
import { makeRealImage, openSound, readRealLibrary, seedsDirectory } from './built-library.ts';

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
    expect(documents).toContain('delivery-plans-2026');
    const plans = hits.filter(({ kind, title }) => kind === 'plan row' && /2025/.test(title));
    expect(new Set(plans.map(({ title }) => title))).toEqual(
      new Set([
        'Plan 2025: Family Help, priority 3',
        'Plan 2025: Family Safeguarding, priority 2',
        'Plan 2025: Family Safeguarding, priority 3',
        'Plan 2025: JIGSAW (Children with Disabilities - CWD), priority 3',
      ]),
    );
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

  test.each([
    ['the pack', 'pack-2025-01-30', 10],
    ['the presentation', 'aiming-higher-2025', 3],
  ])(
    'finds each place of %s that describes a child or family and never quotes it',
    async (_, document, places) => {
      const lines = records.caseExamples.find((one) => one.document === document)?.lines ?? [];
      const blocks = [...records.packs, ...records.papers]
        .filter((paper) => paper.document === document)
        .flatMap((paper) => paper.blocks.filter(({ kind }) => kind !== 'page marker'))
        .filter(({ lineFrom, lineTo }) => lines.some((at) => lineFrom <= at && at <= lineTo));
      expect(blocks).toHaveLength(places);
      for (const { id, text } of blocks) {
        const hits = await library.search(text, 50);
        expect(hits.find((one) => one.id === id)).toMatchObject({
          caseExample: true,
          excerpt: '',
          matches: [],
        });
        for (const { caseExample } of hits) expect(caseExample).toBe(true);
      }
    },
  );

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

  test('opens every hit in its paper', async () => {
    for (const hit of await library.search('family', 50)) {
      expect(hit.place?.document).toBe(hit.document);
    }
  });
});

describe('a row, measure or action opens where it stands', () => {
  test('each of the plan of 2020 at a block that holds its first line', async () => {
    const blocks = records.papers.find(({ document }) => document === 'improvement-plan-2020');
    const kinds = new Set<string>();
    for (const words of ['social', 'timely', 'plan', 'court', 'permanence']) {
      for (const { kind, document, lines, place } of await library.search(words, 50)) {
        if (document !== 'improvement-plan-2020') continue;
        kinds.add(kind);
        const block = blocks?.blocks[place?.ordinal ?? -1];
        expect([lines[0], block && block.lineFrom <= lines[0] && lines[0] <= block.lineTo]).toEqual(
          [lines[0], true],
        );
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['measure', 'action']));
  });

  test('a row of the roadmap in the pack, on its page', async () => {
    const hits = await library.search('Outcome Based Accountability', 50);
    const row = hits.find(({ kind }) => kind === 'roadmap row');
    expect(row).toMatchObject({ document: 'pack-2025-01-30', lines: [592, 592] });
    expect(row?.page.kind).not.toBe('unknown');
    expect(row?.place?.document).toBe('pack-2025-01-30');
  });
});

describe('papers that the pack prints as well', () => {
  test('keep how the two prints differ, each difference with its paper', async () => {
    const differences = await library.listRecords('copy difference');
    const of = (id: string) => differences.filter(({ document }) => document === id);
    expect(of('delivery-plans-2026').filter(({ kind }) => kind === 'out of order')).toHaveLength(2);
    expect(of('aiming-higher-2025').some(({ kind }) => kind === 'cells')).toBe(true);
    for (const { pack, inPack, inOwn, packLines, ownLines } of differences) {
      expect(pack).toBe('pack-2025-01-30');
      expect(inPack).not.toBe(inOwn);
      expect([packLines === null, ownLines === null]).toEqual([inPack === '', inOwn === '']);
    }
  });

  test('a row taken from the pack says so where it is found', async () => {
    const hits = await library.search('Maintain average caseloads per primary case holder', 50);
    const titles = hits.flatMap(({ kind, document, title }) =>
      kind === 'plan row' ? [[document, title]] : [],
    );
    expect(titles).toContainEqual([
      'delivery-plans-2026',
      'Plan 2025: Family Safeguarding, priority 5 (taken from the agenda pack)',
    ]);
    expect(titles).toContainEqual([
      'pack-2025-01-30',
      'Plan 2025: Family Safeguarding, priority 5',
    ]);
  });

  test('are read alike wherever the manifest lists the pack', () => {
    const seeds = readSeeds(seedsDirectory);
    if (!seeds.ok) throw new Error('The seeds cannot be read');
    const turned = readPacks({ ...seeds.value, papers: seeds.value.papers.toReversed() });
    for (const one of records.records) expect(turned.records.records).toContainEqual(one);
    expect(turned.problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
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
    expect(of('pack-2025-01-30')).toMatchObject({
      'Plan rows': 48,
      'Roadmap rows': 12,
      'Enablers of improvement': 7,
      'Recommendations, resolutions, requests and suggestions': 20,
    });
    expect(of('delivery-plans-2026')).toMatchObject({
      'Plan rows': 48,
      'Rows recovered from the pack': 2,
      'Differences from the copy in the pack': 13,
    });
    expect(of('aiming-higher-2025')?.['Differences from the copy in the pack']).toBeGreaterThan(0);
    expect(of('improvement-plan-2020')).toMatchObject({ Measures: 42, 'Action pages': 26 });
    expect(of('pack-2025-01-30')?.['Series joined with an earlier plan']).toBe(31);
  });

  test('the records come back as they were read', async () => {
    for (const { kind, document, records: given } of records.records) {
      const stored = await library.listRecords(kind);
      // Minutes and the like are of one paper; what names its paper is told apart by it.
      const own = stored.filter((one) => !('document' in one) || one.document === document);
      expect([kind, own]).toEqual([kind, given]);
    }
  });
});
