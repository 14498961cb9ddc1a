import type { Evidence } from './evidence.ts';

/** Whether a record may leave this computer: only what its author shares ever does. */
export type Visibility = 'only on this computer' | 'shared';

/** A question somebody wants answered. */
export interface Question {
  readonly id: string;
  readonly wording: string;
  /** Agenda item 1 to 9; null while it belongs to none. */
  readonly agendaItem: number | null;
  /** A post ("Executive Director – Children and Learning"); "" while nobody is named. */
  readonly addressee: string;
  readonly visibility: Visibility;
  /** Fractional key: questions of one item are listed in its order. */
  readonly order: string;
  readonly evidence: readonly Evidence[];
  readonly author: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly changedAt: string;
}
