import type { CommitmentPlan } from '#shared/model/commitment.ts';
import type { Aim } from '#shared/model/indicator.ts';

/** One line or more of a paper: "003:551", "003:559-560", or several of them. */
export type CuratedSource = string | readonly string[];

/** An entry of the table of commitments, as written by hand. */
export interface CuratedEntry {
  readonly plan: CommitmentPlan;
  readonly target_text: string;
  /** A number, a change ("+20%"), a date ("June 2024"), a number for each of several groups, or nothing. */
  readonly target_value: number | string | Readonly<Record<string, number>> | null;
  readonly operator?: '=' | '>' | '<';
  readonly baseline?: string;
  readonly actual_july_2020?: string;
  readonly date: string;
  readonly source: CuratedSource;
  readonly due_printed: boolean;
}

/** A later figure of the table of commitments, as written by hand. */
export interface CuratedFigure {
  readonly value: number | string | null;
  readonly period: string;
  readonly source: CuratedSource;
  readonly raw?: string;
  readonly text?: string;
  readonly note?: string;
}

/** A topic of the table of commitments, as written by hand. */
export interface CuratedCommitment {
  readonly key: string;
  readonly topic: string;
  readonly comparability: string;
  readonly comparable: boolean;
  readonly aim: Aim;
  readonly aimSource: string;
  readonly entries: readonly CuratedEntry[];
  readonly figures: readonly CuratedFigure[];
}

/** How an entry is to be read where the table alone would mislead, decided by hand. */
export interface EntryReading {
  readonly topic: string;
  /** From 0, within the topic. */
  readonly entry: number;
  /** The figures that measure the same thing; left out where all of the topic's do. */
  readonly figures?: readonly number[];
  readonly aim?: Aim;
  /** The change ("-50%"), where the words set one and not a level. */
  readonly change?: string;
  /** A name for what it measures, where no other entry and no printed row does. */
  readonly measure?: string;
  /** The number is said without a digit. */
  readonly value?: 'in words';
  readonly reason: string;
}

/** A figure that is worked out from what is printed. */
export interface FigureReading {
  readonly topic: string;
  readonly figure: number;
  readonly reason: string;
}

/** The two tables together. */
export interface CuratedCommitments {
  readonly topics: readonly CuratedCommitment[];
  readonly entries: readonly EntryReading[];
  readonly figures: readonly FigureReading[];
}
