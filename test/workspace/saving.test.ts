import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileOperations } from '#electron/services/workspace/file-operations.ts';
import { realFiles } from '#electron/services/workspace/file-operations.ts';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import {
  failureOf,
  generationFiles,
  openForTest,
  questionFields,
  stoppedTime,
  temporaryFolder,
} from './open-test-workspace.ts';

/** The disk, refusing to make files while a refusal is set. */
function refusingDisk() {
  let refusal: string | null = null;
  const files: FileOperations = {
    ...realFiles,
    create: (file) =>
      refusal === null
        ? realFiles.create(file)
        : Promise.reject(Object.assign(new Error(refusal), { code: refusal })),
  };
  return {
    files,
    refuse: (code: string | null) => {
      refusal = code;
    },
  };
}

describe('saving', () => {
  test('a question that could not be saved stays in the list, is said not to be saved, and is saved when the disk has room', async () => {
    const folder = temporaryFolder();
    const disk = refusingDisk();
    const { due, timing } = stoppedTime();
    const workspace = await openForTest(folder, { files: disk.files, timing });
    const heard: string[] = [];
    workspace.onChange((areas) => heard.push(areas.join(',')));
    disk.refuse('ENOSPC');
    const failure = failureOf(await workspace.addQuestion(questionFields('Why?'), []));
    expect(failure.code).toBe('disk-full');
    expect(failure.message).toMatch(/^Not saved: the disk is full\. What you wrote is kept/);
    expect(workspace.status()).toMatchObject({ state: 'not saved', failure });
    expect(heard).toEqual(['questions']);
    expect((await workspace.listQuestions()).map(({ wording }) => wording)).toEqual(['Why?']);
    disk.refuse(null);
    const before = workspace.status().generation;
    expect(due).toHaveLength(1);
    due[0]?.run();
    const status = await workspace.retry();
    expect(status).toMatchObject({ state: 'saved', failure: null });
    expect(status.generation).toBeGreaterThan(before);
    await workspace.close();
    const again = await openForTest(folder);
    expect((await again.listQuestions()).map(({ wording }) => wording)).toEqual(['Why?']);
  });

  test('a failed save is tried again after a quarter of a second, one, five and then every thirty seconds', async () => {
    const disk = refusingDisk();
    const { due, timing } = stoppedTime();
    const workspace = await openForTest(temporaryFolder(), { files: disk.files, timing });
    disk.refuse('EBUSY');
    failureOf(await workspace.addQuestion(questionFields('Why?'), []));
    const delays: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      delays.push(due[0]?.milliseconds ?? 0);
      await workspace.retry();
      expect(due).toHaveLength(1);
    }
    expect(delays).toEqual([250, 1_000, 5_000, 30_000, 30_000]);
    disk.refuse(null);
    expect((await workspace.retry()).state).toBe('saved');
    expect(due).toHaveLength(0);
  });

  test('each reason has its own code and its own sentence', async () => {
    const disk = refusingDisk();
    const workspace = await openForTest(temporaryFolder(), { files: disk.files });
    const codes: Record<string, string> = {};
    const sentences = new Set<string>();
    for (const refusal of ['ENOSPC', 'EROFS', 'EBUSY', 'ENOENT', 'EIO', 'EACCES']) {
      disk.refuse(refusal);
      const failure = failureOf(await workspace.addQuestion(questionFields(refusal), []));
      codes[refusal] = failure.code;
      sentences.add(failure.message);
    }
    expect(codes).toEqual({
      ENOSPC: 'disk-full',
      EROFS: 'folder-read-only',
      EBUSY: 'file-in-use',
      ENOENT: 'folder-missing',
      EIO: 'disk-error',
      EACCES: 'folder-read-only',
    });
    expect(sentences.size).toBe(5);
  });

  test('questions written in one breath share a file, and each is there', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const before = workspace.status().generation;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        workspace.addQuestion(questionFields(`question ${number}`), []),
      ),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(workspace.status().generation - before).toBeLessThanOrEqual(2);
    await workspace.close();
    const again = await openForTest(folder);
    expect((await again.listQuestions()).map(({ wording }) => wording)).toEqual(
      Array.from({ length: 20 }, (_, number) => `question ${number}`),
    );
  });

  test('the status goes from saved to saving to saved, and stays not saved while it is tried again', async () => {
    const disk = refusingDisk();
    const workspace = await openForTest(temporaryFolder(), { files: disk.files });
    const states: WorkspaceStatus['state'][] = [];
    const stop = workspace.onStatus(({ state }) => states.push(state));
    await workspace.addQuestion(questionFields('one'), []);
    expect(states).toEqual(['saving', 'saved']);
    disk.refuse('ENOSPC');
    await workspace.addQuestion(questionFields('two'), []);
    await workspace.retry();
    disk.refuse(null);
    await workspace.retry();
    expect(states).toEqual(['saving', 'saved', 'saving', 'not saved', 'saved']);
    stop();
    await workspace.addQuestion(questionFields('three'), []);
    expect(states).toHaveLength(5);
  });

  test('closing saves what could not be saved before, and nothing is written afterwards', async () => {
    const folder = temporaryFolder();
    const disk = refusingDisk();
    const workspace = await openForTest(folder, { files: disk.files });
    disk.refuse('ENOSPC');
    await workspace.addQuestion(questionFields('Why?'), []);
    disk.refuse(null);
    const closed = workspace.close();
    expect(failureOf(await workspace.addQuestion(questionFields('late'), [])).code).toBe(
      'unavailable',
    );
    await closed;
    await workspace.close();
    await expect(async () => workspace.listQuestions()).rejects.toThrow(/closed/);
    const again = await openForTest(folder);
    expect((await again.listQuestions()).map(({ wording }) => wording)).toEqual(['Why?']);
  });

  test('a folder that was taken away is said to be missing, and what is written is saved once it is back', async () => {
    const folder = path.join(temporaryFolder(), 'data');
    const workspace = await openForTest(folder);
    await workspace.addQuestion(questionFields('one'), []);
    fs.renameSync(folder, `${folder}-elsewhere`);
    expect(failureOf(await workspace.addQuestion(questionFields('two'), [])).code).toBe(
      'folder-missing',
    );
    expect(fs.existsSync(folder)).toBe(false);
    expect(await workspace.listQuestions()).toHaveLength(2);
    fs.renameSync(`${folder}-elsewhere`, folder);
    expect((await workspace.retry()).state).toBe('saved');
    await workspace.close();
    expect(await (await openForTest(folder)).listQuestions()).toHaveLength(2);
  });

  test('files are for this person alone, and only so many are kept', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    for (let number = 0; number < 12; number += 1) {
      await workspace.addQuestion(questionFields(`question ${number}`), []);
    }
    await workspace.close();
    const files = generationFiles(folder);
    expect(files).toHaveLength(5);
    expect(files.at(-1)).toBe('user-0000000013.sqlite');
    for (const file of files) {
      expect(fs.statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
    }
    expect(fs.readdirSync(folder).sort()).toEqual(files);
  });

  test('what was typed and removed from typing is not left in the newest file', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    await workspace.putDraft('key', 'a word typed and cleared again');
    await workspace.putDraft('key', '');
    await workspace.close();
    const newest = fs.readFileSync(path.join(folder, generationFiles(folder).at(-1) ?? ''));
    expect(newest.includes('typed and cleared')).toBe(false);
  });
});
