import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inspectLibrary } from '#scripts/library/inspect-library.ts';
import { makeRealImage, root, sha256 } from '#test/library/built-library.ts';
import { makeFolder, packFile, runScript, type Ended } from './seed-folder.ts';

const folder = makeFolder();
const library = path.join(folder, 'library.sqlite');

beforeAll(async () => {
  const image = await makeRealImage();
  fs.writeFileSync(library, image);
  fs.writeFileSync(`${library}.sha256`, `${sha256(image)}\n`);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Asks in this process what the program asks; "npm run -s inspect" below starts the program itself. */
async function ask(...args: readonly string[]): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const code = await inspectLibrary({
    args,
    root,
    print: (text) => (stdout += text),
    complain: (told) => (stderr += `${told}\n`),
  });
  return { code, stdout, stderr };
}

async function inspect(what: string): Promise<unknown> {
  const ended = await ask(what, '--library', library);
  expect(ended.stderr).toBe('');
  expect(ended.code).toBe(0);
  return JSON.parse(ended.stdout);
}

const line = z.int().min(1);
const value = z.strictObject({ printed: z.string(), value: z.number().nullable() });
const comparator = z
  .strictObject({
    printed: z.string(),
    value: z.number().nullable(),
    year: z.string().regex(/^\d\d\/\d\d$/),
  })
  .nullable();
const months =
  'Dec-22 Dec-23 Jan-24 Feb-24 Mar-24 Apr-24 May-24 Jun-24 Jul-24 Aug-24 Sep-24 Oct-24 Nov-24 Dec-24';

const indicators = z.array(
  z.strictObject({
    id: z.string(),
    indicator: z.string(),
    document: z.literal(packFile),
    table: z.string(),
    line,
    name: z.string(),
    unit: z.enum(['number', 'percentage', 'rate per 10,000', 'average']),
    aim: z.enum(['lower', 'higher', 'none']),
    aimSource: z.string().nullable(),
    nature: z.enum([
      'monthly count',
      'month-end stock',
      'rolling twelve months',
      'percentage',
      'average',
    ]),
    periods: z.record(z.string(), value),
    target: value,
    rag: z.enum(['printed', 'not printed']),
    arrow: z.enum(['↑', '↓', '→']).nullable(),
    comparators: z.strictObject({
      southampton: comparator,
      statisticalNeighbours: comparator,
      southEast: comparator,
      england: comparator,
    }),
    page: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['printed', 'inferred']), from: line, to: line }),
      z.strictObject({ kind: z.literal('unknown'), from: z.null(), to: z.null() }),
    ]),
  }),
);

describe('npm run -s inspect prints the library as JSON', () => {
  test('indicators: 75 rows with every month of their table, whole through a pipe', async () => {
    const printed = await runScript('scripts/inspect.ts', 'indicators', '--library', library);
    expect(printed).toEqual(await ask('indicators', '--library', library));
    expect([printed.code, printed.stderr]).toEqual([0, '']);
    const rows = indicators.parse(JSON.parse(printed.stdout));
    expect(rows).toHaveLength(75);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(75);
    for (const row of rows) {
      expect(Object.keys(row.periods).join(' ')).toBe(months);
      for (const { printed, value: number } of Object.values(row.periods)) {
        expect([row.line, printed === '', number === null]).toEqual([
          row.line,
          number === null,
          printed === '',
        ]);
      }
    }
    const readings = rows.flatMap(({ periods }) => Object.values(periods));
    expect(readings).toHaveLength(1050);
    expect(readings.filter((one) => one.value !== null)).toHaveLength(1043);
    expect(rows.filter(({ target }) => target.value !== null)).toHaveLength(45);
    expect(rows.filter(({ rag }) => rag === 'printed')).toHaveLength(45);
    expect(rows.filter(({ arrow }) => arrow !== null)).toHaveLength(74);
    const compared = rows.flatMap(({ comparators }) => Object.values(comparators));
    expect(compared.filter((one) => one !== null && one.value !== null)).toHaveLength(34);
    // Five tables have no comparator columns at all; in the others an empty cell is printed.
    expect(compared.filter((one) => one === null)).toHaveLength(43 * 4);

    const supervision = rows.find(
      (row) =>
        row.name === 'Percentage of CLA who had their supervision and was within the timescale',
    );
    expect(supervision?.periods['Dec-24']).toEqual({ printed: '54%', value: 54 });
    expect(supervision?.target).toEqual({ printed: '95%', value: 95 });
  });

  test('glossary: 25 acronyms and 63 terms in plain text', async () => {
    const shape = z.strictObject({
      acronyms: z.array(z.strictObject({ acronym: z.string(), expansion: z.string(), line })),
      terms: z.array(
        z.strictObject({
          term: z.string(),
          definition: z.string().min(1),
          paragraphs: z.array(z.string().min(1)).min(1),
          line,
        }),
      ),
    });
    const { acronyms, terms } = shape.parse(await inspect('glossary'));
    expect([acronyms.length, terms.length]).toEqual([25, 63]);
    expect(acronyms).toContainEqual({
      acronym: 'ADM',
      expansion: 'Agency decision maker',
      line: 1467,
    });
    for (const { paragraphs } of terms) {
      for (const paragraph of paragraphs) {
        expect(paragraph).not.toMatch(/\*\*|^[-•#]\s|^\d+\.\s|<\/?(?:ul|li|ol|p|b)\b/);
      }
    }
  });

  test('agenda: nine items, their pages always present', async () => {
    const shape = z.array(
      z.strictObject({
        item: z.int(),
        title: z.string().min(1),
        pageFrom: line.nullable(),
        pageTo: line.nullable(),
        line,
      }),
    );
    const items = shape.parse(await inspect('agenda'));
    expect(items.map(({ item, pageFrom, pageTo }) => [item, pageFrom, pageTo])).toEqual([
      [1, null, null],
      [2, null, null],
      [3, null, null],
      [4, null, null],
      [5, null, null],
      [6, 1, 2],
      [7, 3, 38],
      [8, 39, 84],
      [9, 85, 100],
    ]);
  });

  test('recommendations: the six printed rows, the blank status an empty string', async () => {
    const shape = z.array(
      z.strictObject({
        date: z.iso.date(),
        title: z.string().min(1),
        number: line,
        actionProposed: z.string().min(1),
        actionTaken: z.string(),
        status: z.string(),
        lines: z.tuple([line, line]),
      }),
    );
    const rows = shape.parse(await inspect('recommendations'));
    expect(rows.map(({ date, number, status }) => [date, number, status])).toEqual([
      ['2024-08-08', 1, 'In progress'],
      ['2024-08-08', 2, 'Partially complete'],
      ['2024-08-08', 3, 'Complete'],
      ['2024-09-26', 1, 'In progress'],
      ['2024-11-29', 1, 'Complete'],
      ['2024-11-28', 1, ''],
    ]);
  });

  test('documents: the five papers with their hashes', async () => {
    const shape = z.array(
      z.strictObject({
        id: z.string(),
        file: z.string(),
        title: z.string(),
        kind: z.string(),
        date: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        blocks: z.int(),
        pages: z.int().nullable(),
      }),
    );
    const papers = shape.parse(await inspect('documents'));
    expect(papers).toHaveLength(5);
    expect(papers[0]).toMatchObject({ id: 'pack-2025-01-30', file: packFile, pages: 100 });
  });
});

describe('npm run -s inspect', () => {
  test('waits for a reader that is slow to begin, and leaves nothing out', async () => {
    const script = path.join(root, 'scripts/inspect.ts');
    const child = spawn(
      'sh',
      [
        '-c',
        '"$0" --import tsx "$1" indicators --library "$2" | (read -r first; printf "%s\\n" "$first"; cat)',
        process.execPath,
        script,
        library,
      ],
      { cwd: root },
    );
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(text.length).toBeGreaterThan(100_000);
    expect(indicators.parse(JSON.parse(text))).toHaveLength(75);
  });

  test('says nothing and does not fail when its reader stops early', async () => {
    const script = path.join(root, 'scripts/inspect.ts');
    const child = spawn(
      'sh',
      [
        '-c',
        '("$0" --import tsx "$1" indicators --library "$2"; echo "ended with $?" >&2) | head -c 5',
        process.execPath,
        script,
        library,
      ],
      { cwd: root },
    );
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.stdout.resume();
    await new Promise((resolve) => child.on('close', resolve));
    expect(errors).toBe('ended with 0\n');
  });

  test('plans, measures, actions, baseline, minutes, reports, series: as many as the papers print', async () => {
    const lists = z.array(z.record(z.string(), z.unknown()));
    const counts: Record<string, number> = {};
    for (const what of [
      'plans',
      'measures',
      'actions',
      'baseline',
      'minutes',
      'reports',
      'series',
    ]) {
      counts[what] = lists.parse(await inspect(what)).length;
    }
    expect(counts).toMatchObject({
      measures: 42,
      actions: 205,
      baseline: 58,
      minutes: 5,
      reports: 3,
      series: 31,
    });
    // Eight services by six priorities twice, and the plan of 2023 with its delivery plans.
    expect(counts['plans']).toBe(48 + 48 + 36 + 24);
  });

  test('commitments: every topic with its state, its entries and figures, each with its lines', async () => {
    const source = z.strictObject({ document: z.string().endsWith('.txt'), line });
    const state = z.enum([
      'reached',
      'not reached',
      'not yet due',
      'no figure reported',
      'not comparable',
      'cannot be scored',
    ]);
    const shape = z.array(
      z.strictObject({
        key: z.string(),
        topic: z.string(),
        aim: z.enum(['lower', 'higher', 'none']),
        state: z.union([state, z.literal('unclear')]),
        asAt: z.literal('2025-01-30'),
        why: z.string().min(1),
        entries: z
          .array(
            z.strictObject({
              plan: z.string(),
              kind: z.enum(['commitment', 'target']),
              target: z.union([z.number(), z.string(), z.record(z.string(), z.number()), z.null()]),
              due: z.string(),
              duePrinted: z.boolean(),
              state,
              why: z.string().min(1),
              sources: z.array(source).min(1),
            }),
          )
          .min(1),
        figures: z.array(source.extend({ period: z.string(), value: z.number().nullable() })),
        movement: z.string(),
      }),
    );
    const topics = shape.parse(await inspect('commitments'));
    expect(topics).toHaveLength(58);
    expect(topics.flatMap(({ figures }) => figures)).toHaveLength(154);
    const repeat = topics.find(({ key }) => key === 'repeat_cp');
    expect(repeat).toMatchObject({
      state: 'not reached',
      movement: 'from 24% to 25% (January 2025 performance report)',
    });
    expect(repeat?.entries[1]?.sources).toEqual([{ document: packFile, line: 1132 }]);
  });

  test('plans: those of 2025 from the pack and from their own paper, two rows recovered', async () => {
    const shape = z.array(
      z.strictObject({
        id: z.string(),
        document: z.string(),
        kind: z.enum(['plan', 'delivery plan']),
        plan: z.string(),
        service: z.string(),
        priority: z.int().min(1).max(6),
        actions: z.array(z.string()),
        outcomes: z.array(z.string()),
        measures: z.array(z.string()),
        line,
        recoveredFrom: z.strictObject({ document: z.string(), line }).optional(),
      }),
    );
    const rows = shape.parse(await inspect('plans')).filter(({ plan }) => plan === '2025');
    const own = rows.filter(({ document }) => document === '000_857523305569d51b.txt');
    const copied = rows.filter(({ document }) => document === packFile);
    const names = (list: typeof rows) => list.map(({ service, priority }) => [service, priority]);
    expect(copied).toHaveLength(48);
    expect(names(own)).toEqual(names(copied));
    expect(
      own.flatMap(({ service, priority, recoveredFrom }) =>
        recoveredFrom ? [[service, priority, recoveredFrom]] : [],
      ),
    ).toEqual([
      ['Family Safeguarding', 5, { document: packFile, line: 799 }],
      ['Family Safeguarding', 6, { document: packFile, line: 800 }],
    ]);
    expect(copied.some(({ recoveredFrom }) => recoveredFrom)).toBe(false);
  });

  test('roadmap: twelve workstreams under five themes by eight quarters, blank cells kept blank', async () => {
    const shape = z.array(
      z.strictObject({
        theme: z.string().min(1),
        workstream: z.string().min(1),
        cells: z.array(z.strictObject({ quarter: z.string(), text: z.string() })),
        line,
      }),
    );
    const rows = shape.parse(await inspect('roadmap'));
    expect([rows.length, new Set(rows.map(({ theme }) => theme)).size]).toEqual([12, 5]);
    const quarters = ['2025/26', '2026/27'].flatMap((year) =>
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year} ${quarter}`),
    );
    for (const { cells } of rows) expect(cells.map(({ quarter }) => quarter)).toEqual(quarters);
    const last = rows.find((row) => row.line === 631);
    expect(last?.cells.findLast(({ text }) => text !== '')?.quarter).toBe('2026/27 Q4');
  });

  test('search: what holds every word, and its usage when no words are given', async () => {
    const found = await ask('search', 'cultural genogram', '--library', library);
    const hit = z.object({ kind: z.string(), excerpt: z.string(), score: z.number() });
    expect(z.array(hit).parse(JSON.parse(found.stdout)).length).toBeGreaterThan(5);
    expect((await ask('search', '--library', library)).code).toBe(2);
  });

  test('prints its usage on the error stream and ends with 2 for a word it does not know', async () => {
    for (const args of [['everything'], [], ['toString'], ['agenda', 'glossary'], ['--all']]) {
      const ended = await ask(...args);
      expect([args, ended.code, ended.stdout]).toEqual([args, 2, '']);
      expect(ended.stderr).toMatch(
        /^Usage: npm run -s inspect -- indicators\|glossary\|agenda\|recommendations\|documents/,
      );
    }
    expect(await runScript('scripts/inspect.ts', '--all')).toEqual(await ask('--all'));
  });

  test('says how to build the library when there is none, and that it is damaged when it is', async () => {
    const nowhere = path.join(folder, 'nowhere.sqlite');
    const missing = await ask('agenda', '--library', nowhere);
    expect(missing).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no library yet. Build it with “npm run build:library”.\n',
    });
    const harmed = path.join(folder, 'harmed.sqlite');
    fs.writeFileSync(harmed, fs.readFileSync(library).fill(0xff, 5000, 5064));
    fs.copyFileSync(`${library}.sha256`, `${harmed}.sha256`);
    const damaged = await ask('agenda', '--library', harmed);
    expect([damaged.code, damaged.stdout]).toEqual([1, '']);
    expect(damaged.stderr).toMatch(/^The papers in this copy are not as they were built/);
  });
});
