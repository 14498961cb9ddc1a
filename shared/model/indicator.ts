import type { PageRef } from './page.ts';
import type { FigureReason, PerformanceSection } from './performance.ts';
import type { FigureStatement } from './statement.ts';

/** What the council wants of an indicator; `none` where nothing states it, and then nothing is judged. */
export type Aim = 'lower' | 'higher' | 'none';

/** What kind of measure it is, which decides what may be said about its movement. */
export type Nature =
  'monthly count' | 'month-end stock' | 'rolling twelve months' | 'percentage' | 'average';

/** The unit the numbers are in. Rates are per 10,000 children under 18. */
export type Unit = 'number' | 'percentage' | 'rate per 10,000' | 'average';

/** A cell as printed, beside the number read from it (null for "", "-" and anything that is not a number). */
export interface PrintedValue {
  readonly printed: string;
  readonly value: number | null;
}

/**
 * A printed figure for a sentence: as printed, with the per cent sign that the papers leave out
 * in half of their tables of percentages.
 */
export function printedWords(figure: PrintedValue, unit: Unit): string {
  const printed = figure.printed.trim();
  return unit === 'percentage' && !printed.endsWith('%') ? `${printed}%` : printed;
}

export interface Reading extends PrintedValue {
  /** As printed at the head of the column: "Dec-24". */
  readonly month: string;
  /** An oddity of the paper kept as printed ("looks like a shifted cell"); null when there is none. */
  readonly note: string | null;
}

export interface ComparatorValue extends PrintedValue {
  /** The year in the column's head, as printed: "23/24"; "" where the head prints none. */
  readonly year: string;
}

/** Comparator columns; each null where the table has no such column. */
export interface Comparators {
  readonly southampton: ComparatorValue | null;
  readonly statisticalNeighbours: ComparatorValue | null;
  readonly southEast: ComparatorValue | null;
  readonly england: ComparatorValue | null;
}

/** The comparators in the order of the paper's columns, by the names it prints. */
export const comparatorColumns: readonly {
  readonly key: keyof Comparators;
  readonly label: string;
}[] = [
  { key: 'southampton', label: 'Southampton' },
  { key: 'statisticalNeighbours', label: 'Statistical neighbours' },
  { key: 'southEast', label: 'South East' },
  { key: 'england', label: 'England' },
];

export type PrintedArrow = '↑' | '↓' | '→';

/**
 * One printed row of a performance table. Readings, notes and evidence point at a row and a month;
 * aim and nature belong to the indicator (`indicator`), which several rows may print.
 */
export interface IndicatorRow {
  /** `<document>/<table>/<name>`, e.g. `pack-2025-01-30/family-safeguarding/number-of-children-in-our-care`. */
  readonly id: string;
  /** `indicator/<name>`. */
  readonly indicator: string;
  readonly document: string;
  /** Table key, e.g. `family-safeguarding`. */
  readonly table: string;
  /** The heading printed over the table, e.g. "Right support at the right time – Family Safeguarding". */
  readonly tableTitle: string;
  /** 1-based line of the seed file. */
  readonly line: number;
  readonly name: string;
  readonly unit: Unit;
  readonly aim: Aim;
  /** Why that aim, with its source; null when the aim is `none` because nothing states one. */
  readonly aimSource: string | null;
  /**
   * What else in the papers bears on the aim, for it and against it, or why none is taken: recorded with it by hand, so
   * that contradictory evidence is shown and not settled in silence.
   */
  readonly aimEvidence: string;
  readonly nature: Nature;
  /** One for every month column of the table, in the table's order. */
  readonly readings: readonly Reading[];
  readonly target: PrintedValue;
  /** Whether a RAG mark is printed. Its colour is not in the text and is never filled in. */
  readonly rag: 'printed' | 'not printed';
  /** As printed; the pack gives no key for it. */
  readonly arrow: PrintedArrow | null;
  /** Null where the table has no comparator columns. */
  readonly comparators: Comparators | null;
  readonly page: PageRef;
}

/**
 * A printed row as the parser reads it from the paper: without aim and nature, which the paper does not print and which
 * come from the curated table of aims, and with the block that holds it.
 */
export type ParsedIndicatorRow = Omit<
  IndicatorRow,
  'aim' | 'aimSource' | 'aimEvidence' | 'nature'
> & {
  readonly block: string;
};

/** A reading against the target under the recorded aim: our arithmetic, never the paper's RAG. */
export interface TargetJudgement {
  readonly state: 'meets' | 'off target' | 'no target' | 'not judged';
  /** In words: "41 points below the 95% target", "meets the 81% target", "no target printed", … */
  readonly words: string;
  /** Off target by little: said in `words` as "within 2 points of it". False everywhere else. */
  readonly close: boolean;
  /** Signed latest minus target in the indicator's unit; null where there is nothing to compare. */
  readonly distance: number | null;
}

/** The change from one reading to another, in words and as a number. */
export interface Change {
  /** "up 5", "down 31 points", "no change", "not known: no figure for Nov-24". */
  readonly words: string;
  /** The same with what it means under a stated aim: "down 31 points, worsening"; else as `words`. */
  readonly underAim: string;
  readonly difference: number | null;
  /** Under the aim; `up`, `down` and `no change` where there is none. */
  readonly direction: 'improving' | 'worsening' | 'up' | 'down' | 'no change' | 'not known';
}

/** Where a row's newest figure stands against what its own months would lead one to expect; never the paper's words. */
export interface UsualRangeWords {
  readonly state: 'within' | 'outside' | 'not judged';
  /**
   * "within its usual range", "outside its usual range, away from the council's aim (trial limits)", "not judged,
   * because …", with any caution.
   */
  readonly words: string;
  /** Why it is not judged, to stand after "because"; null where it is. */
  readonly reason: string | null;
  /** Which way it is outside under the stated aim; null where it is not outside, no aim is stated, or it is both. */
  readonly way: "towards the council's aim" | "away from the council's aim" | null;
  /** What puts it outside, in words: "below the lower limit"; null unless it is. */
  readonly ground: string | null;
  /** Said in `words` too. A figure with a caution is no ground by itself for a question at a meeting. */
  readonly caution: string | null;
  /** Limits from so few months still move with every new one. */
  readonly trialLimits: boolean;
}

/** What an earlier paper prints of the same indicator, joined by a recorded decision. */
export interface EarlierMonths {
  readonly document: string;
  /** The year of the earlier paper: "2023". */
  readonly year: string;
  /** The earlier paper's title. */
  readonly title: string;
  /** As the earlier paper prints it. */
  readonly name: string;
  /** How the two are known to be one: "Printed there under the same name." */
  readonly words: string;
  /** The reason recorded for the join. */
  readonly reason: string;
  /** Every row of the earlier paper that prints it, in its order. */
  readonly rows: readonly {
    readonly row: string;
    readonly document: string;
    readonly title: string;
    /** The heading printed over its table. */
    readonly table: string;
    readonly line: number;
    readonly block: string;
    readonly page: PageRef;
    /** Its target as printed there. */
    readonly printed: PrintedValue;
    readonly readings: readonly Reading[];
  }[];
}

/** A target as one paper prints it, over the months that paper prints. */
export interface TargetStep {
  readonly document: string;
  /** The earlier paper's title; null for the row's own paper. */
  readonly title: string | null;
  readonly row: string;
  readonly line: number;
  readonly page: PageRef;
  readonly target: PrintedValue;
  /** As printed at the heads of its table. */
  readonly months: readonly string[];
}

/** The targets printed for an indicator, oldest paper first. */
export interface TargetHistory {
  readonly steps: readonly TargetStep[];
  /** "The target moved from 24% to 25%."; null where it did not, or where only one paper prints one. */
  readonly moved: string | null;
}

/** The lines of the usual range over the months it was worked out from: our arithmetic, to be drawn on request. */
export interface UsualRangeLimits {
  /** As printed, oldest first; each has a figure or stands empty between two that have. */
  readonly months: readonly string[];
  /** In the indicator's unit, unrounded; held within what the unit allows, since they are for drawing. */
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** The months that a rule marks, as printed. */
  readonly flagged: readonly string[];
  /** "from thirteen months: trial limits, which move with every new month". */
  readonly words: string;
}

/** One printed row with everything computed about it, as at the pack's newest month. */
export interface IndicatorSummary {
  readonly row: IndicatorRow;
  readonly latest: Reading;
  readonly previous: Reading | null;
  readonly sameMonthLastYear: Reading | null;
  readonly changeOnMonth: Change;
  readonly changeOnYear: Change;
  readonly target: TargetJudgement;
  readonly usualRange: UsualRangeWords;
  /** The part of the performance report it is printed in; null where none is recorded. */
  readonly section: PerformanceSection | null;
  /** "The target moved from 24% to 25%."; said before anything else about the target. Null where it did not. */
  readonly targetMoved: string | null;
  /** The sparkline in a sentence: "Between 54% and 94% over thirteen months; 54% in December 2024." */
  readonly trendWords: string;
  /** "The council aims for higher." and its source, or "No aim is stated, so nothing is judged." */
  readonly aimWords: string;
  /** The printed arrow in words, or that none is printed. */
  readonly arrowWords: string;
  /** "RAG printed; colour not in the text" or "no RAG printed". */
  readonly ragWords: string;
  /** How the latest stands against each comparator, in words; empty where none is printed. */
  readonly comparatorWords: readonly string[];
  /** Where the latest reading stands in the paper. */
  readonly place: { readonly document: string; readonly block: string };
}

/** A summary with every other printed row of the same indicator. */
export interface IndicatorDetail {
  readonly summary: IndicatorSummary;
  /** The rows of the same indicator elsewhere, with the months in which they print another value. */
  readonly versions: readonly {
    readonly row: IndicatorRow;
    readonly differences: readonly {
      readonly month: string;
      readonly here: string;
      readonly there: string;
    }[];
  }[];
  /** What the commentary says of this row, in the order of the paper. */
  readonly statements: readonly FigureStatement[];
  /** One computed sentence to read first. */
  readonly headline: string;
  /** What puts it outside its usual range, which way, and any caution; null where there is neither. */
  readonly rangeLine: string | null;
  /** The reason or caveat the commentary gives for the newest figure; null where it gives none. */
  readonly reason:
    | (FigureReason & {
        /** "The commentary gives … as the reason" or "The commentary says that …", to be followed by its page. */
        readonly said: string;
        /** The same as a sentence, with its page. */
        readonly sentence: string;
      })
    | null;
  /** Null where its usual range is not judged. */
  readonly limits: UsualRangeLimits | null;
  /** What earlier papers print of it, oldest first; empty where none is joined to it. */
  readonly earlier: readonly EarlierMonths[];
  readonly targets: TargetHistory;
}
