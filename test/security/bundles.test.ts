import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBundles } from '#test/builders/build-bundles.ts';

let dist = '';

beforeAll(async () => {
  dist = await buildBundles('main', 'preload', 'preview', 'previewPage');
}, 120_000);

const read = (name: string) => fs.readFileSync(path.join(dist, name), 'utf8');

/** What a bundle asks the runtime for when it is loaded: code that stands as text inside a string is not counted. */
function required(code: string): string[] {
  const loads = [
    ...code.matchAll(/^\s*(?:let|var|const) [\w$]+ = (?:__toESM\()?require\("([^"]+)"\)/gm),
    ...code.matchAll(/^import .*?from "([^"]+)";$/gm),
    ...code.matchAll(/^import "([^"]+)";$/gm),
  ];
  return [...new Set(loads.map((match) => match[1] ?? ''))];
}

const ofNode = (name: string) => builtinModules.includes(name.replace(/^node:/, ''));

describe('the bundles', () => {
  test('the preload is one file that asks for Electron alone', () => {
    expect(required(read('electron/preload.cjs'))).toEqual(['electron']);
    expect(read('electron/preload.cjs').length).toBeLessThan(10_000);
  });

  test('main asks for Electron and Node and no package', () => {
    const names = required(read('electron/main.cjs'));
    expect(names).toContain('electron');
    expect(names).toContain('node:fs');
    expect(names.filter((name) => name !== 'electron' && !ofNode(name))).toEqual([]);
  });

  test('the preview asks for Node alone: it has no Electron to ask for', () => {
    const names = required(read('preview/preview.mjs'));
    expect(names).toContain('node:http');
    expect(names.filter((name) => !ofNode(name))).toEqual([]);
  });

  test('SQLite’s engine lies beside those that open databases', () => {
    for (const folder of ['electron', 'preview']) {
      expect(fs.readFileSync(path.join(dist, folder, 'sql-wasm.wasm')).subarray(0, 4)).toEqual(
        Buffer.from('\0asm'),
      );
    }
  });

  test('no bundle tells where it was built, and none comes with a source map', () => {
    const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const root = path.resolve(import.meta.dirname, '../..');
    for (const file of files.filter((name) => /\.(?:cjs|mjs|js)$/.test(name))) {
      expect({ file, tells: read(file).includes(`${root}/`) }).toEqual({ file, tells: false });
    }
  });
});
