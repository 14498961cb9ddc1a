import { describe, expect, test } from 'vitest';
import { makeAnchor } from '#shared/domain/anchoring/make-anchor.ts';
import { makeQuote } from '#shared/domain/anchoring/make-quote.ts';
import { preparePaper } from '#shared/domain/anchoring/prepare-paper.ts';
import { reanchorWords } from '#shared/domain/anchoring/reanchor-words.ts';
import { blocksOf, makeBlock } from './edited-paper.ts';

const heading = 'Performance – Supervision';
const visits =
  'Visits to children on a plan were made in time in 92% of cases, which is close to what the service aims for.';
const supervised =
  'The percentage of children whose social worker had supervision within the timescale fell to 54% in December. Winter sickness is the reason given.';
const plans =
  'Plans are reviewed every six weeks and the reviews of December took place in January.';
const paper = [heading, visits, supervised, plans];

/** An anchor at words of a paper, given as its paragraphs. */
function anchorAt(texts: readonly string[], quote: string, paragraph = supervised) {
  const blocks = blocksOf(texts);
  const block = blocks.find(({ text }) => text === paragraph);
  if (!block) throw new Error('no such paragraph');
  const offset = block.text.indexOf(quote);
  const made = makeQuote(
    blocks,
    { block: block.id, offset },
    { block: block.id, offset: offset + quote.length },
  );
  if (!made.ok) throw new Error(made.failure);
  return makeAnchor(preparePaper(blocks), made.value);
}

function reanchor(texts: readonly string[], quote: string) {
  return reanchorWords(preparePaper(blocksOf(texts)), anchorAt(paper, quote));
}

const fell = 'fell to 54% in December';

describe('words in a copy of their paper that has changed', () => {
  test('stay where they are while their paragraph is the same, wherever it has gone', () => {
    for (const texts of [
      paper,
      [heading, supervised, 'A paragraph came in.', visits, plans],
      [supervised],
    ]) {
      expect(reanchor(texts, fell)).toMatchObject({
        outcome: 'carried',
        how: 'same block',
        place: { start: { offset: supervised.indexOf(fell) }, words: fell },
      });
    }
  });

  test('are carried to the same words in the same sentence when the rest of the paragraph only gains', () => {
    const longer = `Over the winter this happened. ${supervised}`;
    expect(reanchor([heading, visits, longer, plans], fell)).toMatchObject({
      outcome: 'carried',
      how: 'same words',
      place: { start: { offset: longer.indexOf(fell) }, words: fell },
    });
  });

  test('are carried when a small word changed inside them and nothing else did', () => {
    const reworded = supervised.replace('within the timescale', 'within timescale');
    const whole = 'whose social worker had supervision within the timescale';
    expect(reanchor([heading, visits, reworded, plans], whole)).toMatchObject({
      outcome: 'carried',
      how: 'near words',
      place: { words: 'whose social worker had supervision within timescale' },
    });
  });

  test('go to review where a number, a name, a noun or a “not” has changed in them', () => {
    const whole = 'children whose social worker had supervision within the timescale fell to 54%';
    for (const [from, to] of [
      ['54%', '61%'],
      ['social worker', 'personal adviser'],
      ['supervision', 'an appraisal'],
      ['fell', 'never fell'],
      ['fell', 'rose'],
    ] as const) {
      const changed = supervised.replace(from, to);
      expect(reanchor([heading, visits, changed, plans], whole), to).toMatchObject({
        outcome: 'review',
        why: 'words changed',
      });
    }
  });

  test('go to review where they stand in the same words elsewhere in other surroundings', () => {
    const other = `In the assessment teams the share of visits ${fell}.`;
    expect(reanchor([heading, visits, other, plans], fell)).toMatchObject({
      outcome: 'review',
      why: 'surroundings changed',
      places: [{ words: fell }],
    });
  });

  test('go to review where a lookalike has come in, even while their own paragraph still stands', () => {
    const lookalike = supervised.replace('children', 'care leavers');
    const found = reanchor([heading, visits, supervised, lookalike, plans], fell);
    expect(found).toMatchObject({ outcome: 'review', why: 'lookalikes' });
    expect(found.outcome === 'review' && found.places.map(({ words }) => words)).toEqual([
      fell,
      fell,
    ]);
  });

  test('that had a lookalike from the beginning are carried only between their neighbours', () => {
    const lookalike = supervised.replace('children', 'care leavers');
    const crowded = [heading, visits, supervised, lookalike, plans];
    const anchor = anchorAt(crowded, fell);
    expect(anchor.lookalikes).toBe(1);
    const again = (texts: readonly string[]) =>
      reanchorWords(preparePaper(blocksOf(texts)), anchor);
    expect(again(['New at the top.', ...crowded])).toMatchObject({ outcome: 'carried' });
    expect(again([heading, visits, lookalike, supervised, plans])).toMatchObject({
      outcome: 'review',
    });
    expect(again([heading, visits, lookalike, plans])).toMatchObject({ outcome: 'review' });
  });

  test('whose paragraph the paper had twice are never taken for the other one', () => {
    const twice = [heading, supervised, visits, supervised, plans];
    const anchor = anchorAt(twice, fell);
    expect(anchor.alone).toBe(false);
    expect(
      reanchorWords(preparePaper(blocksOf([heading, visits, supervised, plans])), anchor),
    ).toMatchObject({ outcome: 'review' });
  });

  test('are orphaned where nothing like them is left', () => {
    expect(reanchor([heading, visits, plans], fell)).toEqual({ outcome: 'orphaned' });
    expect(reanchor([], fell)).toEqual({ outcome: 'orphaned' });
  });

  test('over two blocks are found past the page marker between them', () => {
    const blocks = blocksOf(paper);
    const [, second, third] = blocks;
    if (!second || !third) throw new Error('four blocks');
    const start = { block: second.id, offset: second.text.indexOf('close') };
    const end = { block: third.id, offset: 'The percentage'.length };
    const made = makeQuote(blocks, start, end);
    if (!made.ok) throw new Error(made.failure);
    const marked = blocks.flatMap((block) =>
      block === third ? [makeBlock('pack/marker', 'page marker', 'Page 61', 9), block] : [block],
    );
    const anchor = makeAnchor(preparePaper(blocks), made.value);
    expect(reanchorWords(preparePaper(marked), anchor)).toMatchObject({
      outcome: 'carried',
      place: { start, end, words: made.value.quote },
    });
  });

  test('as long as a quote may be are looked for in an instant', () => {
    const long = Array.from({ length: 120 }, (_, index) => `Point ${index} of ${visits}`);
    const blocks = blocksOf(long);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last) throw new Error('blocks');
    const made = makeQuote(
      blocks,
      { block: first.id, offset: 0 },
      { block: last.id, offset: last.text.length },
    );
    if (!made.ok) throw new Error(made.failure);
    const anchor = makeAnchor(preparePaper(blocks), made.value);
    const changed = long.map((text, index) => (index % 2 === 0 ? `${text} And more.` : text));
    expect(reanchorWords(preparePaper(blocksOf(changed)), anchor).outcome).not.toBe('carried');
  });
});
