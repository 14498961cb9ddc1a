import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FailureCode } from '#shared/model/failure.ts';
import { disk, type WholeFileSystem } from '#electron/services/transfer/whole-file-system.ts';
import { writeFileWhole } from '#electron/services/transfer/write-file.ts';

let folder = '';
let target = '';
const before = 'what was saved last time';
const bytes = new TextEncoder().encode('what is saved now, and longer than that');

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-write-'));
  target = path.join(folder, 'Scrutiny Monitoring – 30 January 2025.docx');
  fs.writeFileSync(target, before);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** An error as the system throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Every call a write makes of the system, in the order they are made. */
const calls = ['create', 'write', 'sync', 'size', 'close', 'rename', 'syncFolder'] as const;
type Call = (typeof calls)[number];

/** The disk, with one call that fails (the work of `close` is done all the same, as the system does it). */
function failing(call: Call, code: string): WholeFileSystem {
  const stop = (here: Call) => {
    if (here === call) throw systemError(code);
  };
  return {
    async create(file) {
      stop('create');
      const open = await disk.create(file);
      return {
        async write(data, offset) {
          stop('write');
          return open.write(data, offset);
        },
        async sync() {
          stop('sync');
          return open.sync();
        },
        async size() {
          stop('size');
          return open.size();
        },
        async close() {
          await open.close();
          stop('close');
        },
      };
    },
    async rename(from, to) {
      stop('rename');
      return disk.rename(from, to);
    },
    remove: (file) => disk.remove(file),
    async syncFolder(file) {
      stop('syncFolder');
      return disk.syncFolder(file);
    },
  };
}

/** Only the file of last time stands there, as it was. */
function expectUntouched() {
  expect(fs.readdirSync(folder)).toEqual([path.basename(target)]);
  expect(fs.readFileSync(target, 'utf8')).toBe(before);
}

async function codeOf(system: WholeFileSystem): Promise<FailureCode | 'saved'> {
  const written = await writeFileWhole(target, bytes, system);
  if (written.ok) return 'saved';
  // What happened and what to do, and no path, code or call.
  expect(written.failure.message).toMatch(/^[A-Z].+\. .+\.$/);
  expect(written.failure.message).not.toMatch(/\/|\bE[A-Z]{3,}\b|fsync|rename/);
  return written.failure.code;
}

describe('a file that is written', () => {
  test('is there whole, alone, in the place of the one before', async () => {
    expect(await writeFileWhole(target, bytes)).toEqual({ ok: true, value: null });
    expect(fs.readFileSync(target)).toEqual(Buffer.from(bytes));
    expect(fs.readdirSync(folder)).toEqual([path.basename(target)]);
  });

  test('may be new, empty, or have a name as long as the system takes', async () => {
    const long = path.join(folder, `${'x'.repeat(250)}.csv`);
    expect((await writeFileWhole(long, bytes)).ok).toBe(true);
    const empty = path.join(folder, 'empty.csv');
    expect((await writeFileWhole(empty, new Uint8Array())).ok).toBe(true);
    expect(fs.statSync(empty).size).toBe(0);
  });

  test('is whole when the system takes a byte at a time', async () => {
    const slow: WholeFileSystem = {
      ...disk,
      async create(file) {
        const open = await disk.create(file);
        return {
          ...open,
          write: (data, offset) => open.write(data.subarray(0, offset + 1), offset),
        };
      },
    };
    expect(await codeOf(slow)).toBe('saved');
    expect(fs.readFileSync(target)).toEqual(Buffer.from(bytes));
  });

  test('is on the disk before it takes the place of the other', async () => {
    const order: string[] = [];
    const seen = (call: string) => order.push(call);
    const watched: WholeFileSystem = {
      async create(file) {
        const open = await disk.create(file);
        return {
          ...open,
          sync: () => (seen('sync'), open.sync()),
          close: () => (seen('close'), open.close()),
        };
      },
      rename: (from, to) => (seen('rename'), disk.rename(from, to)),
      remove: (file) => (seen('remove'), disk.remove(file)),
      syncFolder: (file) => (seen('syncFolder'), disk.syncFolder(file)),
    };
    expect(await codeOf(watched)).toBe('saved');
    expect(order).toEqual(['sync', 'close', 'rename', 'syncFolder']);
  });

  test('two at once to one place leave one of them whole', async () => {
    const other = new Uint8Array(100_000).fill(1);
    await Promise.all([writeFileWhole(target, bytes), writeFileWhole(target, other)]);
    expect([bytes.byteLength, other.byteLength]).toContain(fs.statSync(target).size);
    expect(fs.readdirSync(folder)).toHaveLength(1);
  });
});

describe('a write that fails', () => {
  const beforeRename = calls.filter((call) => call !== 'syncFolder');
  const codes = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'EDQUOT'];

  test.each(beforeRename.flatMap((call) => codes.map((code) => [call, code] as const)))(
    'at %s with %s leaves the file of last time as it was, and nothing beside it',
    async (call, code) => {
      expect(await codeOf(failing(call, code))).not.toBe('saved');
      expectUntouched();
    },
  );

  test.each([
    ['create', 'EACCES', 'folder-read-only'],
    ['create', 'EROFS', 'folder-read-only'],
    ['create', 'ENOENT', 'folder-missing'],
    ['create', 'ENOSPC', 'disk-full'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EFBIG', 'disk-full'],
    ['write', 'EIO', 'disk-error'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'disk-error'],
    ['close', 'EDQUOT', 'disk-full'],
    ['rename', 'EPERM', 'file-in-use'],
    ['rename', 'EBUSY', 'file-in-use'],
    ['syncFolder', 'EIO', 'disk-error'],
    ['syncFolder', 'EINVAL', 'saved'],
  ] as const)('at %s with %s is told as %s', async (call, code, told) => {
    expect(await codeOf(failing(call, code))).toBe(told);
  });

  test.each([0, 5])('because the system stops after %d bytes and says nothing', async (most) => {
    const stuck: WholeFileSystem = {
      ...disk,
      async create(file) {
        const open = await disk.create(file);
        return {
          ...open,
          async write(data, offset) {
            if (offset >= most) return 0;
            return open.write(data.subarray(0, most), offset);
          },
        };
      },
    };
    expect(await codeOf(stuck)).toBe('disk-error');
    expectUntouched();
  });

  test('because bytes the system said it took are not there', async () => {
    const lying: WholeFileSystem = {
      ...disk,
      async create(file) {
        const open = await disk.create(file);
        return { ...open, write: async (data) => data.byteLength };
      },
    };
    expect(await codeOf(lying)).toBe('disk-error');
    expectUntouched();
  });

  test('is told by its first reason when tidying up fails too', async () => {
    const bad = failing('write', 'ENOSPC');
    const worse: WholeFileSystem = { ...bad, remove: () => Promise.reject(systemError('EIO')) };
    expect(await codeOf(worse)).toBe('disk-full');
    expect(fs.readFileSync(target, 'utf8')).toBe(before);
  });

  test('because the folder is gone says so', async () => {
    fs.rmSync(folder, { recursive: true });
    expect(await codeOf(disk)).toBe('folder-missing');
  });

  test('because a folder of that name stands there says so, and leaves it', async () => {
    fs.rmSync(target);
    fs.mkdirSync(path.join(target, 'inside'), { recursive: true });
    expect(await codeOf(disk)).toBe('file-in-use');
    expect(fs.readdirSync(folder)).toEqual([path.basename(target)]);
    expect(fs.readdirSync(target)).toEqual(['inside']);
  });
});

describe('a real limit on the size of files', () => {
  /** Writes in a program of its own that may write no file above 64 KiB; the limit is the shell's (`ulimit -f`). */
  function writeLimited(size: number): unknown {
    const child = path.join(import.meta.dirname, 'write-in-child.ts');
    const out = execFileSync(
      'bash',
      [
        '-c',
        'ulimit -f 64; exec "$0" --import tsx "$@"',
        process.execPath,
        child,
        target,
        `${size}`,
      ],
      // The loader's cache would be a file above the limit.
      { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
    );
    return JSON.parse(out);
  }

  test.skipIf(process.platform === 'win32')(
    'keeps the file of last time, leaves nothing partial and says the disk is full',
    () => {
      expect(writeLimited(200_000)).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
      expectUntouched();
    },
  );

  test.skipIf(process.platform === 'win32')('takes a file below it', () => {
    expect(writeLimited(60_000)).toEqual({ ok: true, value: null });
    expect(fs.statSync(target).size).toBe(60_000);
  });
});
