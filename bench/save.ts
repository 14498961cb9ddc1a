import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import { inTurn, median, ms, percentile, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');

/** One acknowledged question in a workspace of about 1 MB, against writing and syncing the same bytes once. */
export async function benchSave(rounds: number): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-save-'));
  const wasm = fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'));
  let id = 0;
  const opened = await openWorkspace({
    directory,
    wasm,
    ids: { next: () => `id-${(id += 1)}` },
    clock: { now: () => Date.now() },
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  const workspace = opened.value;
  const add = async (wording: string) => {
    const result = await workspace.addQuestion(
      { wording, agendaItem: 8, addressee: '', visibility: 'only on this computer' },
      [],
    );
    if (!result.ok) throw new Error(result.failure.message);
  };
  while ((await workspace.exportCopy()).byteLength < 1_000_000) await add('x'.repeat(19_000));
  const bytes = await workspace.exportCopy();
  const plain = path.join(directory, 'plain.bin');
  const times = await inTurn(
    rounds,
    () => timed(() => add('How is it measured?')),
    () =>
      timed(() => {
        const file = fs.openSync(plain, 'w');
        fs.writeSync(file, bytes);
        fs.fsyncSync(file);
        fs.closeSync(file);
      }),
  );
  await workspace.close();
  fs.rmSync(directory, { recursive: true, force: true });
  const [save, write] = [median(times.a), median(times.b)];
  console.log(
    `save at ${(bytes.byteLength / 1e6).toFixed(1)} MB         ${ms(save)}, p95 ${ms(percentile(times.a, 0.95))}; writing and syncing the same bytes ${ms(write)}; ratio ${(save / write).toFixed(2)} (medians of ${rounds})`,
  );
}
