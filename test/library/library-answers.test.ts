import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLibraryImage } from '#electron/services/library/make-library-image.ts';
import type { Library } from '#electron/services/library/library.ts';
import { loadSqlite } from '#electron/services/library/sqlite.ts';
import type { Block } from '#shared/model/document.ts';
import { makeRealImage, openSound, readRealLibrary, readWasm } from './built-library.ts';

const pack = 'pack-2025-01-30';
const { records } = readRealLibrary();
const [given] = records.packs;
if (!given) throw new Error('No agenda pack was read');

let library: Library;
beforeAll(async () => {
  library = await openSound(await makeRealImage());
});
afterAll(() => library.close());

describe('the library gives back exactly what was read from the papers', () => {
  test('every block, in reading order', async () => {
    expect(given.blocks.length).toBeGreaterThan(1000);
    expect(await library.listBlocks(pack, 0, given.blocks.length)).toEqual(given.blocks);
  });

  test('the contents', async () => {
    expect(given.outline.length).toBeGreaterThan(100);
    expect(await library.listOutline(pack)).toEqual(given.outline);
  });

  test('every indicator row with its readings, target, marks, comparators and aim', async () => {
    const rows = await library.listIndicatorRows();
    expect(rows).toHaveLength(75);
    const blocks = await library.listRowBlocks();
    expect(rows.map((row) => ({ ...row, block: blocks.get(row.id) }))).toEqual(given.rows);
  });

  test('the block of every row, which holds the row’s own line and name', async () => {
    const blocks = await library.listRowBlocks();
    expect([...blocks]).toEqual(given.rows.map((row) => [row.id, row.block]));
    for (const row of given.rows) {
      const block = await library.findBlock(blocks.get(row.id) ?? '');
      expect(block?.cells?.[0]).toBe(row.name);
      expect(block?.lineFrom).toBe(row.line);
    }
  });

  test('the meeting, its agenda and papers, the glossary, the monitoring rows and the notes', async () => {
    expect(await library.getMeeting()).toEqual(given.meeting);
    const placed = <T extends { readonly line: number }>(entry: T) => ({
      ...entry,
      document: pack,
      page: given.blocks.find(
        ({ lineFrom, lineTo }) => lineFrom <= entry.line && entry.line <= lineTo,
      )?.page,
    });
    expect(await library.getGlossary()).toEqual({
      acronyms: given.glossary.acronyms.map(placed),
      terms: given.glossary.terms.map(placed),
    });
    expect(await library.listMonitoringRows()).toEqual(given.monitoring);
    expect(await library.listNotes()).toEqual(records.notes);
    expect(records.notes.length).toBeGreaterThan(5);
  });

  test('the papers, with the blocks that each was taken apart into', async () => {
    const documents = await library.listDocuments();
    expect(documents.map(({ id, blocks, pages }) => ({ id, blocks, pages }))).toEqual([
      { id: pack, blocks: given.blocks.length, pages: 100 },
      { id: 'delivery-plans-2026', blocks: 82, pages: null },
      { id: 'aiming-higher-2025', blocks: 194, pages: null },
      { id: 'improvement-plan-2023', blocks: 214, pages: null },
      { id: 'improvement-plan-2020', blocks: 1454, pages: null },
    ]);
  });
});

describe('the library counts', () => {
  test('what the agenda pack prints', async () => {
    expect(await library.getCounts()).toEqual({
      Papers: 5,
      'Blocks of text': given.blocks.length + 82 + 194 + 214 + 1454,
      'Performance tables': 8,
      'Indicator rows': 75,
      'Indicators by name': 72,
      Readings: 1043,
      Targets: 45,
      'Comparator values': 34,
      'RAG marks': 45,
      Arrows: 74,
      Acronyms: 25,
      'Glossary terms': 63,
      'Agenda items': 9,
      'Monitoring rows': 6,
    });
  });
});

describe('one thing of the library', () => {
  test('an indicator row is found by its id, and no row by another', async () => {
    const id = `${pack}/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale`;
    const row = await library.findIndicatorRow(id);
    expect(row?.readings.at(-1)).toEqual({
      month: 'Dec-24',
      printed: '54%',
      value: 54,
      note: null,
    });
    expect(row?.target).toEqual({ printed: '95%', value: 95 });
    expect(row?.aim).toBe('higher');
    expect(await library.findIndicatorRow(`${id}x`)).toBeNull();
  });

  test('a range of blocks holds both its ends, and nothing lies outside the paper', async () => {
    const range = await library.listBlocks(pack, 10, 12);
    expect(range.map(({ ordinal }) => ordinal)).toEqual([10, 11, 12]);
    expect(await library.listBlocks(pack, 12, 10)).toEqual([]);
    expect(await library.listBlocks(pack, given.blocks.length, 9_999)).toEqual([]);
    expect(await library.listBlocks('delivery-plans-2026', 82, 90)).toEqual([]);
    expect(await library.listBlocks(`${pack}' OR '1' = '1`, 0, 10)).toEqual([]);
    expect(await library.findBlock('nothing')).toBeNull();
    expect((await library.listBlockIds('nothing')).size).toBe(0);
  });
});

describe('a place in the paper', () => {
  test('is found by block, in that block’s own paper only', async () => {
    const block = given.blocks[700];
    if (!block) throw new Error('The pack has too few blocks');
    expect(await library.findPlace(pack, { kind: 'block', block: block.id })).toEqual({
      document: pack,
      block: block.id,
      ordinal: 700,
    });
    const elsewhere = { kind: 'block', block: block.id } as const;
    expect(await library.findPlace('aiming-higher-2025', elsewhere)).toBeNull();
    expect(await library.findPlace(pack, { kind: 'block', block: 'nothing' })).toBeNull();
  });

  test('is found for every line from the first to the last, in or next to the block that holds it', async () => {
    const last = Math.max(...given.blocks.map(({ lineTo }) => lineTo));
    for (let line = 1; line <= last; line += 7) {
      const place = await library.findPlace(pack, { kind: 'line', line });
      const block = given.blocks[place?.ordinal ?? -1];
      if (!block) throw new Error(`Line ${line} leads nowhere`);
      const holding = given.blocks.filter((one) => one.lineFrom <= line && line <= one.lineTo);
      if (holding.length > 0) {
        const shortest = Math.min(...holding.map((one) => one.lineTo - one.lineFrom));
        expect([line, block.lineTo - block.lineFrom]).toEqual([line, shortest]);
        expect(holding).toContainEqual(block);
      } else {
        const before = given.blocks.filter((one) => one.lineTo < line);
        const nearest = Math.max(...before.map((one) => one.lineTo));
        expect([line, block.lineTo]).toEqual([
          line,
          before.length > 0 ? nearest : given.blocks[0]?.lineTo,
        ]);
      }
    }
    for (const line of [0, -4, last + 1]) {
      expect(await library.findPlace(pack, { kind: 'line', line })).toBeNull();
    }
  });

  test('is found for every printed page, on that page or in the range that it lies in', async () => {
    for (let page = 1; page <= 100; page += 1) {
      const place = await library.findPlace(pack, { kind: 'page', page });
      const found = given.blocks[place?.ordinal ?? -1]?.page;
      if (!found || found.kind === 'unknown') throw new Error(`Page ${page} leads nowhere`);
      expect([page, found.from <= page && page <= found.to]).toEqual([page, true]);
      const alone = given.blocks.find((one) => one.page.from === page && one.page.to === page);
      if (alone) expect([page, place?.block]).toEqual([page, alone.id]);
    }
    expect(await library.findPlace(pack, { kind: 'page', page: 101 })).toBeNull();
    expect(await library.findPlace(pack, { kind: 'page', page: 0 })).toBeNull();
  });
});

describe('a place that several blocks could be', () => {
  /** A pack of these blocks alone, each given by its lines and pages. */
  async function openPackOf(blocks: readonly (readonly [number, number, number, number])[]) {
    const [model] = given?.blocks ?? [];
    if (!given || !model) throw new Error('The pack has no blocks');
    const made = blocks.map(([lineFrom, lineTo, from, to], ordinal): Block => ({
      ...model,
      id: `${pack}/${ordinal}`,
      ordinal,
      lineFrom,
      lineTo,
      page: { kind: 'inferred', from, to, basis: 'count' },
    }));
    const bare = { ...given, blocks: made, outline: [], rows: [], monitoring: [] };
    const meeting = { ...given.meeting, papers: [] };
    const image = makeLibraryImage(await loadSqlite(readWasm()), {
      ...records,
      packs: [{ ...bare, meeting }],
      records: [],
    });
    return openSound(image);
  }

  test('is the shortest of those that hold a line, and the first of equals', async () => {
    const small = await openPackOf([
      [3, 20, 1, 1],
      [8, 9, 1, 1],
      [9, 10, 1, 1],
    ]);
    const ordinalOf = async (line: number) =>
      (await small.findPlace(pack, { kind: 'line', line }))?.ordinal;
    expect([await ordinalOf(8), await ordinalOf(9), await ordinalOf(10)]).toEqual([1, 1, 2]);
    expect([await ordinalOf(3), await ordinalOf(1)]).toEqual([0, 0]);
    small.close();
  });

  test('is what stands on a page alone before what runs over it or may stand on it', async () => {
    const small = await openPackOf([
      [1, 1, 3, 5],
      [2, 2, 3, 4],
      [3, 3, 4, 4],
      [4, 4, 4, 4],
    ]);
    const ordinalOf = async (page: number) =>
      (await small.findPlace(pack, { kind: 'page', page }))?.ordinal;
    expect([await ordinalOf(3), await ordinalOf(4), await ordinalOf(5)]).toEqual([0, 2, 0]);
    small.close();
  });
});
