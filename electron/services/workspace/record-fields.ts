import type { Scalar } from '#shared/domain/merge/change.ts';
import type { StoredRecord } from './stored-changes.ts';

/** What fields are read from. */
export type FieldsOf = Pick<StoredRecord, 'fields'>;

/** A record's fields as written, each a scalar. */
export type Fields = Readonly<Record<string, Scalar>>;

/** A field that holds text; "" where it was never written. */
export function textField(record: FieldsOf, field: string): string {
  const value = record.fields.get(field);
  return typeof value === 'string' ? value : '';
}

/** A field that holds a number; null where it holds none. */
export function numberField(record: FieldsOf, field: string): number | null {
  const value = record.fields.get(field);
  return typeof value === 'number' ? value : null;
}

/** One of a closed list; the fallback where it holds none of them. */
export function choiceField<T extends string>(
  record: FieldsOf,
  field: string,
  choices: readonly T[],
  fallback: T,
): T {
  return choices.find((choice) => choice === record.fields.get(field)) ?? fallback;
}

/** Whether a field holds true. */
export function isSet(record: FieldsOf, field: string): boolean {
  return record.fields.get(field) === true;
}

/** A field that holds JSON text, read and not yet checked; null where it holds none. */
export function jsonField(record: StoredRecord, field: string): unknown {
  try {
    return JSON.parse(textField(record, field));
  } catch {
    return null;
  }
}
