import { describe, expect, test } from 'vitest';
import { makeQuote } from '#shared/domain/anchoring/make-quote.ts';
import { preparePaper } from '#shared/domain/anchoring/prepare-paper.ts';
import { reanchorQuote } from '#shared/domain/anchoring/reanchor-quote.ts';
import { blocksOf } from './edited-paper.ts';

const heading = 'Performance – Supervision';
const visits =
  'Visits to children on a plan were made in time in 92% of cases, which is close to what the service aims for.';
const supervised =
  'The percentage of children whose social worker had supervision within the timescale fell to 54% in December. Winter sickness is the reason given.';
const assessed =
  'The percentage of children whose social worker had supervision within the timescale fell to 54% in November. Winter sickness is the reason given.';
const plans =
  'Plans are reviewed every six weeks and the reviews of December took place in January.';
const paper = [heading, visits, supervised, plans];
const fell = 'fell to 54% in December';

/** A quote of words of a paragraph as evidence keeps it, found again in another copy. */
function reanchor(texts: readonly string[], quote = fell, before = paper, paragraph = supervised) {
  const blocks = blocksOf(before);
  const block = blocks.find(({ text }) => text === paragraph);
  if (!block) throw new Error('no such paragraph');
  const offset = block.text.indexOf(quote);
  const made = makeQuote(
    blocks,
    { block: block.id, offset },
    { block: block.id, offset: offset + quote.length },
  );
  if (!made.ok) throw new Error(made.failure);
  return reanchorQuote(preparePaper(blocksOf(texts)), made.value);
}

describe('words that something rests on, in a copy of their paper that has changed', () => {
  test.each([
    ['the paper as it was', paper, 'same block'],
    ['its paragraph elsewhere', [heading, supervised, 'A paragraph.', visits, plans], 'same block'],
    [
      'its paragraph, beside another that resembles it',
      [heading, assessed, supervised],
      'same block',
    ],
    ['a paragraph that gained a sentence', [`It was winter. ${supervised}`, plans], 'same words'],
  ] as const)('%s: the same words are found', (_, texts, how) => {
    expect(reanchor(texts)).toMatchObject({ outcome: 'carried', how, place: { words: fell } });
  });

  test('a small word that went inside them is told by what stands there now', () => {
    const now = supervised.replace('within the timescale', 'within timescale');
    expect(
      reanchor(
        [heading, visits, now, plans],
        'whose social worker had supervision within the timescale',
      ),
    ).toMatchObject({
      outcome: 'carried',
      how: 'near words',
      place: { words: 'whose social worker had supervision within timescale' },
    });
  });

  test.each([
    ['a figure changed', [heading, visits, supervised.replace('54%', '61%'), plans]],
    ['a “not” came in', [heading, visits, supervised.replace('fell', 'never fell'), plans]],
    ['only a lookalike is left', [heading, visits, assessed, plans]],
    ['their paragraph stands there twice', [supervised, visits, supervised, plans]],
  ])('%s: a person has to look', (_, texts) => {
    expect(reanchor(texts)).toMatchObject({ outcome: 'review' });
  });

  test('gone is gone', () => {
    expect(reanchor([heading, visits, plans])).toEqual({ outcome: 'orphaned' });
    expect(reanchor([])).toEqual({ outcome: 'orphaned' });
  });
});
