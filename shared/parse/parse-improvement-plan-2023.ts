import { counted } from '#shared/lib/text.ts';
import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type {
  OfstedJudgement,
  PlacementSum,
  PlanStatement,
} from '#shared/model/improvement-plan.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { BaselineItem, PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { buildOutline } from './build-outline.ts';
import { checkPlanParts } from './improvement-plan-2023/check-plan-parts.ts';
import { markPlacements } from './improvement-plan-2023/mark-placements.ts';
import { draftPlanBlocks } from './improvement-plan-2023/plan-blocks.ts';
import {
  findPlanHeadings,
  toPlanSections,
  type PlanHeading,
} from './improvement-plan-2023/plan-headings.ts';
import {
  listBaseline,
  listJudgements,
  listStatements,
} from './improvement-plan-2023/plan-lists.ts';
import { PlanRowReader } from './improvement-plan-2023/plan-rows.ts';
import { findWordTables, type WordTable } from './improvement-plan-2023/plan-tables.ts';
import { parseIndicatorTables, type TableLayout } from './parse-indicator-tables.ts';
import { placeBlocks } from './place-blocks.ts';
import { readLines } from './read-lines.ts';

/** The improvement plan of 2023 to take apart. */
export interface ImprovementPlan2023Source {
  /** "improvement-plan-2023": the first part of every id. */
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of a text as lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
}

/** Everything the improvement plan of 2023 holds, and what was odd or missing in it. */
export interface ImprovementPlan2023Records {
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly tables: readonly ParsedIndicatorRow[];
  /** The plan's rows under each priority, then those of the delivery plans, each in the order of the file. */
  readonly plans: readonly PlanRow[];
  readonly baseline: readonly BaselineItem[];
  readonly judgements: readonly OfstedJudgement[];
  readonly ofstedRecommendations: readonly PlanStatement[];
  readonly themes: readonly PlanStatement[];
  readonly placementSum: PlacementSum;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

const noPages: PageRef = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of this plan carries no page numbers',
};

/** Priorities that print a table of indicators; the fifth has no heading for one and the sixth a heading alone. */
const prioritiesWithIndicators = [1, 2, 3, 4] as const;

/** How many months lie between the first column (Jul-22) and the second (Feb-23) of the tables of priorities 1 and 2. */
const firstGap = 7;

function layoutOf(headings: readonly PlanHeading[]): TableLayout {
  const over = headings.flatMap(({ part, priority, text, to }) => {
    if (part !== 'priority' || priority === null) return [];
    return [{ key: `priority-${priority}`, title: text, line: to }];
  });
  const known = prioritiesWithIndicators.map((priority) => {
    const key = `priority-${priority}`;
    return { key, title: over.find((one) => one.key === key)?.title ?? `Priority ${priority}` };
  });
  return { known, headings: over, firstGap, comparatorYears: 'where printed' };
}

/** Adds, under each priority, the table of what its services do: the outline lists no heading of it, as the page repeats the priority's. */
function outlineOf(
  blocks: readonly Block[],
  tables: readonly WordTable[],
): readonly OutlineEntry[] {
  const starts = new Set(tables.filter(({ kind }) => kind === 'plan').map(({ from }) => from));
  const plans = blocks
    .filter(({ kind, lineFrom }) => kind === 'table header' && starts.has(lineFrom))
    .map(({ id, ordinal, page }): OutlineEntry => {
      const title = 'Actions and outcomes by service area';
      return { block: id, ordinal, title, level: 3, agendaItem: null, page };
    });
  return [...buildOutline(blocks, [], []), ...plans].sort((a, b) => a.ordinal - b.ordinal);
}

/** Takes the plan apart. It never throws on what the text holds: what is missing is a problem, with its line. */
export function parseImprovementPlan2023(
  source: ImprovementPlan2023Source,
): ImprovementPlan2023Records {
  const { document, file, sha256Hex } = source;
  const lines = readLines(source.text);
  const pageOf = (): PageRef => noPages;
  const headings = findPlanHeadings(lines);
  const sections = toPlanSections(lines, headings);
  const indicators = parseIndicatorTables({
    document,
    file,
    lines,
    pageOf,
    layout: layoutOf(headings),
  });
  const words = findWordTables(file, sections);
  const reader = new PlanRowReader({ document, file, page: noPages, tables: words.tables });
  const baseline = listBaseline(document, sections, words.tables);
  const judgements = listJudgements(words.tables);
  const ofstedRecommendations = listStatements(sections, 'ofsted');
  const themes = listStatements(sections, 'themes');

  const placements = markPlacements(file, indicators.rows);
  const tableProblems = [...indicators.problems, ...words.problems, ...reader.problems];
  const partProblems = checkPlanParts({
    file,
    headings,
    sections,
    wordTables: words.tables,
    indicatorTables: indicators.tables,
    baseline,
    ofstedRecommendations: ofstedRecommendations.length,
    themes: themes.length,
    knownLines: new Set(tableProblems.map(({ line }) => line)),
  });
  const { drafts, logoLines } = draftPlanBlocks({
    lines,
    headings,
    sections,
    indicatorTables: indicators.tables,
    wordTables: words.tables,
  });
  const textProblems: Problem[] = [];
  if (drafts.length === 0) {
    const message = 'Text was expected in this paper.';
    textProblems.push({ severity: 'problem', file, line: 0, message });
  }
  if (logoLines > 0) {
    const message = `${counted(logoLines, 'line')} of logo and strap line are not shown.`;
    textProblems.push({ severity: 'note', file, line: 0, message });
  }
  const blocks = placeBlocks({ document, pageOf, agendaItemOf: () => null, sha256Hex }, drafts);
  const blockAt = new Map(
    blocks.filter(({ kind }) => kind === 'table row').map(({ lineFrom, id }) => [lineFrom, id]),
  );
  return {
    blocks,
    outline: outlineOf(blocks, words.tables),
    tables: placements.rows.map((row) => ({ ...row, block: blockAt.get(row.line) ?? '' })),
    plans: reader.plans,
    baseline,
    judgements,
    ofstedRecommendations,
    themes,
    placementSum: placements.sum,
    problems: [...textProblems, ...tableProblems, ...placements.problems, ...partProblems].sort(
      (first, second) => first.line - second.line,
    ),
  };
}
