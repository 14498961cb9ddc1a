import type { IntegrityCheck } from '#shared/model/about.ts';
import type { Block, OutlineEntry, PaperDocument } from '#shared/model/document.ts';
import type { Glossary } from '#shared/model/glossary.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Problem } from '#shared/model/problem.ts';
import { fromBlock, fromPage } from './rows.ts';
import { librarySchema } from './schema.ts';
import type { SqliteEngine, SqliteWriter, SqlParameters } from './sqlite.ts';
import type { StoredRecords } from './stored-records.ts';
import { comparatorNames } from './stored-words.ts';
import { insert, writeChecks, writeRecords, writeSearch } from './write-records.ts';

/** A paper as the manifest lists it; how many blocks it has is counted from them. */
export type ListedDocument = Omit<PaperDocument, 'blocks'> & {
  /** The time that the paper's figures or plans are about, in words. */
  readonly period: string;
  /** Where the paper and its text come from, in words. */
  readonly provenance: string;
};

/** Everything an agenda pack holds, ready to be stored. */
export interface PackRecords {
  readonly document: string;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly rows: readonly (IndicatorRow & { readonly block: string })[];
  readonly glossary: Glossary;
  readonly meeting: Meeting;
  readonly monitoring: readonly MonitoringRow[];
}

/** The text of a paper that is no agenda pack. */
export interface PaperRecords {
  readonly document: string;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
}

/** Everything a library holds. */
export interface LibraryRecords {
  readonly documents: readonly ListedDocument[];
  readonly packs: readonly PackRecords[];
  readonly papers: readonly PaperRecords[];
  /** What is stored whole; one entry for each kind of each paper. */
  readonly records: readonly StoredRecords[];
  /** Lines that describe or quote a child or family, by paper. */
  readonly caseExamples: readonly {
    readonly document: string;
    readonly lines: readonly number[];
  }[];
  readonly checks: readonly IntegrityCheck[];
  readonly notes: readonly Problem[];
}

function writeMeeting(database: SqliteWriter, meeting: Meeting): void {
  const { document } = meeting;
  insert(database, 'meetings', [
    {
      ':document': document,
      ':panel': meeting.panel,
      ':date': meeting.date,
      ':time': meeting.time,
      ':room': meeting.room,
      ':published_on': meeting.publishedOn,
      ':pages_to_read': meeting.pagesToRead,
    },
  ]);
  const numbered = <T>(list: readonly T[], values: (one: T) => SqlParameters) =>
    list.map((one, ordinal) => ({ ':document': document, ':ordinal': ordinal, ...values(one) }));
  insert(
    database,
    'meeting_dates',
    numbered(meeting.meetingDates, (date) => ({ ':date': date })),
  );
  insert(
    database,
    'people',
    numbered(meeting.members, ({ name, role, kind, line }) => ({
      ':name': name,
      ':role': role,
      ':kind': kind,
      ':line': line,
    })),
  );
  insert(
    database,
    'posts',
    numbered(meeting.posts, (post) => ({ ':post': post })),
  );
  insert(
    database,
    'agenda_items',
    meeting.agenda.map((item) => ({
      ':document': document,
      ':item': item.item,
      ':title': item.title,
      ':purpose': item.purpose,
      ':page_from': item.pageFrom,
      ':page_to': item.pageTo,
      ':line': item.line,
    })),
  );
  insert(
    database,
    'agenda_papers',
    numbered(meeting.papers, ({ item, title, block, page }) => ({
      ':item': item,
      ':title': title,
      ':block': block,
      ...fromPage(page),
    })),
  );
}

/** Several rows may print one indicator; they agree on its aim and nature, so the first says it for all. */
function writeIndicators(database: SqliteWriter, rows: readonly IndicatorRow[]): void {
  const indicators = new Map<string, IndicatorRow>();
  for (const row of rows) if (!indicators.has(row.indicator)) indicators.set(row.indicator, row);
  insert(
    database,
    'indicators',
    [...indicators.values()].map(({ indicator, name, aim, aimSource, aimEvidence, nature }) => ({
      ':id': indicator,
      ':name': name,
      ':aim': aim,
      ':aim_source': aimSource,
      ':aim_evidence': aimEvidence,
      ':nature': nature,
    })),
  );
}

function writeRows(database: SqliteWriter, rows: PackRecords['rows']): void {
  insert(
    database,
    'indicator_rows',
    rows.map((row, ordinal) => ({
      ':id': row.id,
      ':ordinal': ordinal,
      ':indicator': row.indicator,
      ':document': row.document,
      ':table_key': row.table,
      ':table_title': row.tableTitle,
      ':line': row.line,
      ':name': row.name,
      ':unit': row.unit,
      ':target_printed': row.target.printed,
      ':target_value': row.target.value,
      ':rag': row.rag,
      ':arrow': row.arrow,
      ':block': row.block,
      ...fromPage(row.page),
    })),
  );
  insert(
    database,
    'readings',
    rows.flatMap((row) =>
      row.readings.map(({ month, printed, value, note }, ordinal) => ({
        ':row': row.id,
        ':ordinal': ordinal,
        ':month': month,
        ':printed': printed,
        ':value': value,
        ':note': note,
      })),
    ),
  );
  insert(
    database,
    'comparators',
    rows.flatMap((row) =>
      comparatorNames.flatMap((who) => {
        const value = row.comparators?.[who];
        if (!value) return [];
        return [
          {
            ':row': row.id,
            ':who': who,
            ':year': value.year,
            ':printed': value.printed,
            ':value': value.value,
          },
        ];
      }),
    ),
  );
}

function writePaper(database: SqliteWriter, { document, blocks, outline }: PaperRecords): void {
  insert(database, 'blocks', blocks.map(fromBlock));
  insert(
    database,
    'outline',
    outline.map(({ block, ordinal, title, level }) => ({
      ':document': document,
      ':ordinal': ordinal,
      ':block': block,
      ':title': title,
      ':level': level,
    })),
  );
}

function writePack(database: SqliteWriter, pack: PackRecords): void {
  const { document, glossary } = pack;
  writePaper(database, pack);
  writeMeeting(database, pack.meeting);
  writeRows(database, pack.rows);
  insert(
    database,
    'acronyms',
    glossary.acronyms.map(({ acronym, expansion, line }, ordinal) => ({
      ':document': document,
      ':ordinal': ordinal,
      ':acronym': acronym,
      ':expansion': expansion,
      ':line': line,
    })),
  );
  insert(
    database,
    'terms',
    glossary.terms.map(({ term, definition, paragraphs, line }, ordinal) => ({
      ':document': document,
      ':ordinal': ordinal,
      ':term': term,
      ':definition': definition,
      ':paragraphs': JSON.stringify(paragraphs),
      ':line': line,
    })),
  );
  insert(
    database,
    'monitoring_rows',
    pack.monitoring.map((row, ordinal) => ({
      ':id': row.id,
      ':ordinal': ordinal,
      ':document': row.document,
      ':date': row.date,
      ':title': row.title,
      ':number': row.number,
      ':action_proposed': row.actionProposed,
      ':action_taken': row.actionTaken,
      ':status': row.status,
      ':missing_charts': JSON.stringify(row.missingCharts),
      ':line_from': row.lines[0],
      ':line_to': row.lines[1],
      ...fromPage(row.page),
    })),
  );
}

/**
 * Makes the file of a library. The same records give the same bytes. Throws when the records do not fit together (a row
 * in a block that is not there, two rows of one id): parsers report such things before it comes to this.
 */
export function makeLibraryImage(engine: SqliteEngine, records: LibraryRecords): Uint8Array {
  const database = engine.create();
  try {
    database.script(`PRAGMA foreign_keys = 1; ${librarySchema} BEGIN;`);
    insert(
      database,
      'documents',
      records.documents.map((document, ordinal) => ({
        ':id': document.id,
        ':ordinal': ordinal,
        ':file': document.file,
        ':title': document.title,
        ':kind': document.kind,
        ':date': document.date,
        ':sha256': document.sha256,
        ':period': document.period,
        ':provenance': document.provenance,
        ':pages': document.pages,
      })),
    );
    writeIndicators(
      database,
      records.packs.flatMap((pack) => pack.rows),
    );
    for (const pack of records.packs) writePack(database, pack);
    for (const paper of records.papers) writePaper(database, paper);
    writeRecords(database, records);
    writeSearch(database, records);
    writeChecks(database, records);
    insert(
      database,
      'notes',
      records.notes.map(({ severity, file, line, message }, ordinal) => ({
        ':ordinal': ordinal,
        ':severity': severity,
        ':file': file,
        ':line': line,
        ':message': message,
      })),
    );
    database.script('COMMIT; VACUUM;');
    return database.image();
  } finally {
    database.close();
  }
}
