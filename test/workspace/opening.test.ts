import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import { sealImage } from '#electron/services/workspace/sealed-image.ts';
import {
  failureOf,
  generationFiles,
  openForTest,
  optionsFor,
  questionFields,
  temporaryFolder,
  valueOf,
  wasm,
} from './open-test-workspace.ts';

/** A folder with some questions in it, closed. */
async function folderWith(...wordings: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const workspace = await openForTest(folder);
  for (const wording of wordings) {
    valueOf(await workspace.addQuestion(questionFields(wording), []));
  }
  await workspace.close();
  return folder;
}

function newestOf(folder: string): string {
  return path.join(folder, generationFiles(folder).at(-1) ?? '');
}

/** Every file under a folder with its bytes, to compare. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'base64')]),
  );
}

/** A workspace file as another program would alter it: whole, sealed, and with other contents. */
async function resealed(folder: string, sql: string): Promise<void> {
  const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  const file = newestOf(folder);
  const database = new engine.Database(fs.readFileSync(file));
  database.exec(sql);
  const generation = Number(/\d+/.exec(path.basename(file))?.[0]);
  fs.writeFileSync(file, sealImage(database.export(), generation));
  database.close();
}

describe('opening', () => {
  test('an empty folder becomes a workspace, and a folder that is not there is made', async () => {
    const folder = path.join(temporaryFolder(), 'not', 'yet there');
    const workspace = await openForTest(folder);
    expect(workspace.status()).toEqual({
      state: 'saved',
      failure: null,
      recovered: null,
      generation: 1,
    });
    expect(await workspace.listQuestions()).toEqual([]);
    expect(await workspace.listRecommendations()).toEqual([]);
  });

  test('other files in the folder are left alone', async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, 'logs'));
    fs.writeFileSync(path.join(folder, 'settings.json'), '{}');
    fs.writeFileSync(path.join(folder, 'user-1.sqlite'), 'not one of ours');
    const workspace = await openForTest(folder);
    await workspace.addQuestion(questionFields('Why?'), []);
    await workspace.close();
    expect(fs.readdirSync(folder)).toEqual(
      expect.arrayContaining(['logs', 'settings.json', 'user-1.sqlite']),
    );
  });

  test('a newest file that was torn is set aside unchanged, the one before opens, and it is said from when it is', async () => {
    const folder = await folderWith('one', 'two');
    const newest = newestOf(folder);
    const torn = fs.readFileSync(newest).subarray(0, 20_000);
    fs.writeFileSync(newest, torn);
    const workspace = await openForTest(folder);
    expect((await workspace.listQuestions()).map(({ wording }) => wording)).toEqual(['one']);
    expect(workspace.status().recovered).toMatch(
      /kept in the folder “damaged”\. What you see was saved on 30 January 2025 at \d\d:\d\d/,
    );
    expect(fs.readFileSync(path.join(folder, 'damaged', path.basename(newest)))).toEqual(torn);
    valueOf(await workspace.addQuestion(questionFields('three'), []));
    // Its number is not used again.
    expect(workspace.status().generation).toBe(4);
    await workspace.close();
    const again = await openForTest(folder);
    expect(again.status().recovered).toBeNull();
    expect((await again.listQuestions()).map(({ wording }) => wording)).toEqual(['one', 'three']);
  });

  test('a newest file that is still being written is waited for', async () => {
    const folder = await folderWith('one', 'two');
    const newest = newestOf(folder);
    const whole = fs.readFileSync(newest);
    fs.writeFileSync(newest, whole.subarray(0, 20_000));
    let waits = 0;
    const workspace = await openForTest(folder, {
      clock: { now: () => Date.now() },
      timing: {
        wait: async () => {
          waits += 1;
          if (waits === 3) fs.writeFileSync(newest, whole);
        },
        later: () => () => undefined,
      },
    });
    expect(waits).toBe(3);
    expect(workspace.status().recovered).toBeNull();
    expect(await workspace.listQuestions()).toHaveLength(2);
  });

  test('an old file that does not verify is not waited for', async () => {
    const folder = await folderWith('one', 'two');
    const newest = newestOf(folder);
    fs.truncateSync(newest, 20_000);
    fs.utimesSync(newest, new Date(0), new Date(0));
    let waits = 0;
    await openForTest(folder, {
      clock: { now: () => Date.now() },
      timing: {
        wait: async () => {
          waits += 1;
        },
        later: () => () => undefined,
      },
    });
    expect(waits).toBe(0);
  });

  test('where files are and none can be read, nothing is started afresh and nothing is touched', async () => {
    const folder = await folderWith('one', 'two');
    for (const file of generationFiles(folder)) fs.truncateSync(path.join(folder, file), 100);
    const before = snapshot(folder);
    for (const attempt of [1, 2]) {
      const failure = failureOf(await openWorkspace(optionsFor(folder)));
      expect(failure.code, `attempt ${attempt}`).toBe('workspace-damaged');
      expect(failure.message).toMatch(/Nothing was deleted: 3 files/);
      expect(snapshot(folder)).toEqual(before);
    }
  });

  test('a folder whose only files were set aside is not taken for an empty one', async () => {
    const folder = await folderWith('one', 'two');
    fs.mkdirSync(path.join(folder, 'damaged'));
    for (const file of generationFiles(folder)) {
      fs.renameSync(path.join(folder, file), path.join(folder, 'damaged', file));
    }
    const failure = failureOf(await openWorkspace(optionsFor(folder)));
    expect(failure.code).toBe('workspace-damaged');
    expect(generationFiles(folder)).toEqual([]);
  });

  test('a first start that was cut short, before anything could be written, simply starts again', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'user-0000000001.sqlite'), 'torn');
    const workspace = await openForTest(folder);
    expect(workspace.status()).toMatchObject({ state: 'saved', recovered: null, generation: 2 });
  });

  test('a workspace of a newer version is refused and left as it is', async () => {
    const folder = await folderWith('one');
    await resealed(folder, 'PRAGMA user_version = 2');
    const before = snapshot(folder);
    expect(failureOf(await openWorkspace(optionsFor(folder)))).toMatchObject({
      code: 'workspace-newer',
      message: expect.stringMatching(/newer version/) as string,
    });
    expect(snapshot(folder)).toEqual(before);
  });

  test('a whole SQLite file that is not one of ours is set aside, and the one before opens', async () => {
    const folder = await folderWith('one', 'two');
    await resealed(folder, 'PRAGMA application_id = 1');
    const newest = path.basename(newestOf(folder));
    const workspace = await openForTest(folder);
    expect((await workspace.listQuestions()).map(({ wording }) => wording)).toEqual(['one']);
    expect(fs.readdirSync(path.join(folder, 'damaged'))).toEqual([newest]);
  });

  test('a generation under another one’s name is refused', async () => {
    const folder = await folderWith('one', 'two');
    const files = generationFiles(folder);
    fs.copyFileSync(
      path.join(folder, files.at(-2) ?? ''),
      path.join(folder, 'user-0000000099.sqlite'),
    );
    const workspace = await openForTest(folder);
    expect(await workspace.listQuestions()).toHaveLength(2);
    expect(workspace.status().generation).toBe(3);
  });

  test('what cannot be set aside is passed over where it is, and saving goes on above it', async () => {
    const folder = await folderWith('one', 'two');
    const newest = newestOf(folder);
    fs.truncateSync(newest, 20_000);
    // A file where the folder for damaged ones would be made.
    fs.writeFileSync(path.join(folder, 'damaged'), '');
    const workspace = await openForTest(folder);
    expect(workspace.status().recovered).toMatch(/it is kept where found/);
    valueOf(await workspace.addQuestion(questionFields('three'), []));
    expect(workspace.status()).toMatchObject({ state: 'saved', generation: 4 });
    expect(fs.statSync(newest).size).toBe(20_000);
    await workspace.close();
    const again = await openForTest(folder);
    expect((await again.listQuestions()).map(({ wording }) => wording)).toEqual(['one', 'three']);
  });

  test('the saved copy is a file that opens in its place, with everything in it', async () => {
    const folder = await folderWith('one', 'two');
    const workspace = await openForTest(folder);
    const copy = await workspace.exportCopy();
    const elsewhere = temporaryFolder();
    const { generation } = workspace.status();
    fs.writeFileSync(
      path.join(elsewhere, `user-${String(generation).padStart(10, '0')}.sqlite`),
      copy,
    );
    const opened = await openForTest(elsewhere);
    expect(await opened.listQuestions()).toEqual(await workspace.listQuestions());
    expect(await opened.getMe()).toEqual(await workspace.getMe());
  });

  test('stock SQLite opens the file and finds it whole', async (context) => {
    const folder = await folderWith('one', 'two');
    const run = spawnSync('sqlite3', [
      '-readonly',
      newestOf(folder),
      "PRAGMA integrity_check; SELECT value FROM change WHERE field = 'wording' ORDER BY at;",
    ]);
    if (run.error) context.skip('this computer has no sqlite3 command');
    expect(run.stdout.toString().trim().split('\n')).toEqual(['ok', '"one"', '"two"']);
  });

  test('changes are never altered or removed, not even by SQL', async () => {
    const folder = await folderWith('one');
    const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
    const database = new engine.Database(fs.readFileSync(newestOf(folder)));
    expect(() => database.exec("UPDATE change SET value = '1'")).toThrow(/never altered/);
    expect(() => database.exec('DELETE FROM change')).toThrow(/never removed/);
    database.close();
  });
});
