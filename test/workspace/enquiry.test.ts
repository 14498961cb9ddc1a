import { describe, expect, test } from 'vitest';
import { unprepared } from '#shared/model/question.ts';
import {
  failureOf,
  openForTest,
  questionFields,
  supervisionFigure,
  temporaryFolder,
  valueOf,
} from './open-test-workspace.ts';

describe('preparing a question', () => {
  test('what is prepared and noted is there after closing and opening again', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const line = valueOf(
      await first.addLine({
        theme: 'Supervision',
        wantToKnow: 'Is it safe?',
        visibility: 'shared',
      }),
    );
    const prepared = {
      line: line.id,
      lead: 'Cllr Green',
      minutes: 12,
      goodAnswer: 'A date.',
      fallback: 'A written note.',
      kind: 'assurance',
      priority: 'must',
      when: 'before',
      state: 'answered before',
      answer: 'By March.',
    } as const;
    const { id } = valueOf(await first.addQuestion(questionFields('Why?'), []));
    expect((await first.listQuestions())[0]).toMatchObject(unprepared);
    valueOf(await first.editQuestion(id, prepared));
    await first.close();
    const second = await openForTest(folder);
    expect(await second.listQuestions()).toMatchObject([{ id, ...prepared }]);
    expect(await second.listLines()).toEqual([line]);
  });

  test('a question entered for other members keeps their names and who entered it', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { id, author } = valueOf(
      await workspace.addQuestion(
        { ...questionFields('Why?'), askers: [' Mrs Brown ', 'Cllr Green', 'Mrs Brown', ' '] },
        [],
      ),
    );
    expect((await workspace.listQuestions())[0]).toMatchObject({
      askers: ['Mrs Brown', 'Cllr Green'],
      author: (await workspace.getMe()).id,
    });
    const edited = valueOf(
      await workspace.editQuestion(id, { askers: ['Cllr Green', 'Mr White'] }),
    );
    expect(edited).toMatchObject({ askers: ['Cllr Green', 'Mr White'], author });
  });
});

describe('merging duplicates', () => {
  const both = async () => {
    const workspace = await openForTest(temporaryFolder());
    const one = valueOf(
      await workspace.addQuestion(
        {
          ...questionFields('Why so late?', { visibility: 'shared' }),
          askers: ['Cllr Green'],
          minutes: 8,
        },
        [supervisionFigure],
      ),
    );
    const two = valueOf(
      await workspace.addQuestion(questionFields('What went wrong?'), [supervisionFigure]),
    );
    return { workspace, one, two };
  };

  test('keeps every asker and every wording, under the one that was chosen, with the evidence once', async () => {
    const { workspace, one, two } = await both();
    const merged = valueOf(
      await workspace.mergeQuestions([one.id, two.id], 'Why is supervision late?'),
    );
    expect(await workspace.listQuestions()).toEqual([merged]);
    expect(merged).toMatchObject({
      wording: 'Why is supervision late?',
      minutes: 8,
      agendaItem: 8,
      order: one.order,
      merged: [
        { id: one.id, wording: 'Why so late?', askers: ['Cllr Green'], visibility: 'shared' },
        { id: two.id, wording: 'What went wrong?', askers: [], author: two.author },
      ],
    });
    expect(merged.evidence).toHaveLength(1);
    // One of them is only on this computer, so what they became stays here too.
    expect(merged.visibility).toBe('only on this computer');
  });

  test('is undone whole', async () => {
    const { workspace, one, two } = await both();
    const before = await workspace.listQuestions();
    const merged = valueOf(await workspace.mergeQuestions([one.id, two.id], 'Together'));
    valueOf(await workspace.unmergeQuestion(merged.id));
    valueOf(await workspace.unmergeQuestion(merged.id));
    const after = await workspace.listQuestions();
    expect(after.map(({ changedAt: _changedAt, ...rest }) => rest)).toEqual(
      before.map(({ changedAt: _changedAt, ...rest }) => rest),
    );
    expect(failureOf(await workspace.unmergeQuestion(two.id)).code).toBe('rule');
  });

  test('of what was merged before still names everybody who asked, and nobody twice', async () => {
    const { workspace, one, two } = await both();
    const three = valueOf(
      await workspace.addQuestion(questionFields('By when?', { visibility: 'shared' }), []),
    );
    const first = valueOf(await workspace.mergeQuestions([one.id, two.id], 'Together'));
    const all = valueOf(await workspace.mergeQuestions([three.id, first.id], 'All of them'));
    expect(all.merged.map(({ wording }) => wording)).toEqual([
      'Why so late?',
      'What went wrong?',
      'By when?',
    ]);
  });

  test('takes two that stand; anything else changes nothing', async () => {
    const { workspace, one, two } = await both();
    const before = await workspace.listQuestions();
    for (const ids of [[one.id], [one.id, one.id], [one.id, 'nobody'], []]) {
      expect(failureOf(await workspace.mergeQuestions(ids, 'x')).code).toBe('rule');
    }
    valueOf(await workspace.removeQuestion(two.id));
    expect(failureOf(await workspace.mergeQuestions([one.id, two.id], 'x')).code).toBe('rule');
    valueOf(await workspace.restoreQuestion(two.id));
    expect(await workspace.listQuestions()).toEqual(before);
  });

  test('of shared questions is shared', async () => {
    const { workspace, one, two } = await both();
    valueOf(await workspace.editQuestion(two.id, { visibility: 'shared' }));
    const merged = valueOf(await workspace.mergeQuestions([one.id, two.id], 'Together'));
    expect(merged.visibility).toBe('shared');
  });
});

describe('lines of enquiry', () => {
  test('are edited, removed and brought back, and their questions stay', async () => {
    const workspace = await openForTest(temporaryFolder());
    const line = valueOf(
      await workspace.addLine({
        theme: 'Visits',
        wantToKnow: '',
        visibility: 'only on this computer',
      }),
    );
    valueOf(await workspace.addQuestion({ ...questionFields('How many?'), line: line.id }, []));
    expect(
      valueOf(await workspace.editLine(line.id, { theme: 'Visits in time', visibility: 'shared' })),
    ).toMatchObject({ theme: 'Visits in time', visibility: 'shared' });
    valueOf(await workspace.removeLine(line.id));
    expect(await workspace.listLines()).toEqual([]);
    expect(await workspace.listQuestions()).toHaveLength(1);
    expect(failureOf(await workspace.editLine(line.id, { theme: 'x' })).code).toBe('not-found');
    expect(valueOf(await workspace.restoreLine(line.id)).theme).toBe('Visits in time');
  });
});

describe('my note of a meeting', () => {
  test('keeps who was there, who sat in whose place, and a note to each item', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    expect(await first.getSitting('2025-01-30')).toEqual({
      meeting: '2025-01-30',
      minutesAvailable: 120,
      members: [],
      alsoPresent: '',
      words: [],
      notes: [],
    });
    const note = (fields: Parameters<typeof first.editSitting>[1]) =>
      first.editSitting('2025-01-30', fields);
    valueOf(await note({ minutesAvailable: 90, alsoPresent: 'The Executive Director' }));
    valueOf(await note({ note: { item: 8, text: 'A good discussion.' } }));
    valueOf(await note({ note: { item: 6, text: 'Agreed.' } }));
    valueOf(await note({ note: { item: 6, text: '' } }));
    valueOf(
      await note({
        member: {
          member: 'Councillor A. O’Brien/x',
          attendance: 'apologies',
          substitute: 'Councillor Green',
        },
      }),
    );
    valueOf(
      await note({ words: { wording: 'w-1', outcome: 'amended', byWhen: 'the March meeting' } }),
    );
    await first.close();
    const second = await openForTest(folder);
    expect(await second.getSitting('2025-01-30')).toEqual({
      meeting: '2025-01-30',
      minutesAvailable: 90,
      members: [
        {
          member: 'Councillor A. O’Brien/x',
          attendance: 'apologies',
          substitute: 'Councillor Green',
        },
      ],
      alsoPresent: 'The Executive Director',
      words: [{ wording: 'w-1', outcome: 'amended', byWhen: 'the March meeting' }],
      notes: [{ item: 8, text: 'A good discussion.' }],
    });
    expect((await second.getSitting('2025-03-27')).notes).toEqual([]);
  });
});
