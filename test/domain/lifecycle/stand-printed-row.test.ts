import { expect, test } from 'vitest';
import { standPrintedRow } from '#shared/domain/lifecycle/stand-printed-row.ts';
import { pack } from '../../parse/agenda-pack.ts';

test('a printed row marked complete waits for the Panel, by paragraph 4', () => {
  const [, , complete] = pack.monitoring;
  if (!complete) throw new Error('There is no third row.');
  const meeting = { date: '2025-01-30', meetingDates: ['2025-01-30'] };
  expect(standPrintedRow(complete, meeting)).toEqual({
    ...complete,
    standing: {
      first: 'Marked complete. Waiting for the Panel.',
      next: 'The Panel is asked whether it accepts it as completed.',
      why: 'Items marked as completed are removed only if the Panel confirms acceptance.',
      paragraph: 'monitoring report, paragraph 4',
    },
  });
});

test('a status in other words is repeated as printed and settles nothing', () => {
  const [row] = pack.monitoring;
  if (!row) throw new Error('There is no first row.');
  const meeting = { date: '2025-01-30', meetingDates: ['2025-01-30'] };
  const { standing } = standPrintedRow({ ...row, status: 'On hold' }, meeting);
  expect(standing.first).toBe('The status printed is “On hold”. Waiting for the Panel.');
  expect(standing.next).toBe('It stays on the list and is reported back to the next meeting.');
});
