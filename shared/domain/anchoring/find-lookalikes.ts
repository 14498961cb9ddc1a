import type { WordsAnchor } from '#shared/model/anchor.ts';
import { alignWords } from './align-words.ts';
import type { PreparedPaper } from './prepare-paper.ts';
import { splitWords, type Word } from './split-words.ts';

/** A stretch of a paper that resembles a passage: a quote with its context. Offsets are into the paper's text. */
export interface Lookalike {
  readonly start: number;
  readonly end: number;
  /** The share of the passage's words that stand there in their order, from 0 to 1. */
  readonly likeness: number;
}

/** Places that are looked at closely, those with most threes of words in common first; no more than these are found. */
const mostLookalikes = 24;
/** Above this many comparisons of words a place is not looked at: a passage of pages, of which two thirds changed. */
const mostComparisons = 4_000_000;

/**
 * The stretches of a paper that resemble a quote in its context, likeliest first. Threes of words that both have in
 * common say where to look, so that a passage of four pages costs no more than its own length; there it is laid
 * against the paper word by word.
 */
export function findLookalikes(
  paper: PreparedPaper,
  anchor: Pick<WordsAnchor, 'prefix' | 'quote' | 'suffix'>,
): readonly Lookalike[] {
  // Context is cut where it is long enough, often inside a word: half a word stands nowhere.
  const prefix = anchor.prefix.replace(/^[^\s]+(?=\s)/u, '');
  const suffix = anchor.suffix.replace(/(?<=\s)[^\s]+$/u, '');
  const words = splitWords(`${prefix}${anchor.quote}${suffix}`);
  const from = prefix.length;
  const to = from + anchor.quote.length;
  const found: Lookalike[] = [];
  for (const shift of likelyShifts(paper, words)) {
    // Beside one that was found already, only what lies right there: else the same one would be found again.
    for (const slack of [12 + Math.floor(words.length / 4), 2]) {
      const place = layAt(paper, words, shift, slack, [from, to]);
      if (!place) continue;
      const [start, end] = withPunctuation(paper.text, anchor.quote, place.stretch);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, likeness: place.likeness });
      break;
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.start - b.start);
}

/** The passage laid against the words around where it would begin; null where nothing stands for the quote. */
function layAt(
  paper: PreparedPaper,
  words: readonly Word[],
  shift: number,
  slack: number,
  quote: readonly [number, number],
): { readonly stretch: readonly [number, number]; readonly likeness: number } | null {
  const window = paper.words.slice(Math.max(0, shift - slack), shift + words.length + slack);
  if (words.length * window.length > mostComparisons) return null;
  const { changes, partners } = alignWords(words, window);
  const stretch = stretchOf(words, window, partners, quote);
  return stretch && { stretch, likeness: 1 - changes / words.length };
}

/** How far into the paper the passage would begin, most threes in common first. */
function likelyShifts(paper: PreparedPaper, words: readonly Word[]): readonly number[] {
  const votes = new Map<number, number>();
  for (let index = 0; index + 2 < words.length; index += 1) {
    const [first, second, third] = [words[index], words[index + 1], words[index + 2]];
    if (!first || !second || !third) continue;
    for (const place of paper.placesOf(first.key, second.key, third.key)) {
      const shift = place - index;
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  }
  const shifts: number[] = [];
  for (const [shift] of [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (shifts.length === mostLookalikes) break;
    if (shifts.every((other) => Math.abs(other - shift) > 3)) shifts.push(shift);
  }
  return shifts;
}

/** Where in the paper the quote's part of the passage lies; null where nothing stands for it. */
function stretchOf(
  words: readonly Word[],
  window: readonly Word[],
  partners: readonly number[],
  [from, to]: readonly [number, number],
): readonly [number, number] | null {
  const lying = words.flatMap((word, index) => {
    const partner = window[partners[index] ?? -1];
    return partner && word.start < to && word.end > from ? [partner] : [];
  });
  const [first, last] = [lying[0], lying.at(-1)];
  return first && last ? [first.start, last.end] : null;
}

/** Takes in the punctuation that the quote begins and ends with, where the paper has it too. */
function withPunctuation(
  text: string,
  quote: string,
  [start, end]: readonly [number, number],
): readonly [number, number] {
  const words = splitWords(quote);
  const lead = quote.slice(0, words[0]?.start ?? 0);
  const trail = quote.slice(words.at(-1)?.end ?? quote.length);
  return [
    text.slice(0, start).endsWith(lead) ? start - lead.length : start,
    text.startsWith(trail, end) ? end + trail.length : end,
  ];
}
