import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Problem } from '#shared/model/problem.ts';
import { buildOutline } from './build-outline.ts';
import { cleanString, cleanText, isCutBy } from './clean-text.ts';
import { toDraft, type DraftBlock } from './draft-block.ts';
import {
  toSpan,
  type CuratedActionPage,
  type CuratedMeasure,
} from './parse-improvement-plan-2020.ts';
import { placeBlocks } from './place-blocks.ts';
import { isBlank, readLines, type LineSpan, type SourceLine } from './read-lines.ts';

/** The text of the plan of 2020, read from the first line to the last. */
export interface ImprovementPlan2020Text {
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly problems: readonly Problem[];
}

const noPages: PageRef = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of this plan carries too few page numbers to tell the page',
};

/** The headings before the action pages; the text repeats two of them page after page. */
const headings = [
  'Introduction',
  'Context',
  'Moving forward at pace:',
  'Our Ambition for Children',
  'Our obsessions',
  'Governance Structure',
  'Measures that matter',
  'Developments since last inspection',
  'What Southampton children say makes a good social worker.',
  'Our Improvement Plan',
] as const;

/** How the row of column heads over each area's measures begins. */
const columnHeads = /^Measure Baseline Actual/;

const bulletMark = /^\s*•\s*/;

/** Every cell that the tables made by hand tie to lines: where one begins, another ends, whatever blank lines stand between. */
function cellsOf(
  measures: readonly CuratedMeasure[],
  pages: readonly CuratedActionPage[],
): readonly LineSpan[] {
  const cited = measures.flatMap((measure) => [
    measure.measure_source,
    ...[measure.baseline, measure.actual_july_2020, measure.target].flatMap(
      (words) => words?.source ?? [],
    ),
    ...measure.outcome.map(({ source }) => source),
  ]);
  const entries = pages.flatMap((page) => [
    ...page.responsible_officers,
    ...page.linked_service_delivery_plans,
    ...page.core_ofsted_recommendations,
    ...page.outcomes,
    ...page.actions,
    ...page.target_dates,
    ...page.performance_measures,
    ...page.partners,
  ]);
  return [
    ...cited.flatMap((source) => [toSpan(source) ?? []]),
    ...entries.map(({ lines }) => lines),
  ]
    .flatMap(([from, to]) => (from !== undefined && to !== undefined ? [{ from, to }] : []))
    .sort((first, second) => first.from - second.from);
}

/** Gathers lines into headings, paragraphs and list items. */
class TextReader {
  readonly drafts: DraftBlock[] = [];
  readonly found = new Set<string>();
  readonly #cells: readonly LineSpan[];
  readonly #starts: ReadonlySet<number>;
  readonly #titles: ReadonlyMap<number, string>;
  #open: { readonly bullet: boolean; readonly lines: SourceLine[] } | null = null;

  constructor(cells: readonly LineSpan[], pages: readonly CuratedActionPage[]) {
    this.#cells = cells;
    this.#starts = new Set(cells.map(({ from }) => from));
    this.#titles = new Map(pages.map(({ lines, title }) => [lines[0], title]));
  }

  read(lines: readonly SourceLine[]): void {
    for (const [index, line] of lines.entries()) {
      if (isBlank(line)) continue;
      const alone = [lines[index - 1], lines[index + 1]].every((one) => !one || isBlank(one));
      this.#readLine(line, alone);
    }
    this.#close();
  }

  /** `alone`: nothing is printed on the lines before and after; a small number that stands so is that of a page. */
  #readLine(line: SourceLine, alone: boolean): void {
    const words = cleanString(line.raw);
    const isTitle = this.#titles.get(line.number) === words;
    if (isTitle || headings.some((one) => one === words)) {
      this.#close();
      this.found.add(isTitle ? `${line.number}` : words);
      this.drafts.push(toDraft('heading', cleanText(line.raw), line.number, isTitle ? 2 : 1));
    } else if (alone && /^\d{1,2}$/.test(words)) {
      this.#close();
      this.drafts.push(toDraft('page marker', cleanText(line.raw), line.number));
    } else if (this.#continues(line)) {
      this.#open?.lines.push(line);
    } else {
      this.#close();
      this.#open = { bullet: bulletMark.test(line.raw), lines: [line] };
    }
  }

  /** Whether a line goes on with what was begun: in one cell across blank lines too, elsewhere on the next line alone. */
  #continues(line: SourceLine): boolean {
    const before = this.#open?.lines.at(-1);
    if (!before || bulletMark.test(line.raw) || this.#starts.has(line.number)) return false;
    const sameCell = this.#cells.some(({ from, to }) => from <= before.number && line.number <= to);
    if (sameCell || before.number === line.number - 1) return true;
    return this.#open?.bullet === true && isCutBy(cleanString(before.raw), cleanString(line.raw));
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    const [first] = open?.lines ?? [];
    const last = open?.lines.at(-1);
    if (!open || !first || !last) return;
    const raw = open.lines.map((line) => line.raw).join(' ');
    const draft = open.bullet
      ? toDraft('list item', cleanText(raw.replace(bulletMark, '')), first.number, 1)
      : toDraft('paragraph', cleanText(raw), first.number);
    if (draft.text !== '') this.drafts.push({ ...draft, lineTo: last.number });
  }
}

/**
 * The areas of the measures as lines of the contents. Most areas are named under their table, not over it, so each leads
 * to the column heads over its first measure.
 */
function areaEntries(
  blocks: readonly Block[],
  measures: readonly CuratedMeasure[],
): readonly OutlineEntry[] {
  const firstLines = new Map<string, number>();
  for (const { area, measure_source: source } of measures) {
    const line = toSpan(source)?.[0];
    if (line !== undefined && line < (firstLines.get(area) ?? Infinity)) firstLines.set(area, line);
  }
  return [...firstLines].flatMap(([area, line]): readonly OutlineEntry[] => {
    const block =
      blocks.findLast(({ lineFrom, text }) => lineFrom <= line && columnHeads.test(text)) ?? null;
    if (block === null) return [];
    const { id, ordinal, page } = block;
    return [{ block: id, ordinal, title: area, level: 2, agendaItem: null, page }];
  });
}

/**
 * Reads the text of the 2020 plan in the order of its lines. Its tables were extracted column by column: each cell is a
 * paragraph of its own here, and the rows are in the tables made by hand. It never throws on what the text holds.
 */
export function parseImprovementPlan2020Text(input: {
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  readonly measures: readonly CuratedMeasure[];
  readonly pages: readonly CuratedActionPage[];
  /** SHA-256 of a text as lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
}): ImprovementPlan2020Text {
  const { document, file, measures, pages, sha256Hex } = input;
  const reader = new TextReader(cellsOf(measures, pages), pages);
  reader.read(readLines(input.text));
  const blocks = placeBlocks(
    { document, pageOf: () => noPages, agendaItemOf: () => null, sha256Hex },
    reader.drafts,
  );
  const problem = (line: number, message: string): Problem => ({
    severity: 'problem',
    file,
    line,
    message,
  });
  const problems = [
    ...headings
      .filter((heading) => !reader.found.has(heading))
      .map((heading) => problem(0, `The heading “${heading}” was expected.`)),
    ...pages
      .filter(({ lines }) => !reader.found.has(`${lines[0]}`))
      .map(({ title, lines }) =>
        problem(lines[0], `The action page “${title}” was expected to begin on this line.`),
      ),
  ];
  const outline = [...buildOutline(blocks, [], []), ...areaEntries(blocks, measures)];
  return { blocks, outline: outline.sort((a, b) => a.ordinal - b.ordinal), problems };
}
