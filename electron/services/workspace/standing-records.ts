import { readRecords, type RecordKind, type StoredRecord } from './stored-changes.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** Records as they stand, each kind read from the database once and kept true to it record by record. */
export interface StandingRecords {
  /** Oldest first. The same list until a record of the kind changes. */
  readonly list: (kind: RecordKind) => readonly StoredRecord[];
  /** Null when there never was one; a removed record is still found. */
  readonly find: (kind: RecordKind, id: string) => StoredRecord | null;
  /** Reads anew the records that changes were added to. */
  readonly refresh: (ids: ReadonlySet<string>) => void;
}

interface KeptKind {
  readonly byId: Map<string, StoredRecord>;
  /** Null where it has to be put in order again. */
  list: readonly StoredRecord[] | null;
}

function compareAge(a: StoredRecord, b: StoredRecord): number {
  const [one, other] = a.createdAt === b.createdAt ? [a.id, b.id] : [a.createdAt, b.createdAt];
  return one < other ? -1 : Number(one > other);
}

/** Keeps the records of a database that only the one who refreshes them writes to. */
export function keepStandingRecords(database: WorkspaceDatabase): StandingRecords {
  const kinds = new Map<string, KeptKind>();

  const kept = (kind: RecordKind): KeptKind => {
    const known = kinds.get(kind);
    if (known) return known;
    const records = readRecords(database, 'record.kind = ?', kind);
    const read = { byId: new Map(records.map((record) => [record.id, record])), list: null };
    kinds.set(kind, read);
    return read;
  };

  return {
    list: (kind) => {
      const found = kept(kind);
      found.list ??= [...found.byId.values()].sort(compareAge);
      return found.list;
    },
    find: (kind, id) => kept(kind).byId.get(id) ?? null,
    refresh: (ids) => {
      if (kinds.size === 0) return;
      // A change taken in from elsewhere may make a record one of another kind.
      for (const found of kinds.values()) {
        for (const id of ids) if (found.byId.delete(id)) found.list = null;
      }
      const changed = readRecords(
        database,
        'record.id IN (SELECT value FROM json_each(?))',
        JSON.stringify([...ids]),
      );
      for (const record of changed) {
        const found = kinds.get(record.kind);
        found?.byId.set(record.id, record);
        if (found) found.list = null;
      }
    },
  };
}
