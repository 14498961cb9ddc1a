import { slug } from '#shared/lib/text.ts';
import type {
  ComparatorValue,
  Comparators,
  ParsedIndicatorRow,
  PrintedArrow,
  PrintedValue,
  Reading,
  Unit,
} from '#shared/model/indicator.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells, cleanString } from './clean-text.ts';
import {
  checkIndicatorColumns,
  readIndicatorColumns,
  type ComparatorYears,
  type IndicatorColumns,
} from './indicator-columns.ts';
import type { KnownTable } from './known-tables.ts';
import { noteOddReadings } from './odd-readings.ts';
import type { PageOfLines } from './page-of-line.ts';
import { isTabbed, type LineSpan, type SourceLine } from './read-lines.ts';

/** A row as read here; the block that holds it is known once the blocks are made. */
export type UnplacedIndicatorRow = Omit<ParsedIndicatorRow, 'block'>;

/** One performance table: its heading and the lines from its header row to its last row. */
export interface IndicatorTable extends LineSpan {
  readonly key: string;
  readonly title: string;
}

/** The performance tables of a paper. */
export interface IndicatorTables {
  readonly tables: readonly IndicatorTable[];
  readonly rows: readonly UnplacedIndicatorRow[];
  readonly problems: readonly Problem[];
}

/** A heading that stands over a table, and its line. */
export interface TableHeading extends KnownTable {
  readonly line: number;
}

/** What is known of the performance tables of a paper before they are read. */
export interface TableLayout {
  /** The tables expected, each once. */
  readonly known: readonly KnownTable[];
  /** Every place where the heading of one of them stands, in the order of the file. */
  readonly headings: readonly TableHeading[];
  /** How many months the first column may stand before the second. */
  readonly firstGap: number;
  readonly comparatorYears: ComparatorYears;
}

interface Source {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly pageOf: PageOfLines;
  readonly layout: TableLayout;
}

const isHeader = (line: SourceLine): boolean => /^\s*Indicator\t/.test(line.raw);

/** A cell as printed and the number in it: "54%" is 54, "15.75" is 15.75, "" and "-" are null, "1,234" is 1234. */
export function parsePrintedValue(printed: string): PrintedValue {
  const number = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$|^-?\d+(?:\.\d+)?%?$/.test(printed)
    ? Number(printed.replace(/[,%]/g, ''))
    : null;
  return { printed, value: number };
}

/**
 * The unit, from the name: the pack prints "Rate of …" for rates per 10,000 children even where it does not say so
 * (lines 1090, 1094, 1098), and "%" only on some tables, so the cells cannot tell.
 */
export function unitOf(name: string): Unit {
  if (/^Percentage\b/i.test(name)) return 'percentage';
  if (/^Rate\b/i.test(name)) return 'rate per 10,000';
  if (/^Average\b/i.test(name)) return 'average';
  return 'number';
}

/** Finds the places where a line's words are the heading of a known table. */
export function findTableHeadings(
  lines: readonly SourceLine[],
  known: readonly KnownTable[],
): readonly TableHeading[] {
  return lines.flatMap((line): readonly TableHeading[] => {
    const title = cleanString(line.raw);
    const table = known.find((one) => one.title === title);
    return table ? [{ ...table, line: line.number }] : [];
  });
}

/**
 * The heading over a table stands 1 to 3 lines above it, or above the narrative that comes between. A heading that an
 * earlier table has is only repeated over that table's narrative.
 */
function headingOver(
  headings: readonly TableHeading[],
  header: number,
  taken: readonly IndicatorTable[],
): KnownTable | null {
  const after = taken.at(-1)?.to ?? 0;
  const over = headings.findLast(({ line }) => line > after && line < header);
  return over && !taken.some(({ key }) => key === over.key) ? over : null;
}

function findTables(source: Source, problems: Problem[]): readonly IndicatorTable[] {
  const { lines, file, layout } = source;
  const tables: IndicatorTable[] = [];
  for (const line of lines) {
    if (!isHeader(line)) continue;
    let to = line.number;
    for (let next = lines[to]; next && isTabbed(next) && !isHeader(next); next = lines[to]) to += 1;
    const heading = headingOver(layout.headings, line.number, tables);
    if (!heading) {
      const message = 'A performance table stands under no heading that is known.';
      problems.push({ severity: 'problem', file, line: line.number, message });
    }
    const named = heading ?? { title: '', key: `table-at-line-${line.number}` };
    tables.push({ title: named.title, key: named.key, from: line.number, to });
  }
  for (const { title, key } of layout.known) {
    if (tables.filter((table) => table.key === key).length === 1) continue;
    const message = `One performance table was expected under “${title}”.`;
    problems.push({ severity: 'problem', file, line: 0, message });
  }
  return tables;
}

function comparatorsOf(columns: IndicatorColumns, cells: readonly string[]): Comparators | null {
  if (columns.comparators.length === 0) return null;
  const valueOf = (who: keyof Comparators): ComparatorValue | null => {
    const column = columns.comparators.find((one) => one.who === who);
    if (!column) return null;
    return { ...parsePrintedValue(cells[column.index] ?? ''), year: column.year };
  };
  return {
    southampton: valueOf('southampton'),
    statisticalNeighbours: valueOf('statisticalNeighbours'),
    southEast: valueOf('southEast'),
    england: valueOf('england'),
  };
}

const isArrow = (cell: string): cell is PrintedArrow =>
  cell === '↑' || cell === '↓' || cell === '→';

/** What is wrong with the cells of a row under its columns, in sentences. */
function checkCells(columns: IndicatorColumns, cells: readonly string[]): readonly string[] {
  const wrong: string[] = [];
  if (cells.length !== columns.width) {
    wrong.push(`The row has ${cells.length} cells under a header of ${columns.width}.`);
  }
  if ((cells[0] ?? '') === '') wrong.push('The name of an indicator was expected.');
  const numeric = [
    ...columns.months.map(({ index, month }) => [index, month] as const),
    ...columns.comparators.map(({ index, who }) => [index, who] as const),
    ...(columns.target === null ? [] : [[columns.target, 'Target'] as const]),
  ];
  for (const [index, head] of numeric) {
    const cell = cells[index] ?? '';
    if (cell === '' || cell === '-' || parsePrintedValue(cell).value !== null) continue;
    wrong.push(`“${cell}” under ${head} is not a number.`);
  }
  const rag = columns.rag === null ? '' : (cells[columns.rag] ?? '');
  if (!['', '-', '●'].includes(rag)) wrong.push(`“${rag}” under RAG is not a RAG mark.`);
  const arrow = columns.arrow === null ? '' : (cells[columns.arrow] ?? '');
  if (!['', '-'].includes(arrow) && !isArrow(arrow)) wrong.push(`“${arrow}” is not an arrow.`);
  return wrong;
}

function readRow(
  source: Source,
  table: IndicatorTable,
  columns: IndicatorColumns,
  line: SourceLine,
): UnplacedIndicatorRow {
  const cells = cleanCells(line.raw).map(({ text }) => text);
  const name = cells[0] ?? '';
  const arrow = columns.arrow === null ? '' : (cells[columns.arrow] ?? '');
  const readings = columns.months.map(({ index, month }): Reading => {
    return { month, ...parsePrintedValue(cells[index] ?? ''), note: null };
  });
  return {
    id: `${source.document}/${table.key}/${slug(name)}`,
    indicator: `indicator/${slug(name)}`,
    document: source.document,
    table: table.key,
    tableTitle: table.title,
    line: line.number,
    name,
    unit: unitOf(name),
    readings: noteOddReadings(readings),
    target: parsePrintedValue(columns.target === null ? '' : (cells[columns.target] ?? '')),
    rag: columns.rag !== null && cells[columns.rag] === '●' ? 'printed' : 'not printed',
    arrow: isArrow(arrow) ? arrow : null,
    comparators: comparatorsOf(columns, cells),
    page: source.pageOf({ from: line.number, to: line.number }),
  };
}

/** Rows this wide stand in performance tables only; found outside one, its header row was not recognised. */
const performanceWidth = 15;

function findStrayRows(source: Source, tables: readonly IndicatorTable[]): readonly Problem[] {
  return source.lines.flatMap((line): readonly Problem[] => {
    if (tables.some(({ from, to }) => line.number >= from && line.number <= to)) return [];
    const cells = line.raw.split('\t');
    const months = cells.slice(1).filter((cell) => parsePrintedValue(cell.trim()).value !== null);
    const named = /\p{L}/u.test(cells[0] ?? '');
    if (!named || cells.length < performanceWidth || months.length < 3) return [];
    const message = 'A row of figures stands outside every performance table that has a header.';
    return [{ severity: 'problem', file: source.file, line: line.number, message }];
  });
}

/**
 * Finds tables that do not start and end with the months that most tables start and end with: a column is missing at
 * one end. That none is missing in between is checked in each header.
 */
function checkSameMonths(
  file: string,
  heads: readonly { readonly line: number; readonly columns: IndicatorColumns }[],
): readonly Problem[] {
  const monthsOf = ({ months }: IndicatorColumns): string =>
    `${months[0]?.month ?? ''} ${months.at(-1)?.month ?? ''}`;
  const counts = new Map<string, number>();
  for (const { columns } of heads) {
    counts.set(monthsOf(columns), (counts.get(monthsOf(columns)) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return heads.flatMap(({ line, columns }): readonly Problem[] => {
    if (!usual || monthsOf(columns) === usual[0]) return [];
    const message = 'The month columns of this table are not those of the other tables.';
    return [{ severity: 'problem', file, line, message }];
  });
}

/** Reads every performance table: a header row that starts with "Indicator", and the rows up to the first line without a tab. */
export function parseIndicatorTables(source: Source): IndicatorTables {
  const problems: Problem[] = [];
  const rows: UnplacedIndicatorRow[] = [];
  const tables = findTables(source, problems);
  const report = (line: number, messages: readonly string[]): void => {
    for (const message of messages) {
      problems.push({ severity: 'problem', file: source.file, line, message });
    }
  };
  const heads = tables.map((table) => {
    const raw = source.lines[table.from - 1]?.raw ?? '';
    const columns = readIndicatorColumns(
      cleanCells(raw).map(({ text }) => text),
      source.layout.comparatorYears,
    );
    return { line: table.from, columns, table };
  });
  const ids = new Set<string>();
  for (const { table, columns } of heads) {
    report(table.from, checkIndicatorColumns(columns, source.layout.firstGap));
    if (table.to === table.from) report(table.from, ['Rows were expected under this header.']);
    for (const line of source.lines.slice(table.from, table.to)) {
      const cells = cleanCells(line.raw).map(({ text }) => text);
      report(line.number, checkCells(columns, cells));
      const row = readRow(source, table, columns, line);
      if (ids.has(row.id)) report(line.number, [`“${row.name}” is printed twice in one table.`]);
      ids.add(row.id);
      rows.push(row);
      problems.push(...notesOn(source.file, row));
    }
  }
  problems.push(...checkSameMonths(source.file, heads), ...findStrayRows(source, tables));
  return { tables, rows, problems };
}

/** Oddities of a row, kept as printed. */
function notesOn(file: string, row: UnplacedIndicatorRow): readonly Problem[] {
  const notes: string[] = [];
  for (const { month, note } of row.readings) if (note !== null) notes.push(`${month}: ${note}`);
  const over = row.readings.filter(({ value }) => value !== null && value > 100);
  if (row.unit === 'percentage' && over.length > 0) {
    const months = over.map(({ month, printed }) => `${printed} in ${month}`).join(', ');
    notes.push(`A percentage over 100 is printed and kept: ${months}.`);
  }
  const signed = row.readings.some(({ printed }) => printed.endsWith('%'));
  if (signed && row.target.value !== null && !row.target.printed.endsWith('%')) {
    notes.push(`The target is printed “${row.target.printed}”, without the readings’ %.`);
  }
  return notes.map((message) => {
    return { severity: 'note', file, line: row.line, message: `${row.name}: ${message}` };
  });
}
