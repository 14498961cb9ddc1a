import type { Reanchored, WordsAnchor } from '#shared/model/anchor.ts';
import type { PreparedPaper } from './prepare-paper.ts';
import { findInSameBlock, reanchorWords, toPlace } from './reanchor-words.ts';

/** What is kept of words that something rests on. */
type KeptQuote = Pick<WordsAnchor, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>;

/**
 * Finds the words of evidence again in another copy of their paper, as those of a note (product rule "carried, needs
 * review or orphaned"). The rest of the paragraph is not kept with evidence, which claims nothing but its own words: in
 * a block of the same text, of which there is one, they are themselves whatever resembles them elsewhere.
 */
export function reanchorQuote(paper: PreparedPaper, kept: KeptQuote): Reanchored {
  const anchor: WordsAnchor = {
    ...kept,
    before: '',
    after: '',
    previous: null,
    next: null,
    alone: true,
    lookalikes: 0,
  };
  const start = findInSameBlock(paper, anchor);
  if (start === null) return reanchorWords(paper, anchor);
  const place = toPlace(paper, { start, end: start + kept.quote.length });
  return { outcome: 'carried', how: 'same block', place };
}
