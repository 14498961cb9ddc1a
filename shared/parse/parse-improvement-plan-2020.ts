import { collapseSpace } from '#shared/lib/text.ts';
import type {
  ActionPage,
  Alignment,
  ColumnEntry,
  MeasureValue,
  PlanAction,
  PlanMeasure,
} from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from './clean-text.ts';
import { linesOf, readLines, type SourceLine } from './read-lines.ts';

/** Words with the line or lines they cite: "003:134-136". */
interface CitedWords {
  readonly raw: string;
  readonly source: string;
}

/** A measure as the table made by hand has it. */
export interface CuratedMeasure {
  readonly id: string;
  readonly area: string;
  readonly measure: string;
  readonly measure_source: string;
  readonly unit: string;
  readonly baseline: CitedWords | null;
  readonly baseline_value: MeasureValue;
  readonly actual_july_2020: CitedWords | null;
  readonly actual_value: MeasureValue;
  readonly comparators: Readonly<Record<string, CuratedComparator>>;
  readonly target: CitedWords;
  readonly target_value: MeasureValue;
  readonly target_operator: string;
  readonly outcome: readonly { readonly text: string; readonly source: string }[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

type CuratedComparator = { readonly raw?: string; readonly value?: number } | number | string;

interface CuratedEntry {
  readonly text: string;
  readonly lines: readonly [number, number];
}

interface CuratedDate {
  readonly raw: string;
  readonly lines: readonly [number, number];
}

interface CuratedRow {
  readonly id: string;
  readonly outcome: string;
  readonly action: string;
  readonly action_lines: readonly [number, number];
  readonly target_date: readonly string[];
  readonly target_month: readonly (string | null)[];
  readonly performance_measure: readonly string[];
  readonly partner: readonly string[];
  readonly alignment_confidence: 'high' | 'medium' | 'low';
}

/** An action page as the table made by hand has it. */
export interface CuratedActionPage {
  readonly page: number;
  readonly area: string;
  readonly title: string;
  readonly lines: readonly [number, number];
  readonly responsible_officers: readonly CuratedEntry[];
  readonly linked_service_delivery_plans: readonly CuratedEntry[];
  readonly core_ofsted_recommendations: readonly CuratedEntry[];
  readonly outcomes: readonly CuratedEntry[];
  readonly actions: readonly CuratedEntry[];
  readonly target_dates: readonly CuratedDate[];
  readonly performance_measures: readonly CuratedEntry[];
  readonly partners: readonly CuratedEntry[];
  readonly alignable_by_order: string;
  readonly alignment_note: string | null;
  readonly aligned_rows: readonly CuratedRow[];
}

/** Everything the 2020 plan's tables hold, and what of it is not found where it should be. */
export interface ImprovementPlan2020Records {
  readonly measures: readonly PlanMeasure[];
  readonly pages: readonly ActionPage[];
  readonly problems: readonly Problem[];
}

type Span = readonly [number, number];

/** The lines of a citation of this paper ("003:134-136"), both ends included; null for any other words. */
export function toSpan(source: string): Span | null {
  const match = /^003:(\d+)(?:-(\d+))?$/.exec(source);
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : null;
}

/** The words of a text, without the marks that separate pieces in the table made by hand. */
function words(text: string): string[] {
  return cleanString(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}%&.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '');
}

/**
 * The words of a text that do not stand in a span of lines; a word broken over two lines counts as standing there.
 * The extraction lost the order, so this asks for the words and not for their order.
 */
export function missingWords(
  text: string,
  lines: readonly SourceLine[],
  [from, to]: Span,
): readonly string[] {
  const raw = linesOf(lines, { from, to }).map((line) => cleanString(line.raw));
  const present = new Set([...words(raw.join(' ')), ...words(raw.join(''))]);
  const run = collapseSpace(raw.join(' ')).toLowerCase();
  return words(text).filter((word) => !present.has(word) && !run.includes(word));
}

class Checker {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: readonly SourceLine[];

  constructor(file: string, lines: readonly SourceLine[]) {
    this.#file = file;
    this.#lines = lines;
  }

  /** Lists a problem when words are not where the table made by hand says they are. */
  check(what: string, text: string, span: Span | null): void {
    const line = span?.[0] ?? 0;
    if (!span || span[1] > this.#lines.length) {
      this.add(line, `${what}: the lines it cites are not in the paper`);
      return;
    }
    const missing = missingWords(text, this.#lines, span);
    if (missing.length > 0) {
      this.add(
        line,
        `${what}: expected “${missing.slice(0, 5).join('”, “')}” in lines ${span[0]} to ${span[1]}`,
      );
    }
  }

  add(line: number, message: string): void {
    this.problems.push({ severity: 'problem', file: this.#file, line, message });
  }
}

function comparatorWords(comparator: CuratedComparator): string {
  if (typeof comparator !== 'object') return String(comparator);
  return comparator.raw ?? String(comparator.value ?? '');
}

function toMeasure(document: string, curated: CuratedMeasure, checker: Checker): PlanMeasure {
  const what = `Measure ${curated.id}`;
  const name = toSpan(curated.measure_source);
  const cited = [
    { text: curated.measure, source: curated.measure_source },
    {
      text: curated.baseline?.raw ?? '',
      source: curated.baseline?.source ?? curated.measure_source,
    },
    {
      text: curated.actual_july_2020?.raw ?? '',
      source: curated.actual_july_2020?.source ?? curated.measure_source,
    },
    { text: curated.target.raw, source: curated.target.source },
    ...curated.outcome,
  ];
  for (const { text, source } of cited) checker.check(what, text, toSpan(source));
  const spans = cited.slice(0, 4).flatMap(({ source }) => {
    const span = toSpan(source);
    return span ? [span] : [];
  });
  return {
    id: curated.id,
    document,
    area: curated.area,
    measure: curated.measure,
    unit: curated.unit,
    baseline: curated.baseline?.raw ?? '',
    baselineValue: curated.baseline_value,
    actual: curated.actual_july_2020?.raw ?? '',
    actualValue: curated.actual_value,
    target: curated.target.raw,
    targetValue: curated.target_value,
    targetOperator: curated.target_operator,
    comparators: Object.fromEntries(
      Object.entries(curated.comparators).map(([area, value]) => [area, comparatorWords(value)]),
    ),
    outcomes: curated.outcome.map(({ text }) => text),
    confidence: curated.confidence,
    note: curated.note ?? '',
    lines: [
      Math.min(...spans.map(([from]) => from), name?.[0] ?? Number.POSITIVE_INFINITY),
      Math.max(...spans.map(([, to]) => to), name?.[1] ?? 0),
    ],
  };
}

/** How the table made by hand rates a row, in the words people read. */
const alignments: Readonly<Record<CuratedRow['alignment_confidence'], Alignment>> = {
  high: 'certain',
  medium: 'by order',
  low: 'uncertain',
};

function toPage(document: string, curated: CuratedActionPage, checker: Checker): ActionPage {
  const what = `Action page ${curated.page}`;
  const column = (entries: readonly CuratedEntry[]): ColumnEntry[] =>
    entries.map(({ text, lines }) => {
      checker.check(what, text, lines);
      return { text, lines };
    });
  const rows = curated.aligned_rows.map((row): PlanAction => ({
    id: row.id,
    document,
    area: curated.area,
    page: curated.page,
    action: row.action,
    outcome: row.outcome,
    dates: row.target_date,
    months: row.target_month,
    performanceMeasures: row.performance_measure,
    partners: row.partner,
    alignment: alignments[row.alignment_confidence],
    lines: row.action_lines,
  }));
  for (const row of rows) checker.check(`Action ${row.id}`, row.action, row.lines);
  return {
    page: curated.page,
    document,
    area: curated.area,
    title: curated.title,
    lines: curated.lines,
    rowsClaimed: curated.alignable_by_order === 'true',
    alignmentNote: curated.alignment_note ?? '',
    officers: column(curated.responsible_officers),
    linkedPlans: column(curated.linked_service_delivery_plans),
    coreRecommendations: column(curated.core_ofsted_recommendations),
    outcomes: column(curated.outcomes),
    actions: column(curated.actions),
    dates: column(curated.target_dates.map(({ raw, lines }) => ({ text: raw, lines }))),
    performanceMeasures: column(curated.performance_measures),
    partners: column(curated.partners),
    rows,
  };
}

/**
 * The measures and action pages of the 2020 plan. The extraction lost the order of its columns, so the tables made by
 * hand are taken as they are, and every cell's words are looked for in the lines it cites: what is not there is a
 * problem with its line.
 */
export function parseImprovementPlan2020(input: {
  readonly document: string;
  readonly file: string;
  readonly text: string;
  readonly measures: readonly CuratedMeasure[];
  readonly pages: readonly CuratedActionPage[];
}): ImprovementPlan2020Records {
  const { document, file, text } = input;
  const checker = new Checker(file, readLines(text));
  const measures = input.measures.map((measure) => toMeasure(document, measure, checker));
  const pages = input.pages.map((page) => toPage(document, page, checker));
  if (measures.length === 0)
    checker.add(0, 'No measures that matter: the table made by hand is empty');
  if (pages.length === 0) checker.add(0, 'No action pages: the table made by hand is empty');
  return { measures, pages, problems: checker.problems };
}
