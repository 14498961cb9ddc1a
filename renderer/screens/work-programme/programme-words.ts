import { longDate } from '#shared/lib/dates.ts';
import {
  programmeOrigins,
  type ProgrammeOrigin,
  type ProgrammeSlot,
  type StandingSuggestion,
} from '#shared/model/programme.ts';

/** Where an item may come from, in words. */
export const originLabels: Readonly<Record<ProgrammeOrigin, string>> = {
  resolution: 'Resolution of the Panel',
  'officer suggestion': 'Officer suggestion',
  member: 'Member’s suggestion',
  'carried over': 'Carried over',
};

/** Where an item may come from, to choose from. */
export const originChoices = programmeOrigins.map((value) => ({
  value,
  label: originLabels[value],
}));

/** The meetings an item may be put down for, to choose from. */
export function meetingChoices(slots: readonly ProgrammeSlot[]) {
  return slots.map(({ key, label }) => ({ value: key, label }));
}

/** What became of a suggestion, at the head of a sentence. */
export const standingLabels: Readonly<Record<StandingSuggestion['standing'], string>> = {
  open: 'Not considered yet',
  'in the work programme': 'In the work programme',
  declined: 'Declined',
  parked: 'Parked',
};

/** When papers for a meeting are due back. */
export function returnSentence({ key, returnBy }: ProgrammeSlot): string {
  if (key.includes('/')) return 'No return date until the meeting’s date is set.';
  return returnBy === null
    ? 'The return date is not known: this app has no bank holidays for that year.'
    : `Papers back by ${longDate(returnBy)}, five clear working days before the meeting.`;
}
