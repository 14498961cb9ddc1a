import type { Place } from './document.ts';
import type { PageRef } from './page.ts';

/** What a piece of the library that can be searched is. `text` is a block of a paper. */
export type SearchKind =
  | 'text'
  | 'indicator'
  | 'plan row'
  | 'measure'
  | 'action'
  | 'baseline item'
  | 'roadmap row'
  | 'term'
  | 'acronym'
  | 'monitoring row'
  | 'ask';

/** Where in an excerpt a word stands that matched; offsets are UTF-16 code units. */
export interface SearchMatch {
  readonly start: number;
  readonly end: number;
}

/** One piece of the library in which every word that was looked for stands. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** The id of the block, row or entry. */
  readonly id: string;
  /** What it is or what it stands under, to be read before the excerpt. */
  readonly title: string;
  /**
   * The words around the first match as plain text, without marks; "" where the place describes or quotes a child or
   * family: such lines are opened in the paper and never stand in an excerpt.
   */
  readonly excerpt: string;
  readonly matches: readonly SearchMatch[];
  /** Whether it is a place that describes or quotes a child or family. */
  readonly caseExample: boolean;
  readonly document: string;
  /** 1-based first and last line of the seed file. */
  readonly lines: readonly [number, number];
  readonly page: PageRef;
  /** Where it opens; null where its paper has not been taken apart into blocks. */
  readonly place: Place | null;
  /** Higher is nearer to what was looked for (BM25); comparable within one search only. */
  readonly score: number;
}
