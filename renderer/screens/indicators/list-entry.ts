import { askable, type AskAbout } from '#renderer/components/ask-context.tsx';
import {
  findTerms,
  type TermFinder,
  type TermMatch,
} from '#renderer/components/text-with-terms.tsx';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { askAboutFigure } from './ask-about-figure.ts';
import { searchTextOf } from './find-indicators.ts';

/** One row of the list with all that is worked out for it once, not at each key that is typed. */
export interface ListEntry {
  readonly summary: IndicatorSummary;
  readonly searchText: string;
  /** The acronyms in the name, to be opened beside it. Its other glossary words open on its own page. */
  readonly acronyms: readonly TermMatch[];
  readonly about: AskAbout;
  readonly askAttribute: ReturnType<typeof askable>;
}

/** Prepares the rows of the list. */
export function toListEntries(
  summaries: readonly IndicatorSummary[],
  glossary: PlacedGlossary,
  finder: TermFinder,
): readonly ListEntry[] {
  const acronyms = new Set(glossary.acronyms.map(({ acronym }) => acronym));
  return summaries.map((summary) => {
    const about = askAboutFigure(summary.row, summary.latest);
    return {
      summary,
      searchText: searchTextOf(summary, glossary),
      acronyms: findTerms(summary.row.name, finder, new Set()).filter(({ meaning }) =>
        acronyms.has(meaning.name),
      ),
      about,
      askAttribute: askable(about),
    };
  });
}
