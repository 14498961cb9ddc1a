import fs from 'node:fs';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { unprepared } from '#shared/model/question.ts';
import {
  openForTest,
  questionFields,
  temporaryFolder,
  valueOf,
  wasm,
} from './open-test-workspace.ts';
import { readEverything } from './read-everything.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/workspaces');
const image = path.join(fixtures, 'v1-workspace.sqlite');
const { generation, ...expected } = JSON.parse(
  fs.readFileSync(path.join(fixtures, 'v1-workspace.json'), 'utf8'),
) as { readonly generation: number } & Record<string, unknown>;

/** A folder as version 1 left it. */
function folderOfVersionOne(): string {
  const folder = temporaryFolder();
  const name = `user-${String(generation).padStart(10, '0')}.sqlite`;
  fs.copyFileSync(image, path.join(folder, name));
  return folder;
}

describe('a workspace saved by version 1', () => {
  test('opens with everything that was written in it', async () => {
    const workspace = await openForTest(folderOfVersionOne());
    expect(workspace.status()).toMatchObject({ state: 'saved', recovered: null, generation });
    // Later versions know more of a question; what was not written then stands as unprepared.
    const everything = await readEverything(workspace);
    expect(everything).toMatchObject(expected);
    for (const question of everything.questions) {
      expect(question).toMatchObject({ ...unprepared, askers: [], merged: [] });
    }
  });

  test('can be written in, and keeps what was there', async () => {
    const folder = folderOfVersionOne();
    const first = await openForTest(folder);
    const added = valueOf(await first.addQuestion(questionFields('later'), []));
    await first.close();
    const second = await openForTest(folder);
    const questions = await second.listQuestions();
    expect(questions).toContainEqual(added);
    expect(questions).toHaveLength((expected.questions as readonly unknown[]).length + 1);
  });

  test('is of schema 1, with the header our files carry', async () => {
    const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
    const database = new engine.Database(Uint8Array.from(fs.readFileSync(image)));
    const pragma = (name: string) => database.exec(`PRAGMA ${name}`)[0]?.values[0]?.[0];
    expect(pragma('user_version')).toBe(1);
    expect(pragma('application_id')).toBe(0x43467773);
    database.close();
  });
});
