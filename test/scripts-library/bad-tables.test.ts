import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedsDirectory } from '#test/library/built-library.ts';
import { useDamagedSeeds } from './damaged-seeds.ts';

/** The tables made by hand that the build takes. */
const readAtBuild: ReadonlySet<string> = new Set([
  'actions-2020.json',
  'aims.json',
  'case-examples.json',
  'commitment-readings.json',
  'commitments.json',
  'measures-2020.json',
  'pages.json',
  'priorities.json',
  'reasons.json',
  'series.json',
  'services.json',
  'statements.json',
]);

const seeds = useDamagedSeeds();

describe('a table made by hand that is not in its form is refused by its name', () => {
  /** Alters the first entry of a list in a curated file. */
  const firstOf =
    (list: string, change: (entry: Record<string, unknown>) => unknown) => (whole: string) => {
      const file = JSON.parse(whole) as Record<string, Record<string, unknown>[]>; // the good file's own form
      const [first, ...others] = file[list] ?? [];
      return JSON.stringify({ ...file, [list]: [change(first ?? {}), ...others] });
    };
  const without = (list: string, field: string) =>
    firstOf(list, (entry) =>
      Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)),
    );
  const withField = (list: string, field: string, value: unknown) =>
    firstOf(list, (entry) => ({ ...entry, [field]: value }));

  test.each<[string, string, (whole: string) => string, string]>([
    [
      'a field is missing',
      'curated/measures-2020.json',
      without('measures', 'target'),
      'measures.0.target',
    ],
    [
      'a field is missing',
      'curated/measures-2020.json',
      without('measures', 'comparators'),
      'measures.0.comparators',
    ],
    [
      'a field is of another type',
      'curated/measures-2020.json',
      withField('measures', 'outcome', 'One outcome'),
      'measures.0.outcome',
    ],
    [
      'an entry is none',
      'curated/measures-2020.json',
      firstOf('measures', () => null),
      'measures.0',
    ],
    [
      'a field is missing',
      'curated/actions-2020.json',
      without('pages', 'aligned_rows'),
      'pages.0.aligned_rows',
    ],
    [
      'a field is of another type',
      'curated/actions-2020.json',
      withField('pages', 'lines', '856-1014'),
      'pages.0.lines',
    ],
    [
      'a cell is of another type',
      'curated/actions-2020.json',
      withField('pages', 'actions', [{ text: 1, lines: [1, 2] }]),
      'pages.0.actions.0.text',
    ],
    [
      'a field is missing',
      'curated/series.json',
      without('series', 'relation'),
      'series.0.relation',
    ],
    [
      'a decision is in other words',
      'curated/series.json',
      withField('series', 'relation', 'alike'),
      'series.0.relation',
    ],
    [
      'a plan is not one of those that are known',
      'curated/commitments.json',
      withField('topics', 'entries', [{ plan: '2019 plan' }]),
      'topics.0.entries.0.plan',
    ],
    [
      'a field is missing',
      'curated/commitments.json',
      without('topics', 'comparable'),
      'topics.0.comparable',
    ],
    [
      'a reason is missing',
      'curated/commitment-readings.json',
      without('entries', 'reason'),
      'entries.0.reason',
    ],
    [
      'a field is missing',
      'curated/aims.json',
      without('indicators', 'nature'),
      'indicators.0.nature',
    ],
    [
      'a field is of another type',
      'curated/pages.json',
      withField('bands', 'line_from', '1'),
      'bands.0.line_from',
    ],
    [
      'a field is of another type',
      'curated/case-examples.json',
      () => '{"documents":{"a.txt":["1"]}}',
      'documents.a.txt.0',
    ],
    ['a field is missing', 'manifest.json', without('documents', 'sha256'), 'documents.0.sha256'],
  ])('when %s (%s)', async (_, file, change, at) => {
    seeds.folder.edit(file, change);
    const [first, ...rest] = await seeds.expectRefused();
    expect(first).toMatch(new RegExp(`^problem: ${file}: Not in the form expected: `));
    expect(first).toContain(`(at ${at})`);
    expect(rest).toHaveLength(1);
  });

  const curated = fs
    .readdirSync(path.join(seedsDirectory, 'curated'))
    .filter((name) => readAtBuild.has(name))
    .map((name) => `curated/${name}`);

  test.each([...curated, 'manifest.json'])(
    'when it is not JSON, not text, empty or gone (%s)',
    async (file) => {
      const whole = seeds.sound.get(file) ?? Buffer.alloc(0);
      const damage: readonly [Uint8Array | null, RegExp][] = [
        [Buffer.from('{ "about": '), /: This file was expected and is not JSON: /],
        [Buffer.from('[]'), /: Not in the form expected: /],
        [Buffer.from('null'), /: Not in the form expected: /],
        [Buffer.alloc(0), /: This file was expected and is not JSON: /],
        [whole.subarray(0, whole.length / 2), /: This file was expected and is not JSON: /],
        [
          Buffer.concat([Buffer.from('{\n"about": "'), Buffer.of(0x92)]),
          /:2: This file is not text in UTF-8: the byte 0x92/,
        ],
        [null, /: This file was expected and cannot be read\./],
      ];
      for (const [bytes, words] of damage) {
        if (bytes) fs.writeFileSync(seeds.folder.path(file), bytes);
        else fs.rmSync(seeds.folder.path(file));
        const [first, ...rest] = await seeds.expectRefused();
        expect(first).toMatch(new RegExp(`^problem: ${file}${words.source}`));
        expect(rest).toHaveLength(1);
      }
    },
  );

  test('and of many things wrong the first are listed, in one line', async () => {
    seeds.folder.edit('curated/series.json', (whole) => whole.replaceAll('"same"', '"alike"'));
    const [first] = await seeds.expectRefused();
    expect(first).toMatch(/\(at series\.4\.relation\); and \d+ more\.$/);
    expect(first).not.toContain('\n');
  });
});
