import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { inTurn, median, ms, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Opening the library, with every check, against reading and hashing the same bytes. */
export async function benchLibraryOpen(rounds: number): Promise<void> {
  const file = path.join(root, 'dist/library.sqlite');
  const expectedSha256 = fs.readFileSync(`${file}.sha256`, 'utf8').slice(0, 64);
  const wasm = fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'));
  const times = await inTurn(
    rounds,
    () =>
      timed(async () => {
        const opened = await openLibrary({ image: fs.readFileSync(file), expectedSha256, wasm });
        if (!opened.ok) throw new Error(opened.failure.message);
        opened.value.close();
      }),
    () => timed(() => createHash('sha256').update(fs.readFileSync(file)).digest('hex')),
  );
  const [open, hash] = [median(times.a), median(times.b)];
  console.log(
    `library open           ${ms(open)}; reading and hashing its ${(fs.statSync(file).size / 1e6).toFixed(1)} MB ${ms(hash)}; ratio ${(open / hash).toFixed(2)} (medians of ${rounds})`,
  );
}
