import type { Block } from '#shared/model/document.ts';

/** A part of a block's text that is set on its own. */
export interface Cell {
  readonly text: string;
  /** Where it starts in the block's text: the cells of a row are joined by one tab each. */
  readonly offset: number;
}

/** The cells of a row of a table; of any other block, its text as one. */
export function toCells(row: Pick<Block, 'cells' | 'text'>): Cell[] {
  let offset = 0;
  return (row.cells ?? [row.text]).map((text) => {
    const cell = { text, offset };
    offset += text.length + 1;
    return cell;
  });
}
