/**
 * How the two prints of a passage differ. `typography`: the same letters and figures in the same order, with other spaces,
 * dashes, quotation marks, bullets or capitals. `words`: other words. `cells`: the same table row, its words in other cells or
 * cut over several. `part`: the own document prints only a piece of it. `out of order`: the own document lost the table and prints words
 * of it without their order.
 */
export type DifferenceKind =
  | 'typography'
  | 'words'
  | 'cells'
  | 'part'
  | 'out of order'
  | 'only in the pack'
  | 'only in its own document';

/** A passage that a paper's own document and the copy of it in the agenda pack do not print alike. Both are kept. */
export interface CopyDifference {
  /** `<own document>/difference/<number>`, in the order of the pack. */
  readonly id: string;
  /** The paper's own document. */
  readonly document: string;
  /** The pack that holds the copy. */
  readonly pack: string;
  /** Where it stands, for a person: "Family Help, priority 2, measures", "Introduction". */
  readonly place: string;
  readonly kind: DifferenceKind;
  /** As printed there, white space collapsed, cells parted by " | "; "" where it is not printed. */
  readonly inPack: string;
  readonly inOwn: string;
  /** 1-based first and last line of the seed file; null where it is not printed. */
  readonly packLines: readonly [number, number] | null;
  readonly ownLines: readonly [number, number] | null;
}

/** A difference between two prints of a service delivery plan. */
export interface PlanDifference extends CopyDifference {
  readonly service: string;
  /** 1 to 6; null for the title over a service's plan. */
  readonly priority: number | null;
  /** `row` where the whole row is lost. */
  readonly field: 'title' | 'priority' | 'actions' | 'outcomes' | 'measures' | 'row';
}
