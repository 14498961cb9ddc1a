/** What one field holds: lists are records of their own. */
export type Scalar = string | number | boolean | null;

/** One thing somebody did to one field of one record. Never altered and never removed once written. */
export interface Change {
  readonly id: string;
  /** Hybrid logical clock text; see `nextStamp`. Plain text order is the order of events. */
  readonly at: string;
  readonly author: string;
  readonly device: string;
  readonly record: string;
  /** What the record is: "question", "evidence" and so on; the same in every change of a record. */
  readonly kind: string;
  readonly field: string;
  readonly value: Scalar;
  /** Ids of the changes whose value the author was looking at. */
  readonly basis: readonly string[];
}
