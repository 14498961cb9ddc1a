import type { Problem } from '#shared/model/problem.ts';
import type { PageOfLines } from './page-of-line.ts';
import type { Agenda } from './parse-agenda.ts';
import { isBlankPage, type LineSpan, type SourceLine } from './read-lines.ts';

/**
 * How many pages a member has to read: every page the agenda gives an item, but for the pages left blank and those of
 * the glossary, which is looked up rather than read. For January 2025: 100 pages − 8 blank − 15 of glossary = 77.
 */
export function countPagesToRead(input: {
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly pageOf: PageOfLines;
  readonly agenda: Agenda;
  readonly glossarySpan: LineSpan | null;
}): { readonly pages: number; readonly problems: readonly Problem[] } {
  const { file, lines, pageOf, agenda, glossarySpan } = input;
  const problems: Problem[] = [];
  const pages = new Set<number>();
  for (const { pageFrom, pageTo } of agenda.items) {
    if (pageFrom === null || pageTo === null) continue;
    for (let page = pageFrom; page <= Math.min(pageTo, pageFrom + 5000); page += 1) pages.add(page);
  }
  const blanks = lines.filter(isBlankPage).map(({ number }) => ({ from: number, to: number }));
  const skipped = glossarySpan ? [...blanks, glossarySpan] : blanks;
  for (const span of skipped) {
    const { from, to } = pageOf(span);
    if (from === null || to === null) {
      const message =
        'The page of a blank page or of the glossary is not known, so pages cannot be counted.';
      problems.push({ severity: 'problem', file, line: span.from, message });
      continue;
    }
    for (let page = from; page <= to; page += 1) pages.delete(page);
  }
  return { pages: pages.size, problems };
}
