import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { buildOutline } from '#shared/parse/build-outline.ts';
import { cleanCells, cleanString, cleanText } from '#shared/parse/clean-text.ts';
import { toDraft, toRowDraft, type DraftBlock } from '#shared/parse/draft-block.ts';
import { placeBlocks } from '#shared/parse/place-blocks.ts';
import {
  isBlank,
  isTabbed,
  linesOf,
  readLines,
  type LineSpan,
  type SourceLine,
} from '#shared/parse/read-lines.ts';
import type { DeliveryPlans } from './parse-delivery-plans.ts';
import { planRowId, toPlanRows } from './plan-rows.ts';
import { findPlanTables, serviceOfTitle, type PlanTable } from './plan-tables.ts';

/** The service delivery plans as a document of their own. */
export interface DeliveryPlansDocument extends DeliveryPlans {
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  /** Where the words of a service's lost rows stand without their order, and the words; null when nothing was lost. */
  readonly lost: {
    readonly service: string;
    readonly span: LineSpan;
    readonly words: string;
  } | null;
}

/**
 * The rows that the document lost: its text has them out of order, without the label of priority 6 and with a garbled
 * line (000:28–62). No other row may be taken from another paper.
 */
const lostRows = { service: 'Family Safeguarding', priorities: [5, 6] } as const;

const noPages: PageRef = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of the service delivery plans carries no page numbers',
};

/** The lines from "Priority 5:" on a line of its own, after the table of the service, to the next title. */
function findLostSpan(lines: readonly SourceLine[], tables: readonly PlanTable[]): LineSpan | null {
  const table = tables.find(({ service }) => service === lostRows.service);
  if (!table) return null;
  const after = table.rows.at(-1)?.line ?? table.headerLine;
  const next = lines.find((line) => line.number > after && serviceOfTitle(line) !== null);
  const inside = linesOf(lines, {
    from: after + 1,
    to: next ? next.number - 1 : lines.length,
  }).filter((line) => !isBlank(line));
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last || !/^Priority 5:$/.test(cleanString(first.raw))) return null;
  return { from: first.number, to: last.number };
}

function wordsOf(lines: readonly SourceLine[], span: LineSpan): string {
  const words = linesOf(lines, span).map(({ raw }) => cleanString(raw));
  return words.filter((one) => one !== '').join(' ');
}

function toLineDraft(line: SourceLine): DraftBlock {
  if (serviceOfTitle(line) !== null) {
    return toDraft('heading', { text: cleanString(line.raw), emphasis: [] }, line.number, 1);
  }
  const bullet = /^\s*[-•]\s+/.exec(line.raw);
  if (!bullet) return toDraft('paragraph', cleanText(line.raw), line.number);
  return toDraft('list item', cleanText(line.raw.slice(bullet[0].length)), line.number, 1);
}

/**
 * A row of a table without the empty cells at its end: one table has a column more than it prints. A row of one cell is a
 * title that was drawn as a table (000:19).
 */
function toTabbedDraft(line: SourceLine, tables: readonly PlanTable[]): DraftBlock {
  const cells = cleanCells(line.raw.trimEnd());
  const [only] = cells;
  if (only && cells.length === 1) return toDraft('paragraph', only, line.number);
  const table = tables.findLast(({ titleLine }) => titleLine < line.number);
  const kind = table?.headerLine === line.number ? 'table header' : 'table row';
  return toRowDraft(kind, cells, `plan-${table?.titleLine ?? line.number}`, line.number);
}

/** The lost rows as the pack prints them, under this document's ids. */
function recoverRows(
  document: string,
  span: LineSpan,
  packPlans: readonly PlanRow[],
): readonly PlanRow[] {
  return packPlans
    .filter(({ service, priority }) => {
      return service === lostRows.service && lostRows.priorities.some((one) => one === priority);
    })
    .map((row) => ({
      ...row,
      id: planRowId(document, row.service, row.priority),
      document,
      line: span.from,
      page: noPages,
      recoveredFrom: { document: row.document, line: row.line },
    }));
}

/** Rows in the order of services and priorities, the recovered ones in their places. */
function inOrder(plans: readonly PlanRow[], tables: readonly PlanTable[]): readonly PlanRow[] {
  const place = ({ service }: PlanRow): number =>
    tables.findIndex((table) => table.service === service);
  return [...plans].sort((a, b) => place(a) - place(b) || a.priority - b.priority);
}

/**
 * Takes the service delivery plans apart as a document of their own. The two rows that its text lost come from the pack,
 * `line` being where their words stand out of order. It never throws on what the text holds.
 */
export function parseDeliveryPlansDocument(input: {
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  /** The plans as the pack prints them. */
  readonly packPlans: readonly PlanRow[];
  /** SHA-256 of a text as lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
}): DeliveryPlansDocument {
  const { document, file, packPlans, sha256Hex } = input;
  const lines = readLines(input.text);
  const found = findPlanTables(file, lines);
  const { tables } = found;
  const lostSpan = findLostSpan(lines, tables);
  const recovered = lostSpan ? recoverRows(document, lostSpan, packPlans) : [];
  const pageOf = (): PageRef => noPages;
  const rows = toPlanRows({
    document,
    file,
    tables,
    pageOf,
    isLost: ({ service }, priority) =>
      recovered.some((row) => row.service === service && row.priority === priority),
  });
  const known = new Set(rows.plans.map(({ id }) => id));
  const missing = recovered.filter(({ id }) => !known.has(id));

  const printed = lines.filter((line) => !isBlank(line));
  const drafts = printed.map((line) =>
    isTabbed(line) ? toTabbedDraft(line, tables) : toLineDraft(line),
  );
  const blocks = placeBlocks({ document, pageOf, agendaItemOf: () => null, sha256Hex }, drafts);
  const problems: Problem[] = [...found.problems, ...rows.problems];
  if (drafts.length === 0) {
    const message = 'Text was expected in this paper.';
    problems.push({ severity: 'problem', file, line: 0, message });
  }
  for (const { service, priority, recoveredFrom, line } of missing) {
    const message = `${service}, priority ${priority}: its words stand here out of order; the row is taken from line ${recoveredFrom?.line ?? 0} of ${recoveredFrom?.document ?? ''}.`;
    problems.push({ severity: 'note', file, line, message });
  }
  return {
    document,
    plans: inOrder([...rows.plans, ...missing], tables),
    tables,
    blocks,
    outline: buildOutline(blocks, [], []),
    lost: lostSpan
      ? { service: lostRows.service, span: lostSpan, words: wordsOf(lines, lostSpan) }
      : null,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
