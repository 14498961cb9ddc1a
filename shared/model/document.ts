import type { PageRef } from './page.ts';

/** One of the papers in the library. Ids are stable: `pack-2025-01-30`, `improvement-plan-2023`, … */
export interface PaperDocument {
  readonly id: string;
  /** The seed file's own name. */
  readonly file: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** ISO date of the paper (day, month or year as far as it is known). */
  readonly date: string;
  readonly sha256: string;
  /** How many blocks of text were parsed; 0 when the paper has not been taken apart. */
  readonly blocks: number;
  /** Printed pages; null when the text does not say. */
  readonly pages: number | null;
}

/** What a paper is called in a short line: its kind and its year, "Agenda pack 2025". */
export function shortPaperName({ kind, date }: Pick<PaperDocument, 'kind' | 'date'>): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${date.slice(0, 4)}`;
}

export type DocumentKind =
  'agenda pack' | 'service delivery plans' | 'presentation' | 'improvement plan';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list item'
  | 'table header'
  | 'table row'
  | 'page marker'
  | 'blank page'
  | 'missing chart';

/** A stretch of a block's text that is printed bold; offsets are UTF-16 code units into `text`. */
export interface EmphasisRun {
  readonly start: number;
  readonly end: number;
}

/**
 * One piece of a paper in reading order. `text` is exactly the string a screen shows (no tags or marks, white space
 * collapsed; the cells of a table row joined by tabs). Its id is `<document>/<first 10 hex of SHA-256 of text>`, with
 * `-2`, `-3` … for repeats in reading order.
 */
export interface Block {
  readonly id: string;
  readonly document: string;
  /** 0-based place in reading order. */
  readonly ordinal: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** 1 to 4 for headings, nesting depth (1 outermost) for list items, else null. */
  readonly level: number | null;
  /** Cells of a table header or row, as shown; else null. */
  readonly cells: readonly string[] | null;
  /** Blocks of one table share this; else null. */
  readonly table: string | null;
  /** 1-based lines of the seed file, inclusive. */
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly page: PageRef;
  /** The agenda item whose papers this block belongs to; null for front matter. */
  readonly agendaItem: number | null;
  readonly emphasis: readonly EmphasisRun[];
  /** Offset in `text` at which a page break cut a paragraph or table row; null where none did. */
  readonly pageBreakAt: number | null;
}

/**
 * One line of a paper's table of contents: a heading block, by its ordinal, or the first block of a paper that prints no
 * title. `title` is made for reading (capitals set in ordinary letters) and need not be the block's text.
 */
export interface OutlineEntry {
  readonly block: string;
  readonly ordinal: number;
  readonly title: string;
  readonly level: number;
  readonly agendaItem: number | null;
  readonly page: PageRef;
}

/** Where something can be opened: a block of a paper. */
export interface Place {
  readonly document: string;
  readonly block: string;
  readonly ordinal: number;
}
