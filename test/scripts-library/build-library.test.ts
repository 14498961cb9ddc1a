import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLibrary, checkRepeated, type BuildOptions } from '#scripts/library/build.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { readRealLibrary, readWasm, sha256, sqlWasm } from '#test/library/built-library.ts';
import { useDamagedSeeds } from './damaged-seeds.ts';
import { packFile, runScript, SeedFolder } from './seed-folder.ts';

const seeds = useDamagedSeeds();
const { folder } = seeds;
const sound = readRealLibrary();

/** Builds as the program does, the papers really read twice and two images made. */
async function build(others: Pick<BuildOptions, 'read' | 'make'> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const built = await buildLibrary({
    seeds: folder.seeds,
    out: folder.out,
    sqlWasm,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    ...others,
  });
  return { built, said, complained };
}

/** Takes the good image away, as before a first build. */
function empty() {
  fs.rmSync(path.dirname(folder.out), { recursive: true });
}

/** Alters the seeds and builds: what was built of the sound ones must be there unharmed. */
async function buildAfter(alter: () => void) {
  expect(Object.keys(seeds.good()).sort()).toEqual(['library.sqlite', 'library.sqlite.sha256']);
  alter();
  return seeds.expectRefused();
}

describe('building the library', () => {
  test('writes an image that opens by the hash beside it, and tells what it holds', async () => {
    empty();
    const { built, said, complained } = await build();
    expect(built).toBe(true);
    expect(complained).toEqual([]);
    expect(folder.built()).toEqual(seeds.good());
    const counts = Object.fromEntries(
      said.flatMap((line) => {
        const match = /^(\D+?) {2,}([\d,]+)$/.exec(line);
        return match ? [[match[1], match[2]]] : [];
      }),
    );
    expect(counts).toMatchObject({
      'Performance tables': '8',
      'Indicator rows': '75',
      Readings: '1,043',
      Targets: '45',
      'Comparator values': '34',
      'RAG marks': '45',
      Arrows: '74',
      Acronyms: '25',
      'Glossary terms': '63',
      'Agenda items': '9',
      'Monitoring rows': '6',
    });
    expect(said.filter((line) => line.startsWith(`note: ${packFile}:1272:`))).toHaveLength(1);
    expect(said.at(-1)).toMatch(/^Library built: .+ notes, 0 problems\./);

    const image = fs.readFileSync(folder.out);
    const expectedSha256 = fs.readFileSync(`${folder.out}.sha256`, 'utf8').trim();
    expect(expectedSha256).toBe(sha256(image));
    const opened = await openLibrary({ image, expectedSha256, wasm: readWasm() });
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  test('gives the same bytes when it is done again elsewhere', async () => {
    const other = new SeedFolder();
    try {
      const again = await runScript(
        'scripts/build-library.ts',
        '--seeds',
        other.seeds,
        '--out',
        other.out,
      );
      expect(again.code).toBe(0);
      expect(other.built()).toEqual(seeds.good());
    } finally {
      other.remove();
    }
  });

  test('stops when the papers read twice do not make the same library, and says so when they do', async () => {
    const image = Uint8Array.of(1, 2, 3);
    expect(checkRepeated(image, Uint8Array.of(1, 2, 3))).toMatchObject({
      ok: true,
      value: { checked: 2, passed: 2 },
    });
    expect(checkRepeated(image, Uint8Array.of(1, 2, 4))).toMatchObject({
      ok: false,
      failure: { severity: 'problem' },
    });
    let made = 0;
    const { built, complained } = await build({
      read: () => sound,
      make: () => Uint8Array.of((made += 1)),
    });
    expect([built, made]).toEqual([false, 2]);
    expect(complained.at(-2)).toMatch(
      /^problem: the library: .+: not so; the two images differ\.$/,
    );
    expect(folder.built()).toEqual(seeds.good());
  });

  test('replaces an image that was there, and leaves nothing else behind', async () => {
    fs.writeFileSync(folder.out, 'old');
    expect((await seeds.build()).built).toBe(true);
    expect(folder.built()).toEqual(seeds.good());
  });
});

describe('a build from altered papers keeps the last good image', () => {
  test('when a paper is not the one that the manifest lists', async () => {
    const complained = await buildAfter(() =>
      folder.edit('documents/000_857523305569d51b.txt', (text) => `${text} `),
    );
    expect(complained[0]).toMatch(
      /^problem: 000_857523305569d51b\.txt: This is not the paper that the manifest lists/,
    );
    expect(complained).toHaveLength(2);
  });

  test('when a paper is empty, gone, or not text', async () => {
    const file = folder.path('documents/003_952608a95601221c.txt');
    const whole = fs.readFileSync(file);
    for (const [alter, words] of [
      [() => fs.writeFileSync(file, ''), 'not the paper'],
      [() => fs.rmSync(file), 'cannot be read'],
    ] as const) {
      const complained = await buildAfter(alter);
      expect(complained[0]).toContain(`003_952608a95601221c.txt: This`);
      expect(complained[0]).toContain(words);
      fs.writeFileSync(file, whole);
    }
    const latin = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
    const complained = await buildAfter(() => {
      fs.writeFileSync(file, latin);
      folder.edit('manifest.json', (text) => text.replace(sha256(whole), sha256(latin)));
    });
    expect(complained[0]).toContain('not text in UTF-8');
  });

  test('when a table lacks a column, with the line it was expected on', async () => {
    const complained = await buildAfter(() =>
      folder.editPack((text) => text.replace('\tDec-23\tJan-24\tFeb-24', '\tDec-23\tFeb-24')),
    );
    expect(complained.filter((line) => line.startsWith(`problem: ${packFile}:1038:`))).not.toEqual(
      [],
    );
    expect(complained.join('\n')).toMatch(/Jan-24|month|cells/);
  });

  test('when the pack is empty, every problem listed and not only the first', async () => {
    const complained = await buildAfter(() => folder.editPack(() => ''));
    expect(complained.filter((line) => line.startsWith('problem: ')).length).toBeGreaterThan(5);
    expect(complained.at(-1)).toMatch(/^\d+ problems: /);
  });

  test('when a row is gone, which moves every line after it off its page', async () => {
    const complained = await buildAfter(() => {
      folder.editPack((text) =>
        text.replace(/^Number of Early Help assessments started\t.*\n/mu, ''),
      );
    });
    expect(complained).toContain(
      'problem: curated/aims.json: “indicator/number-of-early-help-assessments-started” has an entry; no table prints a row of it.',
    );
    expect(complained.join('\n')).toMatch(/problem: .* was expected up to line 2276/);
  });

  test('when a reading is gone that was counted by hand, which no other check can tell', async () => {
    const complained = await buildAfter(() => {
      folder.editPack((text) => text.replace('\t179\t142\t144\t', '\t179\t\t144\t'));
    });
    expect(complained).toContain(`problem: ${packFile}: Readings: 1043 expected, 1042 found.`);
  });

  test('when an indicator has no aim, two, or one that belongs to no row', async () => {
    const lacking = await buildAfter(() =>
      folder.edit('curated/aims.json', (text) => {
        return text.replaceAll(
          'indicator/number-of-referrals-into-early-help"',
          'indicator/number-of-referrals"',
        );
      }),
    );
    expect(lacking).toContain(
      `problem: ${packFile}:1039: “Number of referrals into Early Help” was expected in curated/aims.json as “indicator/number-of-referrals-into-early-help”, with its aim and nature.`,
    );
    expect(lacking).toContain(
      'problem: curated/aims.json: “indicator/number-of-referrals” has an entry; no table prints a row of it.',
    );
    folder.edit('curated/aims.json', (text) => {
      return text.replaceAll(
        'indicator/number-of-referrals"',
        'indicator/number-of-referrals-into-early-help"',
      );
    });
    const doubled = await buildAfter(() =>
      folder.edit('curated/aims.json', (text) => {
        const file = JSON.parse(text) as { indicators: unknown[] };
        return JSON.stringify({ indicators: [...file.indicators, file.indicators[0]] });
      }),
    );
    expect(doubled.join('\n')).toMatch(/problem: .* has two entries; one was expected/);
  });

  test('when the manifest or a curated table is not in its form, all said at once', async () => {
    const complained = await buildAfter(() => {
      folder.edit('manifest.json', (text) => text.replace('"agenda pack"', '"agenda"'));
      folder.edit('curated/pages.json', (text) => text.slice(0, -20));
      folder.edit('curated/aims.json', (text) => text.replace('"aim": "higher"', '"aim": "up"'));
    });
    expect(complained[0]).toContain('problem: manifest.json: Not in the form expected');
    expect(complained[1]).toContain(
      'problem: curated/pages.json: This file was expected and is not',
    );
    expect(complained[2]).toContain('problem: curated/aims.json: Not in the form expected');
  });
});

describe('npm run build:library', () => {
  test('ends with 1 and lists every problem when there is one, on a first build too', async () => {
    empty();
    folder.editPack((text) => text.replace('\tDec-23\tJan-24\tFeb-24', '\tDec-23\tFeb-24'));
    const ended = await runScript(
      'scripts/build-library.ts',
      '--seeds',
      folder.seeds,
      '--out',
      folder.out,
    );
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(/^problem: /m);
    expect(ended.stderr).toMatch(/problems?: no library was built\.\n$/);
    expect(folder.built()).toEqual({});
  });

  test('ends with 1 and a sentence when the image cannot be written', async () => {
    const inTheWay = `${folder.directory}/in the way`;
    fs.writeFileSync(inTheWay, 'a file where the folder should be');
    const ended = await runScript(
      'scripts/build-library.ts',
      '--seeds',
      folder.seeds,
      '--out',
      `${inTheWay}/library.sqlite`,
    );
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^The library was not built, and an image built before stays/);
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });

  test('ends with 2 and its usage when it is asked for something else', async () => {
    const ended = await runScript('scripts/build-library.ts', '--sedes', folder.seeds);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('Usage: npm run build:library');
  });
});
