import { expect, test } from 'vitest';
import { parseDayOfYear, parseLongDate, parseShortDate } from '#shared/parse/printed-dates.ts';

test('A date in words is read as the pack prints it', () => {
  expect(parseLongDate('Thursday, 30th January, 2025')).toBe('2025-01-30');
  expect(parseLongDate('Wednesday, 22 January 2025')).toBe('2025-01-22');
  expect(parseLongDate('28 NOVEMBER 2024')).toBe('2024-11-28');
  expect(parseDayOfYear('08 August', 2024)).toBe('2024-08-08');
});

test('A date in figures is read day first', () => {
  expect(parseShortDate('08/09/24')).toBe('2024-09-08');
  expect(parseShortDate('29/02/2024')).toBe('2024-02-29');
});

test('What is no date is none', () => {
  for (const text of ['', '30 Janvember 2025', '31 June 2025', '0 May 2025', 'January 2025']) {
    expect(parseLongDate(text)).toBeNull();
  }
  for (const text of ['29/02/25', '26/19/24', '8 August', '00/01/25']) {
    expect(parseShortDate(text)).toBeNull();
  }
});
