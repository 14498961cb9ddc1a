import type { DraftBlock } from './draft-block.ts';
import { joinTexts, toDraft, toRowDraft } from './draft-block.ts';
import { cleanCells, cleanText, isCutBy, type CleanText } from './clean-text.ts';
import { findKnownHeading } from './known-headings.ts';
import { isRule, type SourceLine } from './read-lines.ts';

/** A number or letter that starts a point of a report: "3.", "(i)". */
const pointMark = /^(?:\d{1,2}\.|\([ivxlc]+\))/;

const empty: CleanText = { text: '', emphasis: [] };

/** First cells of the header rows that the pack prints; the extraction does not mark them. */
const headerStarts: ReadonlySet<string> = new Set([
  'Indicator',
  'Priorities',
  'Section',
  'External objectives',
  'Title of Background Paper(s)',
]);

/** A header row, or one of the two of a roadmap (years over quarters) and of the meeting dates (years). */
function isHeaderRow(cells: readonly string[]): boolean {
  if (headerStarts.has(cells[0] ?? '')) return true;
  const heads = cells.filter((cell) => cell !== '');
  return (
    heads.length > 1 &&
    heads.every((cell) => /^20\d{2}(?: ?\/ ?(?:20)?\d{2})?$|^Q[1-4]$/.test(cell))
  );
}

/** A row whose cell a page break cut: it starts with empty cells and goes on in the middle of a sentence (line 946). */
function continuesCell(row: readonly CleanText[], before: DraftBlock | undefined): boolean {
  const filled = row.filter(({ text }) => text !== '');
  const cut = before?.cells?.at(-1) ?? '';
  if (filled.length !== 1 || (row[0]?.text ?? '') !== '' || cut === '') return false;
  return cut.endsWith('/') || isCutBy(cut, filled[0]?.text ?? '');
}

/** Empty cells at the end of a row that its header does not have. */
function trimmedTo(width: number | undefined, cells: readonly CleanText[]): readonly CleanText[] {
  if (width === undefined) return cells;
  const filled = cells.findLastIndex(({ text }) => text !== '') + 1;
  return cells.slice(0, Math.max(width, filled));
}

function joinCell(before: DraftBlock, row: readonly CleanText[], line: number): DraftBlock {
  const cells = (before.cells ?? []).map((text): CleanText => ({ text, emphasis: [] }));
  const addition = row.find(({ text }) => text !== '') ?? empty;
  const joined = joinTexts(cells.at(-1) ?? empty, addition);
  const whole = toRowDraft(
    before.kind === 'table header' ? 'table header' : 'table row',
    [...cells.slice(0, -1), joined],
    before.table ?? '',
    before.lineFrom,
  );
  const pageBreakAt = whole.text.length - addition.text.length;
  return { ...whole, emphasis: before.emphasis, lineTo: line, pageBreakAt };
}

/** Where a run of tabbed lines stands, which decides how it is read. */
export interface RunContext {
  /** In a report, a row of one cell is a heading or a paragraph and a numbered row is a numbered point. */
  readonly inReport: boolean;
  /** Key of a performance table; null elsewhere. */
  readonly tableKey: string | null;
  /** Whether nothing but empty lines parts the run from the block before it. */
  readonly followsOn: boolean;
  /** How many cells the header of each table has, by its key; tables without a header are not in it. */
  readonly headerWidths: Map<string, number>;
}

/**
 * Adds a run of tabbed lines to the blocks: rows of a table, or, in a report, the headings, points and paragraphs that
 * are laid out as one. A table goes on after an empty line when the
 * number of cells stays the same and it has no header, or nothing but its header yet.
 */
export function addTabbedRun(
  drafts: DraftBlock[],
  run: readonly SourceLine[],
  context: RunContext,
): void {
  const { headerWidths } = context;
  const before = drafts.at(-1);
  const resumed = context.followsOn && before?.table ? before.table : null;
  let table: string | null = null;
  for (const [index, line] of run.entries()) {
    if (isRule(line)) continue;
    const marker = /^Page (\d{1,4})\t/.exec(line.raw);
    const cells = cleanCells(marker ? line.raw.slice(marker[0].length - 1) : line.raw);
    const previous = drafts.at(-1);
    if (index === 0 && resumed !== null && previous) {
      if (continuesCell(cells, previous)) {
        drafts.splice(-1, 1, joinCell(previous, cells, line.number));
        table = resumed;
        continue;
      }
      const sameWidth = previous.cells?.length === cells.length;
      const open = !headerWidths.has(resumed) || previous.kind === 'table header';
      if (sameWidth && open) table = resumed;
    }
    const texts = cells.map(({ text }) => text);
    const filled = cells.filter(({ text }) => text !== '');
    const headed = table !== null && headerWidths.has(table);
    if (context.inReport && !headed && !isHeaderRow(texts)) {
      const prose = toReportProse(cells, filled, line);
      if (prose) {
        drafts.push(prose);
        table = null;
        continue;
      }
    }
    const header = isHeaderRow(texts);
    const startsAnew = header && previous?.table === table && previous?.kind === 'table row';
    if (table === null || startsAnew) table = context.tableKey ?? `table-${line.number}`;
    const kind = header ? 'table header' : 'table row';
    if (header) headerWidths.set(table, cells.length);
    const kept = header ? cells : trimmedTo(headerWidths.get(table), cells);
    drafts.push(toRowDraft(kind, kept, table, line.number));
  }
}

/** A report's row as a heading, a numbered point or a paragraph; null when it is a row of a table after all. */
function toReportProse(
  cells: readonly CleanText[],
  filled: readonly CleanText[],
  line: SourceLine,
): DraftBlock | null {
  const [only] = filled;
  if (only && filled.length === 1) {
    const known = cells[0] === only ? findKnownHeading(only.text) : null;
    if (known) return toDraft('heading', { ...only, emphasis: [] }, line.number, known.level);
    const point = pointMark.test(only.text);
    return toDraft(point ? 'list item' : 'paragraph', only, line.number, point ? 1 : null);
  }
  if (filled.length === 2 && cells[0] === only && pointMark.test(only?.text ?? '')) {
    return toDraft('list item', cleanText(line.raw), line.number, 1);
  }
  return null;
}
