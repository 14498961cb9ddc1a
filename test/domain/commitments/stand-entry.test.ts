import { describe, expect, test } from 'vitest';
import { standEntry } from '#shared/domain/commitments/stand-entry.ts';
import type { Commitment, CommitmentEntry, CommitmentState } from '#shared/model/commitment.ts';
import { entryWith, figureWith, groundsWith, targetWith, topicWith } from './commitment-builder.ts';

const number = (
  value: number,
  operator: 'at least as good as' | 'more than' | 'less than' = 'at least as good as',
) => ({ target: { kind: 'number', value, operator } as const });
const figure = (printed: string, period = 'Dec-24', month: string | null = '2024-12') => ({
  figures: [figureWith({ period, month, printed, value: Number.parseFloat(printed) })],
});
const due = (dueMonth: string | null, words = 'a month') => ({ dueMonth, due: words });
const inferred = { due: 'Mar-21 (aligned by order)', duePrinted: false, dueMonth: null };
const of2020 = { plan: '2020 improvement plan (autumn 2020)' } as const;

type Row = [string, Partial<CommitmentEntry>, Partial<Commitment>, CommitmentState];

describe('a commitment at its boundaries', () => {
  test.each<Row>([
    ['equal to the number, higher wanted', number(80), figure('80%'), 'reached'],
    ['equal, lower wanted', { ...number(80), aim: 'lower' }, figure('80%'), 'reached'],
    ['better than the number', number(80), figure('81%'), 'reached'],
    ['better, lower wanted', { ...number(80), aim: 'lower' }, figure('79%'), 'reached'],
    ['worse', number(80), figure('79%'), 'not reached'],
    ['worse, lower wanted', { ...number(80), aim: 'lower' }, figure('81%'), 'not reached'],
    ['not rounded into reaching it', number(80), figure('79.6%'), 'not reached'],
    ['a tenth over, lower wanted', { ...number(80), aim: 'lower' }, figure('80.1'), 'not reached'],
    ['no noise of binary fractions', number(0.3), figure('0.30'), 'reached'],
    ['more than, and equal', number(80, 'more than'), figure('80%'), 'not reached'],
    ['more than, and above', number(80, 'more than'), figure('80.1%'), 'reached'],
    ['less than, and equal', number(0.3, 'less than'), figure('0.3'), 'not reached'],
    [
      'less than, whatever the aim',
      { ...number(3, 'less than'), aim: 'none' },
      figure('2'),
      'reached',
    ],
    ['due the month before', due('2024-12'), figure('81%'), 'reached'],
    ['due this month', due('2025-01'), figure('81%'), 'reached'],
    [
      'due this month, with no figure',
      { ...due('2025-01'), figures: [] },
      {},
      'no figure reported',
    ],
    ['due next month', due('2025-02'), figure('81%'), 'not yet due'],
    [
      'due in ten years, with a figure that falls short',
      due('2035-01'),
      figure('1%'),
      'not yet due',
    ],
    ['an inferred date, long past', inferred, figure('81%'), 'reached'],
    ['an inferred date and no figure', { ...inferred, figures: [] }, {}, 'no figure reported'],
    [
      'the column of July 2020 is no later figure',
      { ...of2020, ...inferred },
      { figures: [figureWith({ period: 'Jul-20', month: '2020-07', isBaseline: true })] },
      'no figure reported',
    ],
    [
      'a figure its plan was drawn up beside',
      due('2024-01'),
      figure('90%', 'Jul-23', '2023-07'),
      'no figure reported',
    ],
    ['the first figure after that', due('2024-01'), figure('90%', 'Aug-23', '2023-08'), 'reached'],
    [
      'words that belong to no month',
      {},
      { figures: [figureWith({ value: null, month: null, printed: '', quote: 'It is good.' })] },
      'no figure reported',
    ],
    ['figures of another measure', { figures: [] }, figure('81%'), 'no figure reported'],
    [
      'a change, with no baseline',
      { target: { kind: 'change', words: '-25%' } },
      {},
      'cannot be scored',
    ],
    [
      'a change that is not yet due',
      { target: { kind: 'change', words: '-25%' }, ...due('2026-01') },
      {},
      'cannot be scored',
    ],
    ['no number', { target: { kind: 'none' } }, {}, 'cannot be scored'],
    ['a date', { target: { kind: 'date', words: 'June 2024' } }, {}, 'cannot be scored'],
    [
      'several groups',
      { target: { kind: 'several', values: { PACT: 20, LAC: 15 } } },
      {},
      'cannot be scored',
    ],
    ['no aim', { aim: 'none' }, {}, 'cannot be scored'],
    ['not comparable', {}, { comparable: false }, 'not comparable'],
    ['not comparable, and due later', due('2026-01'), { comparable: false }, 'not comparable'],
  ])('%s', (_, entry, topic, state) => {
    expect(standEntry(entryWith(entry), topicWith(topic), groundsWith()).state).toBe(state);
  });
});

describe('a target printed in a table', () => {
  test('holds for every month: the latest printed decides, whatever date was inferred', () => {
    const grounds = groundsWith({ 'Nov-24': '85%', 'Dec-24': '79%' });
    const stands = standEntry(targetWith(), topicWith(), grounds);
    expect(stands).toMatchObject({
      state: 'not reached',
      why: 'The latest figure printed, 79% (December 2024), is 1 point short of the stated measure of 80%.',
      latest: { period: 'Dec-24', printed: '79%', sources: [{ lineFrom: 1389 }] },
    });
    const better = standEntry(targetWith(), topicWith(), groundsWith({ 'Dec-24': '80%' }));
    expect(better.why).toBe(
      'The latest figure printed, 80% (December 2024), is exactly the stated measure of 80%.',
    );
    expect(better.state).toBe('reached');
  });

  test('of an earlier table is not held against the figures it was drawn up beside', () => {
    const earlier = targetWith({ plan: '2023 improvement plan (indicator target)' });
    const at = (readings: Record<string, string>) =>
      standEntry(earlier, topicWith(), groundsWith(readings));
    expect(at({ 'Jul-23': '70%' })).toMatchObject({
      state: 'no figure reported',
      why: 'The papers print no later figure of the same measure.',
    });
    expect(at({ 'Jul-23': '70%', 'Aug-23': '80%' }).state).toBe('reached');
  });

  test('a blank month leaves the latest that is printed', () => {
    const grounds = groundsWith({ 'Nov-24': '85%', 'Dec-24': '-' });
    expect(standEntry(targetWith(), topicWith(), grounds).latest).toMatchObject({
      period: 'Nov-24',
    });
  });

  test('is not scored where the row prints no target, and has no figure where the row prints none', () => {
    const none = targetWith({ target: { kind: 'none' } });
    expect(standEntry(none, topicWith(), groundsWith({ 'Dec-24': '85%' }))).toMatchObject({
      state: 'cannot be scored',
      why: 'No target is printed in the row.',
    });
    expect(standEntry(targetWith(), topicWith(), groundsWith({ 'Dec-24': '-' })).state).toBe(
      'no figure reported',
    );
  });
});

describe('the words', () => {
  test('say how far a figure is from what was stated, in points for percentages', () => {
    const lower = entryWith({ aim: 'lower', unit: 'number' });
    expect(standEntry(lower, topicWith(figure('92')), groundsWith()).why).toBe(
      'The latest figure printed, 92 (December 2024), is 12 above the stated measure of 80.',
    );
    expect(standEntry(entryWith(), topicWith(figure('68%')), groundsWith()).why).toBe(
      'The latest figure printed, 68% (December 2024), is 12 points short of the stated measure of 80%.',
    );
    const over = entryWith({ target: { kind: 'number', value: 80, operator: 'more than' } });
    expect(standEntry(over, topicWith(figure('80%')), groundsWith()).why).toBe(
      'The latest figure printed, 80% (December 2024), is exactly 80%, where the stated measure is more than 80%.',
    );
  });

  test('name the printed date that has passed, and call nothing overdue by an inferred one', () => {
    const none = topicWith({ figures: [] });
    const why = (entry: CommitmentEntry) => standEntry(entry, none, groundsWith()).why;
    expect(why(entryWith({ figures: [] }))).toContain('It was due in December 2024.');
    expect(why(entryWith({ ...inferred, figures: [] }))).toContain(
      'No printed date makes it overdue.',
    );
  });

  test.each([
    [{ kind: 'change', words: '-35% a year' }, '35% less a year'],
    [{ kind: 'change', words: '+20%' }, '20% more'],
    [{ kind: 'several', values: { PACT: 20, LAC: 15 } }, '20% (PACT), 15% (LAC)'],
    [{ kind: 'number', value: 82.4, operator: 'less than' }, 'less than 82.4%'],
    [{ kind: 'none' }, 'no number'],
  ] as const)('%o is set as “%s”', (target, words) => {
    expect(standEntry(entryWith({ target }), topicWith(), groundsWith()).targetWords).toBe(words);
  });
});
