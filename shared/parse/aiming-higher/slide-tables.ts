import { slug } from '#shared/lib/text.ts';
import type { Enabler, WorkstreamUpdate } from '#shared/model/presentation.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells, cleanString } from '#shared/parse/clean-text.ts';
import { linesOf, type SourceLine } from '#shared/parse/read-lines.ts';
import { tabbedBelow } from '#shared/parse/tabbed-below.ts';
import type { RoadmapSource } from './parse-roadmap.ts';

const enablersHeading = "Seven enablers of improvement in children's services";
const enablersDue = 7;
const updatesHeading = 'Workstream Updates';

interface SlideRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of the table under a heading of the slides; a row of another width is a problem and is left out. */
function rowsUnder(
  source: RoadmapSource,
  heading: string,
  width: number,
): {
  readonly rows: readonly SlideRow[];
  readonly line: number;
  readonly problems: readonly Problem[];
} {
  const { file, lines, span } = source;
  const over = linesOf(lines, span).find(({ raw }) => cleanString(raw) === heading);
  if (!over) {
    const message = `The heading “${heading}” was expected.`;
    const problem: Problem = { severity: 'problem', file, line: span.from, message };
    return { rows: [], line: span.from, problems: [problem] };
  }
  const rows = tabbedBelow(lines, over).map((line: SourceLine): SlideRow => ({
    line: line.number,
    cells: cleanCells(line.raw).map(({ text }) => text),
  }));
  const isWhole = ({ cells }: SlideRow): boolean => cells.length === width && !cells.includes('');
  const problems = rows
    .filter((row) => !isWhole(row))
    .map(({ line }): Problem => {
      const message = `Words were expected in each of ${width} cells of this row under “${heading}”.`;
      return { severity: 'problem', file, line, message };
    });
  return { rows: rows.filter(isWhole), line: over.number, problems };
}

/** The seven enablers: number, heading, and the text that lost the marks of its bullets. */
export function parseEnablers(source: RoadmapSource): {
  readonly enablers: readonly Enabler[];
  readonly problems: readonly Problem[];
} {
  const { document, file, pageOf } = source;
  const found = rowsUnder(source, enablersHeading, 3);
  const enablers = found.rows.map(({ line, cells }): Enabler => {
    const [number = '', heading = '', text = ''] = cells;
    return {
      id: `${document}/enabler/${number}`,
      document,
      number: Number(number),
      heading,
      text,
      line,
      page: pageOf({ from: line, to: line }),
    };
  });
  const numbered =
    enablers.length === enablersDue && enablers.every(({ number }, at) => number === at + 1);
  const problems = [...found.problems];
  if (!numbered && problems.length === 0) {
    const message = `Enablers numbered 1 to ${enablersDue} were expected under this heading.`;
    problems.push({ severity: 'problem', file, line: found.line, message });
  }
  return { enablers, problems };
}

/** What is reported of each workstream of the Family Safeguarding Model. */
export function parseWorkstreamUpdates(source: RoadmapSource): {
  readonly updates: readonly WorkstreamUpdate[];
  readonly problems: readonly Problem[];
} {
  const { document, file, pageOf } = source;
  const found = rowsUnder(source, updatesHeading, 2);
  const updates = found.rows.map(({ line, cells }): WorkstreamUpdate => {
    const [workstream = '', text = ''] = cells;
    const id = `${document}/workstream/${slug(workstream)}`;
    return { id, document, workstream, text, line, page: pageOf({ from: line, to: line }) };
  });
  const problems = [...found.problems];
  if (updates.length === 0 && problems.length === 0) {
    const message = 'A table of workstreams was expected under this heading.';
    problems.push({ severity: 'problem', file, line: found.line, message });
  }
  return { updates, problems };
}
