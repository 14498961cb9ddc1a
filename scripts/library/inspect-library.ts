import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { inspections } from './inspections.ts';

const usage = `Usage: npm run -s inspect -- ${Object.keys(inspections).join('|')} [--library FILE]\n“search” takes the words to look for: search "cultural genogram"`;

interface Asked {
  readonly what: string;
  /** What to look for; "" for everything but a search. */
  readonly words: string;
  /** Null for the one that the build made. */
  readonly library: string | null;
}

function readQuestion(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { library: { type: 'string' } },
      allowPositionals: true,
    });
    const [what, ...more] = positionals;
    if (what === undefined || !Object.hasOwn(inspections, what)) return null;
    if ((what === 'search') !== more.length > 0) return null;
    return { what, words: more.join(' '), library: values.library ?? null };
  } catch {
    return null; // an option that does not exist
  }
}

function readIfThere(file: string): Uint8Array | null {
  return fs.existsSync(file) ? fs.readFileSync(file) : null;
}

/**
 * Prints what a library holds as JSON. `args` is what was typed after the name of the command; the answer is the code
 * to end with: 2 when the question is not one, 1 when there is no sound library to ask.
 */
export async function inspectLibrary(options: {
  readonly args: readonly string[];
  /** The folder that holds `dist` and `node_modules`. */
  readonly root: string;
  /** Takes what is printed, line ends and all. */
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}): Promise<number> {
  const { args, root, print, complain } = options;
  const asked = readQuestion(args);
  if (asked === null) {
    complain(usage);
    return 2;
  }
  const file = path.resolve(asked.library ?? path.join(root, 'dist/library.sqlite'));
  const image = readIfThere(file);
  const hash = readIfThere(`${file}.sha256`);
  if (image === null || hash === null) {
    complain('There is no library yet. Build it with “npm run build:library”.');
    return 1;
  }
  const opened = await openLibrary({
    image,
    expectedSha256: new TextDecoder().decode(hash).trim(),
    wasm: fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')),
  });
  if (!opened.ok) {
    complain(opened.failure.message);
    return 1;
  }
  const answer = await inspections[asked.what]?.(opened.value, asked.words);
  opened.value.close();
  print(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}
