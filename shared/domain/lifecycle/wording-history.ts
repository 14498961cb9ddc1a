import type { Evidence } from '#shared/model/evidence.ts';
import type { WordingRun } from './compare-wording.ts';
import type { StepKind } from './wording-steps.ts';

/** A field that was changed, as text; "" where it held or holds nothing. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Old (left) and new (right) words compared; null where nothing is to be compared, or it is too long to. */
  readonly runs: readonly WordingRun[] | null;
}

/** One step of a wording's history, as it is shown. */
export interface ShownStep {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** Id of the person. */
  readonly author: string;
  readonly kind: StepKind;
  /** The step that was taken back or done again. */
  readonly of: string | null;
  /** Whether it was taken back and not done again. */
  readonly isUndone: boolean;
  readonly fields: readonly ChangedField[];
  readonly evidence: readonly { readonly evidence: Evidence; readonly isTakenOff: boolean }[];
}

/** The step that would be taken back or done again, or why none is. */
interface NextStep {
  readonly step: string | null;
  readonly refusal: string | null;
}

/** Everything that was done to a wording, oldest first. */
export interface WordingHistory {
  readonly steps: readonly ShownStep[];
  readonly undo: NextStep;
  readonly redo: NextStep;
}
