import type { Block } from '#shared/model/document.ts';
import type { AcronymPlace, Glossary, UnexplainedAcronym } from '#shared/model/glossary.ts';
import { findSpelledOut } from './find-spelled-out.ts';

/** What of a block tells which acronyms it uses. */
export type AcronymText = Pick<Block, 'id' | 'document' | 'kind' | 'text' | 'page'>;

/** Words of two to seven letters, with "&" inside, that begin with a capital: "IRO", "C&YP", "CiN", "CAFCASS". */
const candidate = /(?<![\p{L}\p{N}&])\p{Lu}[\p{L}&]{1,6}(?![\p{L}\p{N}&])/gu;

/** What everybody who reads a council paper knows: listing it would hide what they do not. */
const inCommonUse = new Set(['UK', 'NHS', 'GP', 'IT', 'HR', 'NA', 'GCSE', 'B&B']);

/** The form that all ways of printing an acronym share: capitals, without the "s" of a plural. */
function keyOf(printed: string): string {
  return printed.replace(/s$/u, '').toUpperCase();
}

/** Whether a word is printed as an acronym is: more capitals than small letters, the "s" of a plural apart. */
function looksLikeOne(printed: string): boolean {
  const letters = printed.replace(/s$/u, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals > letters.replace(/[\p{Lu}&]/gu, '').length;
}

interface Use {
  readonly printed: string;
  readonly block: AcronymText;
}

/**
 * The acronyms that the papers use and the glossary does not list, in alphabetical order, each with its places. Blocks
 * come paper by paper in reading order.
 *
 * The rule is our own, since the papers mark no acronym: a word of two to seven letters with more capitals than small
 * letters. A word that the papers also print in small letters ("AND", "BUDGET", "January") is a word and no acronym, and
 * neither is what stands beside such a word in capitals ("30 JANUARY", "STEPH MURRAY – DEPUTY DIRECTOR"). So an acronym
 * that is also an ordinary word ("PACT") is missed wherever the papers print that word; nothing is listed that is not
 * printed.
 */
export function findUnexplained(
  blocks: readonly AcronymText[],
  glossary: Glossary,
): readonly UnexplainedAcronym[] {
  const read = blocks.filter(({ kind }) => kind !== 'page marker' && kind !== 'blank page');
  const words = ordinaryWords(read);
  const known = listedIn(glossary);
  const uses = new Map<string, Use[]>();
  for (const block of read) {
    for (const match of block.text.matchAll(candidate)) {
      const [printed] = match;
      if (!looksLikeOne(printed) || words.has(printed.toLowerCase())) continue;
      const key = keyOf(printed);
      if (known.has(key) || inCommonUse.has(key)) continue;
      if (standsInCapitals(block.text, match.index, printed.length, words)) continue;
      const before = uses.get(key);
      if (before) before.push({ printed, block });
      else uses.set(key, [{ printed, block }]);
    }
  }
  return [...uses.values()]
    .map(toUnexplained)
    .sort((a, b) => a.acronym.localeCompare(b.acronym, 'en-GB'));
}

/** The acronyms that a glossary lists, on their own ("SWF/SWWF" is two) or in the name of a term ("… Officer (LADO)"). */
function listedIn({ acronyms, terms }: Glossary): ReadonlySet<string> {
  const inTerms = terms.flatMap(({ term }) =>
    [...term.matchAll(candidate)].map(([word]) => word).filter(looksLikeOne),
  );
  return new Set([...acronyms.flatMap(({ acronym }) => acronym.split('/')), ...inTerms].map(keyOf));
}

/** Every word that the papers print in small letters, or with one capital at its head. */
function ordinaryWords(blocks: readonly AcronymText[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of blocks) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}\p{Ll}+(?![\p{L}\p{N}])/gu)) {
      words.add(word.toLowerCase());
    }
  }
  return words;
}

/** Whether the word before or after is an ordinary word in capitals, so that this is one of a line of them. */
function standsInCapitals(
  text: string,
  at: number,
  length: number,
  words: ReadonlySet<string>,
): boolean {
  const before = /(\p{Lu}[\p{Lu}'’]+)[ /–:-]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  const after = /^[ /–:-]+(\p{Lu}[\p{Lu}'’]+)(?!\p{L})/u.exec(
    text.slice(at + length, at + length + 40),
  )?.[1];
  return [before, after].some((word) => word !== undefined && words.has(word.toLowerCase()));
}

function toUnexplained(uses: readonly Use[]): UnexplainedAcronym {
  const printed = new Map<string, number>();
  const places: AcronymPlace[] = [];
  for (const { printed: form, block } of uses) {
    printed.set(form, (printed.get(form) ?? 0) + 1);
    const last = places.at(-1);
    if (last && last.document === block.document && isSamePage(last, block)) {
      places[places.length - 1] = { ...last, count: last.count + 1 };
    } else {
      places.push({ document: block.document, page: block.page, block: block.id, count: 1 });
    }
  }
  const forms = [...printed].sort(([, a], [, b]) => b - a).map(([form]) => form);
  const singular = forms.map((form) => form.replace(/s$/u, ''));
  const acronym = singular[0] ?? '';
  return {
    acronym,
    forms: [...new Set([...singular, ...forms])].sort((a, b) => a.localeCompare(b, 'en-GB')),
    count: uses.length,
    places,
    spelledOut: findSpelledOut(
      acronym,
      uses.map(({ block }) => block),
    ),
  };
}

function isSamePage({ page: a }: AcronymPlace, { page: b }: AcronymText): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to;
}
