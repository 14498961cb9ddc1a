import type { PageRef } from './page.ts';

/** Words of a paper that state a number or a comparison, tied by hand to the printed rows they speak of. */
export interface FigureStatement {
  /** "C053": the entry in the table made by hand. */
  readonly id: string;
  readonly document: string;
  /** The heading of the commentary it stands under, as the table names it. */
  readonly section: string;
  /** As shown, a part of its block's text. */
  readonly quote: string;
  /** The rest of the sentence it stands in, on either side, so that what officers say of it is not cut off. */
  readonly before: string;
  readonly after: string;
  readonly block: string;
  /** Where the quote begins in the block's text, in UTF-16 code units. */
  readonly offset: number;
  /** 1-based line of the seed file. */
  readonly line: number;
  readonly page: PageRef;
  readonly agendaItem: number | null;
  /** The rows it speaks of, by id, and the months as printed. */
  readonly refersTo: readonly { readonly row: string; readonly months: readonly string[] }[];
}
