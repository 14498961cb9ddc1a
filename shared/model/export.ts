/** The documents that can leave the app. */
export const exportKinds = [
  'monitoring-docx',
  'monitoring-xlsx',
  'monitoring-csv',
  'proposals-docx',
  'proposals-csv',
  'running-order-chair-docx',
  'running-order-officers-docx',
  'clarify-docx',
  'question-sheet-docx',
  'chase-docx',
  'minutes-docx',
  'programme-docx',
  'trail-docx',
  'handover-substitute-docx',
  'handover-member-docx',
  'handover-year-docx',
  'calendar-ics',
  'notes-docx',
  'notes-md',
  'notes-jsonld',
  'work-json',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** One thing that will or will not leave, for the preview. */
export interface ExportLine {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** Shown under it, e.g. evidence with its page. */
  readonly detail: readonly string[];
  readonly onlyOnThisComputer: boolean;
}

/** Exactly what an export holds, before it is written. */
export interface ExportPreview {
  readonly kind: ExportKind;
  readonly title: string;
  readonly fileName: string;
  readonly leaving: readonly ExportLine[];
  /** The document's words for an e-mail; null where it is a table, or nothing leaves. */
  readonly text: string | null;
  /** Left out, and would be included only if ticked. */
  readonly staying: readonly ExportLine[];
}
