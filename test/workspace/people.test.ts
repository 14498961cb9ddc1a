import { describe, expect, test } from 'vitest';
import { openForTest, questionFields, temporaryFolder, valueOf } from './open-test-workspace.ts';

describe('people and unsaved typing', () => {
  test('who uses this copy is the same person after a restart, with the name they gave', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const me = await first.getMe();
    expect(me.name).toBe('');
    expect(await first.listAuthors()).toEqual([me]);
    valueOf(await first.renameMe('Councillor A'));
    await first.close();
    const second = await openForTest(folder);
    expect(await second.getMe()).toEqual({ id: me.id, name: 'Councillor A' });
    expect(await second.listAuthors()).toEqual([{ id: me.id, name: 'Councillor A' }]);
  });

  test('typing is kept under its key until it is cleared', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    expect(await first.getDraft('question/new')).toBeNull();
    valueOf(await first.putDraft('question/new', 'Why is'));
    valueOf(await first.putDraft('question/new', 'Why is it'));
    await first.close();
    const second = await openForTest(folder);
    expect(await second.getDraft('question/new')).toEqual({
      key: 'question/new',
      text: 'Why is it',
    });
    valueOf(await second.putDraft('question/new', ''));
    await second.close();
    const third = await openForTest(folder);
    expect(await third.getDraft('question/new')).toBeNull();
  });

  test('each acknowledged change says which part it touched, and one that changes nothing says nothing', async () => {
    const workspace = await openForTest(temporaryFolder());
    const heard: string[] = [];
    const stop = workspace.onChange((areas) => heard.push(areas.join(',')));
    valueOf(await workspace.addQuestion(questionFields('Why?'), []));
    valueOf(await workspace.renameMe('Councillor A'));
    valueOf(await workspace.renameMe('Councillor A'));
    valueOf(await workspace.putDraft('key', 'text'));
    stop();
    valueOf(await workspace.addQuestion(questionFields('Why not?'), []));
    expect(heard).toEqual(['questions', 'people', 'drafts']);
  });
});
