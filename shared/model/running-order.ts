import type { Priority, Question } from './question.ts';

/** Who a running order is for. The officers' carries no names of askers, no marks and nothing kept on this computer. */
export const runningOrderVersions = ['chair', 'officers'] as const;
export type RunningOrderVersion = (typeof runningOrderVersions)[number];

/** The questions of one line of enquiry under one agenda item. */
export interface RunningOrderTheme {
  /** The line's id; null for questions of no line, or of one that may not be shown. */
  readonly line: string | null;
  readonly theme: string;
  readonly wantToKnow: string;
  readonly questions: readonly Question[];
}

/** One agenda item of the running order; null holds questions of no item. */
export interface RunningOrderItem {
  readonly agendaItem: number | null;
  readonly minutes: number;
  readonly themes: readonly RunningOrderTheme[];
}

/** The questions for the table, laid out, with their minutes against the time there is. */
export interface RunningOrderLayout {
  readonly version: RunningOrderVersion;
  readonly items: readonly RunningOrderItem[];
  readonly total: number;
  readonly available: number;
  readonly left: number;
  readonly byPriority: Readonly<Record<Priority, number>>;
  /** Ids of the questions there is no time for. */
  readonly notFitting: readonly string[];
  readonly inWords: string;
  /** Ids of the questions left out because they are only on this computer. */
  readonly leftOut: readonly string[];
}
