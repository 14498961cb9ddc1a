import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isWords } from '#shared/domain/anchoring/is-words.ts';
import { makeAnchor } from '#shared/domain/anchoring/make-anchor.ts';
import { makeQuote } from '#shared/domain/anchoring/make-quote.ts';
import { preparePaper } from '#shared/domain/anchoring/prepare-paper.ts';
import { reanchorWords } from '#shared/domain/anchoring/reanchor-words.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import type { Block } from '#shared/model/document.ts';
import { median, ms, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');

async function readPack(): Promise<readonly Block[]> {
  const file = path.join(root, 'dist/library.sqlite');
  const opened = await openLibrary({
    image: fs.readFileSync(file),
    expectedSha256: fs.readFileSync(`${file}.sha256`, 'utf8').slice(0, 64),
    wasm: fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')),
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  const blocks = await opened.value.listBlocks('pack-2025-01-30', 0, 100_000);
  opened.value.close();
  return blocks;
}

/** Every tenth block reworded, every fortieth gone. */
function revise(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    if (index % 40 === 21) return [];
    if (index % 10 !== 7) return [block];
    const text = block.text.replace(/\bthe\b/, 'this');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    return [{ ...block, text, id: text === block.text ? block.id : `${block.document}/${hash}` }];
  });
}

/** A thousand notes on phrases of the pack, looked for in a pack that was revised all over. */
export async function benchReanchor(rounds: number): Promise<void> {
  const blocks = await readPack();
  const paper = preparePaper(blocks);
  const long = blocks.filter((block) => isWords(block) && block.text.length > 40);
  const anchors = Array.from({ length: 1_000 }, (_, index) => {
    const block = long[(index * 7) % long.length];
    if (!block) throw new Error('the pack has long blocks');
    const from = (index * 13) % (block.text.length - 30);
    const quote = makeQuote(
      blocks,
      { block: block.id, offset: from },
      { block: block.id, offset: from + 30 },
    );
    if (!quote.ok) throw new Error(quote.failure);
    return makeAnchor(paper, quote.value);
  });
  const revised = revise(blocks);
  let counts = { carried: 0, review: 0, orphaned: 0 };
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const found = { carried: 0, review: 0, orphaned: 0 };
    const time = await timed(() => {
      const prepared = preparePaper(revised);
      for (const anchor of anchors) found[reanchorWords(prepared, anchor).outcome] += 1;
    });
    counts = found;
    if (round > 0) times.push(time);
  }
  console.log(
    `re-anchor 1,000 notes  ${ms(median(times))}: ${counts.carried} carried, ${counts.review} to review, ${counts.orphaned} orphaned (median of ${rounds})`,
  );
}
