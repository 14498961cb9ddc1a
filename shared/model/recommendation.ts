import type { Evidence } from './evidence.ts';

/** What kind of decision it asks the Panel for; see the terms in the README's glossary of the domain. */
export const recommendationKinds = [
  'recommendation',
  'request',
  'work programme',
  'referral',
  'invitation',
] as const;
export type RecommendationKind = (typeof recommendationKinds)[number];

/**
 * A member drafts; only the Panel recommends. `draft` is the author's own and stays on this computer; `proposed` is
 * shared; `agreed` was agreed at the meeting and waits for the minutes; `confirmed` has its minute number.
 */
export const recommendationStates = ['draft', 'proposed', 'agreed', 'confirmed'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** A wording on its way from a member's draft to the Panel's confirmed words. */
export interface Recommendation {
  readonly id: string;
  readonly kind: RecommendationKind;
  readonly state: RecommendationState;
  /** Short title for the monitoring report's Title column. */
  readonly title: string;
  readonly wording: string;
  readonly agendaItem: number | null;
  /** A post; "" while nobody is named. */
  readonly addressee: string;
  /** "23" once confirmed; "" before. */
  readonly minuteNumber: string;
  /** ISO date of the meeting it belongs to. */
  readonly meetingDate: string;
  /** ISO date of the meeting an answer is due at; "" while none is chosen. */
  readonly dueMeeting: string;
  /** ISO date on which the body addressed received it, or if later the notice; "" until that is entered. */
  readonly received: string;
  /** The question it was drafted from; null when it was written directly. */
  readonly question: string | null;
  readonly order: string;
  readonly evidence: readonly Evidence[];
  readonly author: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** The days that follow from what was entered of a wording. */
export interface ReplyDates {
  /**
   * ISO date by which an answer is due back, five clear working days before the meeting; null where no meeting is chosen
   * or the year's bank holidays are not known.
   */
  readonly returnBy: string | null;
  /** Whether the body addressed can owe a statutory reply: only the Cabinet or the Council, to a recommendation. */
  readonly mayBeStatutory: boolean;
  /** ISO date of the statutory reply; null until the day it was received is entered, and where none is owed. */
  readonly statutoryReply: string | null;
}
