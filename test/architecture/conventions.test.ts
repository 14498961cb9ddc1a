import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSourceFiles, root } from './source-files.ts';

const shipped = listSourceFiles('shared', 'electron', 'renderer');
const all = listSourceFiles('shared', 'electron', 'renderer', 'scripts', 'test', 'bench');

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

describe('conventions', () => {
  test('files are named in kebab case', () => {
    const odd = all.filter((file) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(path.basename(file)));
    expect(odd).toEqual([]);
  });

  test('nothing is exported by default but what a tool asks for', () => {
    expect(shipped.filter((file) => /^export default/m.test(read(file)))).toEqual([]);
  });

  test('shared code has no clock and no randomness', () => {
    const impure = shipped
      .filter((file) => file.startsWith('shared/'))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\b/.test(read(file)),
      );
    expect(impure).toEqual([]);
  });

  test('imported text never becomes HTML, and no text becomes code', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(shipped.filter((file) => sinks.test(read(file)))).toEqual([]);
  });

  test('no folder or file of one machine, and no unfinished word, stands in what is shipped', () => {
    const unwanted = /(?:^|[\s'"`(])\/(?:work|root|home)\/|\bTODO\b|\bFIXME\b|coming soon/;
    expect(shipped.filter((file) => unwanted.test(read(file)))).toEqual([]);
  });

  test('the lockfile names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  test('every dependency is pinned to one version', () => {
    const manifest = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('every folder that the README’s map names exists', () => {
    const map = /## The map\s+```text\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
    const named = [...map.matchAll(/^\s*([a-z.][\w./-]*\/)\s/gm)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((folder) => !fs.existsSync(path.join(root, folder)))).toEqual([]);
  });
});
