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
  /** Notes by agenda item, in the order of the items; only where something was noted. */
  readonly notes: readonly { readonly item: number; readonly text: string }[];
}

/** The time a meeting has until somebody sets it: the chair settles an order within two hours. */
export const usualMinutes = 120;
