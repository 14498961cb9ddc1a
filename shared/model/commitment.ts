import type { Aim, IndicatorRow, Unit } from './indicator.ts';
import type { PageRef } from './page.ts';
import type { FigureStatement } from './statement.ts';

/** The plans and reports that set something, oldest first within the table made by hand. */
export type CommitmentPlan =
  | '2020 improvement plan (autumn 2020)'
  | '2023 improvement plan (indicator target)'
  | '2023 improvement plan (action tables)'
  | '2023 service delivery plans'
  | 'January 2025 performance report (indicator target)'
  | 'January 2025 papers'
  | '2026 service delivery plans';

/** A plan's undertaking, or the target that a table of figures prints. The two are kept apart. */
type CommitmentKind = 'commitment' | 'target';

/** A place in a paper. */
export interface CommitmentPlace {
  readonly document: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** The block that holds it, to open the paper there. */
  readonly block: string;
  readonly page: PageRef;
}

/** A place that an entry or a figure rests on, with where its words stand in the block's text, to quote them. */
export interface CommitmentSource extends CommitmentPlace {
  readonly from: number;
  readonly to: number;
}

/** What an entry sets. */
export type CommitmentTarget =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** "at least as good as" is what a plan means that prints no operator, or an equals sign. */
      readonly operator: 'at least as good as' | 'more than' | 'less than';
    }
  /** "+20%" or "-35% a year": a change from something. */
  | { readonly kind: 'change'; readonly words: string }
  /** A number for each of several groups. */
  | { readonly kind: 'several'; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: 'date'; readonly words: string }
  | { readonly kind: 'none' };

/** One entry: what one plan, report or table set on the topic. */
export interface CommitmentEntry {
  readonly plan: CommitmentPlan;
  readonly kind: CommitmentKind;
  /** As the plan words it. */
  readonly words: string;
  readonly target: CommitmentTarget;
  readonly unit: Unit;
  /** The topic's, or the entry's own where its words set another. */
  readonly aim: Aim;
  /** As the plan of 2020 prints them beside the measure; "" where it prints none. */
  readonly baseline: string;
  readonly july2020: string;
  /** The date in the words of the table made by hand: "January 2026", "none in the measures table". */
  readonly due: string;
  /** False where the date is inferred: then it is shown as inferred and never makes the entry overdue. */
  readonly duePrinted: boolean;
  /** The last month it has to be met by, ISO; only ever of a printed date. */
  readonly dueMonth: string | null;
  readonly sources: readonly CommitmentSource[];
  /** For a target: the printed rows of its measure, earlier paper first. */
  readonly rows: readonly string[];
  /** For a commitment: which of the topic's figures measure the same thing, by their place in the list. */
  readonly figures: readonly number[];
  /** What the rows it is measured by have in common; null for what no printed row measures. */
  readonly measure: string | null;
  /** Why it is read so, where that was decided by hand; null where nothing had to be. */
  readonly reading: string | null;
}

/** A figure that the papers print on the topic, or what they say of it in words. */
export interface CommitmentFigure {
  /** As the table made by hand has it: "Dec-24", "Jul-Nov 2024", "Jan-25 commentary". */
  readonly period: string;
  /** The month, or the last month of the period, ISO; null for words that belong to no month. */
  readonly month: string | null;
  /** Null for what is said in words only. */
  readonly value: number | null;
  /** As printed; "" for what is said in words only. */
  readonly printed: string;
  /** The words of the paper that hold it; null where it stands in a table. */
  readonly quote: string | null;
  /** What sets the figure apart within its topic: "percent", "initial"; null where nothing does. */
  readonly note: string | null;
  /** Why the number is not in digits on a cited line; null where it is. */
  readonly workedOut: string | null;
  /** The column of July 2020 stands beside the baseline of the plan of 2020: never a later figure. */
  readonly isBaseline: boolean;
  readonly sources: readonly CommitmentSource[];
  /** The printed rows it is a reading of. */
  readonly rows: readonly string[];
  /** As an entry's. */
  readonly measure: string | null;
}

/** What was undertaken or targeted on one topic, through the plans, with the figures that came. */
export interface Commitment {
  /** "repeat_cp". */
  readonly key: string;
  readonly topic: string;
  readonly aim: Aim;
  readonly aimSource: string;
  /** Whether the plans and figures measure the same thing, decided by hand; with the reason. */
  readonly comparable: boolean;
  readonly comparability: string;
  readonly entries: readonly CommitmentEntry[];
  readonly figures: readonly CommitmentFigure[];
  /** The rows of the newest pack that the topic rests on. */
  readonly rows: readonly string[];
}

/** Where an entry stands, computed from printed figures as at the newest pack. */
export type CommitmentState =
  | 'reached'
  | 'not reached'
  | 'not yet due'
  | 'no figure reported'
  | 'not comparable'
  | 'cannot be scored';

/** The states a topic may have, in the order they are listed in: those that a figure decides first. */
export const topicStates = [
  'not reached',
  'reached',
  'not yet due',
  'no figure reported',
  'not comparable',
  'unclear',
] as const satisfies readonly (CommitmentState | 'unclear')[];

/** The figure that an entry was held against. */
export interface HeldFigure {
  readonly period: string;
  readonly printed: string;
  readonly value: number;
  /** The printed row it is a reading of; null where it stands in a sentence. */
  readonly row: string | null;
  readonly sources: readonly CommitmentPlace[];
}

/** An entry with where it stands. */
export interface StandingEntry extends CommitmentEntry {
  readonly state: CommitmentState;
  /** One factual sentence or two. */
  readonly why: string;
  /** When its plan was made, ISO month. */
  readonly setIn: string;
  /** What it sets, short: "25%", "more than 80%", "20% less", "no number". */
  readonly targetWords: string;
  /** Null where no figure is held against it. */
  readonly latest: HeldFigure | null;
}

/** A topic with where it stands, and how what was set moved from plan to plan. */
export interface StandingCommitment extends Omit<Commitment, 'entries'> {
  readonly entries: readonly StandingEntry[];
  /** That of the newest entry that can be scored; `unclear` where the entries cannot settle it. */
  readonly state: CommitmentState | 'unclear';
  readonly why: string;
  /** The entries that settle it, by their place in the list: those of the newest plan that can be scored, or of the newest. */
  readonly deciding: readonly number[];
  /** The figure that the deciding entry was held against; null where there is none. */
  readonly latest: HeldFigure | null;
  /** ISO date of the newest pack: never the computer's clock. */
  readonly asAt: string;
  /** "from 24% to 25% (January 2025 performance report)"; empty where only one plan set anything. */
  readonly movement: readonly string[];
}

/** How what was set changed through the plans, as one line; "" where only one plan set anything. */
export function movementLine({ movement }: Pick<StandingCommitment, 'movement'>): string {
  return movement.length > 0 ? `From plan to plan: ${movement.join('; ')}.` : '';
}

/** Words that stand in both wordings, or in one of them only. */
export interface WordingPart {
  readonly text: string;
  readonly in: 'both' | 'left' | 'right';
}

/** What one plan words as an earlier one did, or nearly: two entries by their place in the topic. */
export interface WordingPair {
  readonly earlier: number;
  readonly later: number;
  readonly parts: readonly WordingPart[];
}

/** A topic with what is needed to read about it. */
export interface CommitmentDetail {
  readonly commitment: StandingCommitment;
  readonly wordings: readonly WordingPair[];
  /** The rows of the newest pack that it rests on, each with its block. */
  readonly indicators: readonly { readonly row: IndicatorRow; readonly block: string }[];
  /** What the commentary says of those rows, in the order of the paper. */
  readonly statements: readonly FigureStatement[];
}
