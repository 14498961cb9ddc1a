import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { PresentationSection } from '#shared/model/presentation.ts';
import type { Problem } from '#shared/model/problem.ts';
import { buildOutline } from '#shared/parse/build-outline.ts';
import { findSlideHeading } from '#shared/parse/known-headings.ts';
import { parseBlocks } from '#shared/parse/parse-blocks.ts';
import { readLines } from '#shared/parse/read-lines.ts';
import { checkSlides } from './check-slides.ts';
import { listSections } from './presentation-sections.ts';

/** The presentation "Aiming Higher" as a document of its own. */
export interface AimingHigherDocument {
  readonly document: string;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly sections: readonly PresentationSection[];
  readonly problems: readonly Problem[];
}

const noPages: PageRef = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of the presentation carries no page numbers',
};

/** A block that is a heading in another paper and a label of a diagram here ("Assessment", 004:238) as a paragraph. */
function asLabel(block: Block): Block {
  if (block.kind !== 'heading' || findSlideHeading(block.text)) return block;
  return { ...block, kind: 'paragraph', level: null };
}

/**
 * Takes the presentation apart as a document of its own: its text as blocks, and its slides. The roadmap and the enablers
 * are read from the pack's copy, which is the better one. It never throws on what the text holds.
 */
export function parseAimingHigherDocument(input: {
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  /** Lines that describe or quote a child or family, from the curated list. */
  readonly caseExampleLines: readonly number[];
  /** SHA-256 of a text as lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
}): AimingHigherDocument {
  const { document, file, sha256Hex } = input;
  // One list item carries a second bullet (004:411).
  const lines = readLines(input.text).map(({ number, raw }) => {
    return { number, raw: raw.replace(/^(\s*-\s+)·\s+/, '$1') };
  });
  const pageOf = (): PageRef => noPages;
  const parsed = parseBlocks({
    document,
    file,
    lines,
    pageOf,
    parts: [],
    papers: [],
    tables: [],
    monitoring: { rows: [], groups: [], span: null, headerLines: [], problems: [] },
    glossarySpan: null,
    glossaryHeadings: [],
    agendaItemLines: [],
    sha256Hex,
  });
  const blocks = parsed.blocks.map(asLabel);
  const caseExamples = new Set(input.caseExampleLines);
  const sections = listSections(
    { document, file, lines, pageOf, caseExamples },
    { from: 1, to: lines.length },
  );
  const problems = [...checkSlides(file, sections), ...parsed.problems];
  return {
    document,
    blocks,
    outline: buildOutline(blocks, [], []),
    sections,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
