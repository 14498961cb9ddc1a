import { assert } from '#shared/lib/assert.ts';
import type { Change, Scalar } from '#shared/domain/merge/change.ts';
import { foldChanges, type FoldedRecord } from '#shared/domain/merge/fold-changes.ts';
import type { Cell, Row, WorkspaceDatabase } from './workspace-database.ts';

/** What a record is. */
export type RecordKind =
  | 'question'
  | 'asker'
  | 'line'
  | 'sitting'
  | 'programme item'
  | 'suggestion mark'
  | 'recommendation'
  | 'monitored'
  | 'progress'
  | 'decision'
  | 'closing'
  | 'note'
  | 'link'
  | 'topic placing'
  | 'meaning'
  | 'evidence'
  | 'person';

/** A record as it stands. */
export interface StoredRecord {
  readonly id: string;
  /** A newer version may have written one that this version does not know. */
  readonly kind: string;
  readonly author: string;
  /** Stamps of its first and its latest change. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deleted: boolean;
  readonly fields: ReadonlyMap<string, Scalar>;
}

/** A column that holds text. */
export function textOf(row: Row, column: string): string {
  const cell = row[column];
  assert(typeof cell === 'string', `${column} holds text`);
  return cell;
}

function toScalar(json: string): Scalar {
  const value: unknown = JSON.parse(json);
  assert(
    value === null || ['string', 'number', 'boolean'].includes(typeof value),
    'a field holds one scalar',
  );
  return value as Scalar; // Checked on the line above.
}

function toBasis(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  assert(Array.isArray(value) && value.every((id) => typeof id === 'string'), 'a basis lists ids');
  return value;
}

function toChange(row: Row): Change {
  return {
    id: textOf(row, 'id'),
    at: textOf(row, 'at'),
    author: textOf(row, 'author'),
    device: textOf(row, 'device'),
    record: textOf(row, 'record'),
    kind: textOf(row, 'kind'),
    field: textOf(row, 'field'),
    value: toScalar(textOf(row, 'value')),
    basis: toBasis(textOf(row, 'basis')),
  };
}

const changeColumns = 'id, at, author, device, record, kind, field, value, basis';

function insertChange(database: WorkspaceDatabase, change: Change): void {
  database.run(
    `INSERT INTO change (${changeColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    change.id,
    change.at,
    change.author,
    change.device,
    change.record,
    change.kind,
    change.field,
    JSON.stringify(change.value),
    JSON.stringify(change.basis),
  );
}

function storeFolded(database: WorkspaceDatabase, folded: FoldedRecord): void {
  database.run('DELETE FROM standing_change WHERE record = ?', folded.id);
  database.run(
    `INSERT INTO record (id, kind, author, created_at, changed_at, deleted) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, author = excluded.author,
       created_at = excluded.created_at, changed_at = excluded.changed_at, deleted = excluded.deleted`,
    folded.id,
    folded.kind,
    folded.author,
    folded.createdAt,
    folded.changedAt,
    folded.deleted ? 1 : 0,
  );
  for (const [field, { shown, others }] of folded.fields) {
    for (const change of [shown, ...others]) {
      database.run(
        'INSERT INTO standing_change (record, field, change, shown) VALUES (?, ?, ?, ?)',
        folded.id,
        field,
        change.id,
        change === shown ? 1 : 0,
      );
    }
  }
}

/** Every change, in the order of events. */
export function listChanges(database: WorkspaceDatabase): readonly Change[] {
  return database.all(`SELECT ${changeColumns} FROM change ORDER BY at, id`).map(toChange);
}

/** The changes of some records, in the order of events. */
export function listChangesOf(
  database: WorkspaceDatabase,
  records: readonly string[],
): readonly Change[] {
  return database
    .all(
      `SELECT ${changeColumns} FROM change WHERE record IN (SELECT value FROM json_each(?)) ORDER BY at, id`,
      JSON.stringify(records),
    )
    .map(toChange);
}

/** Adds changes for good and brings the tables derived from them along, in one transaction. */
export function addChanges(database: WorkspaceDatabase, changes: readonly Change[]): void {
  database.transaction(() => {
    for (const change of changes) insertChange(database, change);
    derive(database, new Set(changes.map(({ record }) => record)));
  });
}

function derive(database: WorkspaceDatabase, records: ReadonlySet<string>): void {
  for (const record of records) {
    const changes = database
      .all(`SELECT ${changeColumns} FROM change WHERE record = ?`, record)
      .map(toChange);
    for (const folded of foldChanges(changes).values()) storeFolded(database, folded);
  }
}

/** Records as they stand; `where` is a condition on the table record. */
export function readRecords(
  database: WorkspaceDatabase,
  where: string,
  ...values: readonly Cell[]
): readonly StoredRecord[] {
  const records = new Map<string, StoredRecord & { readonly fields: Map<string, Scalar> }>();
  const rows = database.all(
    `SELECT record.id, record.kind, record.author, created_at, changed_at, deleted, change.field, value
       FROM record
       JOIN standing_change ON standing_change.record = record.id AND shown = 1
       JOIN change ON change.id = standing_change.change
       WHERE ${where}`,
    ...values,
  );
  for (const row of rows) {
    const id = textOf(row, 'id');
    let record = records.get(id);
    if (!record) {
      record = {
        id,
        kind: textOf(row, 'kind'),
        author: textOf(row, 'author'),
        createdAt: textOf(row, 'created_at'),
        changedAt: textOf(row, 'changed_at'),
        deleted: row.deleted === 1,
        fields: new Map(),
      };
      records.set(id, record);
    }
    record.fields.set(textOf(row, 'field'), toScalar(textOf(row, 'value')));
  }
  return [...records.values()];
}

/** The stamp of the latest change; null before the first. */
export function latestStamp(database: WorkspaceDatabase): string | null {
  const latest = database.all('SELECT max(at) AS latest FROM change')[0]?.latest;
  return typeof latest === 'string' ? latest : null;
}
