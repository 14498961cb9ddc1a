import type { WordsAnchor } from '#shared/model/anchor.ts';
import { assert } from '#shared/lib/assert.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { alikeFrom } from './likeness.ts';
import type { Quote } from './make-quote.ts';
import type { PreparedPaper } from './prepare-paper.ts';

/** How much of the rest of the paragraph is kept on either side, in UTF-16 code units. */
const paragraphLength = 1_000;

/** What is kept of a quote so that it can be found again. `paper` is the one it was taken from, whole. */
export function makeAnchor(
  paper: PreparedPaper,
  { start, end, quote, prefix, suffix }: Quote,
): WordsAnchor {
  const startsIn = paper.startOf(start.block);
  const endsIn = paper.startOf(end.block);
  assert(startsIn !== null && endsIn !== null, 'a quote stands in the paper it was taken from');
  const from = startsIn + start.offset;
  const to = endsIn + end.offset;
  const opening = paper.blockTextAt(startsIn);
  const closing = paper.blockTextAt(endsIn);
  return {
    start,
    end,
    quote,
    prefix,
    suffix,
    before: lastPart(opening.slice(0, start.offset)),
    after: firstPart(closing.slice(end.offset)),
    previous: paper.neighboursOf(start.block)[0],
    next: paper.neighboursOf(end.block)[1],
    alone: paper.blocksWith(opening) === 1,
    lookalikes: findLookalikes(paper, { prefix, quote, suffix }).filter(
      (other) => other.likeness >= alikeFrom && !(other.start < to && from < other.end),
    ).length,
  };
}

/** Never half a character, and never half a word: a cut number would be another number. */
function lastPart(text: string): string {
  return text.length <= paragraphLength ? text : text.slice(-paragraphLength).replace(/^\S*/u, '');
}

function firstPart(text: string): string {
  return text.length <= paragraphLength
    ? text
    : text.slice(0, paragraphLength).replace(/\S*$/u, '');
}
