import { text } from '../read-column.ts';
import type { SqliteReader } from '../sqlite.ts';
import type { RecordKind, RecordTypes } from '../stored-records.ts';

/** Every record of a kind that is stored whole, paper by paper in its order. */
export function listRecords<K extends RecordKind>(
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
