import type { Block } from '#shared/model/document.ts';

/** The columns of a table that are set side by side on paper, by index: the first column always, then as many as there is room for. */
export type ColumnPart = readonly number[];

/** Characters of 12 pt that stand side by side on an A4 sheet between its margins, and what the first column may take. */
const room = 78;
const firstColumn = 20;
/** The space between two columns, in characters. */
const gap = 1.5;

function longestWord(text: string): number {
  // A line breaks at a space or after a dash inside a word, but not inside "Dec-24".
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}

/**
 * Cuts a table that is wider than a sheet into parts that stand one under the other, each with the first column, so that
 * nothing is set smaller than it can be read. A table that fits is one part, and so is one of long texts: those wrap.
 */
export function splitColumns(rows: readonly Pick<Block, 'cells'>[]): readonly ColumnPart[] {
  const width = Math.max(...rows.map(({ cells }) => cells?.length ?? 1), 1);
  const widths = Array.from(
    { length: width },
    (_, column) =>
      Math.max(...rows.map(({ cells }) => longestWord(cells?.[column] ?? '')), 3) + gap,
  );
  const first = Math.max(widths[0] ?? 0, firstColumn);
  const all = widths.map((_, column) => column);
  if (widths.reduce((sum, own) => sum + own, 0) <= room) return [all];
  const parts: number[][] = [];
  let left = 0;
  for (const column of all.slice(1)) {
    const own = widths[column] ?? 0;
    const part = parts.at(-1);
    if (part && own <= left) {
      part.push(column);
      left -= own;
    } else {
      parts.push([0, column]);
      left = room - first - own;
    }
  }
  return parts;
}

/** Which columns a part shows, in words: "Columns 2 to 9 of 22". */
export function partInWords(part: ColumnPart, of: number): string {
  const [from, to] = [(part[1] ?? 0) + 1, (part.at(-1) ?? 0) + 1];
  return `${from === to ? `Column ${from}` : `Columns ${from} to ${to}`} of ${of}, beside the first`;
}
