import type { PageRef } from './page.ts';

/** One row of the printed "Scrutiny Monitoring" table, kept as printed. */
export interface MonitoringRow {
  /** `<document>/monitoring/<date>-<title>-<number>`. */
  readonly id: string;
  readonly document: string;
  /** ISO date read from the printed one. */
  readonly date: string;
  readonly title: string;
  /** The "1)" that starts the action; numbered afresh under each date and title. */
  readonly number: number;
  readonly actionProposed: string;
  /** Paragraphs joined by line feeds. Charts printed inside the cell are named in `missingCharts`. */
  readonly actionTaken: string;
  /** As printed; "" when blank. */
  readonly status: string;
  /** Titles of charts printed in the cell whose picture is not in the text. */
  readonly missingCharts: readonly string[];
  /** 1-based first and last line of the seed file. */
  readonly lines: readonly [number, number];
  readonly page: PageRef;
}

/** Where a printed row stands before the meeting decides on it, in words. */
export interface PrintedStanding {
  readonly first: string;
  readonly next: string;
  readonly why: string;
  /** The paragraph `why` rests on, in words. */
  readonly paragraph: string;
}

/** A printed row with where it stands. */
export interface StandingRow extends MonitoringRow {
  readonly standing: PrintedStanding;
}
