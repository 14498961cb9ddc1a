import type { Block, EmphasisRun } from '#shared/model/document.ts';
import { isCutBy, type CleanText } from './clean-text.ts';

/** A block before it has its place in reading order, its id and its page. */
export type DraftBlock = Omit<Block, 'id' | 'document' | 'ordinal' | 'page' | 'agendaItem'>;

/** What the app says where a chart is printed: the only words in the blocks that are not the paper's. */
export const missingChartText = 'A chart is printed here; it is not in the text.';

/** A block of plain words. */
export function toDraft(
  kind: Block['kind'],
  clean: CleanText,
  line: number,
  level: number | null = null,
): DraftBlock {
  return {
    kind,
    text: clean.text,
    level,
    cells: null,
    table: null,
    lineFrom: line,
    lineTo: line,
    emphasis: clean.emphasis,
    pageBreakAt: null,
  };
}

/** Bold stretches moved along by `by` code units. */
function shifted(runs: readonly EmphasisRun[], by: number): readonly EmphasisRun[] {
  return runs.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** A row of a table: the text is its cells joined by tabs. */
export function toRowDraft(
  kind: 'table header' | 'table row',
  cells: readonly CleanText[],
  table: string,
  line: number,
): DraftBlock {
  const emphasis: EmphasisRun[] = [];
  let offset = 0;
  for (const cell of cells) {
    emphasis.push(...shifted(cell.emphasis, offset));
    offset += cell.text.length + 1;
  }
  const texts = cells.map(({ text }) => text);
  return {
    kind,
    text: texts.join('\t'),
    level: null,
    cells: texts,
    table,
    lineFrom: line,
    lineTo: line,
    emphasis,
    pageBreakAt: null,
  };
}

/** Two texts with a space between, and the offset at which the second begins. */
export function joinTexts(
  before: CleanText,
  after: CleanText,
): CleanText & { readonly at: number } {
  const at = before.text.length + 1;
  return {
    text: `${before.text} ${after.text}`,
    emphasis: [...before.emphasis, ...shifted(after.emphasis, at)],
    at,
  };
}

/** The two halves of a paragraph that a page break cut, as one block; null when `after` is a paragraph of its own. */
export function joinCutParagraph(before: DraftBlock, after: DraftBlock): DraftBlock | null {
  if (before.kind !== 'paragraph' || after.kind !== 'paragraph') return null;
  if (before.pageBreakAt !== null || !isCutBy(before.text, after.text)) return null;
  const { text, emphasis, at } = joinTexts(before, after);
  return { ...before, text, emphasis, lineTo: after.lineTo, pageBreakAt: at };
}

/**
 * A row and its continuation on the next page as one block, cell by cell; the offset is that of the first cell that
 * was cut. Both are given as clean cells.
 */
export function joinRows(
  parts: readonly { readonly line: number; readonly cells: readonly CleanText[] }[],
  table: string,
): DraftBlock | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  let cells = first.cells;
  let cutCell: { readonly column: number; readonly at: number } | null = null;
  for (const { cells: more } of rest) {
    cells = cells.map((cell, column) => {
      const addition = more[column];
      if (!addition || addition.text === '') return cell;
      if (cell.text === '') return addition;
      const joined = joinTexts(cell, addition);
      cutCell ??= { column, at: joined.at };
      return { text: joined.text, emphasis: joined.emphasis };
    });
  }
  const row = toRowDraft('table row', cells, table, first.line);
  return { ...row, pageBreakAt: offsetInRow(cells, cutCell) };
}

function offsetInRow(
  cells: readonly CleanText[],
  cut: { readonly column: number; readonly at: number } | null,
): number | null {
  if (!cut) return null;
  const before = cells.slice(0, cut.column).reduce((sum, { text }) => sum + text.length + 1, 0);
  return before + cut.at;
}
