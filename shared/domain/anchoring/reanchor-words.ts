import type { FoundWords, Reanchored, ReviewReason, WordsAnchor } from '#shared/model/anchor.ts';
import { findLookalikes, type Lookalike } from './find-lookalikes.ts';
import { keepsMeaning, keepsWords } from './keeps-meaning.ts';
import { alikeFrom, tellApart, worthShowing } from './likeness.ts';
import type { PreparedPaper } from './prepare-paper.ts';
import { splitWords } from './split-words.ts';

/** A stretch of a paper's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A person is shown no more places than these to choose from. */
const mostPlaces = 3;
/** Words that stand in more places than this are no help in finding one of them. */
const mostOccurrences = 50;

/**
 * Finds words again in another copy of their paper (W3C Web Annotation: quote, position and context selectors).
 *
 * Carried are: the same words in a block of the same text, where neither copy has that text twice and no lookalike has
 * come in (where there were lookalikes, only between the same neighbours); the same words elsewhere, in the same sentence and context, with every word that matters of their paragraph;
 * and words that changed in nothing that matters, in the same context. The last two only where no other place comes
 * near, then or now. All else that can be shown goes to review, so that a lookalike is never taken silently.
 */
export function reanchorWords(paper: PreparedPaper, anchor: WordsAnchor): Reanchored {
  const near = findLookalikes(paper, anchor);
  const inBlock = findInSameBlock(paper, anchor);
  if (inBlock !== null) {
    const place = { start: inBlock, end: inBlock + anchor.quote.length };
    const rivals = rivalsOf(place, near).length;
    if (rivals === 0 || (rivals <= anchor.lookalikes && hasItsNeighbours(paper, anchor))) {
      return { outcome: 'carried', how: 'same block', place: toPlace(paper, place) };
    }
  }
  const exact = occurrences(paper.text, anchor.quote);
  const inContext = exact.filter((start) => isInContext(paper, anchor, start));
  const isSure = anchor.lookalikes === 0 && inContext.length <= 1;
  const [only] = inContext;
  if (only !== undefined && isSure) {
    const place = { start: only, end: only + anchor.quote.length };
    if (standsClear(place, 1, near) && keepsParagraph(paper, anchor, only)) {
      return { outcome: 'carried', how: 'same words', place: toPlace(paper, place) };
    }
  }
  const [best] = near;
  if (best && isSure && isReworded(paper, anchor, best, near)) {
    return { outcome: 'carried', how: 'near words', place: toPlace(paper, best) };
  }
  return toReview(paper, anchor, exact, near);
}

/** Where the words begin in their own block, when that is certain to be the same paragraph. */
export function findInSameBlock(paper: PreparedPaper, anchor: WordsAnchor): number | null {
  const block = paper.startOf(anchor.start.block);
  if (block === null || !anchor.alone) return null;
  const start = block + anchor.start.offset;
  if (!paper.text.startsWith(anchor.quote, start)) return null;
  const end = paper.startOf(anchor.end.block);
  if (end === null || end + anchor.end.offset !== start + anchor.quote.length) return null;
  return paper.blocksWith(paper.blockTextAt(block)) === 1 ? start : null;
}

/** Whether the blocks on either side have the texts they had. */
function hasItsNeighbours(paper: PreparedPaper, anchor: WordsAnchor): boolean {
  const [previous] = paper.neighboursOf(anchor.start.block);
  const [, next] = paper.neighboursOf(anchor.end.block);
  return hasSameText(previous, anchor.previous) && hasSameText(next, anchor.next);
}

/** An id is made of the hash of the text and, where a text is repeated, a number. */
function hasSameText(one: string | null, other: string | null): boolean {
  const text = (id: string | null) => id?.replace(/-\d{1,4}$/, '');
  return text(one) === text(other);
}

function occurrences(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  let at = text.indexOf(quote);
  while (at >= 0 && found.length <= mostOccurrences) {
    found.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return found.length > mostOccurrences ? [] : found;
}

/** Whether the context before and after is the paper's own, at least a few words of it. */
function isInContext(paper: PreparedPaper, { prefix, quote, suffix }: WordsAnchor, start: number) {
  return (
    prefix.length + suffix.length >= 16 &&
    paper.text.startsWith(prefix, start - prefix.length) &&
    start >= prefix.length &&
    paper.text.startsWith(suffix, start + quote.length)
  );
}

/** Whether the sentence is unchanged, and the rest of the paragraph says what it did. */
function keepsParagraph(paper: PreparedPaper, anchor: WordsAnchor, start: number): boolean {
  const lead = anchor.before.slice(anchor.before.search(/(?:[^.!?]|[.!?](?!\s))*$/u)).trimStart();
  const trail = /^(?:[^.!?]|[.!?](?!\s|$))*[.!?]?/u.exec(anchor.after)?.[0] ?? '';
  const end = start + anchor.quote.length;
  return (
    paper.text.slice(Math.max(0, start - lead.length), start) === lead &&
    paper.text.startsWith(trail, end) &&
    keepsWords(anchor.before, paper.blockTextAt(start)) &&
    keepsWords(anchor.after, paper.blockTextAt(Math.max(start, end - 1)))
  );
}

/** The other places that are alike, or come as near as this one where its surroundings have changed. */
function rivalsOf(place: Stretch, near: readonly Lookalike[]): readonly Lookalike[] {
  const own = near.find((one) => overlap(place, one))?.likeness ?? 1;
  const from = Math.min(alikeFrom, own - tellApart);
  return near.filter((other) => other.likeness >= from && !overlap(place, other));
}

/** Whether no other place comes near to this one. */
function standsClear(place: Stretch, likeness: number, near: readonly Lookalike[]): boolean {
  return near.every((other) => overlap(place, other) || likeness - other.likeness > tellApart);
}

/** Whether the likeliest place has the words in another form, in the very context, and nothing else comes near. */
function isReworded(
  paper: PreparedPaper,
  anchor: WordsAnchor,
  best: Lookalike,
  near: readonly Lookalike[],
): boolean {
  const words = paper.text.slice(best.start, best.end);
  return (
    best.likeness >= alikeFrom &&
    standsClear(best, best.likeness, near) &&
    anchor.prefix.length + anchor.suffix.length >= 32 &&
    paper.text.slice(0, best.start).endsWith(anchor.prefix) &&
    paper.text.startsWith(anchor.suffix, best.end) &&
    hasSameEnds(anchor.quote, words) &&
    keepsMeaning(anchor.quote, words) &&
    keepsWords(anchor.before, paper.blockTextAt(best.start)) &&
    keepsWords(anchor.after, paper.blockTextAt(best.end - 1))
  );
}

/** Whether both begin and end with the same words: where one of those changed, what belongs to the words is a guess. */
function hasSameEnds(old: string, now: string): boolean {
  const [before, after] = [splitWords(old), splitWords(now)];
  return before[0]?.key === after[0]?.key && before.at(-1)?.key === after.at(-1)?.key;
}

function toReview(
  paper: PreparedPaper,
  anchor: WordsAnchor,
  exact: readonly number[],
  near: readonly Lookalike[],
): Reanchored {
  const inContext = near.filter(({ likeness }) => likeness >= worthShowing);
  // Where the words and what stood around them have changed, the paragraph may still be known by the rest of it.
  const shown = inContext.length > 0 || exact.length > 0 ? inContext : byParagraph(paper, anchor);
  const others = exact
    .map((start) => ({ start, end: start + anchor.quote.length }))
    .filter(({ start, end }) => !shown.some((one) => overlap(one, { start, end })));
  const places = [...shown, ...others].slice(0, mostPlaces).map((place) => toPlace(paper, place));
  if (places.length === 0) return { outcome: 'orphaned' };
  return { outcome: 'review', why: reasonFor(anchor, exact, shown), places };
}

function byParagraph(paper: PreparedPaper, anchor: WordsAnchor): readonly Lookalike[] {
  const { before, quote, after } = anchor;
  const passage = { prefix: before.slice(-200), quote, suffix: after.slice(0, 200) };
  return findLookalikes(paper, passage).filter(({ likeness }) => likeness >= worthShowing);
}

function reasonFor(
  anchor: WordsAnchor,
  exact: readonly number[],
  shown: readonly Lookalike[],
): ReviewReason {
  const [best, second] = shown;
  const isTie = best && second && best.likeness - second.likeness <= tellApart;
  if (isTie || exact.length > 1 || anchor.lookalikes > 0) return 'lookalikes';
  return exact.length === 1 ? 'surroundings changed' : 'words changed';
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

export function toPlace(paper: PreparedPaper, { start, end }: Stretch): FoundWords {
  return {
    start: paper.toPosition(start, false),
    end: paper.toPosition(end, true),
    words: paper.text.slice(start, end),
  };
}
