import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataDirectory, dataPlaces, makeDataDirectory } from '#electron/app/paths.ts';

const facts = { asked: null, environment: {}, platform: 'linux', home: '/home/ann' } as const;

describe('where the data is', () => {
  test('is each system’s place for an application’s local data', () => {
    expect(dataDirectory(facts)).toBe('/home/ann/.local/share/critical-friend');
    expect(dataDirectory({ ...facts, environment: { XDG_DATA_HOME: '/x' } })).toBe(
      '/x/critical-friend',
    );
    expect(dataDirectory({ ...facts, environment: { XDG_DATA_HOME: 'relative' } })).toBe(
      '/home/ann/.local/share/critical-friend',
    );
    expect(dataDirectory({ ...facts, platform: 'darwin', home: '/Users/ann' })).toBe(
      '/Users/ann/Library/Application Support/Critical Friend',
    );
    expect(
      dataDirectory({
        ...facts,
        platform: 'win32',
        environment: { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local', APPDATA: 'C:\\Roaming' },
      }),
    ).toBe('C:\\Users\\ann\\AppData\\Local\\Critical Friend');
    expect(dataDirectory({ ...facts, platform: 'win32', home: 'C:\\Users\\ann' })).toBe(
      'C:\\Users\\ann\\AppData\\Local\\Critical Friend',
    );
  });

  test('is what was asked for before all, on the command line before the environment', () => {
    const environment = { CRITICAL_FRIEND_DATA: '/from/environment', XDG_DATA_HOME: '/x' };
    expect(dataDirectory({ ...facts, environment })).toBe('/from/environment');
    expect(dataDirectory({ ...facts, environment, asked: '/asked' })).toBe('/asked');
    expect(dataDirectory({ ...facts, environment: { CRITICAL_FRIEND_DATA: '' } })).toContain(
      '/home/ann',
    );
    expect(path.isAbsolute(dataDirectory({ ...facts, asked: 'here' }))).toBe(true);
  });

  test('can have any name, and is made for this person alone', () => {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-paths-'));
    for (const name of [
      "Ann's data",
      'emoji 😀',
      '%20#?&',
      'مجلس',
      'cafe\u0301',
      'x'.repeat(250),
    ]) {
      const directory = path.join(parent, name, 'data');
      expect(makeDataDirectory(directory)).toEqual({ ok: true, value: null });
      if (process.platform !== 'win32') expect(fs.statSync(directory).mode & 0o777).toBe(0o700);
    }
  });

  test('that cannot be made is said in a sentence', () => {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-paths-'));
    fs.writeFileSync(path.join(parent, 'file'), '');
    for (const directory of [
      path.join(parent, 'file', 'data'),
      path.join(parent, 'x'.repeat(300)),
    ]) {
      expect(makeDataDirectory(directory)).toMatchObject({
        ok: false,
        failure: { code: 'folder-missing' },
      });
    }
  });

  test('keeps Chromium’s files and the log out of what people write', () => {
    const places = dataPlaces('/data');
    expect(new Set([places.data, places.logs, places.chromium]).size).toBe(3);
  });
});
