import type { PageRef } from './page.ts';

/** A part of the performance report: one of the council's priorities, or one that is under none of them. */
export interface PerformanceSection {
  readonly document: string;
  /** 1 to 6; null for a part under no priority. */
  readonly priority: number | null;
  /** As the report's contents print it: "Right support, right time". */
  readonly name: string;
  /** Where the contents print it, 1-based. */
  readonly line: number;
  /** The keys of the tables that stand in it, in order; empty where it prints none. */
  readonly tables: readonly string[];
}

/** What the commentary gives as the reason for the newest figure of some rows, or says of its data; tied by hand. */
export interface FigureReason {
  /** "W08": the entry in the table made by hand. */
  readonly id: string;
  readonly document: string;
  /** A caveat speaks of the data or the target itself. */
  readonly kind: 'reason' | 'caveat';
  /** In short, to stand in “The commentary gives … as the reason”, or “The commentary says that …”. */
  readonly words: string;
  /** The paper's own words, a part of its block's text. */
  readonly quote: string;
  readonly block: string;
  /** 1-based line of the seed file. */
  readonly line: number;
  readonly page: PageRef;
  /** The rows, by id. */
  readonly rows: readonly string[];
}
