import fs from 'node:fs';
import path from 'node:path';
import initSqlJs, { type Database } from 'sql.js';

const wasm = path.resolve(import.meta.dirname, '../../node_modules/sql.js/dist/sql-wasm.wasm');

/** A copy of a library image in which something was changed that no seed says. */
export async function changeImage(
  image: Uint8Array,
  change: (database: Database) => void,
): Promise<Uint8Array> {
  const wasmBinary = new Uint8Array(fs.readFileSync(wasm)).buffer;
  const engine = await initSqlJs({ wasmBinary });
  // The database is changed in the very bytes it is given.
  const database = new engine.Database(Uint8Array.from(image));
  change(database);
  const changed = database.export();
  database.close();
  return changed;
}
