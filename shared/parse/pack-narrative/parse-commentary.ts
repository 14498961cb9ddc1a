import type { CommentarySection } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { knownTables } from '#shared/parse/known-tables.ts';
import { findSectionHeading } from './find-section-heading.ts';
import { readSections, type NarrativeSource } from './read-sections.ts';

/** Sections of the report that have no table: where a heading is lost, their words would pass for another's. */
const withoutTable = [
  'Purpose',
  'Promote education, employment and training',
  'Embedding Practice Framework and Standards',
];

/**
 * Reads the commentary of the performance report. A table's heading is printed over the table and again over its
 * commentary, so a heading with nothing but a table under it is no section of the commentary.
 */
export function parseCommentary(
  source: NarrativeSource,
  span: PaperSpan | null,
): { readonly commentary: readonly CommentarySection[]; readonly problems: readonly Problem[] } {
  const { file } = source;
  if (!span) {
    const message = 'A performance report with its commentary was expected.';
    return { commentary: [], problems: [{ severity: 'problem', file, line: 0, message }] };
  }
  const commentary = readSections(source, span, findSectionHeading)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((section): CommentarySection => {
      const table = knownTables.find(({ title }) => title === section.heading)?.key ?? null;
      return { table, ...section };
    });
  const expected = [...knownTables.map(({ title }) => title), ...withoutTable];
  const problems = expected
    .filter((title) => !commentary.some(({ heading }) => heading === title))
    .map((title): Problem => {
      const message = `Commentary was expected under “${title}”.`;
      return { severity: 'problem', file, line: span.from, message };
    });
  return { commentary, problems };
}
