import type { RoadmapRow } from '#shared/model/plan.ts';
import type { Enabler, PresentationSection, WorkstreamUpdate } from '#shared/model/presentation.ts';
import type { Problem } from '#shared/model/problem.ts';
import { findAgendaParts } from '#shared/parse/agenda-parts.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { findPapers } from '#shared/parse/find-papers.ts';
import { findPageMarkers, toPageOfLines, type PageBand } from '#shared/parse/page-of-line.ts';
import { parseAgenda } from '#shared/parse/parse-agenda.ts';
import { readLines, type LineSpan } from '#shared/parse/read-lines.ts';
import { checkSlides, presentationTitle } from './check-slides.ts';
import { parseRoadmap } from './parse-roadmap.ts';
import { listSections } from './presentation-sections.ts';
import { parseEnablers, parseWorkstreamUpdates } from './slide-tables.ts';

/** The presentation "Aiming Higher" as the pack prints it. */
export interface AimingHigher {
  /** The presentation's lines; null when the pack does not hold it. */
  readonly span: LineSpan | null;
  readonly sections: readonly PresentationSection[];
  /** Twelve workstreams under five themes. */
  readonly roadmap: readonly RoadmapRow[];
  readonly enablers: readonly Enabler[];
  readonly updates: readonly WorkstreamUpdate[];
  readonly problems: readonly Problem[];
}

/** Reads the presentation that an agenda pack prints as an appendix. It never throws on what the text holds. */
export function parseAimingHigher(input: {
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  readonly pageBands: readonly PageBand[];
  /** Lines that describe or quote a child or family, from the curated list. */
  readonly caseExampleLines: readonly number[];
}): AimingHigher {
  const { document, file } = input;
  const lines = readLines(input.text);
  const pageOf = toPageOfLines(input.pageBands, findPageMarkers(lines));
  const agenda = parseAgenda(file, lines);
  const { parts } = findAgendaParts(file, lines, agenda);
  const { papers } = findPapers(file, lines, parts, agenda.items);
  const paper = papers.find(
    ({ from }) => cleanString(lines[from - 1]?.raw ?? '') === presentationTitle,
  );
  if (!paper) {
    const message = `The presentation “${presentationTitle}” was expected in the pack.`;
    const problem: Problem = { severity: 'problem', file, line: agenda.line, message };
    const nothing = { sections: [], roadmap: [], enablers: [], updates: [] };
    return { span: null, ...nothing, problems: [problem] };
  }
  const span: LineSpan = { from: paper.from, to: paper.to };
  const caseExamples = new Set(input.caseExampleLines);
  const slides = { document, file, lines, span, pageOf };
  const roadmap = parseRoadmap(slides);
  const enablers = parseEnablers(slides);
  const updates = parseWorkstreamUpdates(slides);
  const sections = listSections({ document, file, lines, pageOf, caseExamples }, span);
  const found = [...roadmap.problems, ...enablers.problems, ...updates.problems];
  const knownLines = new Set(found.map(({ line }) => line));
  const others = checkSlides(file, sections).filter(({ line }) => !knownLines.has(line));
  return {
    span,
    sections,
    roadmap: roadmap.rows,
    enablers: enablers.enablers,
    updates: updates.updates,
    problems: [...found, ...others].sort((first, second) => first.line - second.line),
  };
}
