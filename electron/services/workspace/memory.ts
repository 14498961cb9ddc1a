import { assert } from '#shared/lib/assert.ts';
import type { Change, Scalar } from '#shared/domain/merge/change.ts';
import { nextStamp } from '#shared/domain/merge/hybrid-clock.ts';
import {
  addChanges,
  latestStamp,
  listChanges,
  listChangesOf,
  textOf,
  type RecordKind,
  type StoredRecord,
} from './stored-changes.ts';
import { keepStandingRecords } from './standing-records.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** One field to be written. */
export interface Edit {
  readonly record: string;
  readonly kind: RecordKind;
  readonly field: string;
  readonly value: Scalar;
}

/** Everything written, in memory: what a file on disk is an image of. */
export interface Memory {
  /** The random id of the person who uses this copy. */
  readonly author: string;
  /** Another number after every change to the records. */
  readonly revision: number;
  /** Oldest first; the same list until a record of the kind changes. */
  listRecords(kind: RecordKind): readonly StoredRecord[];
  /** Null when there never was one; a removed record is still found. */
  findRecord(kind: RecordKind, id: string): StoredRecord | null;
  /** Writes fields in the order given, each built upon the value shown now. All of them or none. */
  write(edits: readonly Edit[]): void;
  listChanges(): readonly Change[];
  listChangesOf(records: readonly string[]): readonly Change[];
  /** Adds changes made elsewhere; those known already change nothing. */
  takeIn(changes: readonly Change[]): void;
  getDraft(key: string): string | null;
  /** Empty text forgets it. */
  putDraft(key: string, text: string): void;
  /** When the file this was opened from was saved; an ISO instant. */
  readonly savedAt: string;
  /** The bytes of an SQLite file, marked with the time it is saved at. */
  image(): Uint8Array;
  close(): void;
}

/** Ids and time, as the shell gives them. */
export interface Surroundings {
  readonly ids: { next(): string };
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
}

function getMeta(database: WorkspaceDatabase, name: string): string {
  const [row] = database.all('SELECT value FROM meta WHERE name = ?', name);
  assert(row, `the workspace knows its ${name}`);
  return textOf(row, 'value');
}

function setMeta(database: WorkspaceDatabase, name: string, value: string): void {
  database.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}

/** A database that has its ids, as memory. */
export function openMemory(database: WorkspaceDatabase, { ids, clock }: Surroundings): Memory {
  const author = getMeta(database, 'author');
  const device = getMeta(database, 'device');
  const records = keepStandingRecords(database);
  let last = latestStamp(database);
  let revision = 0;

  const add = (changes: readonly Change[]): void => {
    addChanges(database, changes);
    records.refresh(new Set(changes.map(({ record }) => record)));
    revision += 1;
  };

  const shownNow = (record: string, field: string): readonly string[] =>
    database
      .all(
        'SELECT change FROM standing_change WHERE record = ? AND field = ? AND shown = 1',
        record,
        field,
      )
      .map((row) => textOf(row, 'change'));

  return {
    author,
    savedAt: getMeta(database, 'savedAt'),
    get revision() {
      return revision;
    },
    listRecords: records.list,
    findRecord: records.find,
    write: (edits) => {
      const changes: Change[] = [];
      let at = last;
      for (const edit of edits) {
        at = nextStamp(at, clock.now());
        const earlier = changes.findLast(
          ({ record, field }) => record === edit.record && field === edit.field,
        );
        const basis = earlier ? [earlier.id] : shownNow(edit.record, edit.field);
        changes.push({ id: ids.next(), at, author, device, ...edit, basis });
      }
      add(changes);
      last = at;
    },
    listChanges: () => listChanges(database),
    listChangesOf: (records) => listChangesOf(database, records),
    takeIn: (changes) => {
      const known = new Set(database.all('SELECT id FROM change').map((row) => textOf(row, 'id')));
      add(changes.filter(({ id }) => !known.has(id)));
      last = latestStamp(database);
    },
    getDraft: (key) => {
      const [row] = database.all('SELECT text FROM draft WHERE key = ?', key);
      return row ? textOf(row, 'text') : null;
    },
    putDraft: (key, text) => {
      database.transaction(() => {
        if (text === '') database.run('DELETE FROM draft WHERE key = ?', key);
        else {
          database.run(
            'INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text',
            key,
            text,
          );
        }
      });
    },
    image: () => {
      database.transaction(() => {
        setMeta(database, 'savedAt', new Date(clock.now()).toISOString());
      });
      return database.image();
    },
    close: () => database.close(),
  };
}

/** A workspace with nothing in it but the random ids of its person and its copy. */
export function createMemory(database: WorkspaceDatabase, surroundings: Surroundings): Memory {
  const { ids, clock } = surroundings;
  database.transaction(() => {
    setMeta(database, 'author', ids.next());
    setMeta(database, 'device', ids.next());
    setMeta(database, 'savedAt', new Date(clock.now()).toISOString());
  });
  return openMemory(database, surroundings);
}
