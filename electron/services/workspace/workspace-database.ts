import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js';
import { assert } from '#shared/lib/assert.ts';
import { latestVersion, migrations, workspaceApplicationId } from './schema.ts';
import type { ImageFit } from './generation-store.ts';

/** What a cell holds here; the workspace stores no bytes. */
export type Cell = string | number | null;

export type Row = Readonly<Record<string, Cell>>;

/** The workspace's SQLite, in memory. */
export interface WorkspaceDatabase {
  /** Every row of an answer, by column name. */
  all(sql: string, ...values: readonly Cell[]): readonly Row[];
  /** Runs one statement. */
  run(sql: string, ...values: readonly Cell[]): void;
  /** All of it or nothing: what throws inside leaves everything as it was. */
  transaction<T>(work: () => T): T;
  /** The whole database as a file's bytes; never inside a transaction. */
  image(): Uint8Array;
  close(): void;
}

/** SQLite for the workspace, loaded. */
export interface WorkspaceEngine {
  /** A new workspace with the latest schema and nothing in it. */
  create(): WorkspaceDatabase;
  /** Whether an image is a workspace this version can open. */
  readonly fits: (image: Uint8Array) => ImageFit;
  /** Opens a copy of an image that fits. */
  open(image: Uint8Array): WorkspaceDatabase;
}

function toCell(value: number | string | Uint8Array | null | undefined): Cell {
  assert(!(value instanceof Uint8Array), 'the workspace stores no bytes');
  return value ?? null;
}

/** sql.js throws bare strings for some mistakes of use; everything leaves here as an Error. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function readAll(database: Database, sql: string, values: readonly Cell[]): readonly Row[] {
  try {
    const statement = database.prepare(sql);
    try {
      statement.bind([...values]);
      const columns = statement.getColumnNames();
      const rows: Row[] = [];
      while (statement.step()) {
        const cells = statement.get();
        rows.push(Object.fromEntries(columns.map((name, at) => [name, toCell(cells[at])])));
      }
      return rows;
    } finally {
      statement.free();
    }
  } catch (thrown) {
    throw asError(thrown);
  }
}

function pragma(database: Database, name: string): Cell {
  return Object.values(readAll(database, `PRAGMA ${name}`, [])[0] ?? {})[0] ?? null;
}

function configure(database: Database): void {
  database.exec(
    'PRAGMA foreign_keys = 1; PRAGMA secure_delete = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;',
  );
}

function wrap(database: Database): WorkspaceDatabase {
  configure(database);
  let inside = false;
  const all: WorkspaceDatabase['all'] = (sql, ...values) => readAll(database, sql, values);
  return {
    all,
    run: (sql, ...values) => {
      all(sql, ...values);
    },
    transaction: (work) => {
      assert(!inside, 'transactions do not nest');
      assert(
        pragma(database, 'foreign_keys') === 1,
        'foreign keys are on before anything is written',
      );
      database.exec('BEGIN IMMEDIATE');
      inside = true;
      try {
        const value = work();
        database.exec('COMMIT');
        return value;
      } catch (thrown) {
        database.exec('ROLLBACK');
        throw asError(thrown);
      } finally {
        inside = false;
      }
    },
    image: () => {
      assert(!inside, 'an image is taken between transactions');
      return database.export();
    },
    close: () => database.close(),
  };
}

/** sql.js takes over the memory of a Node Buffer and writes into it, so it is never given one that others hold. */
function copyOf(image: Uint8Array): Uint8Array {
  return Uint8Array.from(image);
}

function fitOf(database: Database): ImageFit {
  if (pragma(database, 'application_id') !== workspaceApplicationId) return 'damaged';
  const version = Number(pragma(database, 'user_version'));
  if (version > latestVersion) return 'newer';
  if (version < 1) return 'damaged';
  return pragma(database, 'quick_check') === 'ok' ? 'fits' : 'damaged';
}

function migrate(database: WorkspaceDatabase, from: number): void {
  if (from === latestVersion) return;
  database.transaction(() => {
    for (const statement of migrations.slice(from).flat()) database.run(statement);
    database.run(`PRAGMA user_version = ${latestVersion}`);
  });
}

function engineOver(sql: SqlJsStatic): WorkspaceEngine {
  return {
    create: () => {
      const database = wrap(new sql.Database());
      database.run(`PRAGMA application_id = ${workspaceApplicationId}`);
      migrate(database, 0);
      return database;
    },
    fits: (image) => {
      let database: Database | null = null;
      try {
        database = new sql.Database(copyOf(image));
        return fitOf(database);
      } catch {
        // SQLite's own refusal: not a database, or one it cannot read.
        return 'damaged';
      } finally {
        database?.close();
      }
    },
    open: (image) => {
      const opened = new sql.Database(copyOf(image));
      const version = Number(pragma(opened, 'user_version'));
      const database = wrap(opened);
      migrate(database, version);
      return database;
    },
  };
}

/** Loads SQLite from the bytes of its WebAssembly file; sql.js shares one engine between all that load it. */
export async function loadWorkspaceEngine(wasm: Uint8Array): Promise<WorkspaceEngine> {
  return engineOver(await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer }));
}
