import type { Change, Scalar } from './change.ts';

/** One field as it stands. */
export interface FoldedField {
  /** The value shown: that of the latest change nobody has built upon. */
  readonly value: Scalar;
  readonly shown: Change;
  /** Concurrent changes to the field, latest first: kept, and settled by a change whose basis names them. */
  readonly others: readonly Change[];
}

/** One record as it stands. */
export interface FoldedRecord {
  readonly id: string;
  readonly kind: string;
  /** Who wrote its first change. */
  readonly author: string;
  /** Stamps of its first and its latest change. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Removed, which can be undone: the field "deleted" holds true. */
  readonly deleted: boolean;
  readonly fields: ReadonlyMap<string, FoldedField>;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of events: by stamp, then by id, so that everybody puts the same changes in the same order. */
function compareChanges(a: Change, b: Change): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/** Every change once, in the order of events. Two that share an id are one; which is kept does not depend on arrival. */
function unionOf(changes: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change>();
  for (const change of changes) {
    const known = byId.get(change.id);
    if (!known || JSON.stringify(change) < JSON.stringify(known)) byId.set(change.id, change);
  }
  return [...byId.values()].sort(compareChanges);
}

/** The changes of one field, in the order of events, as a value and what is concurrent with it. */
function foldField(changes: readonly Change[]): FoldedField | null {
  const places = new Map(changes.map((change, index) => [change.id, index]));
  const superseded = new Set<string>();
  changes.forEach((change, index) => {
    for (const id of change.basis) {
      // A basis that comes later cannot have been looked at, so a circle of changes supersedes nothing.
      if ((places.get(id) ?? index) < index) superseded.add(id);
    }
  });
  const [shown, ...others] = changes.filter((change) => !superseded.has(change.id)).toReversed();
  return shown ? { value: shown.value, shown, others } : null;
}

/** Changes in groups by a key, each in the order given. */
export function groupBy(
  changes: readonly Change[],
  key: (change: Change) => string,
): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(key(change));
    if (group) group.push(change);
    else groups.set(key(change), [change]);
  }
  return groups;
}

function foldRecord(id: string, changes: readonly Change[]): FoldedRecord | null {
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last) return null;
  const fields = new Map<string, FoldedField>();
  for (const [field, ofField] of groupBy(changes, (change) => change.field)) {
    const folded = foldField(ofField);
    if (folded) fields.set(field, folded);
  }
  return {
    id,
    kind: first.kind,
    author: first.author,
    createdAt: first.at,
    changedAt: last.at,
    deleted: fields.get('deleted')?.value === true,
    fields,
  };
}

/**
 * Records as they stand after some changes, by record id. Merging two copies is folding the changes of both: the order
 * they arrive in does not matter, folding the same ones twice changes nothing, and two changes to one field of which
 * neither builds on the other are both kept.
 */
export function foldChanges(changes: readonly Change[]): ReadonlyMap<string, FoldedRecord> {
  const records = new Map<string, FoldedRecord>();
  for (const [id, ofRecord] of groupBy(unionOf(changes), (change) => change.record)) {
    const folded = foldRecord(id, ofRecord);
    if (folded) records.set(id, folded);
  }
  return records;
}
