import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Database } from 'sql.js';
import { changeImage } from '#test/library/change-image.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Makes a copy of the built app whose library was changed, and whose start expects that very library, as the app's own
 * build would have written it. The answer is the folder to start it from.
 */
export async function makeChangedApp(
  folder: string,
  change: (database: Database) => void,
): Promise<string> {
  const app = path.join(folder, 'dist');
  fs.cpSync(path.join(root, 'dist'), app, { recursive: true });
  const image = path.join(app, 'library.sqlite');
  const before = fs.readFileSync(image);
  const after = await changeImage(before, change);
  fs.writeFileSync(image, after);
  const program = path.join(app, 'preview/preview.mjs');
  fs.writeFileSync(
    program,
    fs.readFileSync(program, 'utf8').replaceAll(sha256(before), sha256(after)),
  );
  return app;
}
