import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSettings } from '#electron/services/settings/settings-store.ts';
import { defaultSettings } from '#shared/model/settings.ts';
import { app } from '#test/fakes/electron.ts';

let directory = '';
let notes: string[] = [];

const file = () => path.join(directory, 'settings.json');
const open = () => openSettings(directory, (what) => notes.push(what));
const setAside = () =>
  fs.existsSync(path.join(directory, 'damaged'))
    ? fs.readdirSync(path.join(directory, 'damaged')).toSorted()
    : [];

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-settings-'));
  notes = [];
  app.setPath('userData', path.join(directory, 'chromium'));
});

describe('preferences', () => {
  test('are the defaults at first start', () => {
    expect(open().get()).toEqual(defaultSettings);
    expect(notes).toEqual([]);
  });

  test('are there again at the next start, in a file for this person alone', () => {
    open().set({ theme: 'dark', askKey: false });
    expect(open().get()).toEqual({ ...defaultSettings, theme: 'dark', askKey: false });
    if (process.platform !== 'win32') expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('change one at a time', () => {
    const settings = open();
    settings.set({ density: 'compact' });
    expect(settings.set({ trayOpen: false })).toEqual({
      ...defaultSettings,
      density: 'compact',
      trayOpen: false,
    });
  });

  test('remember how large the window was', () => {
    open().setWindow({ width: 900, height: 700, maximised: true });
    expect(open().getWindow()).toEqual({ width: 900, height: 700, maximised: true });
  });

  const damaged: readonly (readonly [string, string | Buffer])[] = [
    ['cut short', '{"preferences":{"theme":"da'],
    ['empty', ''],
    ['all NUL', Buffer.alloc(200)],
    ['begun with a byte order mark', '\uFEFF{"preferences":{"theme":"dark"}}'],
    ['a list', '[1,2,3]'],
    ['a number', '7'],
    ['null', 'null'],
    ['no text at all', Buffer.from([0xff, 0xfe, 0x80, 0x00, 0xd8])],
    ['50 MB', `{"preferences":{"theme":"dark"},"more":"${'x'.repeat(50_000_000)}"}`],
  ];
  for (const [what, content] of damaged) {
    test(`in a file that is ${what} are set aside whole, and the defaults hold`, () => {
      fs.writeFileSync(file(), content);
      const settings = open();
      expect(settings.get()).toEqual(defaultSettings);
      expect(setAside()).toEqual(['settings-1.json']);
      const kept = fs.readFileSync(path.join(directory, 'damaged/settings-1.json'));
      expect(kept.equals(Buffer.from(content))).toBe(true);
      expect(notes).toHaveLength(1);
      settings.set({ theme: 'light' });
      expect(open().get().theme).toBe('light');
    });
  }

  test('of the wrong kind are replaced one by one, and the others kept', () => {
    fs.writeFileSync(
      file(),
      '{"preferences":{"theme":"purple","density":"compact","askKey":"yes","trayOpen":false,"more":1},"window":{"width":-5,"height":"tall","maximised":true}}',
    );
    const settings = open();
    expect(settings.get()).toEqual({ ...defaultSettings, density: 'compact', trayOpen: false });
    expect(settings.getWindow()).toEqual({ width: 1280, height: 860, maximised: true });
    expect(setAside()).toEqual([]);
  });

  test('named __proto__ change nothing', () => {
    fs.writeFileSync(
      file(),
      '{"__proto__":{"theme":"dark"},"preferences":{"__proto__":{"theme":"dark"},"constructor":1}}',
    );
    expect(open().get()).toEqual(defaultSettings);
    expect(({} as Record<string, unknown>).theme).toBeUndefined(); // any plain object would show it
  });

  test('that keep being damaged are all kept', () => {
    for (let round = 0; round < 3; round += 1) {
      fs.writeFileSync(file(), '{');
      open();
    }
    expect(setAside()).toEqual(['settings-1.json', 'settings-2.json', 'settings-3.json']);
  });

  test('hold until the app closes where they cannot be written', () => {
    fs.mkdirSync(file());
    fs.writeFileSync(path.join(directory, 'damaged'), 'in the way');
    const settings = open();
    expect(settings.get()).toEqual(defaultSettings);
    expect(settings.set({ theme: 'dark' }).theme).toBe('dark');
    expect(settings.get().theme).toBe('dark');
    expect(notes.at(-1)).toContain('cannot be kept');
  });
});
