import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { makeLibraryImage } from '#electron/services/library/make-library-image.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { loadSqlite } from '#electron/services/library/sqlite.ts';
import type { DocumentCounts, IntegrityCheck } from '#shared/model/about.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { counted } from '#shared/lib/text.ts';
import type { Problem } from '#shared/model/problem.ts';
import { readPacks, type ReadLibrary } from './read-packs.ts';
import { replaceFiles } from './replace-files.ts';
import { readSeeds, type ListedPaper, type Seeds } from './seeds.ts';

/** A library that was made and has opened again. */
interface MadeLibrary {
  readonly image: Uint8Array;
  readonly sha256: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly Problem[];
}

/** What was counted by hand and comes out otherwise: a table, a row or a cell was overlooked. */
function checkExpected(
  papers: readonly ListedPaper[],
  found: readonly DocumentCounts[],
): readonly Problem[] {
  return papers.flatMap(({ id, file, expected = {} }) => {
    const counts = found.find(({ document }) => document === id)?.counts ?? {};
    return Object.entries(expected).flatMap(([what, count]): readonly Problem[] => {
      if (counts[what] === count) return [];
      const message = `${what}: ${count} expected, ${counts[what] ?? 'nothing of that name'} found.`;
      return [{ severity: 'problem', file, line: 0, message }];
    });
  });
}

/** What the library says of being made twice; only ever stored where it is so. */
const repeatedCheck: IntegrityCheck = {
  name: 'The papers read twice make the same library, ids and all',
  checked: 2,
  passed: 2,
  detail: 'Two images made one after the other, compared byte by byte.',
};

/**
 * Compares the images of two readings of the same papers: were they not the same to the byte, ids would not be stable,
 * and what people wrote would come to point elsewhere.
 */
export function checkRepeated(
  first: Uint8Array,
  second: Uint8Array,
): Result<IntegrityCheck, Problem> {
  const { name } = repeatedCheck;
  if (Buffer.compare(first, second) !== 0) {
    return failed({
      severity: 'problem',
      file: 'the library',
      line: 0,
      message: `${name}: not so; the two images differ.`,
    });
  }
  return ok(repeatedCheck);
}

/** Reads the seeds, makes the image in memory and opens it once, as the app will. */
async function makeLibrary(
  seedsDirectory: string,
  wasm: Uint8Array,
  { read = readPacks, make = makeLibraryImage }: Pick<BuildOptions, 'read' | 'make'>,
): Promise<Result<MadeLibrary, readonly Problem[]>> {
  const seeds = readSeeds(seedsDirectory);
  if (!seeds.ok) return seeds;
  const { remarks } = seeds.value;
  const first = read(seeds.value);
  const problems = [...remarks, ...first.problems];
  if (problems.some(({ severity }) => severity === 'problem')) return failed(problems);

  const sqlite = await loadSqlite(wasm);
  // Each image says already that the two are alike; where they are not, neither is kept.
  const makeImage = ({ records }: ReadLibrary) =>
    make(sqlite, {
      ...records,
      checks: [...records.checks, repeatedCheck],
      notes: [...remarks, ...records.notes],
    });
  const image = makeImage(first);
  const repeated = checkRepeated(image, makeImage(read(seeds.value)));
  if (!repeated.ok) return failed([...problems, repeated.failure]);
  const sha256 = createHash('sha256').update(image).digest('hex');
  const opened = await openLibrary({ image, expectedSha256: sha256, wasm });
  if (!opened.ok) throw new Error(`The image just made does not open: ${opened.failure.message}`);
  const library = opened.value;
  try {
    const counts = await library.getCounts();
    const unexpected = checkExpected(seeds.value.papers, await library.getDocumentCounts());
    if (unexpected.length > 0) return failed([...problems, ...unexpected]);
    return ok({ image, sha256, counts, notes: await library.listNotes() });
  } finally {
    library.close();
  }
}

function line({ severity, file, line, message }: Problem): string {
  return `${severity}: ${file}${line > 0 ? `:${line}` : ''}: ${message}`;
}

/** Where things are read and written, and how it is told. */
export interface BuildOptions {
  readonly seeds: string;
  /** The image; its hash is written beside it, under the same name and ".sha256". */
  readonly out: string;
  readonly sqlWasm: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Takes the papers apart; another way only where tests build of the same papers again and again. */
  readonly read?: (seeds: Seeds) => ReadLibrary;
  /** Makes the image; another way only where tests make the same image again and again. */
  readonly make?: typeof makeLibraryImage;
}

/**
 * Builds the library image from the seeds. Every note and problem is listed; with any problem nothing is written, the
 * last good image stays, and the answer is false.
 */
export async function buildLibrary(options: BuildOptions): Promise<boolean> {
  const { out, say, complain } = options;
  const made = await makeLibrary(options.seeds, fs.readFileSync(options.sqlWasm), options);
  if (!made.ok) {
    const notes = made.failure.filter(({ severity }) => severity === 'note');
    const problems = made.failure.filter(({ severity }) => severity === 'problem');
    for (const one of [...notes, ...problems]) complain(line(one));
    complain(
      `${counted(problems.length, 'problem')}: no library was built${fs.existsSync(out) ? ', and the last good one stays' : ''}.`,
    );
    return false;
  }
  const { image, sha256, counts, notes } = made.value;
  // A crash between the two renames leaves a hash that does not match: the app says so, and the next build repairs it.
  replaceFiles([
    { file: out, bytes: image },
    { file: `${out}.sha256`, bytes: new TextEncoder().encode(`${sha256}\n`) },
  ]);
  const widest = Math.max(...Object.keys(counts).map((what) => what.length));
  for (const [what, count] of Object.entries(counts)) {
    say(`${what.padEnd(widest)}  ${count.toLocaleString('en-GB').padStart(5)}`);
  }
  for (const note of notes) say(line(note));
  say(
    `Library built: ${(image.length / 1e6).toFixed(1)} MB, ${counted(notes.length, 'note')}, 0 problems. SHA-256 ${sha256.slice(0, 12)}…`,
  );
  return true;
}
