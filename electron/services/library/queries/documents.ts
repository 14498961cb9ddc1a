import type { PaperDocument } from '#shared/model/document.ts';
import type { Problem } from '#shared/model/problem.ts';
import { number, text } from '../read-column.ts';
import { toDocument, toNote } from '../rows.ts';
import type { SqliteReader } from '../sqlite.ts';

/** The papers, the agenda pack first, each with how many blocks of text it was taken apart into. */
export function listDocuments(database: SqliteReader): readonly PaperDocument[] {
  const sql = `
    SELECT id, file, title, kind, date, sha256, pages,
      (SELECT count(*) FROM blocks WHERE blocks.document = documents.id) AS blocks
    FROM documents ORDER BY ordinal`;
  return database.all(sql).map(toDocument);
}

/** The date of the newest agenda pack; null when there is none. */
export function findNewestPackDate(database: SqliteReader): string | null {
  const row = database.get(
    `SELECT date FROM documents WHERE kind = 'agenda pack' ORDER BY date DESC LIMIT 1`,
  );
  return row === null ? null : text(row, 'date');
}

/** What the build noted about the papers, in the order of the file. */
export function listNotes(database: SqliteReader): readonly Problem[] {
  return database
    .all('SELECT severity, file, line, message FROM notes ORDER BY ordinal')
    .map(toNote);
}

const counted = {
  Papers: 'documents',
  'Blocks of text': 'blocks',
  'Performance tables': '(SELECT DISTINCT document, table_key FROM indicator_rows)',
  'Indicator rows': 'indicator_rows',
  'Indicators by name': 'indicators',
  Readings: `readings WHERE printed <> ''`,
  Targets: 'indicator_rows WHERE target_value IS NOT NULL',
  'Comparator values': 'comparators WHERE value IS NOT NULL',
  'RAG marks': `indicator_rows WHERE rag = 'printed'`,
  Arrows: 'indicator_rows WHERE arrow IS NOT NULL',
  Acronyms: 'acronyms',
  'Glossary terms': 'terms',
  'Agenda items': 'agenda_items',
  'Monitoring rows': 'monitoring_rows',
} as const;

/** What the library can be counted by; the words a person reads. */
export type CountedThing = keyof typeof counted;

/** How much of everything the library holds, in the order in which it is shown. */
export function getCounts(database: SqliteReader): Readonly<Record<CountedThing, number>> {
  const columns = Object.entries(counted).map(
    ([what, from]) => `(SELECT count(*) FROM ${from}) AS "${what}"`,
  );
  const row = database.get(`SELECT ${columns.join(', ')}`) ?? {};
  const count = (what: CountedThing) => number(row, what);
  return {
    Papers: count('Papers'),
    'Blocks of text': count('Blocks of text'),
    'Performance tables': count('Performance tables'),
    'Indicator rows': count('Indicator rows'),
    'Indicators by name': count('Indicators by name'),
    Readings: count('Readings'),
    Targets: count('Targets'),
    'Comparator values': count('Comparator values'),
    'RAG marks': count('RAG marks'),
    Arrows: count('Arrows'),
    Acronyms: count('Acronyms'),
    'Glossary terms': count('Glossary terms'),
    'Agenda items': count('Agenda items'),
    'Monitoring rows': count('Monitoring rows'),
  };
}
