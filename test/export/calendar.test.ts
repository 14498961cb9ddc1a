import { expect, test } from 'vitest';
import { buildCalendar, previewCalendar } from '#shared/export/calendar.ts';
import { buildExportFacts, meeting } from '#test/builders/export-facts.ts';

const facts = buildExportFacts({
  nextMeeting: { date: '2025-03-27', returnBy: '2025-03-19' },
});

/** The file's lines as a reader of calendars takes them: folds undone. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('meetings and the return date are whole days', () => {
  const lines = linesOf(buildCalendar(facts));
  expect(lines.filter((line) => /^(DTSTART|UID|SUMMARY)/.test(line))).toEqual([
    'UID:meeting-2025-01-30@critical-friend.org.uk',
    'DTSTART;VALUE=DATE:20250130',
    'SUMMARY:Children and Families Scrutiny Panel',
    'UID:meeting-2025-03-27@critical-friend.org.uk',
    'DTSTART;VALUE=DATE:20250327',
    'SUMMARY:Children and Families Scrutiny Panel',
    'UID:return-by-2025-03-27@critical-friend.org.uk',
    'DTSTART;VALUE=DATE:20250319',
    'SUMMARY:Replies due back',
  ]);
  expect(previewCalendar(facts)).toHaveLength(3);
});

test('uids stay the same in a file made later', () => {
  const uids = (madeOn: string) =>
    linesOf(buildCalendar({ ...facts, madeOn })).filter((line) => line.startsWith('UID'));
  expect(uids('2025-06-01')).toEqual(uids('2025-01-26'));
});

test('commas, semicolons, line ends and backslashes are written safely', () => {
  const odd = { ...meeting, panel: 'Children; families, and\nall \\ of them' };
  expect(linesOf(buildCalendar({ ...facts, meeting: odd }))).toContain(
    'SUMMARY:Children\\; families\\, and\\nall \\\\ of them',
  );
});

test('no line is longer than 75 octets, and folding loses no character', () => {
  const panel = 'Größe – “Übergang” 👪 '.repeat(12).trim();
  const file = buildCalendar({ ...facts, meeting: { ...meeting, panel } });
  const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(linesOf(file)).toContain(`SUMMARY:${panel}`);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
