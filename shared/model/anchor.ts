import type { Position } from './evidence.ts';

/** Words of a paper with what is needed to find them again in a later copy (W3C selectors, and how sure they are). */
export interface WordsAnchor {
  readonly start: Position;
  readonly end: Position;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The rest of the paragraph before the quote, up to 1,000 UTF-16 code units of it. */
  readonly before: string;
  readonly after: string;
  /** The blocks of words before the first and after the last; null at the ends of the paper. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Whether no other block of the paper had the text of the block in which the words begin. */
  readonly alone: boolean;
  /** How many other places of the paper looked like this one when it was chosen. */
  readonly lookalikes: number;
}

/** A place in a paper and the words that stand there. */
export interface FoundWords {
  readonly start: Position;
  readonly end: Position;
  readonly words: string;
}

/** Why a person has to look before a note goes on standing at some words. */
export type ReviewReason = 'lookalikes' | 'surroundings changed' | 'words changed';

/** What became of words in another copy of their paper. `places` are the likeliest first, never empty. */
export type Reanchored =
  | {
      readonly outcome: 'carried';
      readonly how: 'same block' | 'same words' | 'near words';
      readonly place: FoundWords;
    }
  | {
      readonly outcome: 'review';
      readonly why: ReviewReason;
      readonly places: readonly FoundWords[];
    }
  | { readonly outcome: 'orphaned' };

/** A figure that a note stands at: an indicator and a month, with what was printed. */
export interface FigureAnchor {
  readonly row: string;
  readonly indicator: string;
  readonly month: string;
  readonly printed: string;
}

/** A printed figure of an indicator in a month. */
interface FoundFigure {
  readonly row: string;
  readonly printed: string;
}

/** What became of a figure in another copy: by indicator and month, never by its place. */
export type ReanchoredFigure =
  | { readonly outcome: 'carried'; readonly figure: FoundFigure }
  | {
      readonly outcome: 'review';
      readonly why: 'printed more than once' | 'printed anew';
      readonly figures: readonly FoundFigure[];
    }
  | { readonly outcome: 'orphaned' };
