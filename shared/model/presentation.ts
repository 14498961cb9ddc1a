import type { NarrativeSection } from './narrative.ts';
import type { PageRef } from './page.ts';

/** A row of a table on a slide: its cells as a screen shows them. */
export interface PresentationRow {
  readonly cells: readonly string[];
  /** 1-based line of the seed file. */
  readonly line: number;
}

/** A slide, or the slides under one heading: its words and the rows of its tables. */
export interface PresentationSection extends NarrativeSection {
  /** `<document>/section/<heading>`, with `-2` for a heading that comes again. */
  readonly id: string;
  readonly document: string;
  readonly rows: readonly PresentationRow[];
}

/**
 * One of the seven enablers of improvement. Several bullets stand in each of them in print; nothing is left in the text to
 * part them, so the text is kept whole.
 */
export interface Enabler {
  readonly id: string;
  readonly document: string;
  /** 1 to 7. */
  readonly number: number;
  readonly heading: string;
  readonly text: string;
  readonly line: number;
  readonly page: PageRef;
}

/** What is reported of one workstream of the Family Safeguarding Model. */
export interface WorkstreamUpdate {
  readonly id: string;
  readonly document: string;
  readonly workstream: string;
  readonly text: string;
  readonly line: number;
  readonly page: PageRef;
}
