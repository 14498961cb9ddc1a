import type { DocumentCounts, IntegrityCheck } from '#shared/model/about.ts';
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

/** What one paper is counted by, each as a table or join that has the column `document`. */
const countedByPaper: readonly (readonly [string, string])[] = [
  ['Blocks of text', 'SELECT document FROM blocks'],
  [
    'Performance tables',
    `SELECT DISTINCT document, table_key FROM indicator_rows
     UNION SELECT DISTINCT document, body ->> '$.table' FROM records
     WHERE kind = 'earlier indicator row'`,
  ],
  [
    'Indicator rows',
    `SELECT document FROM indicator_rows
     UNION ALL SELECT document FROM records WHERE kind = 'earlier indicator row'`,
  ],
  [
    'Indicators by name',
    `SELECT DISTINCT document, name FROM indicator_rows
     UNION SELECT DISTINCT document, body ->> '$.name' FROM records
     WHERE kind = 'earlier indicator row'`,
  ],
  [
    'Readings',
    `SELECT document FROM readings JOIN indicator_rows ON indicator_rows.id = readings.row
     WHERE printed <> ''
     UNION ALL SELECT document FROM records, json_each(body, '$.readings') AS reading
     WHERE records.kind = 'earlier indicator row' AND reading.value ->> '$.value' IS NOT NULL`,
  ],
  [
    'Targets',
    `SELECT document FROM indicator_rows WHERE target_value IS NOT NULL
     UNION ALL SELECT document FROM records
     WHERE kind = 'earlier indicator row' AND body ->> '$.target.value' IS NOT NULL`,
  ],
  [
    'Comparator values',
    `SELECT document FROM comparators JOIN indicator_rows ON indicator_rows.id = comparators.row
     WHERE value IS NOT NULL
     UNION ALL SELECT document FROM records, json_each(body, '$.comparators') AS comparator
     WHERE records.kind = 'earlier indicator row' AND comparator.type = 'object'
       AND comparator.value ->> '$.value' IS NOT NULL`,
  ],
  [
    'RAG marks',
    `SELECT document FROM indicator_rows WHERE rag = 'printed'
     UNION ALL SELECT document FROM records
     WHERE kind = 'earlier indicator row' AND body ->> '$.rag' = 'printed'`,
  ],
  [
    'Arrows',
    `SELECT document FROM indicator_rows WHERE arrow IS NOT NULL
     UNION ALL SELECT document FROM records
     WHERE kind = 'earlier indicator row' AND body ->> '$.arrow' IS NOT NULL`,
  ],
  ['Acronyms', 'SELECT document FROM acronyms'],
  ['Glossary terms', 'SELECT document FROM terms'],
  ['Agenda items', 'SELECT document FROM agenda_items'],
  ['Monitoring rows', 'SELECT document FROM monitoring_rows'],
  [
    'Plan rows',
    `SELECT document FROM records WHERE kind = 'plan row' AND body ->> '$.kind' = 'plan'`,
  ],
  [
    'Rows recovered from the pack',
    `SELECT document FROM records
     WHERE kind = 'plan row' AND body ->> '$.recoveredFrom' IS NOT NULL`,
  ],
  [
    'Delivery plan rows',
    `SELECT document FROM records WHERE kind = 'plan row' AND body ->> '$.kind' = 'delivery plan'`,
  ],
  ['Baseline items', `SELECT document FROM records WHERE kind = 'baseline item'`],
  ['Ofsted judgements', `SELECT document FROM records WHERE kind = 'judgement'`],
  ['Ofsted recommendations', `SELECT document FROM records WHERE kind = 'Ofsted recommendation'`],
  ['Cross-cutting themes', `SELECT document FROM records WHERE kind = 'cross-cutting theme'`],
  ['Measures', `SELECT document FROM records WHERE kind = 'measure'`],
  [
    'Areas of measures',
    `SELECT DISTINCT document, body ->> '$.area' FROM records WHERE kind = 'measure'`,
  ],
  ['Action pages', `SELECT document FROM records WHERE kind = 'action page'`],
  [
    'Actions',
    `SELECT document FROM records, json_each(body, '$.rows') WHERE records.kind = 'action page'`,
  ],
  ['Roadmap rows', `SELECT document FROM records WHERE kind = 'roadmap row'`],
  [
    'Sections of the presentation',
    `SELECT document FROM records WHERE kind = 'presentation section'`,
  ],
  ['Enablers of improvement', `SELECT document FROM records WHERE kind = 'enabler'`],
  ['Workstream updates', `SELECT document FROM records WHERE kind = 'workstream update'`],
  [
    'Differences from the copy in the pack',
    `SELECT document FROM records WHERE kind = 'copy difference'`,
  ],
  ['Items of minutes', `SELECT document FROM records WHERE kind = 'minute'`],
  ['Covering reports', `SELECT document FROM records WHERE kind = 'report'`],
  ['Sections of commentary', `SELECT document FROM records WHERE kind = 'commentary'`],
  [
    'Recommendations, resolutions, requests and suggestions',
    `SELECT document FROM records WHERE kind = 'ask'`,
  ],
  ['Charts missing from the text', `SELECT document FROM records WHERE kind = 'missing chart'`],
  ['Series joined with an earlier plan', `SELECT document FROM records WHERE kind = 'series'`],
  [
    'Commitments followed through the plans',
    `SELECT document FROM records WHERE kind = 'commitment'`,
  ],
];

/** How much each paper holds, in the order of the papers; what a paper has none of is left out. */
export function getDocumentCounts(database: SqliteReader): readonly DocumentCounts[] {
  const counts = new Map<string, Record<string, number>>(
    database.all('SELECT id FROM documents ORDER BY ordinal').map((row) => [text(row, 'id'), {}]),
  );
  for (const [what, sql] of countedByPaper) {
    for (const row of database.all(
      `SELECT document, count(*) AS found FROM (${sql}) GROUP BY document`,
    )) {
      const of = counts.get(text(row, 'document'));
      if (of) of[what] = number(row, 'found');
    }
  }
  return [...counts].map(([document, of]) => ({ document, counts: of }));
}

/** What was checked of the whole library when it was built. */
export function listChecks(database: SqliteReader): readonly IntegrityCheck[] {
  return database
    .all('SELECT name, checked, passed, detail FROM checks ORDER BY ordinal')
    .map((row) => ({
      name: text(row, 'name'),
      checked: number(row, 'checked'),
      passed: number(row, 'passed'),
      detail: text(row, 'detail'),
    }));
}
