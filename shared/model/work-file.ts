/** Kinds of records that leave in a file of the Panel's work, in the order in which a person reads them. */
export const carriedKinds = [
  'line',
  'question',
  'asker',
  'recommendation',
  'evidence',
  'monitored',
  'progress',
  'decision',
  'closing',
  'programme item',
  'suggestion mark',
  'note',
  'person',
] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** What one record of a kind is called, and several. */
export const kindWords: Readonly<Record<CarriedKind, readonly [string, string]>> = {
  line: ['line of enquiry', 'lines of enquiry'],
  question: ['question', 'questions'],
  asker: ['asker', 'askers'],
  recommendation: ['wording', 'wordings'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  monitored: ['response', 'responses'],
  progress: ['progress report', 'progress reports'],
  decision: ['decision', 'decisions'],
  closing: ['closing', 'closings'],
  'programme item': ['work programme item', 'work programme items'],
  'suggestion mark': ['answered suggestion', 'answered suggestions'],
  note: ['note', 'notes'],
  person: ['name', 'names'],
};

/** A record that leaves or could. */
export interface CarriedRecord {
  readonly id: string;
  readonly kind: CarriedKind;
  /** The words a person knows it by. */
  readonly words: string;
  readonly onlyOnThisComputer: boolean;
}

/** The most characters a file of the Panel's work may have. */
export const largestWorkFile = 6_000_000;

/** A record that is here already and would stand otherwise. */
export interface ChangedRecord {
  /** "question", "wording". */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** What taking in a file of the Panel's work does, for a person. */
export interface WorkSummary {
  /** "12 questions", "1 line of enquiry"; evidence, askers and names come with what they belong to. */
  readonly fresh: readonly string[];
  /** How many records are here already just so. */
  readonly same: number;
  /** Records here that stand otherwise afterwards; what stood before stays in their history. */
  readonly changed: readonly ChangedRecord[];
}
