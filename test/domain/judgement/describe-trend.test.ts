import { describe, expect, test } from 'vitest';
import { describeTrend } from '#shared/domain/judgement/describe-trend.ts';
import { rowWith } from './row-builder.ts';

describe('the sparkline in a sentence', () => {
  test('gives the range over the unbroken months and the latest', () => {
    const row = rowWith({ 'Oct-24': '82%', 'Nov-24': '94%', 'Dec-24': '54%' });
    expect(describeTrend(row)).toBe('Between 54% and 94% over three months; 54% in December 2024.');
  });

  test('leaves out the December a year before the run, however extreme', () => {
    const row = rowWith({ 'Dec-22': '2%', 'Dec-23': '80%', 'Jan-24': '85%', 'Feb-24': '81%' });
    expect(describeTrend(row)).toBe('Between 80% and 85% over three months; 81% in February 2024.');
  });

  test('starts after an empty cell', () => {
    const row = rowWith({ 'Sep-24': '99%', 'Oct-24': '', 'Nov-24': '80%', 'Dec-24': '85%' });
    expect(describeTrend(row)).toBe('Between 80% and 85% over two months; 85% in December 2024.');
  });

  test('reads the columns by their months and not by their places', () => {
    const row = rowWith({ 'Dec-24': '54%', 'Oct-24': '82%', 'Nov-24': '94%' });
    expect(describeTrend(row)).toBe('Between 54% and 94% over three months; 54% in December 2024.');
  });

  test('says that the newest month has no figure', () => {
    const row = rowWith({ 'Oct-24': '82%', 'Nov-24': '94%', 'Dec-24': '' });
    expect(describeTrend(row)).toBe(
      'Between 82% and 94% over two months to November 2024; no figure printed for December 2024.',
    );
  });

  test('a level run has no range', () => {
    const row = rowWith({ 'Nov-24': '115', 'Dec-24': '115' }, { unit: 'number' });
    expect(describeTrend(row)).toBe('115 throughout over two months; 115 in December 2024.');
  });

  test('a single month is not called a trend', () => {
    expect(describeTrend(rowWith({ 'Dec-24': '54%' }))).toBe(
      '54% in December 2024, with no figure for the month before.',
    );
    expect(describeTrend(rowWith({ 'Nov-24': '54%', 'Dec-24': '' }))).toBe(
      '54% in November 2024; no figure printed for December 2024.',
    );
  });

  test('a row without a figure says so', () => {
    expect(describeTrend(rowWith({ 'Nov-24': '', 'Dec-24': '' }))).toBe('No figures printed.');
  });

  test('rates and averages are shown as their table prints them', () => {
    expect(
      describeTrend(rowWith({ 'Nov-24': '46', 'Dec-24': '51' }, { unit: 'rate per 10,000' })),
    ).toBe('Between 46 and 51 per 10,000 over two months; 51 in December 2024.');
    expect(
      describeTrend(rowWith({ 'Nov-24': '24.00', 'Dec-24': '22.64' }, { unit: 'average' })),
    ).toBe('Between 22.64 and 24.00 over two months; 22.64 in December 2024.');
  });

  test('a column that is not a month is a bug and not a figure', () => {
    expect(() => describeTrend(rowWith({ Target: '95%' }))).toThrow('Column head is not a month');
  });
});
