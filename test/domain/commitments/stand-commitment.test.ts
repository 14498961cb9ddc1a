import { describe, expect, test } from 'vitest';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { CommitmentEntry } from '#shared/model/commitment.ts';
import { entryWith, groundsWith, targetWith, topicWith } from './commitment-builder.ts';

const value = (number: number) => ({
  target: { kind: 'number', value: number, operator: 'at least as good as' } as const,
});
const stand = (entries: readonly CommitmentEntry[], printed = '85%') =>
  standCommitment(topicWith({ entries }), groundsWith({ 'Dec-24': printed }));
const of2023 = { plan: '2023 improvement plan (indicator target)' } as const;
const none = { target: { kind: 'none' } } as const;

describe('where a topic stands', () => {
  test('is where its newest entry stands that can be scored, whatever their order', () => {
    const newer = targetWith(value(90));
    const older = targetWith({ ...of2023, ...value(80) });
    expect(stand([newer, older])).toMatchObject({
      state: 'not reached',
      why: 'January 2025 performance report, 90%: The latest figure printed, 85% (December 2024), is 5 points short of the stated measure of 90%.',
      asAt: '2025-01-30',
    });
    expect(stand([targetWith(none), older]).state).toBe('reached');
  });

  test('names every number of its newest plan, those with another reason by their state', () => {
    expect(stand([targetWith(value(90)), targetWith(value(95))]).why).toBe(
      'January 2025 performance report, 90%: The latest figure printed, 85% (December 2024), is 5 points short of the stated measure of 90%. It also sets 95%: not reached.',
    );
    const due = { due: 'January 2026', dueMonth: '2026-01' };
    const later = (number: number) =>
      entryWith({ plan: '2026 service delivery plans', ...due, ...value(number) });
    expect(stand([later(80), later(85)]).why).toBe(
      '2026 service delivery plans, 80% and 85%: Due January 2026, after the papers of 30 January 2025.',
    );
  });

  test('says which of its entries settle it', () => {
    const older = targetWith({ ...of2023, ...value(80) });
    expect(stand([older, targetWith(value(90)), targetWith(value(95))]).deciding).toEqual([1, 2]);
    expect(stand([entryWith(none), entryWith(none)]).deciding).toEqual([0, 1]);
  });

  test('says of several reasons which plan each is of', () => {
    const change = { target: { kind: 'change', words: '-10%' } } as const;
    const later = entryWith({ plan: '2026 service delivery plans', ...change });
    expect(stand([entryWith(none), later]).why).toBe(
      'No entry can be scored. 2023 improvement plan: The words set no number. 2026 service delivery plans: It sets a change, and no figure is printed from which to count it.',
    );
  });

  test('is unclear where no entry can be scored, with the reasons once each', () => {
    expect(stand([entryWith(none), entryWith(none)])).toMatchObject({
      state: 'unclear',
      why: 'No entry can be scored. The words set no number.',
    });
  });

  test('is unclear where the newest entries differ', () => {
    expect(stand([targetWith(value(90)), targetWith(value(80))])).toMatchObject({
      state: 'unclear',
      why: 'The entries of the January 2025 performance report differ: 90%: not reached; 80%: reached.',
    });
  });
});

describe('how what was set moved', () => {
  const moved = (...entries: readonly CommitmentEntry[]) => stand(entries).movement;
  const older = targetWith({ ...of2023, ...value(24) });

  test('moved, kept, first set and dropped', () => {
    expect(moved(older, targetWith(value(25)))).toEqual([
      'from 24% to 25% (January 2025 performance report)',
    ]);
    expect(moved(older, targetWith(value(24)))).toEqual([
      '24% kept (January 2025 performance report)',
    ]);
    expect(moved(targetWith({ ...of2023, ...none }), targetWith(value(24)))).toEqual([
      'first set as a number in the January 2025 performance report: 24%',
    ]);
    expect(moved(older, targetWith(none))).toEqual([
      '24% dropped: the January 2025 performance report prints no target',
    ]);
  });

  test('from a level to a change is no step on one scale', () => {
    const change = { target: { kind: 'change', words: '-50%' } } as const;
    expect(moved(older, targetWith(change))).toEqual([
      '24% was a level; a change is set instead: 50% less (January 2025 performance report)',
    ]);
  });

  test('a number that is set again beside others is kept', () => {
    expect(moved(older, targetWith(value(24)), targetWith(value(7)))).toEqual([
      '24% kept, and 7% set beside it (January 2025 performance report)',
    ]);
  });

  test('a date that no later plan sets again is not said to be missing', () => {
    expect(moved(entryWith({ target: { kind: 'date', words: 'June 2024' } }))).toEqual([]);
  });

  test('a plan that is silent drops what a plan set, and never what a table prints', () => {
    const silent = entryWith({ plan: '2026 service delivery plans', dueMonth: null, ...none });
    expect(moved(targetWith(value(25)), silent)).toEqual([]);
    expect(moved(entryWith({ dueMonth: null }), silent)).toEqual([
      '80% dropped: the 2026 service delivery plans set no number',
    ]);
  });

  test('a printed date that moved, and a plan that no later one takes up', () => {
    const later = entryWith({
      plan: '2026 service delivery plans',
      due: 'January 2026',
      dueMonth: '2026-01',
    });
    expect(moved(entryWith(), later)).toEqual([
      '80% kept (2026 service delivery plans)',
      'printed date December 2024, then January 2026',
    ]);
    expect(moved(entryWith())).toEqual([
      '80% (2023 improvement plan): no later plan recorded here sets it',
    ]);
  });

  test('measures are followed each by itself, and not at all where they are not comparable', () => {
    const other = targetWith({ measure: 'another', ...value(7) });
    expect(moved(older, other)).toEqual([
      '24% (2023 improvement plan): no later plan recorded here sets it',
    ]);
    expect(
      moved(targetWith({ ...of2023, ...value(24), aim: 'none' }), targetWith(value(7))),
    ).toEqual(['24% (2023 improvement plan): no later plan recorded here sets it']);
    const apart = topicWith({ comparable: false, entries: [older, targetWith(value(25))] });
    expect(standCommitment(apart, groundsWith()).movement).toEqual([]);
  });
});
