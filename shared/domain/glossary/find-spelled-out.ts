import type { UnexplainedAcronym } from '#shared/model/glossary.ts';
import type { AcronymText } from './find-unexplained.ts';

/** Words that give an acronym no letter unless it needs one: "Multi Agency Safeguarding Hub" but "Out of Hours". */
const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** As many words as an acronym's letters can need. */
const mostWords = 12;

interface Word {
  readonly text: string;
  /** Offset in the stretch that is read. */
  readonly at: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map((match) => ({
    text: match[0],
    at: match.index,
  }));
}

function initial(word: Word): string {
  return word.text.charAt(0).toUpperCase();
}

/** Whether words begin with the letters in order, small words giving theirs only where it is wanted. */
function spells(words: readonly Word[], letters: string): boolean {
  const [word, ...rest] = words;
  if (!word) return letters === '';
  if (letters !== '' && initial(word) === letters[0] && spells(rest, letters.slice(1))) return true;
  return small.has(word.text.toLowerCase()) && spells(rest, letters);
}

/** The run of words that ends a stretch (or begins it) and spells the letters; null where none does. */
function runOf(text: string, letters: string, from: 'end' | 'start'): string | null {
  const words = wordsOf(text);
  for (let count = 2; count <= Math.min(words.length, mostWords); count += 1) {
    const run = from === 'end' ? words.slice(-count) : words.slice(0, count);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || small.has((from === 'end' ? first : last).text.toLowerCase())) continue;
    const isPrintedAsName = /\p{Lu}/u.test(first.text.charAt(0));
    if (isPrintedAsName && spells(run, letters))
      return text.slice(first.at, last.at + last.text.length).replace(/\s+/gu, ' ');
  }
  return null;
}

/**
 * The words an acronym stands for, where one of the blocks prints them beside it: "Family Drug and Alcohol Court (FDAC)",
 * or "HAF (Holiday Activity and Food)". Only words whose initials are the acronym's letters, in order, are taken, so what
 * is answered is what the paper prints and never a guess.
 */
export function findSpelledOut(
  acronym: string,
  blocks: readonly AcronymText[],
): UnexplainedAcronym['spelledOut'] {
  const letters = acronym.replace(/&/gu, '').toUpperCase();
  for (const { text, document, id, page } of blocks) {
    for (const match of text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${acronym}s?(?![\\p{L}\\p{N}])`, 'gu'),
    )) {
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
      const words =
        (/\(\s*$/u.test(before) ? runOf(before.replace(/\(\s*$/u, ''), letters, 'end') : null) ??
        (/^\s*\(/u.test(after) ? runOf(after.replace(/^\s*\(/u, ''), letters, 'start') : null);
      if (words !== null) return { words, document, block: id, page };
    }
  }
  return null;
}
