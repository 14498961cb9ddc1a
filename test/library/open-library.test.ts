import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  libraryApplicationId,
  librarySchemaVersion,
} from '#electron/services/library/library-format.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { librarySchema } from '#electron/services/library/schema.ts';
import { loadSqlite, type SqliteEngine } from '#electron/services/library/sqlite.ts';
import { makeRealImage, openImage, readWasm, sha256 } from './built-library.ts';

let image: Uint8Array;
let engine: SqliteEngine;
beforeAll(async () => {
  image = await makeRealImage();
  engine = await loadSqlite(readWasm());
});

const wasm = readWasm();

/** What a person reads: what happened, what to do, and that what they wrote is safe. */
function expectSentence(message: string) {
  expect(message).toMatch(/^The papers (?:are missing|in this copy) .+\. Install Critical Friend/);
  expect(message).toContain('npm run build:library');
  expect(message).toMatch(/questions and notes .* safe\.$/);
  expect(message).not.toMatch(/SQL|sha|\//i);
}

/** An image with one thing about it changed, its hash taken anew. */
function changed(sql: string): Uint8Array {
  const database = engine.create();
  database.script(librarySchema);
  database.script(
    `INSERT INTO documents VALUES ('pack', 0, 'a.txt', 'A', 'agenda pack', '2025-01-30', '', '', '', 1);`,
  );
  database.script(sql);
  const bytes = database.image();
  database.close();
  return bytes;
}

describe('opening the library', () => {
  test('succeeds with the image that the build made, as at the date of the pack', async () => {
    const opened = await openLibrary({ image, expectedSha256: sha256(image), wasm });
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.sha256).toBe(sha256(image));
    expect(opened.value.asAt).toBe('2025-01-30');
    opened.value.close();
    await expect(opened.value.listDocuments()).rejects.toThrow(Error);
  });

  test('says that the papers are missing when there is no file, or no library was built in', async () => {
    for (const options of [
      { image: null, expectedSha256: sha256(image) },
      { image: null, expectedSha256: '' },
      { image, expectedSha256: '' },
    ]) {
      const opened = await openLibrary({ ...options, wasm });
      if (opened.ok) throw new Error('It opened');
      expect(opened.failure.code).toBe('library-missing');
      expectSentence(opened.failure.message);
    }
  });

  test('refuses an image in which any one byte has changed, is cut short or has something added', async () => {
    const expectedSha256 = sha256(image);
    const refused = async (bytes: Uint8Array) => {
      const opened = await openLibrary({ image: bytes, expectedSha256, wasm });
      if (opened.ok) throw new Error('It opened');
      expect(opened.failure.code).toBe('library-damaged');
      expectSentence(opened.failure.message);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(image.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = image.slice();
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          await refused(bytes);
        },
      ),
      { numRuns: 40 },
    );
    await refused(image.slice(0, image.length / 2));
    await refused(new Uint8Array());
    await refused(new Uint8Array([...image, 0]));
  });

  test('refuses bytes with the right hash that are no sound library, so a wrong build is found out too', async () => {
    const torn = image.slice();
    torn.fill(0xff, 4096 * 3, 4096 * 9);
    for (const bytes of [
      new TextEncoder().encode('These are words. '.repeat(400)),
      new Uint8Array(),
      image.slice(0, 4096 * 20),
      torn,
      changed('PRAGMA application_id = 1;'),
      changed('DELETE FROM documents;'),
    ]) {
      const opened = await openImage(bytes);
      if (opened.ok) throw new Error('It opened');
      expect(opened.failure.code).toBe('library-damaged');
      expectSentence(opened.failure.message);
    }
    const control = await openImage(changed(''));
    expect(control.ok).toBe(true);
  });

  test('says so when the image belongs to another version', async () => {
    for (const version of [0, librarySchemaVersion + 1]) {
      const opened = await openImage(changed(`PRAGMA user_version = ${version};`));
      if (opened.ok) throw new Error('It opened');
      expect(opened.failure.code).toBe('library-damaged');
      expect(opened.failure.message).toContain('another version of Critical Friend');
      expectSentence(opened.failure.message);
    }
  });

  test('knows a library by a number of its own that SQLite stores in the header', () => {
    expect(new DataView(image.buffer).getUint32(68)).toBe(libraryApplicationId);
    expect(new TextDecoder().decode(image.slice(68, 72))).toBe('CFLB');
    expect(new DataView(image.buffer).getUint32(60)).toBe(librarySchemaVersion);
  });
});
