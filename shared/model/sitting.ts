/** Whether a member of the Panel was there. `not noted` until somebody notes it. */
export const attendances = ['not noted', 'present', 'apologies', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** One member's attendance at a meeting. */
export interface MemberAttendance {
  readonly member: string;
  readonly attendance: Attendance;
  /** Who sits in the member's place; "" where nobody does. Membership is per meeting. */
  readonly substitute: string;
}

/** What the Panel did with words that were read out to it. `not noted` until somebody notes it. */
export const wordsOutcomes = ['not noted', 'agreed', 'amended', 'not agreed'] as const;
export type WordsOutcome = (typeof wordsOutcomes)[number];

/** What was noted of one wording that was read out; who acts is the wording's own addressee. */
export interface ReadOutWords {
  /** Id of the recommendation or request. */
  readonly wording: string;
  readonly outcome: WordsOutcome;
  /** By when, as said at the table; "" where nothing was. */
  readonly byWhen: string;
}

/** My note of one meeting. The minutes are the record. */
export interface Sitting {
  /** ISO date. */
  readonly meeting: string;
  /** Minutes the Panel has for its questions. */
  readonly minutesAvailable: number;
  /** The members something was noted of, by name. */
  readonly members: readonly MemberAttendance[];
  /** Others who were there, as typed. */
  readonly alsoPresent: string;
  /** The wordings something was noted of, by id. */
  readonly words: readonly ReadOutWords[];
  /** Notes by agenda item, in the order of the items; only where something was noted. */
  readonly notes: readonly { readonly item: number; readonly text: string }[];
}

/** The time a meeting has until somebody sets it: the chair settles an order within two hours. */
export const usualMinutes = 120;
