import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  generationFiles,
  openForTest,
  questionFields,
  temporaryFolder,
  valueOf,
} from '#test/workspace/open-test-workspace.ts';
import { buildCopy, startCopy, writtenIn } from './start-child.ts';

const nobody = 65_534;

/** A closed workspace of about 1 MB. */
async function paddedFolder(): Promise<string> {
  const folder = temporaryFolder();
  const workspace = await openForTest(folder);
  for (let number = 0; number < 5; number += 1) {
    valueOf(await workspace.putDraft(`padding ${number}`, 'x'.repeat(200_000)));
  }
  await workspace.close();
  const files = generationFiles(folder);
  for (const file of files.slice(0, -1)) fs.unlinkSync(path.join(folder, file));
  expect(fs.statSync(path.join(folder, files.at(-1) ?? '')).size).toBeGreaterThan(1_000_000);
  return folder;
}

async function wordingsIn(folder: string): Promise<readonly string[]> {
  // A minute later: nothing is taken for a file that is still being written.
  const workspace = await openForTest(folder, { clock: { now: () => Date.now() + 60_000 } });
  const wordings = (await workspace.listQuestions()).map(({ wording }) => wording);
  await workspace.close();
  return wordings;
}

/** One copy killed some milliseconds after so many acknowledgements; what it had acknowledged, and what is there. */
async function killedRound(template: string, acknowledgements: number, milliseconds: number) {
  const folder = temporaryFolder();
  fs.cpSync(template, folder, { recursive: true });
  const copy = startCopy({ folder, count: 0 });
  await copy.printed(`written question ${acknowledgements}`);
  // The moment of death is what is tried here.
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  copy.process.kill('SIGKILL');
  const written = writtenIn(await copy.lines);
  const found = await wordingsIn(folder);
  return { written, found, left: fs.readdirSync(folder) };
}

beforeAll(buildCopy);

describe('processes', () => {
  test('a copy that is killed at any moment loses nothing it acknowledged, opens again and leaves nothing behind', async () => {
    const template = await paddedFolder();
    const moments = Array.from({ length: 20 }, (_, round) => ({
      round,
      acknowledgements: 1 + (round % 3),
      milliseconds: round * 15,
    }));
    let acknowledged = 0;
    await Promise.all(
      [0, 1].map(async (lane) => {
        for (const moment of moments.filter(({ round }) => round % 2 === lane)) {
          const { acknowledgements, milliseconds } = moment;
          const { written, found, left } = await killedRound(
            template,
            acknowledgements,
            milliseconds,
          );
          acknowledged += written.length;
          expect(written.length).toBeGreaterThanOrEqual(acknowledgements);
          expect(found).toEqual(expect.arrayContaining([...written]));
          // One that was being written may be there too: never more than the one.
          expect(found.length).toBeLessThanOrEqual(written.length + 1);
          const strange = left.filter((name) => !/^(user-\d{10}\.sqlite|damaged)$/.test(name));
          expect(strange).toEqual([]);
        }
      }),
    );
    expect(acknowledged).toBeGreaterThan(20);
  }, 300_000);

  test('three copies that write in one folder at once lose nothing', async () => {
    const folder = temporaryFolder();
    const copies = ['a', 'b', 'c'].map((words) =>
      startCopy({ folder, count: 100, words, lock: false }),
    );
    const lines = await Promise.all(copies.map((copy) => copy.lines));
    const written = lines.flatMap((one) => writtenIn(one));
    expect(written).toHaveLength(300);
    const found = await wordingsIn(folder);
    expect([...found].sort()).toEqual([...written].sort());
  }, 120_000);

  test('a second copy in a process of its own is refused, and the first goes on', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const second = startCopy({ folder, count: 1 });
    expect(await second.lines).toEqual(['failed other-copy']);
    valueOf(await first.addQuestion(questionFields('still here'), []));
    await first.close();
    const third = startCopy({ folder, count: 1 });
    expect(await third.lines).toContain('written question 1');
  });

  test('a file that may not grow leaves the one before as it was, says so and leaves no partial file', async (context) => {
    if (process.platform === 'win32') context.skip('there is no file-size limit to set');
    const folder = await paddedFolder();
    const [before = ''] = generationFiles(folder);
    const bytes = fs.readFileSync(path.join(folder, before));
    // Half the size of the file, in either size of block a shell may count.
    const lines = await startCopy({ folder, count: 2, fileBlocks: 500 }).lines;
    expect(lines).toEqual([
      'opened saved',
      'refused disk-full',
      'refused disk-full',
      'read 2',
      'ended not saved',
    ]);
    expect(generationFiles(folder)).toEqual([before]);
    expect(fs.readFileSync(path.join(folder, before)).equals(bytes)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual([before]);
  });

  test('a folder that may not be written to is read, said to be so, and never taken for an empty one', async (context) => {
    if (process.platform === 'win32') context.skip('folders have no such permission');
    const isRoot = process.getuid?.() === 0;
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    valueOf(await workspace.addQuestion(questionFields('before'), []));
    await workspace.close();
    for (const name of fs.readdirSync(folder)) fs.chmodSync(path.join(folder, name), 0o444);
    fs.chmodSync(folder, 0o555);
    const before = fs.readdirSync(folder);
    // Permissions do not bind root, so root asks somebody whom they do.
    const lines = await startCopy({ folder, count: 1, ...(isRoot ? { userId: nobody } : {}) })
      .lines;
    fs.chmodSync(folder, 0o755);
    expect(lines).toEqual([
      'opened read only',
      'refused folder-read-only',
      'read 2',
      'ended not saved',
    ]);
    expect(fs.readdirSync(folder)).toEqual(before);
    expect(await wordingsIn(folder)).toEqual(['before']);
  });
});
