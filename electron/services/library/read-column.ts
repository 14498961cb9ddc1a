import { assert } from '#shared/lib/assert.ts';
import type { SqlRow } from './sqlite.ts';

/*
 * Readers of one column. The image's hash was checked before it was opened and its schema is STRICT, so a column that
 * is missing or of another type is a mistake in this code or its SQL: it throws.
 */

function column(row: SqlRow, name: string) {
  const value = row[name];
  assert(value !== undefined, `The answer has no column ${name}`);
  return value;
}

/** A text that is always there; "" counts as there. */
export function text(row: SqlRow, name: string): string {
  const value = column(row, name);
  assert(typeof value === 'string', `The column ${name} holds no text`);
  return value;
}

/** A number that is always there. */
export function number(row: SqlRow, name: string): number {
  const value = column(row, name);
  assert(typeof value === 'number', `The column ${name} holds no number`);
  return value;
}

/** A text, or null where the paper prints none. */
export function textOrNull(row: SqlRow, name: string): string | null {
  return column(row, name) === null ? null : text(row, name);
}

/** A number, or null where the paper prints none. */
export function numberOrNull(row: SqlRow, name: string): number | null {
  return column(row, name) === null ? null : number(row, name);
}

/** A word of a closed list. */
export function word<T extends string>(row: SqlRow, name: string, words: readonly T[]): T {
  const value = text(row, name);
  const found = words.find((one) => one === value);
  assert(found !== undefined, `The column ${name} holds “${value}”, which is none of its words`);
  return found;
}

function list(row: SqlRow, name: string): readonly unknown[] {
  const value: unknown = JSON.parse(text(row, name));
  assert(Array.isArray(value), `The column ${name} holds no list`);
  return value;
}

/** A list of texts, stored as JSON. */
export function texts(row: SqlRow, name: string): readonly string[] {
  return list(row, name).map((one) => {
    assert(typeof one === 'string', `The column ${name} holds something that is no text`);
    return one;
  });
}

/** Pairs of numbers, stored as JSON: [[0, 4], [10, 12]]. */
export function numberPairs(row: SqlRow, name: string): readonly (readonly [number, number])[] {
  return list(row, name).map((one) => {
    assert(Array.isArray(one) && one.length === 2, `The column ${name} holds something else`);
    const [first, second]: readonly unknown[] = one;
    assert(
      typeof first === 'number' && typeof second === 'number',
      `The column ${name} holds something that is no number`,
    );
    return [first, second] as const;
  });
}
