import { expect, test } from 'vitest';
import { planRunningOrder } from '#shared/domain/running-order/plan-running-order.ts';

const questions = [
  { id: 'a', agendaItem: 8, minutes: 10, priority: 'if time' },
  { id: 'b', agendaItem: 7, minutes: 15, priority: 'must' },
  { id: 'c', agendaItem: null, minutes: 5, priority: 'should' },
  { id: 'd', agendaItem: 8, minutes: 20, priority: 'must' },
] as const;

test('minutes add up by agenda item against the time available', () => {
  expect(planRunningOrder(questions, 60)).toEqual({
    items: [
      { agendaItem: 7, questions: ['b'], minutes: 15 },
      { agendaItem: 8, questions: ['a', 'd'], minutes: 30 },
      { agendaItem: null, questions: ['c'], minutes: 5 },
    ],
    total: 50,
    byPriority: { must: 35, should: 5, 'if time': 10 },
    left: 10,
    notFitting: [],
    inWords: '50 minutes of questions, 60 minutes available. Everything fits.',
  });
});

test('what must be asked is placed first, and what does not fit is said in words', () => {
  const plan = planRunningOrder(questions, 36);
  expect(plan.notFitting).toEqual(['a', 'c']);
  expect(plan.inWords).toBe(
    '50 minutes of questions, 36 minutes available. 2 questions do not fit: 1 “should”, 1 “if time”.',
  );
});
