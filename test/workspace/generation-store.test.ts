import { describe, expect, test } from 'vitest';
import type { FileOperations } from '#electron/services/workspace/file-operations.ts';
import { openGenerationStore } from '#electron/services/workspace/generation-store.ts';
import { makeRecordedDisk } from '#test/reliability/recorded-disk.ts';
import { stoppedTime } from './open-test-workspace.ts';

const folder = '/data';

function storeOn(files: FileOperations) {
  return openGenerationStore({
    directory: folder,
    files,
    timing: stoppedTime().timing,
    now: () => 0,
  });
}

/** Any bytes do: what they mean is not the store's business. */
const image = (text: string) => Buffer.from(text);
const fits = () => 'fits' as const;

/** A disk that holds back the next file to be made until it is let go. */
function holdingBack(files: FileOperations) {
  let letGo: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const atTheDoor = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    atTheDoor,
    letGo: () => letGo(),
    files: {
      ...files,
      create: async (file: string) => {
        reached();
        await open;
        return files.create(file);
      },
    } satisfies FileOperations,
  };
}

/** A folder with one generation in it, and the disk it is on. */
async function startedFolder() {
  const disk = makeRecordedDisk();
  await disk.files.makeDirectory(folder);
  await storeOn(disk.files).write(image('1'), 0);
  return disk;
}

async function newestText(files: FileOperations): Promise<string> {
  const newest = await storeOn(files).readNewest(fits);
  return newest.kind === 'found' ? Buffer.from(newest.image).toString() : newest.kind;
}

describe('numbered files in one folder', () => {
  test('a writer that slept while another moved on, and whose number was tidied away, is told so and leaves nothing', async () => {
    const disk = await startedFolder();
    const held = holdingBack(disk.files);
    const slow = storeOn(held.files).write(image('of the slow one'), 1);
    await held.atTheDoor;
    const quick = storeOn(disk.files);
    for (let base = 1; base < 9; base += 1) {
      expect(await quick.write(image(`quick ${base + 1}`), base)).toBe(base + 1);
    }
    await quick.settle();
    expect([...disk.content().keys()]).not.toContain('/data/user-0000000002.sqlite');
    held.letGo();
    expect(await slow).toBeNull();
    expect([...disk.content().keys()]).not.toContain('/data/user-0000000002.sqlite');
    expect(await newestText(disk.files)).toBe('quick 9');
  });

  test('a writer with a higher number gives way to one that was saved below it in the meantime', async () => {
    const disk = await startedFolder();
    const held = holdingBack(disk.files);
    let refuses = true;
    const failing: FileOperations = {
      ...held.files,
      create: (file) =>
        refuses
          ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
          : held.files.create(file),
    };
    const late = storeOn(failing);
    // Each attempt uses up a number.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(late.write(image('late'), 1)).rejects.toThrow('ENOSPC');
    }
    refuses = false;
    const writing = late.write(image('late'), 1);
    await held.atTheDoor;
    expect(await storeOn(disk.files).write(image('saved'), 1)).toBe(2);
    held.letGo();
    expect(await writing).toBeNull();
    expect(await newestText(disk.files)).toBe('saved');
  });

  test('a disk that keeps other bytes than it was given is found out before anything is said to be saved', async () => {
    const disk = await startedFolder();
    const lying: FileOperations = {
      ...disk.files,
      create: async (name) => {
        const file = await disk.files.create(name);
        return {
          ...file,
          write: (bytes, from) => {
            const other = Uint8Array.from(bytes);
            if (from === 0) other[0] = (other[0] ?? 0) ^ 1;
            return file.write(other, from);
          },
        };
      },
    };
    await expect(storeOn(lying).write(image('2'), 1)).rejects.toMatchObject({ code: 'EIO' });
    expect([...disk.content().keys()]).toEqual(['/data/user-0000000001.sqlite']);
  });

  test('a number is never used twice, not even after what had it was set aside or pinned', async () => {
    const disk = await startedFolder();
    for (const name of ['damaged/user-0000000004-2.sqlite', 'pinned/user-0000000007.sqlite']) {
      await disk.files.makeDirectory(`${folder}/${name.split('/')[0]}`);
      await (await disk.files.create(`${folder}/${name}`)).close();
    }
    expect(await storeOn(disk.files).write(image('2'), 1)).toBe(8);
  });

  test('a file that is finished while it is being set aside is put back', async () => {
    const disk = await startedFolder();
    await storeOn(disk.files).write(image('2'), 1);
    const whole = disk.content();
    const torn = new Map(whole);
    const newest = '/data/user-0000000002.sqlite';
    torn.set(newest, (whole.get(newest) ?? Buffer.of()).subarray(1));
    const slow = makeRecordedDisk(torn);
    const files: FileOperations = {
      ...slow.files,
      rename: async (from, to) => {
        await slow.files.rename(from, to);
        // Its writer, which had it open all along, writes the last of it.
        if (from !== newest) return;
        await slow.files.remove(to);
        const file = await slow.files.create(to);
        await file.write(whole.get(newest) ?? Buffer.of(), 0);
      },
    };
    expect(await newestText(files)).toBe('2');
    expect([...slow.content().keys()].sort()).toEqual(['/data/user-0000000001.sqlite', newest]);
  });
});
