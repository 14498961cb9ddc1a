/** What an inspection judged, as an improvement plan quotes it. */
export interface OfstedJudgement {
  readonly judgement: string;
  /** As printed: "Good", "Outstanding". */
  readonly grade: string;
  /** 1-based line of the seed file. */
  readonly line: number;
}

/** A sentence of an improvement plan that stands by itself: a recommendation of Ofsted, a cross-cutting theme. */
export interface PlanStatement {
  readonly text: string;
  /** 1-based line of the seed file. */
  readonly line: number;
}

/** One month in which all children in care were added up from where they are placed. */
export interface PlacementMonth {
  /** As printed at the head of the column: "Nov-22". */
  readonly month: string;
  /** Children in care as printed. */
  readonly printed: number;
  /** The sum of the placement rows. */
  readonly sum: number;
}

/** Whether the placement rows of a paper add up to the children in care it prints. */
export interface PlacementSum {
  /** The months in which every figure is printed, in the table's order. */
  readonly months: readonly PlacementMonth[];
  /** Names of rows that the sum needs and the paper does not print. */
  readonly missing: readonly string[];
}
