import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { inspections } from '#scripts/library/inspections.ts';

const root = path.resolve(import.meta.dirname, '..');
const usage = `Usage: npm run -s inspect -- ${Object.keys(inspections).join('|')} [--library FILE]\n“search” takes the words to look for: search "cultural genogram"`;

interface Asked {
  readonly what: string;
  /** What to look for; "" for everything but a search. */
  readonly words: string;
  readonly library: string;
}

function readQuestion(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      options: { library: { type: 'string' } },
      allowPositionals: true,
    });
    const [what, ...more] = positionals;
    if (what === undefined || !Object.hasOwn(inspections, what)) return null;
    if ((what === 'search') !== more.length > 0) return null;
    return {
      what,
      words: more.join(' '),
      library: path.resolve(values.library ?? path.join(root, 'dist/library.sqlite')),
    };
  } catch {
    return null; // an option that does not exist
  }
}

function readIfThere(file: string): Uint8Array | null {
  return fs.existsSync(file) ? fs.readFileSync(file) : null;
}

async function inspect({ what, words, library: file }: Asked): Promise<number> {
  const image = readIfThere(file);
  const hash = readIfThere(`${file}.sha256`);
  if (image === null || hash === null) {
    console.error('There is no library yet. Build it with “npm run build:library”.');
    return 1;
  }
  const opened = await openLibrary({
    image,
    expectedSha256: new TextDecoder().decode(hash).trim(),
    wasm: fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')),
  });
  if (!opened.ok) {
    console.error(opened.failure.message);
    return 1;
  }
  const answer = await inspections[what]?.(opened.value, words);
  opened.value.close();
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

// Whoever reads may stop early (“| head”); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const asked = readQuestion();
if (asked === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  // The process ends when the last byte has gone down the pipe, so nothing here ends it.
  process.exitCode = await inspect(asked);
}
