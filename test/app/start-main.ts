import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { writeRenderer } from '#test/builders/built-renderer.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The files a build leaves, in a folder of their own: a small renderer, SQLite's engine, and no library. */
export function makeBuiltFiles(): string {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-dist-'));
  writeRenderer(path.join(dist, 'renderer'));
  return dist;
}

/** What the app is told about where its built files are. */
export function placesIn(dist: string) {
  return {
    renderer: path.join(dist, 'renderer'),
    libraryImage: path.join(dist, 'library.sqlite'),
    sqlWasm: path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'),
    preload: path.join(dist, 'electron', 'preload.cjs'),
    previewClient: path.join(dist, 'preview', 'client.js'),
  };
}

/**
 * Runs the real main.ts against the fake Electron, on a data folder of its own, until it has asked for its first page
 * or has ended. Every call starts from nothing.
 */
export async function startMain(
  options: {
    readonly otherCopyRuns?: boolean;
    readonly dist?: string;
    readonly dataDirectory?: string;
  } = {},
) {
  vi.resetModules();
  const dist = options.dist ?? makeBuiltFiles();
  const dataDirectory =
    options.dataDirectory ?? fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-data-'));
  vi.doMock('#electron/app/built-places.ts', () => ({ builtPlaces: () => placesIn(dist) }));
  const electron = await import('#test/fakes/electron.ts');
  electron.fakes.app.otherCopyRuns = options.otherCopyRuns ?? false;
  const argv = process.argv;
  process.argv = ['electron', 'main.cjs', `--data-dir=${dataDirectory}`, '--now=2025-01-24T20:00'];
  try {
    await import('#electron/main.ts');
  } finally {
    process.argv = argv;
  }
  await Promise.race([electron.firstLoad, electron.ended]);
  return { electron, dataDirectory, window: electron.windows[0] };
}
