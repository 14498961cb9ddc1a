import type { Block } from '#shared/model/document.ts';

/** A place in a paper where the words looked for stand; offsets are UTF-16 code units into the block's text. */
export interface PaperMatch {
  readonly block: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/** More than this is not a search; the count says that there are more. */
export const mostMatches = 5_000;

/** One letter alone stands everywhere. */
const fewestLetters = 2;

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\t': ' ',
  '\n': ' ',
};

/** One code unit made alike whatever its case, its accent and the slant of its quotation mark: always one code unit. */
function foldUnit(unit: string): string {
  if (unit < '\u0080') return alike[unit] ?? unit.toLowerCase();
  const same = alike[unit];
  if (same !== undefined) return same;
  const parts = unit.normalize('NFD');
  const bare = /^.\p{M}+$/u.test(parts) ? parts.charAt(0) : unit;
  const lower = bare.toLowerCase();
  return lower.length === 1 ? lower : bare;
}

/** A text for comparing, of the same length, so that what is found in it stands at the same place in the text. */
export function foldKeepingPlaces(text: string): string {
  // Most of what is printed is plain ASCII, where lower case is all there is to do.
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0020-\u007f]*$/.test(text)) return text.toLowerCase();
  return text.split('').map(foldUnit).join('');
}

/** A paper's texts made ready to be searched, once. */
export interface SearchableText {
  readonly block: string;
  readonly ordinal: number;
  readonly folded: string;
}

/** What is searched of a paper: every block that is set in the reader, which `shown` holds by id. */
export function toSearchable(
  blocks: readonly Block[],
  shown: { readonly has: (block: string) => boolean },
): SearchableText[] {
  return blocks
    .filter((block) => shown.has(block.id))
    .map(({ id, ordinal, text }) => ({ block: id, ordinal, folded: foldKeepingPlaces(text) }));
}

/**
 * Every place where the words stand next to each other as typed, whatever their case, accents and quotation marks, in
 * reading order; at most `mostMatches`. Fewer than two letters find nothing.
 */
export function findInPaper(texts: readonly SearchableText[], typed: string): PaperMatch[] {
  const wanted = foldKeepingPlaces(typed.trim().replace(/\s+/gu, ' '));
  const found: PaperMatch[] = [];
  if (wanted.length < fewestLetters) return found;
  for (const { block, ordinal, folded } of texts) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at)) {
      if (found.length === mostMatches) return found;
      found.push({ block, ordinal, start: at, end: at + wanted.length });
      at += wanted.length;
    }
  }
  return found;
}
