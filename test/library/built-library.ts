import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeLibraryImage } from '#electron/services/library/make-library-image.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { loadSqlite } from '#electron/services/library/sqlite.ts';
import { readPacks, type ReadLibrary } from '#scripts/library/read-packs.ts';
import { readSeeds } from '#scripts/library/seeds.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const seedsDirectory = path.join(root, 'seeds');
export const sqlWasm = path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm');

export const readWasm = () => fs.readFileSync(sqlWasm);

export const sha256 = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');

/** Takes the real seeds apart. */
export function readRealLibraryAnew(): ReadLibrary {
  const seeds = readSeeds(seedsDirectory);
  if (!seeds.ok) throw new Error(seeds.failure.map(({ message }) => message).join('\n'));
  return readPacks(seeds.value);
}

let read: ReadLibrary | null = null;

/** The real seeds, taken apart once for all tests of a process. */
export function readRealLibrary(): ReadLibrary {
  return (read ??= readRealLibraryAnew());
}

let image: Promise<Uint8Array> | null = null;

/** A copy of the image of the real seeds, which is made once for all tests of a process. */
export async function makeRealImage(): Promise<Uint8Array> {
  image ??= loadSqlite(readWasm()).then((engine) =>
    makeLibraryImage(engine, readRealLibrary().records),
  );
  return Uint8Array.from(await image);
}

/** Opens an image whose own hash is taken as the right one. */
export async function openImage(image: Uint8Array) {
  return openLibrary({ image, expectedSha256: sha256(image), wasm: readWasm() });
}

/** Opens an image that must be sound. */
export async function openSound(image: Uint8Array) {
  const opened = await openImage(image);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}
