import { text } from '../read-column.ts';
import type { SqliteReader } from '../sqlite.ts';
import type { RecordKind, RecordTypes } from '../stored-records.ts';

function listRecords<K extends RecordKind>(
  database: SqliteReader,
  kind: K,
): readonly RecordTypes[K][] {
  const sql = `
    SELECT body FROM records JOIN documents ON documents.id = records.document
    WHERE records.kind = :kind ORDER BY documents.ordinal, records.ordinal`;
  return database
    .all(sql, { ':kind': kind })
    .map((row): RecordTypes[K] => JSON.parse(text(row, 'body')));
}

/** Every record of a kind that is stored whole, paper by paper in its order; each kind is read once and kept. */
export function keepRecords(
  database: SqliteReader,
): <K extends RecordKind>(kind: K) => readonly RecordTypes[K][] {
  const kept = new Map<RecordKind, readonly unknown[]>();
  return <K extends RecordKind>(kind: K) => {
    const records = kept.get(kind) ?? listRecords(database, kind);
    kept.set(kind, records);
    return records as readonly RecordTypes[K][]; // what is kept under a kind was read for it, above
  };
}
