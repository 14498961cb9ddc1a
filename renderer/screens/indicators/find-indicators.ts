import { foldForSearch } from '#shared/lib/text.ts';
import type { Acronym, Glossary } from '#shared/model/glossary.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';

/** Hyphens, slashes and apostrophes do not matter to somebody who is looking for something. */
function normalise(text: string): string {
  return foldForSearch(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}&%]+/gu, ' ')
    .trim();
}

/**
 * The text in which a row is looked for: its name, its table, and for each acronym of the glossary that stands in the
 * name its words, and the other way about, so that "looked after" finds CLA.
 */
export function searchTextOf({ row }: IndicatorSummary, glossary: Glossary): string {
  const words = ` ${normalise(`${row.name} ${row.tableTitle}`)} `;
  const also = glossary.acronyms.flatMap((entry) => otherForms(words, entry));
  return [words, ...also].join(' ');
}

function otherForms(words: string, { acronym, expansion }: Acronym): string[] {
  const short = normalise(acronym);
  const long = normalise(expansion);
  if (short === '' || long === '') return [];
  if (words.includes(` ${short} `)) return [long];
  return words.includes(` ${long} `) ? [short] : [];
}

/** Makes the test for what was typed: every word of it stands in the text, in any order, whole or begun. */
export function makeSearchTest(typed: string): (searchText: string) => boolean {
  const words = normalise(typed).split(' ').filter(Boolean);
  return (searchText) => words.every((word) => searchText.includes(word));
}
