import fs from 'node:fs';
import path from 'node:path';
import { placeEvidence } from '#electron/ipc/handlers/place-evidence.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { QuoteEvidence } from '#shared/model/evidence.ts';
import { median, ms, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');
const pack = 'pack-2025-01-30';
const count = 500;

async function open(): Promise<Library> {
  const file = path.join(root, 'dist/library.sqlite');
  const opened = await openLibrary({
    image: fs.readFileSync(file),
    expectedSha256: fs.readFileSync(`${file}.sha256`, 'utf8').slice(0, 64),
    wasm: fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')),
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

/** Quotes of the pack as questions hold them; `hash` is of the copy they were taken from. */
async function takeQuotes(library: Library, hash: string): Promise<readonly QuoteEvidence[]> {
  const blocks = await library.listBlocks(pack, 0, 100_000);
  const long = blocks.filter(({ kind, text }) => kind !== 'page marker' && text.length > 80);
  return Array.from({ length: count }, (_, index) => {
    const block = long[index % long.length];
    if (!block) throw new Error('the pack has long blocks');
    const { id, text, page, lineFrom, lineTo } = block;
    return {
      kind: 'quote',
      id: `quote-${index}`,
      start: { block: id, offset: 32 },
      end: { block: id, offset: 72 },
      quote: text.slice(32, 72),
      prefix: text.slice(0, 32),
      suffix: text.slice(72, 104),
      source: { document: pack, documentTitle: 'Pack', documentHash: hash, page, lineFrom, lineTo },
    };
  });
}

/** Where the evidence of 500 questions stands: asked first, asked again, and asked first of a paper that was replaced. */
export async function benchEvidence(rounds: number): Promise<void> {
  const times = { first: [] as number[], again: [] as number[], replaced: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const library = await open();
    const hash = (await library.listDocuments()).find(({ id }) => id === pack)?.sha256 ?? '';
    const quotes = await takeQuotes(library, hash);
    const first = await timed(() => placeEvidence(library, quotes));
    const again = await timed(() => placeEvidence(library, quotes));
    const earlier = (await takeQuotes(library, '0'.repeat(64))).map((quote) => ({
      ...quote,
      id: `earlier-${quote.id}`,
    }));
    const replaced = await timed(() => placeEvidence(library, earlier));
    library.close();
    if (round === 0) continue;
    times.first.push(first);
    times.again.push(again);
    times.replaced.push(replaced);
  }
  console.log(
    `evidence of ${count} questions  ${ms(median(times.first))} at first, ${ms(median(times.again))} again, ${ms(median(times.replaced))} where the paper was replaced (median of ${rounds})`,
  );
}
