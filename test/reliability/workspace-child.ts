import fs from 'node:fs';
import { createRequire } from 'node:module';
import { randomUUID } from 'node:crypto';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';

/**
 * A copy of the app without its window, for tests that kill it, fill its disk or start several.
 * Arguments: folder, how many questions to write (0: for ever), the words they begin with, "lock" or "no lock".
 * Prints a line for each thing that happened: "opened <state>", "written <wording>", "refused <code>",
 * "read <how many questions>", "failed <code>".
 */
const [folder = '', count = '0', words = 'question', lock = 'lock'] = process.argv.slice(2);
const say = (line: string) => fs.writeSync(1, `${line}\n`);

const opened = await openWorkspace({
  directory: folder,
  wasm: fs.readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')),
  ids: { next: () => randomUUID() },
  clock: { now: () => Date.now() },
  lock: lock === 'lock',
});
if (opened.ok) {
  const workspace = opened.value;
  say(`opened ${workspace.status().state}`);
  const most = count === '0' ? Number.POSITIVE_INFINITY : Number(count);
  for (let number = 1; number <= most; number += 1) {
    const wording = `${words} ${number}`;
    const result = await workspace.addQuestion(
      { wording, agendaItem: 8, addressee: '', visibility: 'only on this computer' },
      [],
    );
    say(result.ok ? `written ${wording}` : `refused ${result.failure.code}`);
  }
  say(`read ${(await workspace.listQuestions()).length}`);
  say(`ended ${workspace.status().state}`);
  await workspace.close();
} else {
  say(`failed ${opened.failure.code}`);
}
