import { describe, expect, test } from 'vitest';
import { layOutRunningOrder } from '#shared/domain/running-order/lay-out-running-order.ts';
import type { Question } from '#shared/model/question.ts';
import { buildLine, buildQuestion } from '#test/builders/question.ts';

const lines = [
  buildLine(),
  buildLine({ id: 'line-2', theme: 'Private theme', visibility: 'only on this computer' }),
];

function layOut(
  questions: readonly Question[],
  version: 'chair' | 'officers' = 'chair',
  include: readonly string[] = [],
) {
  return layOutRunningOrder({
    questions,
    lines,
    available: 60,
    version,
    include: new Set(include),
  });
}

function idsOf(layout: ReturnType<typeof layOut>): readonly string[] {
  return layout.items.flatMap((item) =>
    item.themes.flatMap((theme) => theme.questions.map(({ id }) => id)),
  );
}

describe('what is in the running order', () => {
  test('what is for the meeting, and a query that no reply came to; not what is for after it', () => {
    const layout = layOut([
      buildQuestion({ id: 'at' }),
      buildQuestion({ id: 'query', when: 'before' }),
      buildQuestion({ id: 'replied', when: 'before', state: 'answered before', answer: 'Yes.' }),
      buildQuestion({ id: 'after', when: 'after' }),
    ]);
    expect(idsOf(layout)).toEqual(['at', 'query']);
    expect(layout.total).toBe(10);
  });

  test('what is only on this computer is left out of the arithmetic too, unless ticked', () => {
    const questions = [
      buildQuestion({ id: 'shared', minutes: 10 }),
      buildQuestion({ id: 'mine', minutes: 20, visibility: 'only on this computer' }),
    ];
    expect(layOut(questions)).toMatchObject({ total: 10, leftOut: ['mine'] });
    expect(layOut(questions, 'chair', ['mine'])).toMatchObject({ total: 30, leftOut: [] });
    expect(layOut(questions, 'officers', ['mine'])).toMatchObject({ total: 10, leftOut: ['mine'] });
  });

  test('questions of one line stand together under their item, in the order they are listed', () => {
    const [item] = layOut([
      buildQuestion({ id: 'a', line: 'line-1' }),
      buildQuestion({ id: 'b' }),
      buildQuestion({ id: 'c', line: 'line-1' }),
    ]).items;
    expect(
      item?.themes.map(({ theme, questions }) => [theme, questions.map(({ id }) => id)]),
    ).toEqual([
      ['Supervision', ['a', 'c']],
      ['', ['b']],
    ]);
  });

  test('a line that is only on this computer keeps its theme to itself', () => {
    const layout = layOut([buildQuestion({ line: 'line-2' })]);
    expect(JSON.stringify(layout)).not.toContain('Private theme');
  });

  test('a question merged from shared and private ones shows the shared ones only', () => {
    const original = {
      id: 'o',
      wording: 'Original',
      askers: ['Cllr Green'],
      author: 'author-1',
      createdAt: '2025-01-24T20:00:00.000Z',
    };
    const [item] = layOut([
      buildQuestion({
        merged: [
          { ...original, visibility: 'shared' },
          { ...original, id: 'p', visibility: 'only on this computer' },
        ],
      }),
    ]).items;
    expect(item?.themes[0]?.questions[0]?.merged.map(({ id }) => id)).toEqual(['o']);
  });
});

test('the officers’ version carries the words, the addressee and the evidence, and nothing of the members', () => {
  const marked = buildQuestion({
    line: 'line-1',
    lead: 'NAME lead',
    goodAnswer: 'NOTE good',
    fallback: 'NOTE fallback',
    priority: 'must',
    kind: 'assurance',
    state: 'deferred',
    answer: 'NOTE answer',
    askers: ['NAME asker'],
    author: 'NAME author',
    merged: [
      {
        id: 'o',
        wording: 'NOTE original',
        visibility: 'shared',
        askers: ['NAME other'],
        author: 'NAME author',
        createdAt: '2025-01-24T20:00:00.000Z',
      },
    ],
  });
  const layout = layOut([marked], 'officers');
  expect(JSON.stringify(layout)).not.toMatch(/NAME|NOTE/);
  expect(layout.items[0]?.themes[0]?.questions[0]).toMatchObject({
    wording: marked.wording,
    addressee: marked.addressee,
    priority: 'should',
    kind: 'challenge',
  });
});
