import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openReading } from '#electron/services/settings/reading-store.ts';
import { app } from '#test/fakes/electron.ts';

const pack = { id: 'pack', sha256: 'a' };

let directory = '';
let notes: string[] = [];
const open = () => openReading(directory, (what) => notes.push(what));

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-reading-'));
  notes = [];
  app.setPath('userData', path.join(directory, 'chromium'));
});

describe('what is remembered of reading', () => {
  test('is nothing at first, and is there again at the next start, block for block', () => {
    expect(open().get(pack)).toEqual({ place: null, bookmarks: [], read: new Set() });
    const read = new Set([0, 7, 8, 9, 63, 64, 11_999]);
    open().set(pack, { place: 'pack/b', bookmarks: ['pack/a'], read });
    expect(open().get(pack)).toEqual({ place: 'pack/b', bookmarks: ['pack/a'], read });
    if (process.platform !== 'win32') {
      expect(fs.statSync(path.join(directory, 'reading.json')).mode & 0o777).toBe(0o600);
    }
  });

  test('of other text under the same name keeps bookmarks, and takes nothing for read', () => {
    open().set(pack, { place: 'pack/b', bookmarks: ['pack/a'], read: new Set([1]) });
    const changed = open().get({ ...pack, sha256: 'b' });
    expect(changed).toEqual({ place: 'pack/b', bookmarks: ['pack/a'], read: new Set() });
  });

  test('that cannot be read is set aside, never deleted, and reading begins anew', () => {
    fs.writeFileSync(path.join(directory, 'reading.json'), '{"pack":{"read":');
    expect(open().get(pack).read.size).toBe(0);
    expect(fs.readdirSync(path.join(directory, 'damaged'))).toEqual(['reading-1.json']);
    expect(notes).toEqual(['reading set aside: unreadable']);
  });

  test('with one bad value loses that value alone', () => {
    const kept = { sha256: 'a', place: 7, bookmarks: ['pack/a'], read: 'Ag==' };
    fs.writeFileSync(path.join(directory, 'reading.json'), JSON.stringify({ pack: kept }));
    expect(open().get(pack)).toEqual({ place: null, bookmarks: ['pack/a'], read: new Set([1]) });
  });
});
