import { slug } from '#shared/lib/text.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Problem } from '#shared/model/problem.ts';
import { longDate } from '#shared/lib/dates.ts';
import { cleanString } from './clean-text.ts';
import {
  joinParagraphs,
  parseMonitoringCell,
  withoutCharts,
  type CellChart,
} from './monitoring-cell.ts';
import type { PageOfLines } from './page-of-line.ts';
import { parseShortDate } from './printed-dates.ts';
import { isBlank, isTabbed, type LineSpan, type SourceLine } from './read-lines.ts';

/** One row of the table with its parts on every page it runs over. */
export interface MonitoringGroup {
  /** Source cells of each part: date, title, action proposed, action taken, status. Chart cells are left out. */
  readonly parts: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly span: LineSpan;
  readonly charts: readonly CellChart[];
}

/** The printed monitoring table. */
export interface ParsedMonitoring {
  readonly rows: readonly MonitoringRow[];
  readonly groups: readonly MonitoringGroup[];
  /** From the first header row to the last row; null when the pack has no such table. */
  readonly span: LineSpan | null;
  /** Lines of the header row, which is repeated on each page; the first is the table's. */
  readonly headerLines: readonly number[];
  readonly problems: readonly Problem[];
}

const columns = ['Date', 'Title', 'Action proposed', 'Action Taken', 'Progress Status'] as const;

/** How many lines may part the rows on one page from the header on the next. */
const widestGap = 3;

const isHeader = (line: SourceLine): boolean => {
  const cells = line.raw.split('\t').map((cell) => cell.trim());
  return columns.every((name, index) => cells[index] === name);
};

const isNumeric = (cell: string): boolean => /^-?\d+(?:\.\d+)?%?$/.test(cell.trim());

/** Rows that hold nothing but figures are a chart's data, flattened out of the cell above. */
const isChartData = (cells: readonly string[]): boolean =>
  cells.some(isNumeric) && cells.every((cell) => cell.trim() === '' || isNumeric(cell));

/**
 * The five cells of a line. Where a chart's table was flattened into the row (line 2105 has 29 cells), its figures stand
 * before the status, which is the last cell.
 */
function fiveCells(cells: readonly string[]): readonly string[] {
  const rest = cells.slice(4).filter((cell) => cell.trim() !== '');
  const status = cells.length > 5 ? (rest.findLast((cell) => !isNumeric(cell)) ?? '') : cells[4];
  return [cells[0] ?? '', cells[1] ?? '', cells[2] ?? '', cells[3] ?? '', status ?? ''];
}

const startsAction = (cell: string): boolean => /^\d{1,2}\)\s/.test(cleanString(cell));

interface OpenGroup {
  parts: { line: number; cells: readonly string[] }[];
  from: number;
  to: number;
}

/** The rows of the table, header rows included, and the line at which a repeated header row was missing, if any. */
function tableLines(
  lines: readonly SourceLine[],
  header: SourceLine,
): { readonly taken: readonly SourceLine[]; readonly headless: number | null } {
  const taken: SourceLine[] = [];
  let last = header.number;
  for (const line of lines.slice(header.number - 1)) {
    if (isBlank(line)) continue;
    const resumes = line.number - last <= widestGap && isTabbed(line);
    // After a gap the table goes on only under its own header row, repeated.
    if (!resumes) break;
    if (line.number - last > 1 && !isHeader(line)) return { taken, headless: line.number };
    taken.push(line);
    last = line.number;
  }
  return { taken, headless: null };
}

function groupLines(lines: readonly SourceLine[]): readonly MonitoringGroup[] {
  const groups: OpenGroup[] = [];
  for (const line of lines) {
    if (isHeader(line)) continue;
    const source = line.raw.split('\t');
    const current = groups.at(-1);
    if (isChartData(source)) {
      if (current) current.to = line.number;
      continue;
    }
    const cells = fiveCells(source);
    const part = { line: line.number, cells };
    const starts = (cells[0] ?? '').trim() !== '' || startsAction(cells[2] ?? '');
    if (starts || !current) groups.push({ parts: [part], from: line.number, to: line.number });
    else {
      current.parts.push(part);
      current.to = line.number;
    }
  }
  return groups.map(({ parts, from, to }) => {
    const charts = parts.flatMap(({ cells }) => parseMonitoringCell(cells[3] ?? '').charts);
    return { parts, span: { from, to }, charts };
  });
}

/** A column of a row in paragraphs, its continuations included. */
function columnOf(group: MonitoringGroup, column: number): readonly string[] {
  return group.parts
    .map(({ cells }) => parseMonitoringCell(cells[column] ?? '').paragraphs)
    .reduce(joinParagraphs, []);
}

/** Reads the "Scrutiny Monitoring" table. `meetingDates` are the Panel's (ISO), against which printed dates are held. */
export function parseMonitoring(input: {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly pageOf: PageOfLines;
  readonly meetingDates: readonly string[];
}): ParsedMonitoring {
  const { document, file, lines, pageOf, meetingDates } = input;
  const problems: Problem[] = [];
  const add = (severity: Problem['severity'], line: number, message: string): void => {
    problems.push({ severity, file, line, message });
  };
  const header = lines.find(isHeader);
  if (!header) {
    add('problem', 0, `A monitoring table headed ${columns.join(', ')} was expected.`);
    return { rows: [], groups: [], span: null, headerLines: [], problems };
  }
  const { taken: table, headless } = tableLines(lines, header);
  if (headless !== null) {
    add('problem', headless, 'The monitoring table’s header row was expected here, repeated.');
  }
  const groups = groupLines(table);
  if (groups.length === 0) add('problem', header.number, 'Rows were expected under this header.');

  const rows: MonitoringRow[] = [];
  let date = '';
  let title = '';
  for (const group of groups) {
    const line = group.span.from;
    const cells = group.parts[0]?.cells ?? [];
    const printedDate = cleanString(cells[0] ?? '');
    if (printedDate !== '') {
      const iso = parseShortDate(printedDate);
      if (iso === null) add('problem', line, `“${printedDate}” is not a date.`);
      date = iso ?? printedDate;
      title = cleanString(cells[1] ?? '');
      if (iso !== null && meetingDates.length > 0 && !meetingDates.includes(iso)) {
        const message = `${printedDate} is printed; the Panel met on ${nearest(iso, meetingDates)}. Kept as printed.`;
        add('note', line, message);
      }
    }
    if (title === '') add('problem', line, 'A title was expected in this row.');
    const proposed = columnOf(group, 2).join('\n');
    const numbered = /^(\d{1,2})\)\s+/.exec(proposed);
    if (!numbered) add('problem', line, 'An action numbered “1)” was expected in this row.');
    const number = Number(numbered?.[1] ?? 0);
    const before = rows.at(-1);
    const expected =
      before && before.date === date && before.title === title ? before.number + 1 : 1;
    if (numbered && number !== expected) {
      add('problem', line, `Action ${expected} was expected here, not ${number}.`);
    }
    rows.push({
      id: `${document}/monitoring/${date}-${slug(title)}-${number}`,
      document,
      date,
      title,
      number,
      actionProposed: proposed.slice(numbered?.[0].length ?? 0),
      actionTaken: columnOf(group, 3).join('\n'),
      status: columnOf(group, 4).join(' '),
      missingCharts: group.charts.map((chart) => chart.title),
      lines: [group.span.from, group.span.to],
      page: pageOf(group.span),
    });
    for (const chart of group.charts) {
      add('note', line, `A chart is printed here and is not in the text: “${chart.title}”.`);
    }
    if (group.parts.some(({ cells: part }) => /<\/?div\b/i.test(withoutChartsOf(part)))) {
      add('problem', line, 'A chart in this row is not closed, so its words cannot be told apart.');
    }
  }
  const span = { from: header.number, to: table.at(-1)?.number ?? header.number };
  const headerLines = table.filter(isHeader).map((line) => line.number);
  return { rows, groups, span, headerLines, problems };
}

function withoutChartsOf(cells: readonly string[]): string {
  return cells.map(withoutCharts).join(' ');
}

function nearest(iso: string, dates: readonly string[]): string {
  const days = (date: string): number =>
    Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8));
  const [closest] = [...dates].sort(
    (a, b) => Math.abs(days(a) - days(iso)) - Math.abs(days(b) - days(iso)),
  );
  return longDate(closest ?? iso);
}
