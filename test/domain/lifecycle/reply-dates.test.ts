import { expect, test } from 'vitest';
import { returnByDate, statutoryReplyDate } from '#shared/domain/lifecycle/reply-dates.ts';
import { recommendationKinds } from '#shared/model/recommendation.ts';

test.each([
  ['2025-01-31', '2025-03-30'],
  ['2025-02-01', '2025-03-31'],
  ['2024-12-31', '2025-02-28'],
  ['2023-12-31', '2024-02-29'],
  ['2024-12-29', '2025-02-28'],
  ['2024-12-28', '2025-02-27'],
])('a recommendation received on %s is answered within two months, by %s', (received, due) => {
  expect(statutoryReplyDate('recommendation', 'Cabinet', received)).toBe(due);
  expect(statutoryReplyDate('recommendation', 'the Council', received)).toBe(due);
});

test('there is no statutory date before the day is entered, for other kinds or for other bodies', () => {
  expect(statutoryReplyDate('recommendation', 'Cabinet', null)).toBeNull();
  expect(statutoryReplyDate('recommendation', 'Cabinet', '2025-02-30')).toBeNull();
  expect(statutoryReplyDate('recommendation', 'Cabinet Member', '2025-01-31')).toBeNull();
  for (const kind of recommendationKinds) {
    const due = statutoryReplyDate(kind, 'Cabinet', '2025-01-31');
    expect(due).toBe(kind === 'recommendation' ? '2025-03-30' : null);
  }
});

// The pack itself bears the rule out: for the meeting of 30 January 2025 it is dated Wednesday, 22 January 2025 (002:204).
test.each([
  ['2025-03-27', '2025-03-19'],
  ['2025-01-30', '2025-01-22'],
  ['2025-04-24', '2025-04-14'],
  ['2025-01-02', '2024-12-20'],
  ['2025-05-08', '2025-04-29'],
])('a request for the meeting of %s is back five clear days before, by %s', (meeting, due) => {
  expect(returnByDate(meeting)).toBe(due);
});

test('no return date is made up for a year whose bank holidays are not known, nor from no date', () => {
  expect(returnByDate('2031-03-27')).toBeNull();
  expect(returnByDate('27 March 2025')).toBeNull();
});
