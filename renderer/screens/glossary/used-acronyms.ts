import { foldForSearch } from '#shared/lib/text.ts';
import type { KnownMeaning, UnexplainedAcronym } from '#shared/model/glossary.ts';

/** An acronym that the glossary does not list, with what it means to the person who reads; null while they have not said. */
export interface UsedAcronym extends UnexplainedAcronym {
  readonly meaning: KnownMeaning | null;
}

/** The acronyms with their local meanings, A to Z; a meaning whose acronym the papers use no more is kept, with no place. */
export function toUsedAcronyms(
  unexplained: readonly UnexplainedAcronym[],
  meanings: readonly KnownMeaning[],
): readonly UsedAcronym[] {
  const used = unexplained.map((one) => ({
    ...one,
    meaning: meanings.find(({ acronym }) => one.forms.includes(acronym)) ?? null,
  }));
  const unused = meanings
    .filter((meaning) => !used.some((one) => one.meaning === meaning))
    .map((meaning) => ({
      acronym: meaning.acronym,
      forms: [meaning.acronym],
      count: 0,
      places: [],
      spelledOut: null,
      meaning,
    }));
  return [...used, ...unused].sort((a, b) => a.acronym.localeCompare(b.acronym, 'en-GB'));
}

/** Those in whose forms, words or meaning a text stands. */
export function filterUsedAcronyms(
  used: readonly UsedAcronym[],
  wanted: string,
): readonly UsedAcronym[] {
  const folded = foldForSearch(wanted.trim());
  return used.filter(({ forms, spelledOut, meaning }) =>
    [...forms, spelledOut?.words ?? '', meaning?.meaning ?? ''].some((text) =>
      foldForSearch(text).includes(folded),
    ),
  );
}
