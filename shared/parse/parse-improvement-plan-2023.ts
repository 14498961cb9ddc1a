import { counted } from '#shared/lib/text.ts';
import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type {
  OfstedJudgement,
  PlacementMonth,
  PlacementSum,
  PlanStatement,
} from '#shared/model/improvement-plan.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { BaselineItem, PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { buildOutline } from './build-outline.ts';
import { checkPlacementSum, childrenInCare } from './improvement-plan-2023/check-placement-sum.ts';
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
import { findWordTables } from './improvement-plan-2023/plan-tables.ts';
import {
  parseIndicatorTables,
  type TableLayout,
  type UnplacedIndicatorRow,
} from './parse-indicator-tables.ts';
import { placeBlocks } from './place-blocks.ts';
import { isTabbed, readLines } from './read-lines.ts';

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

/** The month whose children in care are printed too low: 543, where 558 are placed. Known, and kept as printed. */
const knownMonth = 'Nov-22';

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

function noteOf({ month, printed, sum }: PlacementMonth): string {
  return `printed as ${printed} where the six placement rows add up to ${sum}; in ${month} only they do not add up, and it is kept as printed`;
}

/** Marks the children in care of the months in which the placements do not add up to them. */
function markPlacements(
  row: UnplacedIndicatorRow,
  wrong: readonly PlacementMonth[],
): UnplacedIndicatorRow {
  if (row.name !== childrenInCare) return row;
  const readings = row.readings.map((reading) => {
    const month = wrong.find((one) => one.month === reading.month);
    return month ? { ...reading, note: noteOf(month) } : reading;
  });
  return { ...row, readings };
}

/** Takes the plan apart. It never throws on what the text holds: what is missing is a problem, with its line. */
export function parseImprovementPlan2023(
  source: ImprovementPlan2023Source,
): ImprovementPlan2023Records {
  const { document, file, sha256Hex } = source;
  const lines = readLines(source.text);
  const pageOf = (): PageRef => noPages;
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], line: number, message: string): void => {
    problems.push({ severity, file, line, message });
  };

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

  const placementSum = checkPlacementSum(indicators.rows);
  const wrong = placementSum.months.filter(({ printed, sum }) => printed !== sum);
  for (const name of placementSum.missing) {
    report('problem', 0, `The row “${name}” was expected, to add up the placements.`);
  }
  const rows = indicators.rows.map((row) => markPlacements(row, wrong));
  for (const row of rows.filter(({ name }) => name === childrenInCare)) {
    for (const { month, note } of row.readings) {
      if (note === null) continue;
      const severity = month === knownMonth ? 'note' : 'problem';
      report(severity, row.line, `${row.name}: ${month}: ${note}.`);
    }
  }

  for (const { part, priority, from } of headings) {
    if (part !== 'demand and activity' || priority === null) continue;
    if (indicators.tables.some(({ key }) => key === `priority-${priority}`)) continue;
    report('note', from, `Priority ${priority} prints a heading for indicators and no table.`);
  }
  for (const priority of [1, 2, 3, 4, 5, 6]) {
    if (baseline.some((item) => item.priority === priority)) continue;
    report('problem', 0, `Baseline data were expected under priority ${priority}.`);
  }
  for (const [found, what] of [
    [judgements.length, 'Ofsted’s judgements'],
    [ofstedRecommendations.length, 'Ofsted’s recommendations'],
    [themes.length, 'The cross cutting themes'],
    [words.tables.filter(({ kind }) => kind === 'delivery plan').length, 'Delivery plans'],
  ] as const) {
    if (found === 0) report('problem', 0, `${what} were expected in this plan.`);
  }
  const known = [...indicators.tables, ...words.tables];
  for (const { heading, lines: inside } of sections) {
    for (const line of inside) {
      if (!isTabbed(line) || heading.part === 'baseline') continue;
      if (known.some(({ from, to }) => line.number >= from && line.number <= to)) continue;
      report('problem', line.number, 'A row of a table stands where no table is known.');
    }
  }

  const { drafts, logoLines } = draftPlanBlocks({
    lines,
    headings,
    sections,
    indicatorTables: indicators.tables,
    wordTables: words.tables,
  });
  if (drafts.length === 0) report('problem', 0, 'Text was expected in this paper.');
  if (logoLines > 0) {
    report('note', 0, `${counted(logoLines, 'line')} of logo and strap line are not shown.`);
  }
  const blocks = placeBlocks({ document, pageOf, agendaItemOf: () => null, sha256Hex }, drafts);
  const blockAt = new Map(
    blocks.filter(({ kind }) => kind === 'table row').map(({ lineFrom, id }) => [lineFrom, id]),
  );
  return {
    blocks,
    outline: buildOutline(blocks, [], []),
    tables: rows.map((row) => ({ ...row, block: blockAt.get(row.line) ?? '' })),
    plans: reader.plans,
    baseline,
    judgements,
    ofstedRecommendations,
    themes,
    placementSum,
    problems: [...problems, ...indicators.problems, ...words.problems, ...reader.problems].sort(
      (first, second) => first.line - second.line,
    ),
  };
}
