import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import {
  failureOf,
  openForTest,
  optionsFor,
  questionFields,
  temporaryFolder,
  valueOf,
} from './open-test-workspace.ts';

/** A process number no system gives. */
const ended = 2 ** 30;

function writeLock(folder: string, holder: unknown): void {
  fs.writeFileSync(path.join(folder, 'lock'), JSON.stringify(holder));
}

describe('a second copy', () => {
  test('is told to switch to the window that is open, and touches nothing', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const before = fs.readdirSync(folder);
    const failure = failureOf(await openWorkspace(optionsFor(folder)));
    expect(failure.code).toBe('other-copy');
    expect(failure.message).toMatch(/already open.*Switch to that window/);
    expect(fs.readdirSync(folder)).toEqual(before);
    valueOf(await first.addQuestion(questionFields('Why?'), []));
  });

  test('opens once the first has closed', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    await first.close();
    expect(fs.existsSync(path.join(folder, 'lock'))).toBe(false);
    expect((await openForTest(folder)).status().state).toBe('saved');
  });

  test('a lock left by a process that ended, or never finished, does not keep anybody out', async () => {
    const start = 'computer/0';
    for (const holder of [
      { host: 'here', pid: ended, start, nonce: 'n' },
      // The number is in use again, by a process that began at another time.
      { host: 'here', pid: process.pid, start, nonce: 'n' },
      { host: 'here' },
    ]) {
      const folder = temporaryFolder();
      writeLock(folder, holder);
      const workspace = await openForTest(folder, { hostName: 'here' });
      expect(workspace.status().state).toBe('saved');
      expect(fs.readdirSync(folder).sort()).toEqual(['lock', 'user-0000000001.sqlite']);
    }
  });

  test('on another computer what was written can be read and not changed, until the folder is free', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder, { hostName: 'office' });
    await first.addQuestion(questionFields('one'), []);
    const second = await openForTest(folder, { hostName: 'home' });
    expect(second.status()).toMatchObject({
      state: 'read only',
      failure: {
        code: 'workspace-read-only',
        message: expect.stringMatching(/“office”/) as string,
      },
    });
    expect(await second.listQuestions()).toHaveLength(1);
    expect(failureOf(await second.addQuestion(questionFields('two'), [])).code).toBe(
      'workspace-read-only',
    );
    expect(await second.listQuestions()).toHaveLength(1);
    expect((await second.retry()).state).toBe('read only');
    valueOf(await first.addQuestion(questionFields('late'), []));
    await first.close();
    expect((await second.retry()).state).toBe('saved');
    expect((await second.listQuestions()).map(({ wording }) => wording)).toEqual(['one', 'late']);
    valueOf(await second.addQuestion(questionFields('two'), []));
  });

  test('where the lock fails to keep two apart, what both wrote is put together and it is said', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder, { lock: false });
    const second = await openForTest(folder, { lock: false });
    valueOf(await first.addQuestion(questionFields('of the first'), []));
    valueOf(await second.addQuestion(questionFields('of the second'), []));
    expect(second.status().recovered).toMatch(/put together, and nothing was lost/);
    expect((await second.listQuestions()).map(({ wording }) => wording).sort()).toEqual([
      'of the first',
      'of the second',
    ]);
    valueOf(await second.putDraft('key', 'typed in the second'));
    valueOf(await first.putDraft('other', 'typed in the first'));
    expect((await first.getDraft('key'))?.text).toBe('typed in the second');
    expect((await first.getDraft('other'))?.text).toBe('typed in the first');
    expect((await first.listQuestions()).map(({ wording }) => wording).sort()).toEqual([
      'of the first',
      'of the second',
    ]);
  });

  test('two questions given one place on two computers are seen in one order, and others can be put between', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder, { lock: false });
    const second = await openForTest(folder, { lock: false });
    const a = valueOf(await first.addQuestion(questionFields('a'), []));
    const b = valueOf(await second.addQuestion(questionFields('b'), []));
    expect(a.order).toBe(b.order);
    const c = valueOf(await second.addQuestion(questionFields('c'), []));
    const [top] = await second.listQuestions();
    valueOf(await second.moveQuestion(c.id, top?.id ?? ''));
    const order = (await second.listQuestions()).map(({ wording }) => wording);
    expect(order[1]).toBe('c');
    expect(order).toHaveLength(3);
  });
});
