import { describe, expect, test } from 'vitest';
import { makeAnchor } from '#shared/domain/anchoring/make-anchor.ts';
import { makeQuote } from '#shared/domain/anchoring/make-quote.ts';
import { preparePaper } from '#shared/domain/anchoring/prepare-paper.ts';
import { reanchorWords } from '#shared/domain/anchoring/reanchor-words.ts';
import { numbersFrom } from '#test/domain/spc/random-series.ts';
import { pack } from '#test/parse/agenda-pack.ts';
import { blocksOf, editPaper } from './edited-paper.ts';

/** The whole commentary of the pack, and sentences about performance that differ in one name or one figure. */
const rows = ['North', 'South', 'East', 'West', 'Central'].flatMap((team) =>
  ['54%', '61%', '72%'].map(
    (figure) =>
      `In ${team} the percentage of children whose supervision was held within the timescale was ${figure} in December 2024, against a target of 95%. This is lower than in November, and sickness over the winter is the reason that the service gives.`,
  ),
);
const commentary = pack.blocks
  .filter(({ kind }) => kind === 'paragraph' || kind === 'list item' || kind === 'heading')
  .slice(150, 300)
  .map(({ text }) => text);
const paper = blocksOf([...commentary.slice(0, 100), ...rows, ...commentary.slice(100)]);
const prepared = preparePaper(paper);

/** Some words of a paragraph: a whole one, a sentence, a phrase, or one figure. */
function choose(seed: number): { block: string; from: number; to: number } {
  const next = numbersFrom(seed * 7 + 1);
  const long = paper.filter(({ text }) => text.length > 60);
  const fromRows = next() < 0.4;
  const chosenFrom = fromRows ? long.filter(({ text }) => text.startsWith('In ')) : long;
  const block = chosenFrom[Math.floor(next() * chosenFrom.length)];
  if (!block) throw new Error('the paper has long paragraphs');
  const words = [...block.text.matchAll(/\S+/g)];
  const how = next();
  if (how < 0.25) return { block: block.id, from: 0, to: block.text.length };
  const first = Math.floor(next() * words.length);
  const count = how < 0.4 ? 1 : 3 + Math.floor(next() * 20);
  const last = Math.min(first + count, words.length) - 1;
  const [one, other] = [words[first], words[last]];
  if (!one || !other) throw new Error('a paragraph has words');
  return { block: block.id, from: one.index, to: other.index + other[0].length };
}

/** Edits the paper around one note after another, and counts what became of them. */
function editAround(rounds: number, misleading: boolean) {
  const counts = {
    'among lookalikes': { carried: 0, review: 0, orphaned: 0 },
    elsewhere: { carried: 0, review: 0, orphaned: 0 },
  };
  const wrong: unknown[] = [];
  const lost: unknown[] = [];
  for (let seed = 0; seed < rounds; seed += 1) {
    const chosen = choose(seed);
    const { block, from, to } = chosen;
    const quote = makeQuote(paper, { block, offset: from }, { block, offset: to });
    if (!quote.ok) throw new Error(quote.failure);
    const { blocks, truth, done } = editPaper(paper, chosen, { seed, misleading });
    const found = reanchorWords(preparePaper(blocks), makeAnchor(prepared, quote.value));
    const isAmongLookalikes = paper.some((one) => one.id === block && one.text.startsWith('In '));
    counts[isAmongLookalikes ? 'among lookalikes' : 'elsewhere'][found.outcome] += 1;
    if (found.outcome === 'orphaned' && truth) lost.push({ seed, done, quote: quote.value.quote });
    if (found.outcome !== 'carried') continue;
    const { start, end } = found.place;
    const isRight =
      start.block === truth?.block && start.offset === truth.from && end.offset === truth.to;
    if (!isRight) {
      const home = blocks.find(({ id }) => id === start.block)?.text;
      wrong.push({
        seed,
        done,
        how: found.how,
        quote: quote.value.quote,
        now: found.place.words,
        home,
      });
    }
  }
  return { counts, wrong, lost };
}

describe('notes on a paper that was edited around them', () => {
  test('300 rounds of edits made to mislead, near-identical sentences among them, move no note to the wrong words', () => {
    const { counts, wrong, lost } = editAround(300, true);
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
    expect(counts.elsewhere.carried).toBeGreaterThan(0.3 * sum(counts.elsewhere));
  });

  test('300 rounds of ordinary edits carry two notes of three, move none to the wrong words and lose none', () => {
    const { counts, wrong, lost } = editAround(300, false);
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
    expect(counts.elsewhere.carried).toBeGreaterThan(0.66 * sum(counts.elsewhere));
    expect(counts['among lookalikes'].carried).toBeGreaterThan(0);
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
