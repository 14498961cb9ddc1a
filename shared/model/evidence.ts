import type { PageRef } from './page.ts';

/** A place inside a block; `offset` is in UTF-16 code units into the block's text. */
export interface Position {
  readonly block: string;
  readonly offset: number;
}

/** Where a piece of evidence stands, copied when it was taken so that an export can cite it on its own. */
export interface EvidenceSource {
  readonly document: string;
  readonly documentTitle: string;
  readonly documentHash: string;
  readonly page: PageRef;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** A place in a paper as the app holds it today. */
export interface EvidencePlace {
  readonly page: PageRef;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Where the words begin and end; null for what is a row. */
  readonly words: { readonly start: Position; readonly end: Position } | null;
}

/**
 * Where evidence stands in the papers of today. `moved`: the same, elsewhere. `changed`: at the very place something else
 * is printed, which `now` says: the words, the figure, or how the row reads. `unsure`: a person has to look, the
 * likeliest place first. `gone`: nothing like it is left, or the app has the paper no more.
 */
export type EvidenceToday = { readonly isReplaced: boolean } & (
  | { readonly state: 'moved'; readonly place: EvidencePlace }
  | { readonly state: 'changed'; readonly place: EvidencePlace; readonly now: string }
  | { readonly state: 'unsure'; readonly places: readonly EvidencePlace[] }
  | { readonly state: 'gone'; readonly what: 'evidence' | 'paper' }
);

/** Worked out whenever evidence is listed and never stored; absent where it stands as it was taken. */
interface WithToday {
  readonly today?: EvidenceToday;
}

/** A figure: one month of one printed row, with what the paper prints. */
export interface FigureEvidence extends WithToday {
  readonly kind: 'figure';
  readonly id: string;
  readonly row: string;
  readonly indicatorName: string;
  readonly tableTitle: string;
  readonly month: string;
  readonly printed: string;
  /** The target as printed; "" where none is. */
  readonly targetPrinted: string;
  readonly source: EvidenceSource;
}

/** Words of a paper, anchored to them: quote, 32 characters of context on either side, and positions. */
export interface QuoteEvidence extends WithToday {
  readonly kind: 'quote';
  readonly id: string;
  readonly start: Position;
  readonly end: Position;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly source: EvidenceSource;
}

/** A row of the printed monitoring table. */
export interface MonitoringEvidence extends WithToday {
  readonly kind: 'monitoring';
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly actionProposed: string;
  readonly status: string;
  readonly source: EvidenceSource;
}

/** What a question or recommendation rests on. */
export type Evidence = FigureEvidence | QuoteEvidence | MonitoringEvidence;

/** What a screen asks evidence for; the app looks the words, page and lines up itself. */
export type EvidenceRequest =
  | { readonly kind: 'figure'; readonly row: string; readonly month: string }
  | { readonly kind: 'quote'; readonly start: Position; readonly end: Position }
  | { readonly kind: 'monitoring'; readonly row: string };

/** Where the words of a quote stand today; null where that is not certain, or nowhere. */
export function standsAt({
  start,
  end,
  today,
}: QuoteEvidence): Pick<QuoteEvidence, 'start' | 'end'> | null {
  if (!today) return { start, end };
  return today.state === 'moved' || today.state === 'changed' ? today.place.words : null;
}
