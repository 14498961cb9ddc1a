import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildLibrary } from '#scripts/library/build.ts';

const root = path.resolve(import.meta.dirname, '..');
const usage = 'Usage: npm run build:library [-- --seeds FOLDER] [--out FILE]';

function readOptions(): { readonly seeds: string; readonly out: string } | null {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: 'string' }, out: { type: 'string' } },
    });
    return {
      seeds: path.resolve(values.seeds ?? path.join(root, 'seeds')),
      out: path.resolve(values.out ?? path.join(root, 'dist/library.sqlite')),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    const built = await buildLibrary({
      ...options,
      sqlWasm: path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'),
      say: (line) => console.log(line),
      complain: (line) => console.error(line),
    });
    if (!built) process.exitCode = 1;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`The library was not built, and an image built before stays as it was. ${why}`);
    process.exitCode = 1;
  }
}
