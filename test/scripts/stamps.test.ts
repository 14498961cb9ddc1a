import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appProduct, libraryProduct } from '#scripts/lib/build.mjs';
import {
  findStaleness,
  hashFiles,
  listFiles,
  recordStamp,
  stampFile,
} from '#scripts/lib/stamps.mjs';
import { listSourceFiles, readImports, resolveImport } from '#test/architecture/source-files.ts';
import { makeProject, ownRoot, writeFiles } from './project-folder.ts';

const product = {
  name: 'pie',
  inputs: ['apples', 'recipe.txt'],
  outputs: ['dist/pie', 'dist/crumbs.txt'],
  required: ['dist/pie/whole.txt'],
};

function makeBuilt(): string {
  const root = makeProject({
    'apples/red.txt': 'red',
    'apples/old/brown.txt': 'brown',
    'recipe.txt': 'bake',
    'dist/pie/whole.txt': 'pie',
  });
  recordStamp(root, product, hashFiles(root, product.inputs));
  return root;
}

describe('what has to be built', () => {
  test('what was built from what is there is not built again', () => {
    expect(findStaleness(makeBuilt(), product)).toBeNull();
  });

  test('a new date on the same bytes changes nothing', () => {
    const root = makeBuilt();
    fs.utimesSync(path.join(root, 'recipe.txt'), 1, 1);
    expect(findStaleness(root, product)).toBeNull();
  });

  test.each([
    ['an edited file', { 'recipe.txt': 'boil' }],
    ['a new file in a folder below', { 'apples/old/green.txt': 'green' }],
  ])('%s makes it stale', (_what, files) => {
    const root = makeBuilt();
    writeFiles(root, files);
    expect(findStaleness(root, product)).toBe('what it is made from has changed');
  });

  test('a removed file and a renamed one make it stale', () => {
    const removed = makeBuilt();
    fs.rmSync(path.join(removed, 'apples/red.txt'));
    expect(findStaleness(removed, product)).toBe('what it is made from has changed');
    const renamed = makeBuilt();
    fs.renameSync(path.join(renamed, 'apples/red.txt'), path.join(renamed, 'apples/rot.txt'));
    expect(findStaleness(renamed, product)).toBe('what it is made from has changed');
  });

  test('a missing product is named, and an altered one is built again', () => {
    const root = makeBuilt();
    writeFiles(root, { 'dist/pie/whole.txt': 'bitten' });
    expect(findStaleness(root, product)).toBe('it is not as it was built');
    fs.rmSync(path.join(root, 'dist/pie/whole.txt'));
    expect(findStaleness(root, product)).toBe('dist/pie/whole.txt is missing');
  });

  test('what was built elsewhere, or before there were stamps, is built again', () => {
    const root = makeBuilt();
    fs.rmSync(path.join(root, stampFile));
    expect(findStaleness(root, product)).toBe('it is not known what it was built from');
  });

  test('a file edited while the build ran makes the result stale', () => {
    const root = makeBuilt();
    const before = hashFiles(root, product.inputs);
    writeFiles(root, { 'recipe.txt': 'fry' });
    recordStamp(root, product, before);
    expect(findStaleness(root, product)).toBe('what it is made from has changed');
  });

  test('stamps that cannot be read are as good as none, and the next build replaces them', () => {
    const root = makeBuilt();
    for (const text of ['{"pie"', 'null', '[]', '']) {
      writeFiles(root, { [stampFile]: text });
      expect(findStaleness(root, product)).not.toBeNull();
    }
    recordStamp(root, product, hashFiles(root, product.inputs));
    expect(findStaleness(root, product)).toBeNull();
  });

  test('building one product leaves what is known of another', () => {
    const root = makeBuilt();
    const other = {
      name: 'tart',
      inputs: ['recipe.txt'],
      outputs: ['dist/tart.txt'],
      required: [],
    };
    writeFiles(root, { 'dist/tart.txt': 'tart' });
    recordStamp(root, other, hashFiles(root, other.inputs));
    recordStamp(root, product, hashFiles(root, product.inputs));
    expect([findStaleness(root, other), findStaleness(root, product)]).toEqual([null, null]);
  });

  test('moving bytes from one file to the next is seen', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (a, b, c) => {
        const one = makeProject({ 'in/1': a + b, 'in/2': c });
        const two = makeProject({ 'in/1': a, 'in/2': b + c });
        expect(hashFiles(one, ['in'])).not.toBe(hashFiles(two, ['in']));
      }),
      { numRuns: 25 },
    );
  });

  test('files are listed by name whatever order the disk gives them, and a missing folder is empty', () => {
    const root = makeProject({ 'b/2': '', 'b/10': '', 'a/z/1': '' });
    expect(listFiles(root, ['b', 'none', 'a'])).toEqual(['a/z/1', 'b/10', 'b/2']);
  });
});

describe('what the two products are made from', () => {
  /** Every file of ours that a file reaches by its imports, itself included. */
  function reach(entry: string): string[] {
    const all = new Set(listSourceFiles('shared', 'electron', 'renderer', 'scripts'));
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file) || !all.has(file)) return;
      seen.add(file);
      for (const { specifier } of readImports(file)) {
        const target = resolveImport(file, specifier);
        if (target !== null) visit(target);
      }
    };
    visit(entry);
    return [...seen];
  }

  test.each([
    ['library', libraryProduct, ['scripts/build-library.ts']],
    [
      'app',
      appProduct,
      ['electron/main.ts', 'electron/preload.ts', 'electron/preview.ts', 'renderer/main.tsx'],
    ],
  ])('every file that the %s is built from is watched', (_name, { inputs }, entries) => {
    const files = entries.flatMap(reach);
    expect(files.length).toBeGreaterThan(10);
    const unwatched = files.filter(
      (file) => !inputs.some((input) => file === input || file.startsWith(`${input}/`)),
    );
    expect(unwatched).toEqual([]);
  });

  test('every path that is watched is there, so that a renamed folder cannot go unwatched', () => {
    const sources = [...libraryProduct.inputs, ...appProduct.inputs].filter(
      (input) => !input.startsWith('dist/'),
    );
    expect(sources.filter((input) => !fs.existsSync(path.join(ownRoot, input)))).toEqual([]);
  });
});
