import { counted } from '#shared/lib/text.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells, cleanString } from '#shared/parse/clean-text.ts';
import { isTabbed, type SourceLine } from '#shared/parse/read-lines.ts';
import { tabbedBelow } from '#shared/parse/tabbed-below.ts';

/** A row of a service's plan, by its priority. */
export interface PlanTableRow {
  /** 1 to 6. */
  readonly priority: number;
  /** The first cell as printed: "Priority 2: Localities". */
  readonly label: string;
  readonly action: string;
  readonly outcome: string;
  readonly measure: string;
  readonly line: number;
}

/** A service's plan: its title and the rows under its header. */
export interface PlanTable {
  readonly service: string;
  readonly title: string;
  readonly titleLine: number;
  /** Line of the header row; the title's where it is missing. */
  readonly headerLine: number;
  readonly rows: readonly PlanTableRow[];
}

/** The services that plan for January 2026, in the order of the papers (002:782–865). */
export const deliveryServices = [
  'Family Help',
  'Family Safeguarding',
  'Young People',
  'Pathways Through Care - Care Leavers (CL)',
  'Quality Assurance',
  'JIGSAW (Children with Disabilities - CWD)',
  'Fostering',
  'Pathways Through Care - Children in care',
] as const;

/** The six priorities under which every service plans, in the capitals that most plans print. */
export const deliveryPriorities = [
  'Right Service, Right Time',
  'Localities',
  'Reunification',
  'Permanence & stability',
  'Recruitment & Retention',
  'Practice Framework',
] as const;

const heads: readonly RegExp[] = [
  /^Priorities$/,
  /^Action$/,
  /^Outcome$/,
  /^By January 2026 we will have\b/,
];
const headWords = 'Priorities, Action, Outcome, By January 2026 we will have';

const title = /^(?<before>.{3,60}?)(?: [–-] ?| )Service Delivery Plan(?: – (?<after>.{3,40}))?$/u;

/** The service that a title names; null when the line is no title of a plan. */
export function serviceOfTitle(line: SourceLine): string | null {
  if (isTabbed(line)) return null;
  const { before, after } = title.exec(cleanString(line.raw))?.groups ?? {};
  if (before === undefined) return null;
  return after === undefined ? before : `${before} - ${after}`;
}

const texts = (line: SourceLine): readonly string[] => cleanCells(line.raw).map(({ text }) => text);

/** Cells without the empty one that one table of 000 has at the end of its header and rows (000:20–24). */
function cellsUnder(headers: readonly string[], cells: readonly string[]): readonly string[] {
  const extra = headers.length === heads.length + 1 && headers.at(-1) === '';
  return extra && cells.length === headers.length && cells.at(-1) === ''
    ? cells.slice(0, -1)
    : cells;
}

/** Reads the plans of the services one after another. */
class PlanTableReader {
  readonly tables: PlanTable[] = [];
  readonly problems: Problem[] = [];
  private readonly file: string;
  private readonly lines: readonly SourceLine[];

  constructor(file: string, lines: readonly SourceLine[]) {
    this.file = file;
    this.lines = lines;
  }

  private report(line: number, message: string): void {
    this.problems.push({ severity: 'problem', file: this.file, line, message });
  }

  read(): void {
    for (const line of this.lines) {
      const service = serviceOfTitle(line);
      if (service !== null) this.readTable(service, line);
    }
    this.checkServices();
  }

  private readTable(service: string, titled: SourceLine): void {
    const run = tabbedBelow(this.lines, titled);
    const start = run.findIndex((line) => heads[0]?.test(texts(line)[0] ?? '') === true);
    const header = run[start];
    if (!header) {
      this.report(titled.number, `The plan of ${service} was expected under its title.`);
      return;
    }
    const headers = texts(header);
    const under = cellsUnder(headers, headers);
    const fits =
      under.length === heads.length &&
      heads.every((head, column) => head.test(under[column] ?? ''));
    if (!fits) {
      this.report(header.number, `The columns “${headWords}” were expected in this header.`);
    }
    const rows = run.slice(start + 1).flatMap((line) => {
      const row = this.readRow(service, line, cellsUnder(headers, texts(line)));
      return row ?? [];
    });
    this.tables.push({
      service,
      title: cleanString(titled.raw),
      titleLine: titled.number,
      headerLine: header.number,
      rows,
    });
  }

  private readRow(
    service: string,
    line: SourceLine,
    cells: readonly string[],
  ): PlanTableRow | null {
    const [label = '', action = '', outcome = '', measure = ''] = cells;
    if (cells.length !== heads.length) {
      const message = `The row has ${counted(cells.length, 'cell')} under a header of ${heads.length}.`;
      this.report(line.number, message);
    } else if (cells.includes('')) {
      this.report(line.number, 'A cell of this row is empty where words were expected.');
    }
    const match = /^Priority ([1-6]): (.+)$/.exec(label);
    const priority = Number(match?.[1] ?? 0);
    const due = deliveryPriorities[priority - 1];
    if (due === undefined || match?.[2]?.toLowerCase() !== due.toLowerCase()) {
      const message = `A priority of the plan of ${service} was expected in the first cell, not “${label}”.`;
      this.report(line.number, message);
    }
    if (priority === 0) return null;
    return { priority, label, action, outcome, measure, line: line.number };
  }

  private checkServices(): void {
    for (const service of deliveryServices) {
      const found = this.tables.filter((table) => table.service === service);
      if (found.length === 1) continue;
      const line = found[1]?.titleLine ?? 0;
      const message =
        found.length === 0
          ? `The service delivery plan of ${service} was expected.`
          : `The service delivery plan of ${service} is printed twice.`;
      this.report(line, message);
    }
    for (const { service, titleLine } of this.tables) {
      if (deliveryServices.some((known) => known === service)) continue;
      this.report(titleLine, `“${service}” is not one of the eight services that were expected.`);
    }
  }
}

/** Finds the services' plans, wherever they stand in a paper, and what is wrong with their headers and rows. */
export function findPlanTables(
  file: string,
  lines: readonly SourceLine[],
): { readonly tables: readonly PlanTable[]; readonly problems: readonly Problem[] } {
  const reader = new PlanTableReader(file, lines);
  reader.read();
  return { tables: reader.tables, problems: reader.problems };
}
