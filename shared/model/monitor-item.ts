import type { RecommendationKind } from './recommendation.ts';

/** What the body addressed answered; "not agreed" carries its reasons. */
export const responseAnswers = [
  'awaited',
  'agreed',
  'agreed in part',
  'not agreed',
  'not required',
] as const;
export type ResponseAnswer = (typeof responseAnswers)[number];

/** The progress officers report, as printed; "" where the column is blank. */
export const progressWords = ['', 'In progress', 'Partially complete', 'Complete'] as const;
export type ProgressWord = (typeof progressWords)[number];

/** What the Panel decided on an item at a meeting. Never "accepted" alone. */
export const panelDecisions = [
  'not yet considered',
  'accepted as completed',
  'not accepted as completed',
  'noted',
  'not reached',
] as const;
export type PanelDecision = (typeof panelDecisions)[number];

/** Other ways an item is closed. None of them is acceptance. */
export const closingReasons = [
  'entered in error',
  'superseded',
  'merged',
  'withdrawn by the Panel',
  'moved to the work programme',
  'referred elsewhere',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** The answer of whoever was asked. Dates are ISO dates. */
export interface MonitorResponse {
  readonly answer: ResponseAnswer;
  /** The body or post that answered; "" while awaited. */
  readonly by: string;
  readonly date: string | null;
  /** Why it was not agreed; "" otherwise. */
  readonly reasons: string;
  /** The meeting of the Panel the answer was reported to; null until it is. */
  readonly reportedAt: string | null;
}

/** The status printed for one meeting. */
export interface MonitorProgress {
  readonly meeting: string;
  readonly status: ProgressWord;
}

/** How a note of the meeting stands to the minutes, which are the record. */
export type MinuteCheck =
  | { readonly kind: 'not checked' }
  | { readonly kind: 'minute'; readonly number: string }
  | { readonly kind: 'differs from the minute' };

/** One person's note of what the Panel decided at a meeting. */
export interface NotedDecision {
  readonly meeting: string;
  readonly decision: PanelDecision;
  readonly notedBy: string;
  readonly check: MinuteCheck;
}

/** One closing by a person; kept after it is reversed. */
export interface Closing {
  readonly reason: ClosingReason;
  readonly author: string;
  readonly date: string;
  readonly why: string;
  readonly reversed: {
    readonly author: string;
    readonly date: string;
    readonly why: string;
  } | null;
}

/** One item of the monitoring list: three separate facts, and closings by hand. Whether it leaves is derived. */
export interface MonitorItem {
  readonly id: string;
  readonly kind: RecommendationKind;
  /** ISO date of the meeting that asked; null when none was printed. */
  readonly askedAt: string | null;
  readonly wording: string;
  /** The body addressed; "" when nobody is named. */
  readonly addressee: string;
  readonly response: MonitorResponse;
  readonly progress: readonly MonitorProgress[];
  readonly decisions: readonly NotedDecision[];
  readonly closings: readonly Closing[];
}

/** The Panel's meetings known, and the day they are looked at from: the pack's date, never the clock. */
export interface AsAt {
  readonly date: string;
  readonly meetings: readonly string[];
}

/** What the notes of decisions come to, taken together. */
export interface SettledDecision {
  readonly decision: PanelDecision;
  readonly meeting: string | null;
  /** `minute`: by a minute number; `note`: my note, not yet checked; `open`: notes differ; `none`: nothing recorded. */
  readonly by: 'minute' | 'note' | 'open' | 'none';
}

/** Where an item stands: on the list, leaving it, or in its history. */
export interface Standing {
  readonly list: 'stays' | 'leaves' | 'history';
  readonly first: string;
  readonly response: string;
  readonly next: string;
  readonly why: string;
  /** Document and line of the paragraph `why` rests on; "" where a person closed it. */
  readonly source: string;
  /** Meetings of the Panel since the one that asked, up to the day looked from; null when that is not dated. */
  readonly ageInMeetings: number | null;
}
