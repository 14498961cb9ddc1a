import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { buildLibrary } from '#scripts/library/build.ts';
import { inTurn, median, ms, percentile, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');
const sqlWasm = path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm');
const hitsAsked = 50;

/** What members look for: single words and several, half typed as well, found often, seldom and not at all. */
const queries = [
  'children',
  'supervision',
  'cultural genogram',
  'repeat child protection plan',
  'section 20',
  'young carers',
  'family safeguarding',
  'stat',
  'foster',
  'fostering southampton',
  'social worker',
  'agency social workers',
  'number of children in our care',
  'reunification',
  'edge of care',
  'early help',
  'permanence',
  'caseload',
  'target',
  '95%',
  'Ofsted recommend',
  'placement',
  'unregulated',
  'elective home education',
  'care leavers accommodation',
  'missing',
  'MASH',
  'the',
  'Building for Brilliance',
  'submarine',
] as const;

async function benchBuild(out: string, rounds: number): Promise<void> {
  const seeds = path.join(root, 'seeds');
  const documents = path.join(seeds, 'documents');
  const papers = fs.readdirSync(documents).map((name) => path.join(documents, name));
  const silent = () => {};
  const complaints: string[] = [];
  const complain = (line: string) => complaints.push(line);
  const build = async () => {
    const built = await buildLibrary({ seeds, out, sqlWasm, say: silent, complain });
    if (!built) throw new Error(complaints.join('\n'));
  };
  const times = await inTurn(
    rounds,
    () => timed(build),
    () =>
      timed(() => {
        for (const paper of papers) {
          createHash('sha256').update(fs.readFileSync(paper)).digest('hex');
        }
      }),
  );
  const [whole, hash] = [median(times.a), median(times.b)];
  const size = `${(fs.statSync(out).size / 1e6).toFixed(1)} MB`;
  console.log(
    `library build          ${ms(whole)} for an image of ${size}; reading and hashing the ${papers.length} papers ${ms(hash)}; ratio ${(whole / hash).toFixed(0)} (medians of ${rounds})`,
  );
}

async function benchSearch(image: string, rounds: number): Promise<void> {
  const bytes = fs.readFileSync(image);
  const opened = await openLibrary({
    image: bytes,
    expectedSha256: createHash('sha256').update(bytes).digest('hex'),
    wasm: fs.readFileSync(sqlWasm),
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  const library = opened.value;
  try {
    const searchAll = async () => {
      const times: number[] = [];
      for (const words of queries) {
        times.push(await timed(() => library.search(words, hitsAsked)));
      }
      return times;
    };
    await searchAll(); // warms up; not counted
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(...(await searchAll()));
    const [p95, middle] = [percentile(times, 0.95), median(times)];
    console.log(
      `search                 p95 ${ms(p95)}, median ${ms(middle)}; ratio ${(p95 / middle).toFixed(2)} (${queries.length} searches, ${rounds} times each)`,
    );
  } finally {
    library.close();
  }
}

/**
 * Building the library against reading and hashing the papers it is built from, and searching what was built: p95 against
 * the median. The image in dist/ is left alone.
 */
export async function benchLibraryBuild(rounds: number): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-library-'));
  try {
    const out = path.join(directory, 'library.sqlite');
    await benchBuild(out, rounds);
    await benchSearch(out, rounds);
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}
