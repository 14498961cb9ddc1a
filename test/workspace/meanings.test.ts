import { expect, test } from 'vitest';
import { failureOf, openForTest, temporaryFolder, valueOf } from './open-test-workspace.ts';

test('a local meaning is kept through closing and opening, one an acronym', async () => {
  const folder = temporaryFolder();
  const workspace = await openForTest(folder);
  const first = valueOf(await workspace.setMeaning('IRO', 'Reviewing officer'));
  const again = valueOf(await workspace.setMeaning('iro', 'Independent Reviewing Officer'));
  expect(again).toMatchObject({
    id: first.id,
    acronym: 'IRO',
    meaning: 'Independent Reviewing Officer',
  });
  valueOf(await workspace.setMeaning('DfE', 'Department for Education'));
  await workspace.close();
  const opened = await openForTest(folder);
  expect((await opened.listMeanings()).map(({ acronym }) => acronym)).toEqual(['DfE', 'IRO']);
  await opened.close();
});

test('a meaning is removed and put back, but not over one that was given since', async () => {
  const workspace = await openForTest(temporaryFolder());
  const { id } = valueOf(await workspace.setMeaning('IRO', 'first'));
  valueOf(await workspace.removeMeaning(id));
  expect(await workspace.listMeanings()).toEqual([]);
  expect(valueOf(await workspace.restoreMeaning(id))).toMatchObject({ meaning: 'first' });
  valueOf(await workspace.removeMeaning(id));
  const other = valueOf(await workspace.setMeaning('IRO', 'second'));
  expect(other.id).not.toBe(id);
  expect(failureOf(await workspace.restoreMeaning(id)).code).toBe('rule');
  expect((await workspace.listMeanings()).map(({ meaning }) => meaning)).toEqual(['second']);
  expect(failureOf(await workspace.removeMeaning('nothing')).code).toBe('not-found');
  await workspace.close();
});
