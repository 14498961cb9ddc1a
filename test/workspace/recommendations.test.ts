import { describe, expect, test } from 'vitest';
import type { RecommendationFields, Workspace } from '#electron/services/workspace/workspace.ts';
import {
  failureOf,
  openForTest,
  questionFields,
  supervisionFigure,
  temporaryFolder,
  valueOf,
} from './open-test-workspace.ts';

const wording = (title: string, more: Partial<RecommendationFields> = {}) => ({
  kind: 'recommendation' as const,
  title,
  wording: `That ${title}.`,
  agendaItem: 8,
  addressee: 'Cabinet Member for Children and Learning',
  meetingDate: '2025-01-30',
  question: null,
  ...more,
});

describe('recommendations', () => {
  test('one drafted from a question has evidence of its own, copied, and keeps it when the question loses its', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const question = valueOf(
      await workspace.addQuestion(questionFields('Why is it 54%?'), [supervisionFigure]),
    );
    const drafted = valueOf(
      await workspace.addRecommendation({ ...wording('supervision'), question: question.id }, []),
    );
    expect(drafted).toMatchObject({
      state: 'draft',
      minuteNumber: '',
      question: question.id,
      meetingDate: '2025-01-30',
    });
    const [copied] = drafted.evidence;
    expect(copied).toMatchObject(supervisionFigure);
    expect(copied?.id).not.toBe(question.evidence[0]?.id);
    await workspace.dropQuestionEvidence(question.id, question.evidence[0]?.id ?? '');
    await workspace.close();
    const again = await openForTest(folder);
    expect(await again.listRecommendations()).toEqual([drafted]);
  });

  test('one cannot be drafted from a question that was removed', async () => {
    const workspace = await openForTest(temporaryFolder());
    const question = valueOf(await workspace.addQuestion(questionFields('Why?'), []));
    await workspace.removeQuestion(question.id);
    const result = await workspace.addRecommendation(
      { ...wording('supervision'), question: question.id },
      [],
    );
    expect(failureOf(result).code).toBe('not-found');
    expect(await workspace.listRecommendations()).toEqual([]);
  });

  test('wordings stand in one order and move in it', async () => {
    const workspace = await openForTest(temporaryFolder());
    const ids: string[] = [];
    for (const title of ['a', 'b', 'c']) {
      const agendaItem = title === 'b' ? 7 : 8;
      ids.push(valueOf(await workspace.addRecommendation(wording(title, { agendaItem }), [])).id);
    }
    const order = async () =>
      (await workspace.listRecommendations()).map(({ title }) => title).join('');
    expect(await order()).toBe('abc');
    valueOf(await workspace.moveRecommendation(ids[2] ?? '', ids[0] ?? ''));
    expect(await order()).toBe('acb');
    valueOf(await workspace.moveRecommendation(ids[1] ?? '', null));
    expect(await order()).toBe('bac');
    expect(failureOf(await workspace.moveRecommendation(ids[1] ?? '', 'nobody')).code).toBe(
      'not-found',
    );
  });

  test('a confirmed wording carries its minute number, and words can be edited and removed and come back', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { id } = valueOf(await workspace.addRecommendation(wording('supervision'), []));
    valueOf(await workspace.editRecommendation(id, { wording: 'That it be reported.' }));
    valueOf(await workspace.setRecommendationState(id, 'proposed', ''));
    valueOf(await workspace.setRecommendationState(id, 'agreed', ''));
    const confirmed = valueOf(await workspace.setRecommendationState(id, 'confirmed', '23'));
    expect(confirmed).toMatchObject({
      state: 'confirmed',
      minuteNumber: '23',
      wording: 'That it be reported.',
    });
    valueOf(await workspace.removeRecommendation(id));
    expect(await workspace.listRecommendations()).toEqual([]);
    expect(valueOf(await workspace.restoreRecommendation(id))).toMatchObject({
      state: 'confirmed',
      minuteNumber: '23',
    });
  });

  test('evidence is taken off its own wording only', async () => {
    const workspace = await openForTest(temporaryFolder());
    const one = valueOf(await workspace.addRecommendation(wording('one'), [supervisionFigure]));
    const two = valueOf(await workspace.addRecommendation(wording('two'), []));
    const evidence = one.evidence[0]?.id ?? '';
    expect(failureOf(await workspace.dropRecommendationEvidence(two.id, evidence)).code).toBe(
      'not-found',
    );
    expect(valueOf(await workspace.dropRecommendationEvidence(one.id, evidence)).evidence).toEqual(
      [],
    );
  });
});

describe('the history of a wording', () => {
  /** What each step did, oldest first. */
  const kinds = async (workspace: Workspace, id: string) =>
    valueOf(await workspace.readWordingHistory(id)).steps.map(({ kind }) => kind);

  test('keeps every change with undo as a change of its own, on disk, and undoes across a restart', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    const { id, evidence } = valueOf(
      await first.addRecommendation(wording('supervision'), [supervisionFigure]),
    );
    valueOf(await first.editRecommendation(id, { wording: 'That it be published.' }));
    valueOf(await first.dropRecommendationEvidence(id, evidence[0]?.id ?? ''));
    valueOf(await first.editRecommendation(id, { dueMeeting: '2025-03-27' }));
    valueOf(await first.undoWording(id));
    expect(await first.listRecommendations()).toMatchObject([{ dueMeeting: '', evidence: [] }]);
    await first.close();

    const again = await openForTest(folder);
    const undone = valueOf(await again.undoWording(id));
    expect(await again.listRecommendations()).toMatchObject([
      { wording: 'That it be published.', evidence: [supervisionFigure] },
    ]);
    expect(undone.steps.at(-1)).toMatchObject({
      kind: 'undo',
      of: undone.steps[2]?.id,
      author: (await again.getMe()).id,
      evidence: [{ evidence: supervisionFigure, isTakenOff: false }],
    });
    valueOf(await again.undoWording(id));
    expect(await again.listRecommendations()).toMatchObject([{ wording: 'That supervision.' }]);
    expect(failureOf(await again.undoWording(id)).code).toBe('rule');
    valueOf(await again.redoWording(id));
    const history = valueOf(await again.readWordingHistory(id));
    expect(history.steps.map(({ kind, isUndone }) => (isUndone ? `${kind}*` : kind))).toEqual([
      'drafted',
      'edited',
      'evidence*',
      'dates*',
      'undo',
      'undo',
      'undo',
      'redo',
    ]);
    expect(history.steps[1]?.fields).toEqual([
      {
        field: 'wording',
        before: 'That supervision.',
        after: 'That it be published.',
        runs: [
          { text: 'That', in: 'both' },
          { text: 'supervision.', in: 'left' },
          { text: 'it be published.', in: 'right' },
        ],
      },
    ]);
    await again.close();
    const last = await openForTest(folder);
    expect(valueOf(await last.readWordingHistory(id))).toEqual(history);
  });

  test('undo of proposing keeps the wording back, and doing it again shares it as it stands', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const { id } = valueOf(await workspace.addRecommendation(wording('one'), []));
    valueOf(await workspace.setRecommendationState(id, 'proposed', ''));
    valueOf(await workspace.undoWording(id));
    expect(await workspace.listRecommendations()).toMatchObject([{ state: 'draft' }]);
    valueOf(await workspace.redoWording(id));
    expect(await workspace.listRecommendations()).toMatchObject([{ state: 'proposed' }]);
    expect(await kinds(workspace, id)).toEqual(['drafted', 'state', 'undo', 'redo']);
    valueOf(await workspace.setRecommendationState(id, 'agreed', ''));
    valueOf(await workspace.setRecommendationState(id, 'confirmed', '23'));
    expect(failureOf(await workspace.undoWording(id)).message).toContain('Minute 23 confirms');
    expect(await workspace.listRecommendations()).toMatchObject([
      { state: 'confirmed', minuteNumber: '23' },
    ]);
  });

  test('a move is undone to where it stood; a place given by another’s move is not undone with it', async () => {
    const workspace = await openForTest(temporaryFolder());
    const ids: string[] = [];
    for (const title of ['a', 'b', 'c']) {
      ids.push(valueOf(await workspace.addRecommendation(wording(title), [])).id);
    }
    const order = async () =>
      (await workspace.listRecommendations()).map(({ title }) => title).join('');
    valueOf(await workspace.moveRecommendation(ids[2] ?? '', null));
    expect(await order()).toBe('cab');
    valueOf(await workspace.undoWording(ids[2] ?? ''));
    expect(await order()).toBe('abc');
    valueOf(await workspace.removeRecommendation(ids[2] ?? ''));
    expect(failureOf(await workspace.undoWording(ids[2] ?? '')).code).toBe('not-found');
    valueOf(await workspace.restoreRecommendation(ids[2] ?? ''));
    expect(await kinds(workspace, ids[2] ?? '')).toEqual([
      'drafted',
      'moved',
      'undo',
      'removed',
      'put back',
    ]);
  });
});
