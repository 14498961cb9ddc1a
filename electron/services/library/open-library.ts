import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { libraryApplicationId, librarySchemaVersion } from './library-format.ts';
import type { Library } from './library.ts';
import {
  findNewestPackDate,
  getCounts,
  getDocumentCounts,
  listChecks,
  listDocuments,
  listNotes,
} from './queries/documents.ts';
import { getGlossary } from './queries/glossary.ts';
import { listIndicatorRows, listRowBlocks } from './queries/indicators.ts';
import { findNewestMeeting } from './queries/meeting.ts';
import { listMonitoringRows } from './queries/monitoring.ts';
import {
  findBlock,
  findPlaceOfBlock,
  findPlaceOfLine,
  findPlaceOfPage,
  listBlockIds,
  listBlocks,
  listCaseExamples,
  listOutline,
} from './queries/papers.ts';
import { keepRecords } from './queries/records.ts';
import { searchLibrary } from './queries/search.ts';
import { loadSqlite, type SqliteReader } from './sqlite.ts';

const whatToDo =
  'Install Critical Friend again, or run “npm run build:library” where it was built from source. Your questions and notes are kept apart from the papers and are safe.';

const missing = failure('library-missing', `The papers are missing from this copy. ${whatToDo}`);

const damaged = failure(
  'library-damaged',
  `The papers in this copy are not as they were built: the file is damaged or was changed. ${whatToDo}`,
);

const ofAnotherVersion = failure(
  'library-damaged',
  `The papers in this copy belong to another version of Critical Friend. ${whatToDo}`,
);

/** Computes once, when first asked. The library never changes while it is open. */
function once<T>(compute: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => (held ??= { value: compute() }).value;
}

function pragma(database: SqliteReader, name: string): unknown {
  return Object.values(database.get(`PRAGMA ${name}`) ?? {})[0];
}

/** Opens an image and holds it against its own marks and checks; the failure says what is wrong. */
async function openChecked(
  image: Uint8Array,
  wasm: Uint8Array,
  trustPages: boolean,
): Promise<Result<SqliteReader, Failure>> {
  const engine = await loadSqlite(wasm);
  let database: SqliteReader;
  try {
    database = engine.openToRead(image);
  } catch {
    return failed(damaged); // the bytes are no database
  }
  const refuse = (reason: Failure) => {
    database.close();
    return failed(reason);
  };
  try {
    if (pragma(database, 'application_id') !== libraryApplicationId) return refuse(damaged);
    if (pragma(database, 'user_version') !== librarySchemaVersion) return refuse(ofAnotherVersion);
    if (!trustPages && pragma(database, 'quick_check') !== 'ok') return refuse(damaged);
    return ok(database);
  } catch {
    return refuse(damaged); // a page that cannot be read
  }
}

/** What is asked again and again is read once and kept; blocks are fetched by range, each time they are asked for. */
function toLibrary(database: SqliteReader, sha256: string, asAt: string): Library {
  const documents = once(() => listDocuments(database));
  const counts = once(() => getCounts(database));
  const documentCounts = once(() => getDocumentCounts(database));
  const checks = once(() => listChecks(database));
  const notes = once(() => listNotes(database));
  const meeting = once(() => {
    const found = findNewestMeeting(database);
    if (found === null) throw new Error('The library holds a pack without its meeting');
    return found;
  });
  const rows = once(() => listIndicatorRows(database));
  const rowsById = once(() => new Map(rows().map((row) => [row.id, row])));
  const rowBlocks = once(() => listRowBlocks(database));
  const glossary = once(() => getGlossary(database));
  const monitoring = once(() => listMonitoringRows(database));
  const records = keepRecords(database);
  return {
    sha256,
    asAt,
    listDocuments: async () => documents(),
    getCounts: async () => counts(),
    getDocumentCounts: async () => documentCounts(),
    listChecks: async () => checks(),
    listNotes: async () => notes(),
    getMeeting: async () => meeting(),
    listIndicatorRows: async () => rows(),
    listRowBlocks: async () => rowBlocks(),
    findIndicatorRow: async (row) => rowsById().get(row) ?? null,
    listOutline: async (document) => listOutline(database, document),
    listBlocks: async (document, from, to) => listBlocks(database, document, from, to),
    listBlockIds: async (document) => listBlockIds(database, document),
    findBlock: async (block) => findBlock(database, block),
    listCaseExamples: async (document) => listCaseExamples(database, document),
    findPlace: async (document, at) => {
      if (at.kind === 'block') return findPlaceOfBlock(database, document, at.block);
      return at.kind === 'line'
        ? findPlaceOfLine(database, document, at.line)
        : findPlaceOfPage(database, document, at.page);
    },
    getGlossary: async () => glossary(),
    listMonitoringRows: async () => monitoring(),
    listRecords: async (kind) => records(kind),
    search: async (words, limit) => searchLibrary(database, words, limit),
    close: () => database.close(),
  };
}

/**
 * Opens the library to be read. `expectedSha256` is the hash that the build put into the code: an image with another is
 * not opened. Fails with `library-missing` or `library-damaged` and a sentence that says what to do.
 */
export async function openLibrary(options: {
  /** The file's bytes; null when there is no file. */
  readonly image: Uint8Array | null;
  readonly expectedSha256: string;
  readonly wasm: Uint8Array;
  /** Leaves out the check of every page, which the build has made of the image that this hash names. */
  readonly trustPages?: boolean;
}): Promise<Result<Library, Failure>> {
  const { image, expectedSha256, wasm, trustPages = false } = options;
  // A build that has no library was given no hash: whatever file lies there is not its own.
  if (image === null || expectedSha256 === '') return failed(missing);
  const sha256 = createHash('sha256').update(image).digest('hex');
  if (sha256 !== expectedSha256) return failed(damaged);
  const opened = await openChecked(image, wasm, trustPages);
  if (!opened.ok) return opened;
  const asAt = findNewestPackDate(opened.value);
  if (asAt === null) {
    opened.value.close();
    return failed(damaged);
  }
  return ok(toLibrary(opened.value, sha256, asAt));
}
