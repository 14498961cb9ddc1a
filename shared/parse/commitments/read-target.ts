import type { CommitmentTarget } from '#shared/model/commitment.ts';
import type { Unit } from '#shared/model/indicator.ts';
import { monthNames } from '#shared/lib/dates.ts';
import type { CuratedEntry, EntryReading } from './curated-commitment.ts';

const operators = { '=': 'at least as good as', '>': 'more than', '<': 'less than' } as const;

/** What an entry sets. No operator, or "=", means at least as good as the number. */
export function readTarget(
  { target_value: value, operator = '=' }: CuratedEntry,
  reading: Pick<EntryReading, 'change'> | undefined,
): CommitmentTarget {
  if (reading?.change !== undefined) return { kind: 'change', words: reading.change };
  if (value === null) return { kind: 'none' };
  if (typeof value === 'object') return { kind: 'several', values: value };
  if (typeof value === 'number') {
    return { kind: 'number', value, operator: operators[operator] };
  }
  return /^[+-]\d/.test(value) ? { kind: 'change', words: value } : { kind: 'date', words: value };
}

/** The unit in which an entry that rests on no printed row is worded: a percentage where its number has the sign. */
export function readUnit({ target_text: text, target_value: value }: CuratedEntry): Unit {
  return typeof value === 'number' && text.includes(`${value}%`) ? 'percentage' : 'number';
}

/** The last month of a printed date: "April 2025" is "2025-04", "2023" is "2023-12"; null for any other words. */
export function readDueMonth(date: string): string | null {
  const match = /^(?:([A-Z][a-z]+) )?(20\d{2})$/.exec(date);
  if (!match) return null;
  if (match[1] === undefined) return `${match[2]}-12`;
  const index = monthNames.findIndex((name) => name === match[1]);
  return index < 0 ? null : `${match[2]}-${String(index + 1).padStart(2, '0')}`;
}

/** The month of a period, or its last: "Dec-24" is "2024-12", "Jul-Nov 2024" is "2024-11"; null where there is none. */
export function readPeriod(period: string): string | null {
  const match = /^(?:([A-Z][a-z]{2})-(\d{2})|[A-Z][a-z]{2}-([A-Z][a-z]{2}) 20(\d{2}))/.exec(period);
  if (!match) return null;
  const name = match[1] ?? match[3];
  const index = monthNames.findIndex((month) => month.slice(0, 3) === name);
  const year = match[2] ?? match[4] ?? '';
  return index < 0 ? null : `20${year}-${String(index + 1).padStart(2, '0')}`;
}
