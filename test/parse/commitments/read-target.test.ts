import { expect, test } from 'vitest';
import { findSources, printsNumber } from '#shared/parse/commitments/find-sources.ts';
import { readDueMonth, readPeriod } from '#shared/parse/commitments/read-target.ts';

test.each([
  ['April 2025', '2025-04'],
  ['January 2026', '2026-01'],
  ['2023', '2023-12'],
  ['Jan-21 (003:955, aligned by order)', null],
  ['none', null],
  ['Smarch 2025', null],
])('the date “%s” is due in %s', (date, month) => {
  expect(readDueMonth(date)).toBe(month);
});

test.each([
  ['Dec-24', '2024-12'],
  ['Jul-Nov 2024', '2024-11'],
  ['Jul-Nov 2024 audits', '2024-11'],
  ['Jan-25 commentary', '2025-01'],
  ['this year', null],
])('the period “%s” ends in %s', (period, month) => {
  expect(readPeriod(period)).toBe(month);
});

test('a number is printed only where it stands whole', () => {
  expect(printsNumber('95% of 15', 15)).toBe(true);
  expect(printsNumber('a rate of 82.4', 82.4)).toBe(true);
  expect(printsNumber('15 and 5.2', 5)).toBe(false);
  expect(printsNumber('no young people', 0)).toBe(false);
});

test('a line that describes a child or family is never cited', () => {
  const paper = {
    document: 'pack',
    number: '002',
    lines: ['one', 'two'],
    blocks: [],
    caseExampleLines: [2],
  };
  expect(findSources([paper], '002:1-2').wrong).toContain('describes a child or family');
  expect(findSources([paper], '002:1').wrong).toContain('nothing is printed');
  expect(findSources([paper], '009:1').wrong).toContain('no line of a paper');
  expect(findSources([paper], '002:3').wrong).toContain('no line of a paper');
});
