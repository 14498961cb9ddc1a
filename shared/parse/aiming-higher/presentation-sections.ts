import { slug } from '#shared/lib/text.ts';
import type { PresentationRow, PresentationSection } from '#shared/model/presentation.ts';
import { cleanCells } from '#shared/parse/clean-text.ts';
import { findSlideHeading } from '#shared/parse/known-headings.ts';
import {
  readSections,
  type FindHeading,
  type FoundHeading,
  type NarrativeSource,
} from '#shared/parse/pack-narrative/read-sections.ts';
import { isTabbed, linesOf, type LineSpan } from '#shared/parse/read-lines.ts';

const ranks: Readonly<Record<number, FoundHeading['rank']>> = {
  1: 'section',
  2: 'section',
  3: 'part',
  4: 'service',
};

/** Tells headings by their words; words that a diagram repeats as a label are one the first time only. */
function headingFinder(): FindHeading {
  const met = new Set<string>();
  return (words) => {
    const known = findSlideHeading(words);
    const rank = ranks[known?.level ?? 0];
    if (!known || !rank || (!known.repeats && met.has(words))) return null;
    met.add(words);
    return { text: words, rank, rest: '' };
  };
}

/** The slides of the presentation: the words under each heading, and the rows of the tables between them. */
export function listSections(
  source: NarrativeSource,
  span: LineSpan,
): readonly PresentationSection[] {
  const { document, lines } = source;
  const sections = readSections(source, span, headingFinder());
  const ids = new Map<string, number>();
  return sections.map((section, index) => {
    const to = (sections[index + 1]?.line ?? span.to + 1) - 1;
    const rows = linesOf(lines, { from: section.line, to })
      .filter(isTabbed)
      .map(({ raw, number }): PresentationRow => {
        // A page number stands in the first cell of a table's header (002:597).
        const cells = cleanCells(raw.replace(/^Page \d{1,4}\t/, '\t'));
        return { cells: cells.map(({ text }) => text), line: number };
      });
    const last = Math.max(
      section.line,
      section.paragraphs.at(-1)?.lineTo ?? 0,
      rows.at(-1)?.line ?? 0,
    );
    const stem = `${document}/section/${slug(section.heading)}`;
    const count = (ids.get(stem) ?? 0) + 1;
    ids.set(stem, count);
    const id = count === 1 ? stem : `${stem}-${count}`;
    return {
      id,
      document,
      ...section,
      rows,
      page: source.pageOf({ from: section.line, to: last }),
    };
  });
}
