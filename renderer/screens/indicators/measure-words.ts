import type { Nature, Unit } from '#shared/model/indicator.ts';

/** What kind of measure it is, and what that means for reading its months side by side. */
export const natureWords: Readonly<Record<Nature, string>> = {
  'monthly count': 'Counted afresh each month.',
  'month-end stock':
    'A count at the end of each month, so the same children can stand in one month’s figure and the next.',
  'rolling twelve months':
    'Covers the twelve months up to each month, so a figure shares most of its months with the one before.',
  percentage: 'A share, worked out for each month.',
  average: 'An average, worked out for each month.',
};

/** The unit in words, for a table or a fact. */
export const unitWords: Readonly<Record<Unit, string>> = {
  number: 'number',
  percentage: 'percentage',
  'rate per 10,000': 'rate per 10,000 under 18',
  average: 'average',
};

/** What stands after a bare number of the unit. */
export function unitMark(unit: Unit): string {
  return unit === 'percentage' ? '%' : '';
}

/** A computed phrase as a sentence: a capital at the start and a full stop at the end. */
export function asSentence(phrase: string): string {
  const text = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
