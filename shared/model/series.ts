/** How the two papers' indicators are known to be one: decided by hand, never computed. */
export type SeriesRelation = 'same' | 'spelling' | 'renamed by inference';

/** One figure of a series, as one paper prints it. */
export interface SeriesPoint {
  /** As printed at the head of the column: "Dec-22". */
  readonly period: string;
  readonly value: number;
  readonly printed: string;
  readonly document: string;
  /** The printed row it is a reading of. */
  readonly row: string;
  readonly line: number;
  /** An oddity of the paper kept as printed; null when there is none. */
  readonly note: string | null;
}

/** A month in which the rows of a series print different values. None of them is chosen. */
export interface SeriesConflict {
  readonly period: string;
  /** Every value printed for the month, also those that agree with one another. */
  readonly values: readonly SeriesPoint[];
}

/** One indicator through two papers. */
export interface Series {
  /** "cla_number". */
  readonly key: string;
  readonly relation: SeriesRelation;
  /** The reason recorded for the join. */
  readonly reason: string;
  /** As the later paper prints it. */
  readonly name: string;
  /** As the earlier paper prints it. */
  readonly earlierName: string;
  /**
   * By month, earlier paper first. A month that both papers print is here twice. A value that one paper prints on several
   * rows is here once, with the first of them; different values on several rows are all here.
   */
  readonly points: readonly SeriesPoint[];
  readonly conflicts: readonly SeriesConflict[];
}

/** One entry of the curated table of series, as its file has it. */
export interface CuratedSeries {
  readonly canonical_key: string;
  readonly name_2023: string;
  readonly lines_2023: readonly number[];
  readonly relation:
    | 'same'
    | 'spelling_variant'
    | 'renamed_inferred'
    | 'measure_changed_percent_to_number'
    | 'dropped';
  readonly relation_note: string;
  /** Null for an indicator that the later paper no longer prints. */
  readonly name_2025: string | null;
  /** Null for an indicator that the later paper no longer prints. */
  readonly lines_2025: readonly number[] | null;
}
