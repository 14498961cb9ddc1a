import type { FigureAnchor, ReviewReason, WordsAnchor } from './anchor.ts';
import type { EvidenceSource, Position } from './evidence.ts';
import type { PageRef } from './page.ts';
import type { Visibility } from './question.ts';

/** A highlight marks words and says no more; a note says something about them. */
export const noteKinds = ['highlight', 'note'] as const;
type NoteKind = (typeof noteKinds)[number];

/** What something was marked for; each has its name and its own shape wherever it is shown. */
export const noteCategories = ['ask about', 'check', 'praise', 'follow up'] as const;
export type NoteCategory = (typeof noteCategories)[number];

/** What a note stands at, with what is needed to find it again and to cite it on its own. */
export type NoteTarget =
  | ({ readonly kind: 'words' | 'table row'; readonly source: EvidenceSource } & WordsAnchor)
  | ({
      readonly kind: 'figure';
      readonly indicatorName: string;
      readonly tableTitle: string;
      readonly source: EvidenceSource;
    } & FigureAnchor)
  | { readonly kind: 'page'; readonly page: number; readonly source: EvidenceSource }
  | { readonly kind: 'paper'; readonly source: EvidenceSource };

/** What a screen asks a note for; the app looks the words, page and lines up itself. */
export type NoteTargetRequest =
  | { readonly kind: 'words'; readonly start: Position; readonly end: Position }
  | { readonly kind: 'table row'; readonly block: string }
  | { readonly kind: 'figure'; readonly row: string; readonly month: string }
  | { readonly kind: 'page'; readonly document: string; readonly page: number }
  | { readonly kind: 'paper'; readonly document: string };

/** What is written of a note. */
export interface NoteFields {
  readonly kind: NoteKind;
  readonly category: NoteCategory;
  /** "" for a highlight. */
  readonly text: string;
  readonly visibility: Visibility;
}

/** A note as it was written down. */
export interface WrittenNote extends NoteFields {
  readonly id: string;
  readonly agendaItem: number | null;
  readonly target: NoteTarget;
  /** Taken off its place by its author: kept with the words it stood at, and looked for no more. */
  readonly detached: boolean;
  /** Sorts notes in the order in which they were written. */
  readonly order: string;
  readonly author: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Where a note stands in the papers of today; `end` is null where it stands at no words in particular. */
export interface NotePlace {
  readonly document: string;
  readonly ordinal: number;
  readonly start: Position;
  readonly end: Position | null;
  readonly page: PageRef;
}

/** Why a person has to look at a note whose paper changed. */
export type NoteReviewReason =
  ReviewReason | 'printed more than once' | 'printed anew' | 'another copy of the paper' | 'gone';

/** A place a note may be put at, with what stands there today. */
export interface NoteChoice {
  readonly words: string;
  readonly page: PageRef;
  readonly document: string;
  readonly block: string;
  readonly target: NoteTargetRequest;
}

/** How a note stands after its paper was replaced. */
type NoteStanding =
  | { readonly state: 'stands' | 'carried' | 'detached' }
  | {
      readonly state: 'review';
      readonly why: NoteReviewReason;
      /** The likeliest first; none where nothing like it is left. */
      readonly choices: readonly NoteChoice[];
    };

/** A note with where it stands today; `place` is null where it stands nowhere, or at a paper as a whole. */
export interface Note extends WrittenNote {
  readonly standing: NoteStanding;
  readonly place: NotePlace | null;
}
