import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeLibraryImage,
  type LibraryRecords,
  type PackRecords,
} from '#electron/services/library/make-library-image.ts';
import { loadSqlite, type SqliteEngine } from '#electron/services/library/sqlite.ts';
import {
  makeRealImage,
  readRealLibrary,
  readRealLibraryAnew,
  readWasm,
  sha256,
} from './built-library.ts';

const { records } = readRealLibrary();

let engine: SqliteEngine;
beforeAll(async () => {
  engine = await loadSqlite(readWasm());
});

/** The records with the agenda pack's changed. */
function withPack(change: (pack: PackRecords) => Partial<PackRecords>): LibraryRecords {
  return { ...records, packs: records.packs.map((pack) => ({ ...pack, ...change(pack) })) };
}

describe('making the image of a library', () => {
  test('gives the same bytes for the same papers, however often they are read', async () => {
    const first = await makeRealImage();
    const second = makeLibraryImage(engine, readRealLibraryAnew().records);
    expect(first.length).toBeGreaterThan(100_000);
    expect(sha256(second)).toBe(sha256(first));
  });

  test('gives other bytes when one figure differs', async () => {
    const first = await makeRealImage();
    const altered = withPack((pack) => ({
      rows: pack.rows.map((row, index) =>
        index === 3 ? { ...row, target: { printed: '12', value: 12 } } : row,
      ),
    }));
    expect(sha256(makeLibraryImage(engine, altered))).not.toBe(sha256(first));
  });

  test('refuses records that do not fit together', () => {
    const doubled = withPack((pack) => ({ blocks: [...pack.blocks, ...pack.blocks.slice(0, 1)] }));
    expect(() => makeLibraryImage(engine, doubled)).toThrow(/UNIQUE/);
    const homeless = withPack((pack) => ({
      rows: pack.rows.map((row) => ({ ...row, block: 'nowhere' })),
    }));
    expect(() => makeLibraryImage(engine, homeless)).toThrow(/FOREIGN KEY/);
    const unlisted = { ...records, documents: records.documents.slice(1) };
    expect(() => makeLibraryImage(engine, unlisted)).toThrow(/FOREIGN KEY/);
    const unsourced = withPack((pack) => ({
      rows: pack.rows.map((row) => ({ ...row, aim: 'lower' as const, aimSource: null })),
    }));
    expect(() => makeLibraryImage(engine, unsourced)).toThrow(/CHECK/);
  });

  test('keeps text in strict tables, so a figure can never be stored as a word', async () => {
    const image = await makeRealImage();
    const database = engine.openToRead(image);
    const tables = database.all(
      `SELECT name, strict FROM pragma_table_list
       WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'search_text%' ORDER BY name`,
    );
    expect(tables.length).toBeGreaterThan(12);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });
});
