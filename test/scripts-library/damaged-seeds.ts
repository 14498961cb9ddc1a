import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { makeLibraryImage } from '#electron/services/library/make-library-image.ts';
import { buildLibrary } from '#scripts/library/build.ts';
import { readPack } from '#scripts/library/read-pack.ts';
import { readPacks, type ReadLibrary } from '#scripts/library/read-packs.ts';
import { readPaper } from '#scripts/library/read-paper.ts';
import type { ListedPaper, Seeds } from '#scripts/library/seeds.ts';
import { sha256, sqlWasm } from '#test/library/built-library.ts';
import { SeedFolder } from './seed-folder.ts';

/** What was computed of the sound seeds, by a key of what it was computed from; the damaged come once and are let go. */
class FirstOnly<T> {
  readonly #known = new Map<string, T>();
  #filling = true;

  of(key: string, compute: () => T): T {
    const held = this.#known.get(key);
    if (held !== undefined) return held;
    const computed = compute();
    if (this.#filling) this.#known.set(key, computed);
    return computed;
  }

  close(): void {
    this.#filling = false;
  }
}

/**
 * Takes papers apart, the sound ones only once: a paper is read again where its own text, a table made by hand, or what
 * the pack prints of it is another than at first, and the same seeds once however often they are asked for. That two
 * readings make one library is held where the build itself is tested.
 */
function rememberReadings(): (seeds: Seeds) => ReadLibrary {
  const bySeeds = new WeakMap<Seeds, ReadLibrary>();
  const libraries = new FirstOnly<ReadLibrary>();
  const packs = new FirstOnly<ReturnType<typeof readPack>>();
  const papers = new FirstOnly<ReturnType<typeof readPaper>>();
  return (seeds) => {
    const before = bySeeds.get(seeds);
    if (before) return before;
    const { papers: listed, remarks, ...tables } = seeds;
    const byHand = sha256(JSON.stringify(tables));
    const keys = new Map<ListedPaper, string>(
      listed.map((paper) => [paper, sha256(byHand + JSON.stringify(paper))]),
    );
    const keyOf = (paper: ListedPaper) => keys.get(paper) ?? '';
    const all = sha256(JSON.stringify([[...keys.values()], remarks]));
    const library = libraries.of(all, () => {
      // A pack is known by its paper, so what it copies is too; without a pack there are no copies.
      const pack = listed.find(({ kind }) => kind === 'agenda pack');
      const copied = pack ? keyOf(pack) : '';
      return readPacks(seeds, {
        readPack: (paper) => packs.of(keyOf(paper), () => readPack(paper, seeds)),
        readPaper: (paper, copies) =>
          papers.of(keyOf(paper) + copied, () => readPaper(paper, copies, seeds)),
      });
    });
    for (const one of [libraries, packs, papers]) one.close();
    bySeeds.set(seeds, library);
    return library;
  };
}

/** Makes images, each only once for the records of one reading with the same checks and notes. */
function rememberImages(): typeof makeLibraryImage {
  const images = new WeakMap<object, Map<string, Uint8Array>>();
  return (engine, records) => {
    const { documents, checks, notes } = records;
    const ofReading = images.get(documents) ?? new Map<string, Uint8Array>();
    images.set(documents, ofReading);
    const key = JSON.stringify([checks, notes]);
    const image = ofReading.get(key) ?? makeLibraryImage(engine, records);
    ofReading.set(key, image);
    return image;
  };
}

/** Both for all files of tests that a process runs. */
const read = rememberReadings();
const make = rememberImages();

/** Puts a file right, where it is not. */
function putRight(file: string, bytes: Buffer): void {
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
  fs.writeFileSync(file, bytes);
}

/** What a build answered and told. */
interface Built {
  readonly built: boolean;
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** Seeds that may be damaged, beside a good image that was built of them before. */
export interface DamagedSeeds {
  readonly folder: SeedFolder;
  /** Every file of the seeds as it was, by its path in them; filled before the first test. */
  readonly sound: ReadonlyMap<string, Buffer>;
  /** The hash of each file of the good image. */
  good(): Readonly<Record<string, string>>;
  build(): Promise<Built>;
  /** Builds from seeds that must be refused: the good image stays to the byte, and nothing else is left beside it. */
  expectRefused(): Promise<readonly string[]>;
}

/**
 * One folder of seeds for a file of tests. It is put right again after each test, with the image, so that the good image
 * is built only once.
 */
export function useDamagedSeeds(): DamagedSeeds {
  const folder = new SeedFolder();
  const sound = new Map<string, Buffer>();
  const image = new Map<string, Buffer>();
  let good: Readonly<Record<string, string>> = {};

  async function build(): Promise<Built> {
    const said: string[] = [];
    const complained: string[] = [];
    const built = await buildLibrary({
      seeds: folder.seeds,
      out: folder.out,
      sqlWasm,
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
      read,
      make,
    });
    return { built, said, complained };
  }

  async function expectRefused(): Promise<readonly string[]> {
    const { built, said, complained } = await build();
    expect(built).toBe(false);
    expect(said).toEqual([]);
    expect(folder.built()).toEqual(good);
    expect(complained.at(-1)).toMatch(
      /^\d+ problems?: no library was built, and the last good one stays\.$/,
    );
    for (const told of complained.slice(0, -1)) expect(told).toMatch(/^(?:note|problem): \S+: ./);
    expect(complained.join('')).not.toContain('\uFFFD');
    return complained;
  }

  beforeAll(async () => {
    expect((await build()).built).toBe(true);
    good = folder.built();
    for (const name of Object.keys(good)) {
      image.set(name, fs.readFileSync(path.join(folder.out, '..', name)));
    }
    for (const name of fs.readdirSync(folder.seeds, { recursive: true, encoding: 'utf8' })) {
      if (fs.statSync(folder.path(name)).isFile())
        sound.set(name, fs.readFileSync(folder.path(name)));
    }
  });
  afterEach(() => {
    for (const [name, bytes] of sound) putRight(folder.path(name), bytes);
    fs.mkdirSync(path.dirname(folder.out), { recursive: true });
    for (const [name, bytes] of image) putRight(path.join(folder.out, '..', name), bytes);
  });
  afterAll(() => folder.remove());
  return { folder, sound, good: () => good, build, expectRefused };
}
