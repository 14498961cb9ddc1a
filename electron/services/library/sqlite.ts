import initSqlJs, { type BindParams, type Database, type SqlJsStatic } from 'sql.js';
import { assert } from '#shared/lib/assert.ts';

/** What a cell of a database can hold here. */
export type SqlValue = string | number | Uint8Array | null;

/** Values by the name they have in the SQL, mark included: `{ ':id': 'pack-2025-01-30' }`. */
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/** One row of an answer, by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A database that can only be read: the engine itself refuses to write (`query_only`). */
export interface SqliteReader {
  /** Every row of the answer, in its order. */
  all(sql: string, parameters?: SqlParameters): readonly SqlRow[];
  /** The first row of the answer; null when there is none. */
  get(sql: string, parameters?: SqlParameters): SqlRow | null;
  /** Gives the memory back; nothing can be asked afterwards. */
  close(): void;
}

/** A database in memory that is being made. */
export interface SqliteWriter extends SqliteReader {
  /** Runs one statement once for each set of values. */
  run(sql: string, ...each: readonly SqlParameters[]): void;
  /** Runs several statements that take no values. */
  script(sql: string): void;
  /** The file that this database is, as bytes. Not inside a transaction. */
  image(): Uint8Array;
}

/** SQLite, loaded. */
export interface SqliteEngine {
  create(): SqliteWriter;
  /** Opens a copy of an image. Throws when the bytes are no database at all. */
  openToRead(image: Uint8Array): SqliteReader;
}

/** sql.js throws bare strings for some mistakes of use; everything leaves here as an Error. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw asError(thrown);
  }
}

/** The names of the values that a statement asks for, marks included. */
function namesIn(sql: string): ReadonlySet<string> {
  const bare = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  return new Set(bare.match(/[:@$][A-Za-z_]\w*/g) ?? []);
}

/**
 * Refuses what sql.js would bind silently as NULL or as another value: a name without its mark, a name that the
 * statement does not have, a value left out, `undefined`, not-a-number, and integers a double cannot hold.
 */
function checked(
  sql: string,
  parameters: SqlParameters,
  names: ReadonlySet<string> = namesIn(sql),
): BindParams {
  for (const name of names) {
    assert(Object.hasOwn(parameters, name), `No value was given for ${name} in: ${sql}`);
  }
  for (const [name, value] of Object.entries(parameters)) {
    assert(/^[:@$]/.test(name), `The value “${name}” lacks its mark (:${name}) for: ${sql}`);
    assert(names.has(name), `The value ${name} has no place in: ${sql}`);
    const fits =
      value === null ||
      typeof value === 'string' ||
      value instanceof Uint8Array ||
      (typeof value === 'number' &&
        Number.isFinite(value) &&
        (!Number.isInteger(value) || Number.isSafeInteger(value)));
    assert(fits, `The value of ${name} cannot be stored: ${String(value)} in: ${sql}`);
  }
  // In the order of the names, which is the order SQLite numbers them in: found by number, not each by its name.
  return Array.from(names, (name) => parameters[name] ?? null);
}

/** Prepares one statement and frees it, whatever happens. A second statement after it is refused, not dropped. */
function withStatement<T>(
  database: Database,
  sql: string,
  work: (statement: ReturnType<Database['prepare']>) => T,
): T {
  return guarded(() => {
    const statement = database.prepare(sql);
    try {
      const rest = sql.slice(statement.getSQL().length).trim();
      assert(rest === '', `One statement at a time; this one is followed by: ${rest}`);
      return work(statement);
    } finally {
      statement.free();
    }
  });
}

function readRows(
  database: Database,
  sql: string,
  parameters: SqlParameters,
  most: number,
): readonly SqlRow[] {
  return withStatement(database, sql, (statement) => {
    const rows: SqlRow[] = [];
    statement.bind(checked(sql, parameters));
    const columns = statement.getColumnNames();
    assert(new Set(columns).size === columns.length, `Two columns share a name in: ${sql}`);
    while (rows.length < most && statement.step()) {
      const values = statement.get();
      rows.push(Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null])));
    }
    return rows;
  });
}

function readerOf(database: Database): SqliteReader {
  return {
    all: (sql, parameters = {}) => readRows(database, sql, parameters, Number.POSITIVE_INFINITY),
    get: (sql, parameters = {}) => readRows(database, sql, parameters, 1)[0] ?? null,
    close: () => guarded(() => database.close()),
  };
}

function createIn(engine: SqlJsStatic): SqliteWriter {
  const database = new engine.Database();
  return {
    ...readerOf(database),
    run: (sql, ...each) =>
      withStatement(database, sql, (statement) => {
        const names = namesIn(sql);
        for (const parameters of each.length === 0 ? [{}] : each) {
          statement.run(checked(sql, parameters, names));
        }
      }),
    script: (sql) => {
      guarded(() => database.exec(sql));
    },
    image: () => guarded(() => database.export()),
  };
}

function openIn(engine: SqlJsStatic, image: Uint8Array): SqliteReader {
  return guarded(() => {
    const database = new engine.Database(image);
    try {
      // The image is evidence: nothing in its schema is trusted to run, and nothing can change it.
      database.exec(
        'PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;',
      );
      // Reads the header, so that what is no database is refused here.
      database.exec('PRAGMA schema_version;');
    } catch (thrown) {
      database.close();
      throw thrown;
    }
    return readerOf(database);
  });
}

/** Loads SQLite from the bytes of its WebAssembly file. Later calls in one process share what the first one loaded. */
export async function loadSqlite(wasm: Uint8Array): Promise<SqliteEngine> {
  const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  return {
    create: () => createIn(engine),
    openToRead: (image) => openIn(engine, image),
  };
}
