import path from 'node:path';
import { assert } from '#shared/lib/assert.ts';
import { errorCode, type FileOperations, type NewFile } from './file-operations.ts';
import {
  generationFileName,
  setAsideFileName,
  toGeneration,
  toGenerationSetAside,
} from './generation-file.ts';
import { generationsToKeep } from './retention.ts';
import { sealImage, unsealImage } from './sealed-image.ts';
import type { Timing } from './timing.ts';
import { writeWhole } from './write-whole.ts';

/** How long a file that does not verify may still be in the middle of being written by another copy. */
const youngFor = 2_000;
const lookAgainAfter = 50;
const readAttempts = 3;

/** What a reader makes of an image whose footer holds. */
export type ImageFit = 'fits' | 'damaged' | 'newer';

/** What stands in the folder. */
export type NewestGeneration =
  | {
      readonly kind: 'found';
      readonly generation: number;
      readonly image: Uint8Array;
      /** How many newer files could not be read, and whether all of them could be set aside. */
      readonly unreadable: number;
      readonly allSetAside: boolean;
    }
  | { readonly kind: 'empty' }
  /** Files are there and none can be read; all are left where they are. */
  | { readonly kind: 'damaged'; readonly files: number; readonly setAside: number }
  | { readonly kind: 'newer' };

/** Numbered files in one folder, each holding everything; the newest whole one is what was written. */
export interface GenerationStore {
  /** Rejects when the disk will not say. */
  readNewest(fits: (image: Uint8Array) => ImageFit): Promise<NewestGeneration>;
  /**
   * Writes an image as the next generation and resolves with its number once it is on the disk, was read back and no
   * other copy has written since `base`; resolves with null when one has, and then nothing of it stays. Rejects when
   * the disk refuses, and then nothing of it stays that the disk would let us take away.
   */
  write(image: Uint8Array, base: number): Promise<number | null>;
  /** Waits until older generations have been tidied away. */
  settle(): Promise<void>;
}

type GoodImage = (image: Uint8Array) => boolean;

/** Opens the store over a folder that exists. */
export function openGenerationStore(options: {
  readonly directory: string;
  readonly files: FileOperations;
  readonly timing: Timing;
  readonly now: () => number;
}): GenerationStore {
  const { directory, files, timing, now } = options;
  const damaged = path.join(directory, 'damaged');
  const pinned = path.join(directory, 'pinned');
  /** Numbers are never used twice, not even after a failed attempt. */
  let highest = 0;
  /** Failed attempts of our own that could not be taken away: they hold no more than the next one. */
  const leftBehind = new Set<number>();
  /** Files that cannot be read and could not be set aside; never deleted. */
  const unreadable = new Set<number>();
  const writtenAt = new Map<number, number>();
  let tidying: Promise<void> = Promise.resolve();

  const fileOf = (generation: number) => path.join(directory, generationFileName(generation));

  async function listGenerations(): Promise<readonly number[]> {
    const found = (await files.list(directory))
      .map(toGeneration)
      .filter((generation) => generation !== null);
    highest = Math.max(highest, ...found);
    return found.sort((a, b) => b - a);
  }

  async function listSetAside(): Promise<readonly number[]> {
    const names = await Promise.all(
      [damaged, pinned].map(async (folder) => {
        try {
          return await files.list(folder);
        } catch (error) {
          // Not there, or a file of that name: nothing was set aside in it.
          if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
          throw error;
        }
      }),
    );
    const found = names
      .flat()
      .map(toGenerationSetAside)
      .filter((generation) => generation !== null);
    highest = Math.max(highest, ...found);
    return found;
  }

  /** Reading may fail once for no lasting reason; only a refusal that stays counts. */
  async function readFile(file: string): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await files.read(file);
      } catch (error) {
        if (errorCode(error) !== 'EIO' || attempt === readAttempts) throw error;
      }
    }
  }

  async function isYoung(file: string): Promise<boolean> {
    try {
      return now() - (await files.modifiedAt(file)) < youngFor;
    } catch {
      return false;
    }
  }

  /** Null once it cannot be read for good; "gone" when another copy took it away. */
  async function readGeneration(
    generation: number,
    mayWait: boolean,
  ): Promise<Uint8Array | 'gone' | null> {
    const file = fileOf(generation);
    for (let waited = 0; ; waited += lookAgainAfter) {
      let bytes: Uint8Array | null = null;
      try {
        bytes = await readFile(file);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return 'gone';
        // A bad sector makes one file unreadable; anything else may pass, and nothing is judged by it.
        if (errorCode(error) !== 'EIO') throw error;
      }
      const image = bytes && unsealImage(bytes, generation);
      if (image) return image;
      if (!mayWait || waited >= youngFor || !(await isYoung(file))) return null;
      await timing.wait(lookAgainAfter);
    }
  }

  /** Whether it is out of the way; it is put back when it turns out to have been finished in the meantime. */
  async function setAside(
    generation: number,
    isGood: GoodImage,
  ): Promise<'aside' | 'left' | 'whole'> {
    const file = fileOf(generation);
    let place: string;
    try {
      await files.makeDirectory(damaged);
      const taken = new Set(await files.list(damaged));
      let time = 1;
      while (taken.has(setAsideFileName(generation, time))) time += 1;
      place = path.join(damaged, setAsideFileName(generation, time));
      await files.rename(file, place);
    } catch {
      return 'left';
    }
    const bytes = await readFile(place).catch(() => null);
    const image = bytes && unsealImage(bytes, generation);
    if (!image || !isGood(image)) return 'aside';
    await files.rename(place, file);
    return 'whole';
  }

  /** False when one of them is whole after all. */
  async function setAllAside(bad: readonly number[], isGood: GoodImage): Promise<boolean> {
    for (const generation of bad) {
      const outcome = await setAside(generation, isGood);
      if (outcome === 'whole') return false;
      if (outcome === 'left') unreadable.add(generation);
    }
    return true;
  }

  /** The first generation holds two ids and nobody's words: it is written before anything can be typed. */
  const holdsWords = (generation: number) => generation > 1;

  /** Null when the folder changed underneath and has to be looked at again. */
  async function lookForNewest(
    fits: (image: Uint8Array) => ImageFit,
  ): Promise<NewestGeneration | null> {
    const present = (await listGenerations()).filter((one) => !unreadable.has(one));
    const aside = await listSetAside();
    const isGood: GoodImage = (image) => fits(image) !== 'damaged';
    const bad: number[] = [];
    for (const generation of present) {
      const image = await readGeneration(generation, bad.length === 0);
      if (image === 'gone') return null;
      const fit = image === null ? 'damaged' : fits(image);
      if (fit === 'newer') return { kind: 'newer' };
      if (image === null || fit === 'damaged') {
        bad.push(generation);
        continue;
      }
      if (!(await setAllAside(bad, isGood))) return null;
      const allSetAside = !bad.some((one) => unreadable.has(one));
      return { kind: 'found', generation, image, unreadable: bad.length, allSetAside };
    }
    if ([...present, ...aside].some(holdsWords)) {
      return { kind: 'damaged', files: present.length, setAside: aside.length };
    }
    return (await setAllAside(bad, isGood)) ? { kind: 'empty' } : null;
  }

  async function readNewest(fits: (image: Uint8Array) => ImageFit): Promise<NewestGeneration> {
    for (;;) {
      const found = await lookForNewest(fits);
      if (found) return found;
    }
  }

  /** Takes away what an attempt left; what cannot be taken away is remembered as ours. */
  async function takeAway(generation: number): Promise<void> {
    try {
      await files.remove(fileOf(generation));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') leftBehind.add(generation);
    }
  }

  async function overtaken(base: number, ours: number | null): Promise<boolean> {
    const present = await listGenerations();
    const others = present.filter(
      (one) => one > base && one !== ours && !leftBehind.has(one) && !unreadable.has(one),
    );
    return others.length > 0 || (ours !== null && !present.includes(ours));
  }

  async function tidy(newest: number): Promise<void> {
    try {
      const present = (await listGenerations()).filter(
        (one) => one <= newest && !unreadable.has(one),
      );
      const known = await Promise.all(
        present.map(async (generation) => {
          const at = writtenAt.get(generation) ?? (await files.modifiedAt(fileOf(generation)));
          writtenAt.set(generation, at);
          return { generation, writtenAt: at };
        }),
      );
      const keep = generationsToKeep(known.filter(({ generation }) => !leftBehind.has(generation)));
      for (const { generation } of known) {
        if (keep.has(generation)) continue;
        writtenAt.delete(generation);
        await files.remove(fileOf(generation));
        leftBehind.delete(generation);
      }
    } catch {
      // An old generation too many harms nobody; the next save tries again.
    }
  }

  async function write(image: Uint8Array, base: number): Promise<number | null> {
    await tidying;
    await listSetAside();
    if (await overtaken(base, null)) return null;
    highest += 1;
    const generation = highest;
    assert(generation > base, 'a generation stands above what it is built on');
    const sealed = sealImage(image, generation);
    let file: NewFile;
    try {
      file = await files.create(fileOf(generation));
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return null;
      throw error;
    }
    try {
      await writeWhole(file, sealed);
      await files.syncDirectory(directory);
      const back = await readBack(fileOf(generation));
      if (back === null || (await overtaken(base, generation))) {
        await takeAway(generation);
        return null;
      }
      if (!Buffer.from(back).equals(sealed)) {
        throw Object.assign(new Error('read back otherwise'), { code: 'EIO' });
      }
    } catch (error) {
      await takeAway(generation);
      throw error;
    }
    tidying = tidy(generation);
    return generation;
  }

  /** Null when another copy took the file away. */
  async function readBack(file: string): Promise<Uint8Array | null> {
    try {
      return await files.read(file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  return { readNewest, write, settle: () => tidying };
}
