import type { Sitting } from '#shared/model/sitting.ts';

/** My note of the meeting of January 2025; say what should differ. */
export function buildSitting(given: Partial<Sitting> = {}): Sitting {
  return {
    meeting: '2025-01-30',
    minutesAvailable: 120,
    members: [
      { member: 'Cllr Green', attendance: 'present', substitute: '' },
      { member: 'Mrs Brown', attendance: 'apologies', substitute: 'Cllr White' },
      { member: 'Cllr Grey', attendance: 'not noted', substitute: '' },
    ],
    alsoPresent: 'Director of Children’s Services',
    words: [
      { wording: 'wording-1', outcome: 'amended', byWhen: 'March' },
      { wording: 'wording-3', outcome: 'not agreed', byWhen: '' },
    ],
    notes: [],
    ...given,
  };
}
