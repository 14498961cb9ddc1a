import { counted, slug } from '#shared/lib/text.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells } from '#shared/parse/clean-text.ts';
import { isTabbed, type LineSpan, type SourceLine } from '#shared/parse/read-lines.ts';
import type { PlanSection } from './plan-headings.ts';

/** The tables of words that the plan prints, by the first head of their header row. */
export type WordTableKind = 'judgements' | 'plan' | 'delivery plan';

/** A row of a table of words, as clean cells. */
export interface WordRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of words: its header row and the rows under it. */
export interface WordTable extends LineSpan {
  /** Shared by the blocks of the table: "plan-priority-1". */
  readonly key: string;
  readonly kind: WordTableKind;
  readonly section: PlanSection;
  readonly rows: readonly WordRow[];
}

const kinds: readonly {
  readonly kind: WordTableKind;
  readonly heads: readonly RegExp[];
  /** The heads in words, for a problem. */
  readonly words: string;
}[] = [
  {
    kind: 'judgements',
    heads: [/^Judgement$/, /^Grade$/],
    words: 'Judgement, Grade',
  },
  {
    kind: 'plan',
    heads: [/^Service Area$/, /^Action$/, /^Outcome$/, /^By April 2025 we will have\b/],
    words: 'Service Area, Action, Outcome, By April 2025 we will have',
  },
  {
    kind: 'delivery plan',
    heads: [/^Priorities$/, /^Action$/, /^Additional detail$/],
    words: 'Priorities, Action, Additional detail',
  },
];

/** The kind of table that a section holds, when it holds one. */
const kindOfPart: Readonly<Partial<Record<PlanSection['heading']['part'], WordTableKind>>> = {
  ofsted: 'judgements',
  priority: 'plan',
  'delivery plan': 'delivery plan',
};

function keyOf(kind: WordTableKind, { heading }: PlanSection): string {
  if (kind === 'judgements') return 'ofsted-judgements';
  if (kind === 'plan') return `plan-priority-${heading.priority ?? 'unknown'}`;
  return `delivery-plan-${slug(heading.text)}`;
}

const startsTable = ({ raw }: SourceLine): boolean =>
  /^\s*(?:Indicator|Judgement|Service Area|Priorities)\t/.test(raw);

/** The tables of a section: rows of tabbed lines that stand together, whether or not blank lines part them. */
function tabbedRuns({ lines }: PlanSection): readonly (readonly SourceLine[])[] {
  const runs: SourceLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isTabbed(line)) continue;
    const before = lines[index - 1];
    const run = before && isTabbed(before) && !startsTable(line) ? runs.at(-1) : undefined;
    if (run) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

const texts = (line: SourceLine): readonly string[] => cleanCells(line.raw).map(({ text }) => text);

/** Finds the tables of words and what is wrong with their header rows and the number of cells in their rows. */
export function findWordTables(
  file: string,
  sections: readonly PlanSection[],
): { readonly tables: readonly WordTable[]; readonly problems: readonly Problem[] } {
  const tables: WordTable[] = [];
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  for (const section of sections) {
    const due = kindOfPart[section.heading.part] ?? null;
    for (const run of tabbedRuns(section)) {
      const [first, ...rest] = run;
      if (!first || /^\s*Indicator\t/.test(first.raw)) continue;
      const heads = texts(first);
      const known = kinds.find(
        (one) => one.kind === due || one.heads[0]?.test(heads[0] ?? '') === true,
      );
      if (!known) continue;
      const fits =
        heads.length === known.heads.length &&
        known.heads.every((head, column) => head.test(heads[column] ?? ''));
      if (!fits) report(first.number, `The columns “${known.words}” were expected in this header.`);
      if (known.kind !== due) {
        report(first.number, 'This table does not stand under the heading that was expected.');
      }
      const rows = rest.map((line) => ({ line: line.number, cells: texts(line) }));
      for (const { line, cells } of rows) {
        if (cells.length === known.heads.length) continue;
        const message = `The row has ${counted(cells.length, 'cell')} under a header of ${known.heads.length}.`;
        report(line, message);
      }
      if (rows.length === 0) report(first.number, 'Rows were expected under this header.');
      const key = keyOf(known.kind, section);
      const to = rows.at(-1)?.line ?? first.number;
      tables.push({ key, kind: known.kind, section, rows, from: first.number, to });
    }
  }
  return { tables, problems };
}
