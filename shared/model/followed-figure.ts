import type { Change } from './indicator.ts';
import type { PageRef } from './page.ts';

/** What one later pack prints of a figure that something rests on. */
export interface LaterFigure {
  readonly document: string;
  readonly title: string;
  /** ISO date of the pack. */
  readonly date: string;
  /** Null where the pack prints no such indicator. */
  readonly reading: {
    readonly row: string;
    readonly tableTitle: string;
    readonly line: number;
    readonly page: PageRef;
    readonly month: string;
    /** As printed; "" where the cell is blank. */
    readonly printed: string;
    readonly change: Change;
  } | null;
  /** All of it in a sentence or two, without the page. */
  readonly words: string;
}

/** A figure that a question or wording rests on: as it was when it was taken, and in each later pack. */
export interface FollowedFigure {
  /** Id of the piece of evidence. */
  readonly evidence: string;
  /** Id of the question or wording it belongs to. */
  readonly owner: string;
  readonly indicatorName: string;
  /** "54% in December 2024, target 95%", as printed. */
  readonly atFirst: string;
  /** In order of time; empty where none is loaded. */
  readonly later: readonly LaterFigure[];
  /** What the later packs print, each with its page, or that none is loaded. */
  readonly since: string;
  /** Then and since in one line, to be exported. */
  readonly line: string;
}
