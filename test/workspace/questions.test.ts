import { describe, expect, test } from 'vitest';
import {
  failureOf,
  openForTest,
  questionFields,
  supervisionFigure,
  temporaryFolder,
  valueOf,
} from './open-test-workspace.ts';

describe('questions', () => {
  test('a question is there after closing and opening again, with its figure and page', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const question = valueOf(
      await first.addQuestion(questionFields('Why is it 54%?'), [supervisionFigure]),
    );
    await first.close();
    const second = await openForTest(folder);
    expect(await second.listQuestions()).toEqual([question]);
    expect(question.evidence).toEqual([{ id: expect.any(String) as string, ...supervisionFigure }]);
    expect(question).toMatchObject({
      agendaItem: 8,
      visibility: 'only on this computer',
      createdAt: '2025-01-30T17:30:00.000Z',
      author: (await second.getMe()).id,
    });
  });

  test('a new question comes last under its agenda item, and items come in the order of the agenda', async () => {
    const workspace = await openForTest(temporaryFolder());
    for (const [wording, agendaItem] of [
      ['eight, first', 8],
      ['none', null],
      ['seven', 7],
      ['eight, second', 8],
    ] as const) {
      await workspace.addQuestion(questionFields(wording, { agendaItem }), []);
    }
    expect((await workspace.listQuestions()).map(({ wording }) => wording)).toEqual([
      'seven',
      'eight, first',
      'eight, second',
      'none',
    ]);
  });

  test('a question moves after another of its item, or to the front', async () => {
    const workspace = await openForTest(temporaryFolder());
    const ids = [];
    for (const wording of ['a', 'b', 'c', 'd']) {
      ids.push(valueOf(await workspace.addQuestion(questionFields(wording), [])).id);
    }
    const [a = '', b = '', c = '', d = ''] = ids;
    const order = async () =>
      (await workspace.listQuestions()).map(({ wording }) => wording).join('');
    valueOf(await workspace.moveQuestion(d, a));
    expect(await order()).toBe('adbc');
    valueOf(await workspace.moveQuestion(c, null));
    expect(await order()).toBe('cadb');
    valueOf(await workspace.moveQuestion(c, b));
    expect(await order()).toBe('adbc');
    valueOf(await workspace.moveQuestion(b, b));
    expect(await order()).toBe('adbc');
  });

  test('a question cannot follow one of another item, and nothing moves', async () => {
    const workspace = await openForTest(temporaryFolder());
    const eight = valueOf(await workspace.addQuestion(questionFields('eight'), []));
    const seven = valueOf(
      await workspace.addQuestion(questionFields('seven', { agendaItem: 7 }), []),
    );
    const before = await workspace.listQuestions();
    expect(failureOf(await workspace.moveQuestion(eight.id, seven.id)).code).toBe('not-found');
    expect(await workspace.listQuestions()).toEqual(before);
  });

  test('a question put under another item comes last there', async () => {
    const workspace = await openForTest(temporaryFolder());
    const first = valueOf(
      await workspace.addQuestion(questionFields('was seven', { agendaItem: 7 }), []),
    );
    await workspace.addQuestion(questionFields('eight'), []);
    valueOf(await workspace.editQuestion(first.id, { agendaItem: 8 }));
    expect((await workspace.listQuestions()).map(({ wording }) => wording)).toEqual([
      'eight',
      'was seven',
    ]);
  });

  test('a removed question is gone from the list and comes back as it was', async () => {
    const workspace = await openForTest(temporaryFolder());
    const question = valueOf(
      await workspace.addQuestion(questionFields('Why?'), [supervisionFigure]),
    );
    valueOf(await workspace.removeQuestion(question.id));
    valueOf(await workspace.removeQuestion(question.id));
    expect(await workspace.listQuestions()).toEqual([]);
    expect(failureOf(await workspace.editQuestion(question.id, { wording: 'x' })).code).toBe(
      'not-found',
    );
    expect(valueOf(await workspace.restoreQuestion(question.id))).toEqual(question);
    expect(await workspace.listQuestions()).toEqual([question]);
  });

  test('evidence is taken off its own question only', async () => {
    const workspace = await openForTest(temporaryFolder());
    const one = valueOf(await workspace.addQuestion(questionFields('one'), [supervisionFigure]));
    const two = valueOf(await workspace.addQuestion(questionFields('two'), []));
    const evidence = one.evidence[0]?.id ?? '';
    expect(failureOf(await workspace.dropQuestionEvidence(two.id, evidence)).code).toBe(
      'not-found',
    );
    expect(valueOf(await workspace.dropQuestionEvidence(one.id, evidence)).evidence).toEqual([]);
    expect(valueOf(await workspace.dropQuestionEvidence(one.id, evidence)).evidence).toEqual([]);
  });

  test('a question nobody wrote is not found', async () => {
    const workspace = await openForTest(temporaryFolder());
    for (const result of [
      await workspace.editQuestion('nobody', { wording: 'x' }),
      await workspace.moveQuestion('nobody', null),
      await workspace.removeQuestion('nobody'),
      await workspace.restoreQuestion('nobody'),
      await workspace.dropQuestionEvidence('nobody', 'nothing'),
    ]) {
      expect(failureOf(result).code).toBe('not-found');
    }
  });

  test('an edit that changes nothing writes no file', async () => {
    const workspace = await openForTest(temporaryFolder());
    const question = valueOf(await workspace.addQuestion(questionFields('Why?'), []));
    const { generation } = workspace.status();
    valueOf(await workspace.editQuestion(question.id, { wording: 'Why?', agendaItem: 8 }));
    expect(workspace.status().generation).toBe(generation);
  });

  test('text with anything in it comes back as it was typed', async () => {
    const folder = temporaryFolder();
    const wording = `O'Brien said "50%"; DROP TABLE change; \u0000 \ud800 é 👧🏽 \u202e\n\tend`;
    const workspace = await openForTest(folder);
    await workspace.addQuestion(questionFields(wording), []);
    await workspace.close();
    const again = await openForTest(folder);
    expect((await again.listQuestions())[0]?.wording).toBe(wording);
  });
});
