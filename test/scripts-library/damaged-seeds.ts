import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildLibrary } from '#scripts/library/build.ts';
import { readPacks, type ReadLibrary } from '#scripts/library/read-packs.ts';
import { sha256, sqlWasm } from '#test/library/built-library.ts';
import { SeedFolder } from './seed-folder.ts';

/**
 * Takes papers apart, the same papers only once: seeds that differ in line ends alone are the same once decoded. That
 * two readings make one library is held where the build itself is tested.
 */
function rememberReadings(): typeof readPacks {
  const known = new Map<string, ReadLibrary>();
  return (seeds) => {
    const key = sha256(JSON.stringify(seeds));
    const read = known.get(key) ?? readPacks(seeds);
    known.set(key, read);
    return read;
  };
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
  const read = rememberReadings();

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
    for (const [name, bytes] of sound) fs.writeFileSync(folder.path(name), bytes);
    for (const [name, bytes] of image) fs.writeFileSync(path.join(folder.out, '..', name), bytes);
  });
  afterAll(() => folder.remove());
  return { folder, sound, good: () => good, build, expectRefused };
}
