import type { Visibility } from './question.ts';

/** A line of enquiry: a theme that groups questions, and what the Panel wants to know by asking them. */
export interface LineOfEnquiry {
  readonly id: string;
  readonly theme: string;
  readonly wantToKnow: string;
  readonly visibility: Visibility;
  /** Fractional key. */
  readonly order: string;
  readonly author: string;
  readonly createdAt: string;
  readonly changedAt: string;
}
