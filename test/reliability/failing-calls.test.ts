import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { optionsFor, questionFields, valueOf } from '#test/workspace/open-test-workspace.ts';
import { makeFailingDisk, type FailingDisk, type Fault } from './failing-disk.ts';
import { makeRecordedDisk, type DiskContent } from './recorded-disk.ts';

const folder = '/data';
const ended = 2 ** 30;
const wordings = ['first', 'second'];
const faults: readonly Fault[] = [
  'ENOSPC',
  'EIO',
  'EPERM',
  'EBUSY',
  'EACCES',
  'EMFILE',
  'EROFS',
  'half a write',
  'no write',
];

/** A folder that holds two questions, the newest file torn, so that opening it moves files too. */
async function startingContent(): Promise<DiskContent> {
  const disk = makeRecordedDisk();
  const workspace = valueOf(
    await openWorkspace(optionsFor(folder, { files: disk.files, processId: ended })),
  );
  for (const wording of ['before', 'torn']) {
    valueOf(await workspace.addQuestion(questionFields(wording), []));
  }
  await workspace.close();
  const content = new Map(disk.content());
  const newest = [...content.keys()].sort().at(-1) ?? '';
  content.set(newest, (content.get(newest) ?? new Uint8Array()).subarray(1));
  return content;
}

async function wordingsIn(workspace: Workspace): Promise<readonly string[]> {
  return (await workspace.listQuestions()).map(({ wording }) => wording);
}

/** What somebody finds who opens what the disk holds. */
async function wordingsOn(content: DiskContent): Promise<readonly string[]> {
  const files = makeRecordedDisk(content).files;
  const workspace = valueOf(await openWorkspace(optionsFor(folder, { files, lock: false })));
  const found = await wordingsIn(workspace);
  await workspace.close();
  return found;
}

/** Opens and writes on a disk; gives what was acknowledged, and the workspace if it opened. */
async function useDisk(disk: FailingDisk) {
  const opened = await openWorkspace(
    optionsFor(folder, { files: disk.files, processId: ended, ids: { next: nextId } }),
  );
  if (!opened.ok) return { workspace: null, acknowledged: [] };
  const acknowledged: string[] = [];
  for (const wording of wordings) {
    const result = await opened.value.addQuestion(questionFields(wording), []);
    if (result.ok) acknowledged.push(wording);
  }
  return { workspace: opened.value, acknowledged };
}

let ids = 0;
const nextId = () => `id-${(ids += 1)}`;

/** Two faults for each call and each way of failing; over all calls every fault has its turn. */
function faultsFor(call: number): readonly Fault[] {
  return [0, 4].map((step) => faults[(call + step) % faults.length] ?? 'EIO');
}

async function tryFault(
  content: DiskContent,
  fault: { readonly call: number; readonly fault: Fault; readonly forGood: boolean },
): Promise<'not opened' | 'saved' | 'not saved'> {
  const what = `call ${fault.call}: ${fault.fault}${fault.forGood ? ' for good' : ''}`;
  const disk = makeRecordedDisk(content);
  const failing = makeFailingDisk(disk.files, fault);
  const { workspace, acknowledged } = await useDisk(failing);
  const found = await wordingsOn(disk.content());
  expect(found, what).toEqual(expect.arrayContaining(['before', ...acknowledged]));
  if (!workspace) return 'not opened';
  expect(await wordingsIn(workspace), what).toEqual(['before', ...wordings]);
  const saved = workspace.status().state === 'saved';
  if (saved) expect(found, what).toEqual(['before', ...wordings]);
  failing.heal();
  expect((await workspace.retry()).state, what).toBe('saved');
  await workspace.close();
  if (!saved) expect(await wordingsOn(disk.content()), what).toEqual(['before', ...wordings]);
  return saved ? 'saved' : 'not saved';
}

describe('a disk whose nth call fails', () => {
  test('never holds less than what was acknowledged, whichever call it is and however it fails', async () => {
    const content = await startingContent();
    const counting = makeFailingDisk(makeRecordedDisk(content).files, null);
    await useDisk(counting);
    const calls = counting.calls();
    expect(calls).toBeGreaterThan(40);
    const ends = new Set<string>();
    for (let call = 1; call <= calls; call += 1) {
      for (const fault of faultsFor(call)) {
        for (const forGood of [false, true]) {
          ends.add(await tryFault(content, { call, fault, forGood }));
        }
      }
    }
    expect(ends).toEqual(new Set(['not opened', 'saved', 'not saved']));
  });
});
