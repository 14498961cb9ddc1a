import { describe, expect, test } from 'vitest';
import type { RecommendationFields } from '#electron/services/workspace/workspace.ts';
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
