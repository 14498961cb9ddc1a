import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appOrigin } from '#electron/app/security.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = fs.readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');

/** The entries under a key of the plain YAML this file is: "key: value" lines, or "- item" lines. */
function under(key: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(`${key}:`) + 1;
  const to = lines.findIndex((line, index) => index >= from && !line.startsWith(' '));
  return lines.slice(from, to < 0 ? undefined : to).map((line) => line.trim());
}

describe('what is packed', () => {
  test('every fuse that opens the binary to other code is off, and those that guard it are on', () => {
    expect(under('electronFuses').toSorted()).toEqual([
      'enableCookieEncryption: true',
      'enableEmbeddedAsarIntegrityValidation: true',
      'enableNodeCliInspectArguments: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'grantFileProtocolExtraPrivileges: false',
      'loadBrowserProcessSpecificV8Snapshot: false',
      'onlyLoadAppFromAsar: true',
      'runAsNode: false',
    ]);
    expect(text).toMatch(/^asar: true$/m);
  });

  test('the bundles, the screens and the library, and neither the preview, a package nor a source map', () => {
    expect(under('files').map((line) => line.replace(/^- /, '').replaceAll("'", ''))).toEqual([
      'dist/electron/**',
      'dist/renderer/**',
      'dist/library.sqlite',
      'package.json',
      '!**/node_modules/**',
      '!**/*.map',
    ]);
  });

  test('the names that never change', () => {
    expect(text).toMatch(/^appId: uk\.org\.critical-friend$/m);
    expect(text).toMatch(/^productName: Critical Friend$/m);
    expect(appOrigin).toBe('app://bundle');
  });

  test('the Electron that is packed is the one the tests were written against', () => {
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    const version = /^electronVersion: (\S+)$/m.exec(text)?.[1];
    expect(manifest).toMatchObject({ devDependencies: { electron: version } });
  });
});
