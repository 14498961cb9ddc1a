import { expect, test } from 'vitest';
import { openForTest, temporaryFolder, valueOf } from './open-test-workspace.ts';

const link = {
  from: { kind: 'commitment', key: 'genograms' },
  indicator: 'pack/supervision/one',
  reason: 'Supervision is where genograms are looked at.',
} as const;

test('a tie to an indicator is kept with its reason through closing and opening', async () => {
  const folder = temporaryFolder();
  const workspace = await openForTest(folder);
  const first = valueOf(await workspace.addLink(link));
  const cell = { kind: 'plan cell', row: 'delivery-plans-2026/plan/Fostering/3' } as const;
  const second = valueOf(await workspace.addLink({ ...link, from: cell }));
  expect(first).toMatchObject(link);
  await workspace.close();
  expect(await (await openForTest(folder)).listLinks()).toEqual([first, second]);
});

test('a tie is removed and put back', async () => {
  const workspace = await openForTest(temporaryFolder());
  const { id } = valueOf(await workspace.addLink(link));
  valueOf(await workspace.removeLink(id));
  expect(await workspace.listLinks()).toEqual([]);
  expect(valueOf(await workspace.restoreLink(id))).toMatchObject(link);
  expect(await workspace.listLinks()).toHaveLength(1);
});
