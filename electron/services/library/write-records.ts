import type { LibraryRecords } from './make-library-image.ts';
import { fromPage } from './rows.ts';
import { listSearchEntries } from './search-entries.ts';
import type { SqliteWriter, SqlParameters } from './sqlite.ts';

/** Writes rows into a table whose columns are named by the values' names. */
export function insert(
  database: SqliteWriter,
  table: string,
  rows: readonly SqlParameters[],
): void {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = names.map((name) => name.slice(1)).join(', ');
  database.run(`INSERT INTO ${table} (${columns}) VALUES (${names.join(', ')})`, ...rows);
}

/** Writes what is stored whole, each kind of each paper numbered in its order. */
export function writeRecords(database: SqliteWriter, { records }: LibraryRecords): void {
  for (const { kind, document, records: list } of records) {
    insert(
      database,
      'records',
      list.map((record, ordinal) => ({
        ':kind': kind,
        ':document': document,
        ':ordinal': ordinal,
        ':body': JSON.stringify(record),
      })),
    );
  }
}

/** Writes what can be searched, and its words under the same number. */
export function writeSearch(database: SqliteWriter, records: LibraryRecords): void {
  const caseExamples = new Map(
    records.caseExamples.map(({ document, lines }) => [document, lines]),
  );
  const entries = listSearchEntries(records);
  insert(
    database,
    'search_entries',
    entries.map(({ kind, id, title, document, lines: [from, to], page }, index) => ({
      ':number': index + 1,
      ':kind': kind,
      ':id': id,
      ':title': title,
      ':document': document,
      ':line_from': from,
      ':line_to': to,
      ':case_example': (caseExamples.get(document) ?? []).some((one) => from <= one && one <= to)
        ? 1
        : 0,
      ...fromPage(page),
    })),
  );
  insert(
    database,
    'search_text',
    entries.map(({ text }, index) => ({ ':docid': index + 1, ':text': text })),
  );
  database.script(`INSERT INTO search_text (search_text) VALUES ('optimize');`);
}

/** Writes what was checked of the whole library. */
export function writeChecks(database: SqliteWriter, { checks }: LibraryRecords): void {
  insert(
    database,
    'checks',
    checks.map(({ name, checked, passed, detail }, ordinal) => ({
      ':ordinal': ordinal,
      ':name': name,
      ':checked': checked,
      ':passed': passed,
      ':detail': detail,
    })),
  );
}
