import { expect, test } from 'vitest';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import { countLines, figureWords, toPlanSummary } from '#shared/export/plan-summary.ts';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import { entryWith, groundsWith, topicWith } from '#test/domain/commitments/commitment-builder.ts';

const reached = standCommitment(topicWith({ entries: [entryWith()] }), groundsWith());
const lineOf = ({ key, topic, state }: StandingCommitment) => ({
  key,
  topic,
  state,
  figure: '80% (Dec-24), set 80%',
  place: 'Agenda pack 2025, p. 61 (inferred)',
});
const many = (count: number, state: StandingCommitment['state']) =>
  Array.from({ length: count }, (_, index) => ({ ...reached, key: `${state} ${index}`, state }));

test('those that a figure decides come first, and the counts are in words', () => {
  const { counts, lines, more } = toPlanSummary(
    [...many(2, 'unclear'), ...many(1, 'reached'), ...many(1, 'not reached')],
    lineOf,
  );
  expect(counts).toBe('4 commitments: 1 not reached, 1 reached, 2 unclear.');
  expect(lines.map(({ state }) => state)).toEqual(['not reached', 'reached', 'unclear', 'unclear']);
  expect(more).toBe('');
});

test('what the page has no room for is counted, and longer lines leave room for fewer', () => {
  const short = toPlanSummary(many(20, 'reached'), lineOf);
  expect(short.lines).toHaveLength(14);
  expect(short.more).toBe('And 6 more, in full on the following pages.');
  const long = toPlanSummary(many(20, 'reached'), (one) => ({
    ...lineOf(one),
    topic: 'Young people entering care after remand or custody, no more than 2 a year',
  }));
  expect(long.lines).toHaveLength(9);
  expect(toPlanSummary(many(14, 'reached'), lineOf).more).toBe('');
});

test('the figure stands beside what was set, each once, and where none came that is said', () => {
  expect(figureWords(reached)).toBe('80% (Dec-24), set 80%');
  const entry = { ...reached.entries[0]!, latest: null };
  const none = (...words: string[]) =>
    figureWords({
      entries: words.map((targetWords) => ({ ...entry, targetWords })),
      deciding: words.map((_, index) => index),
    });
  expect(none('0%', '3', '3')).toBe('No figure, set 0%, 3');
  expect(none('30%', 'no number')).toBe('No figure, set 30%');
  expect(none('no number')).toBe('No figure, no number set');
});

test('lines are counted as words break', () => {
  expect(countLines('', 10)).toBe(1);
  expect(countLines('exactly te', 10)).toBe(1);
  expect(countLines('exactly ten', 10)).toBe(2);
  expect(countLines('aaaaaaaaaaaaaaaaaaaaaaaaa b', 10)).toBe(3);
});
