import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import { optionsFor, questionFields, valueOf } from '#test/workspace/open-test-workspace.ts';
import { makeRecordedDisk, type DiskContent, type RecordedDisk } from './recorded-disk.ts';

const folder = '/data';
/** A process number no system gives, so that the lock it leaves is stale. */
const ended = 2 ** 30;

/** Writes questions one after another on a disk, marking each one as it is acknowledged. */
async function writeQuestions(disk: RecordedDisk, count: number): Promise<void> {
  const workspace = valueOf(
    await openWorkspace(optionsFor(folder, { files: disk.files, processId: ended })),
  );
  for (let number = 1; number <= count; number += 1) {
    const wording = `question ${number}`;
    valueOf(await workspace.addQuestion(questionFields(wording), []));
    disk.mark(wording);
  }
}

/** What is there after a power cut: the wordings, or why nothing could be opened. */
async function recover(content: DiskContent): Promise<ReadonlySet<string> | string> {
  const opened = await openWorkspace(
    optionsFor(folder, { files: makeRecordedDisk(content).files, processId: ended }),
  );
  if (!opened.ok) return opened.failure.code;
  const wordings = new Set((await opened.value.listQuestions()).map(({ wording }) => wording));
  await opened.value.close();
  return wordings;
}

function fingerprint(content: DiskContent, marks: readonly string[]): string {
  const hash = createHash('sha256').update(marks.join('\n'));
  for (const [file, bytes] of [...content].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\n${file}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Tries every power cut and gives the ones after which something acknowledged is not there. */
async function losses(
  disk: RecordedDisk,
): Promise<{ readonly tried: number; readonly lost: number }> {
  const seen = new Set<string>();
  let lost = 0;
  for (const { content, marks } of disk.afterPowerCuts()) {
    const print = fingerprint(content, marks);
    if (seen.has(print)) continue;
    seen.add(print);
    const found = await recover(content);
    if (typeof found === 'string' || marks.some((wording) => !found.has(wording))) lost += 1;
  }
  return { tried: seen.size, lost };
}

describe('a power cut', () => {
  test('loses nothing that was acknowledged, wherever it falls and whatever it leaves in a file', async () => {
    const disk = makeRecordedDisk();
    await writeQuestions(disk, 12);
    const { tried, lost } = await losses(disk);
    expect(lost).toBe(0);
    expect(tried).toBeGreaterThan(150);
  });

  test('loses nothing either when it cuts short a recovery from the last one', async () => {
    const first = makeRecordedDisk();
    await writeQuestions(first, 2);
    const torn = new Map(first.content());
    const newest =
      [...torn.keys()]
        .filter((file) => file.endsWith('.sqlite'))
        .sort()
        .at(-1) ?? '';
    const whole = torn.get(newest) ?? new Uint8Array();
    torn.set(newest, whole.subarray(0, whole.byteLength / 2));
    const second = makeRecordedDisk(torn);
    second.mark('question 1');
    const workspace = valueOf(
      await openWorkspace(optionsFor(folder, { files: second.files, processId: ended })),
    );
    expect(workspace.status().recovered).toMatch(/damaged or never finished/);
    valueOf(await workspace.addQuestion(questionFields('question 3'), []));
    second.mark('question 3');
    expect(await losses(second)).toMatchObject({ lost: 0 });
  });

  test('would lose something if the file were not synced, and this test would show it', async () => {
    const disk = makeRecordedDisk(new Map(), { fileSync: true });
    await writeQuestions(disk, 3);
    expect((await losses(disk)).lost).toBeGreaterThan(0);
  });

  test('would lose something if the folder were not synced, and this test would show it', async () => {
    const disk = makeRecordedDisk(new Map(), { directorySync: true });
    await writeQuestions(disk, 3);
    expect((await losses(disk)).lost).toBeGreaterThan(0);
  });
});
