import { counted, slug } from '#shared/lib/text.ts';
import type { RoadmapCell, RoadmapRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells, cleanString } from '#shared/parse/clean-text.ts';
import type { PageOfLines } from '#shared/parse/page-of-line.ts';
import { isTabbed, linesOf, type LineSpan, type SourceLine } from '#shared/parse/read-lines.ts';
import { tabbedBelow } from '#shared/parse/tabbed-below.ts';

/** The themes of the roadmap, in the order of the slides; each slide prints a strap line behind or under its theme. */
export const roadmapThemes = [
  'Clear Impact',
  'User Involvement',
  'Service Integration',
  'Practice Innovation',
  'Continuous Improvement',
] as const;

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** A financial year as the slides print it ("2025 / 2026", "2026 / 27") in one form: "2025/26"; null when it is none. */
export function financialYear(printed: string): string | null {
  const match = /^(20\d{2}) ?\/ ?(?:20)?(\d{2})$/.exec(printed);
  const [, from, to] = match ?? [];
  if (from === undefined || to === undefined) return null;
  return (Number(from) + 1) % 100 === Number(to) ? `${from}/${to}` : null;
}

const texts = (line: SourceLine): readonly string[] => cleanCells(line.raw).map(({ text }) => text);

/** The quarter of each column from the row of years and the row of quarters under it; null where they do not fit. */
function quartersOf(years: readonly string[], below: readonly string[]): readonly string[] | null {
  let year: string | null = null;
  const columns: string[] = [];
  for (const [column, printed] of below.entries()) {
    if (column === 0) continue;
    const head = years[column] ?? '';
    if (head !== '') year = financialYear(head);
    if (year === null) return null;
    columns.push(`${year} ${printed}`);
  }
  const named = [...new Set(columns.map((one) => one.slice(0, 7)))];
  const due = named.flatMap((one) => quarters.map((quarter) => `${one} ${quarter}`));
  const whole = named.length > 1 && years.length === below.length && due.length === columns.length;
  return whole && due.every((one, column) => one === columns[column]) ? columns : null;
}

/** The line of the slides that heads a theme; null when it is missing. */
function themeLine(lines: readonly SourceLine[], theme: string): SourceLine | null {
  const heads = (line: SourceLine): boolean => {
    const words = cleanString(line.raw);
    return !isTabbed(line) && (words === theme || words.startsWith(`${theme} `));
  };
  return lines.find(heads) ?? null;
}

/** The rows under a theme: its table stands under the heading, or under the strap line below that. */
function rowsUnder(lines: readonly SourceLine[], heading: SourceLine): readonly SourceLine[] {
  const direct = tabbedBelow(lines, heading);
  if (direct.length > 0) return direct;
  const strapLine = lines.slice(heading.number).find(({ raw }) => cleanString(raw) !== '');
  return strapLine ? tabbedBelow(lines, strapLine) : [];
}

/** Reads the roadmap's tables theme by theme. */
class RoadmapReader {
  readonly rows: RoadmapRow[] = [];
  readonly problems: Problem[] = [];
  private readonly source: RoadmapSource;

  constructor(source: RoadmapSource) {
    this.source = source;
  }

  private report(line: number, message: string): void {
    this.problems.push({ severity: 'problem', file: this.source.file, line, message });
  }

  readTheme(theme: string): void {
    const { lines, span } = this.source;
    const heading = themeLine(linesOf(lines, span), theme);
    if (!heading) return;
    const [years, below, ...rows] = rowsUnder(lines, heading);
    const columns = years && below ? quartersOf(texts(years), texts(below)) : null;
    if (!columns || rows.length === 0) {
      const message = `A table of workstreams by the quarters of two years was expected under “${theme}”.`;
      this.report(years?.number ?? heading.number, message);
      return;
    }
    for (const row of rows) this.readRow(theme, columns, row);
  }

  private readRow(theme: string, columns: readonly string[], line: SourceLine): void {
    const { document, pageOf } = this.source;
    const [workstream = '', ...words] = texts(line);
    if (words.length !== columns.length) {
      const message = `The row has ${counted(words.length + 1, 'cell')} under a header of ${columns.length + 1}.`;
      this.report(line.number, message);
    }
    if (workstream === '' || words.every((cell) => cell === '')) {
      const message = `A workstream of “${theme}” and what it does in some quarter were expected in this row.`;
      this.report(line.number, message);
      return;
    }
    const id = [document, 'roadmap', slug(theme), slug(workstream)].join('/');
    if (this.rows.some((row) => row.id === id)) {
      this.report(line.number, `${theme}, ${workstream}: this row is printed twice.`);
      return;
    }
    const cells = columns.map((quarter, column): RoadmapCell => {
      const text = words[column] ?? '';
      return { quarter, text, state: text === '' ? 'continues or blank' : 'printed' };
    });
    const page = pageOf({ from: line.number, to: line.number });
    this.rows.push({ id, document, theme, workstream, cells, line: line.number, page });
  }
}

/** The slides that hold the roadmap. */
export interface RoadmapSource {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  /** The presentation's lines. */
  readonly span: LineSpan;
  readonly pageOf: PageOfLines;
}

/**
 * The roadmap, row by row in the order of the slides. The pack's copy is read: it has a merged cell's words in the first
 * cell of the merge, the presentation's own document somewhere in the middle. Where a merge ends is in neither, so a
 * blank cell continues the one before it or is blank. A theme without a slide is reported where the slides are checked.
 */
export function parseRoadmap(source: RoadmapSource): {
  readonly rows: readonly RoadmapRow[];
  readonly problems: readonly Problem[];
} {
  const reader = new RoadmapReader(source);
  for (const theme of roadmapThemes) reader.readTheme(theme);
  return { rows: reader.rows, problems: reader.problems };
}
