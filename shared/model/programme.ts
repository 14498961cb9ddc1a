import type { PageRef } from './page.ts';

/** Where an item of the work programme comes from. */
export const programmeOrigins = [
  'resolution',
  'officer suggestion',
  'member',
  'carried over',
] as const;
export type ProgrammeOrigin = (typeof programmeOrigins)[number];

/** What was done with an officer suggestion that is not in the work programme. "open": nothing yet. */
export const suggestionVerdicts = ['open', 'declined', 'parked'] as const;
export type SuggestionVerdict = (typeof suggestionVerdicts)[number];

/** One item of the Panel's work programme as written. */
export interface ProgrammeItem {
  readonly id: string;
  readonly title: string;
  readonly origin: ProgrammeOrigin;
  /** ISO date of one of the Panel's meetings, or a municipal year ("2025/26") whose dates are not set. */
  readonly meeting: string;
  /** Who leads on it, a member or a post; "" while nobody is named. */
  readonly lead: string;
  /** Who is to be heard; "" while nobody is named. */
  readonly witnesses: string;
  /** Id of the officer suggestion or of the monitored item it comes from; "" where somebody wrote it afresh. */
  readonly source: string;
  readonly order: string;
  readonly author: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** What was decided on an officer suggestion beside taking it into the work programme. */
export interface SuggestionMark {
  /** Id of the ask in the papers. */
  readonly ask: string;
  readonly verdict: SuggestionVerdict;
  /** Why it was declined or parked; "" where no reason was given. */
  readonly reason: string;
}

/** Where something the work programme can take in stands in the papers. */
export interface ProgrammePlace {
  readonly document: string;
  readonly page: PageRef;
  /** 1-based line of the seed file. */
  readonly line: number;
}

/** An item with the name of who wrote it and the place it comes from. */
export interface PlacedProgrammeItem extends ProgrammeItem {
  readonly authorName: string;
  /** Null where it was written afresh, or comes from what the minutes confirmed since. */
  readonly place: ProgrammePlace | null;
}

/** A meeting, or a year whose dates are not set, with its items in order. */
export interface ProgrammeSlot {
  /** ISO date or municipal year: the `meeting` of its items. */
  readonly key: string;
  /** "27 March 2025", "2025/26, date not set". */
  readonly label: string;
  /**
   * ISO date by which papers for it are due back, five clear working days before it; null where no date is set or the
   * year's bank holidays are not known.
   */
  readonly returnBy: string | null;
  readonly items: readonly PlacedProgrammeItem[];
}

/** An officer suggestion as the paper prints it, with what became of it. */
export interface StandingSuggestion {
  readonly id: string;
  /** Word for word. */
  readonly text: string;
  /** The post that makes it; "" where the paper does not say. */
  readonly by: string;
  /** The paper and the section in it. */
  readonly where: string;
  readonly agendaItem: number;
  readonly place: ProgrammePlace;
  /** The words of the suggestion it says again; "" where there is none. */
  readonly restates: string;
  readonly standing: 'in the work programme' | SuggestionVerdict;
  readonly reason: string;
}

/** A monitored item that was closed as moved to the work programme and is not in it yet. */
export interface MovedItem {
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  /** Why it was moved. */
  readonly why: string;
}

/** The Panel's work programme as at the newest pack. */
export interface Programme {
  readonly slots: readonly ProgrammeSlot[];
  readonly suggestions: readonly StandingSuggestion[];
  readonly moved: readonly MovedItem[];
}
