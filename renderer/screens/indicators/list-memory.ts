import type { Filter } from './filter-indicators.ts';
import type { Grouping } from './group-entries.ts';
import type { Order } from './order-indicators.ts';

/** How the list is looked at. Which columns it has is a preference and kept with the others. */
export interface ListChoices {
  readonly typed: string;
  readonly only: readonly Filter[];
  readonly order: Order;
  readonly reversed: boolean;
  readonly grouping: Grouping;
}

/**
 * What the list was showing when it was left, kept while the app is open so that coming back from one indicator finds
 * it again. Nothing of it is written anywhere.
 */
let kept: ListChoices = {
  typed: '',
  only: [],
  order: 'paper',
  reversed: false,
  grouping: 'table',
};

/** The row last opened from the list; its link takes the focus when the list comes back. */
let opened: string | null = null;

/** The choices as they were left. */
export function getListChoices(): ListChoices {
  return kept;
}

/** Keeps the choices for the next time the list is shown. */
export function keepListChoices(choices: ListChoices): void {
  kept = choices;
}

/** Remembers which row is open. */
export function keepOpenedRow(row: string): void {
  opened = row;
}

/** The row to come back to, once. */
export function takeOpenedRow(): string | null {
  const row = opened;
  opened = null;
  return row;
}
