import { describe, expect, test } from 'vitest';
import { bareDetail as detail } from './bare-ground.ts';
import { cell, rowWith } from './row-builder.ts';

describe('the sentence to read first', () => {
  test('gives figure, target and record', () => {
    const row = rowWith({ 'Oct-24': '82%', 'Nov-24': '85%', 'Dec-24': '54%' });
    expect(detail(row).headline).toBe(
      '54% in December 2024, 41 points below the 95% target and the lowest of three months.',
    );
  });

  test('gives the change where the figure is neither highest nor lowest', () => {
    const row = rowWith({ 'Oct-24': '82%', 'Nov-24': '99%', 'Dec-24': '96%' });
    expect(detail(row).headline).toBe(
      '96% in December 2024, meeting the 95% target and down 3 points on November 2024.',
    );
  });

  test('a tie for the record is called equal', () => {
    const row = rowWith(
      { 'Oct-24': '116', 'Nov-24': '115', 'Dec-24': '115' },
      { unit: 'number', target: cell('-') },
    );
    expect(detail(row).headline).toBe('115 in December 2024, the equal lowest of three months.');
  });

  test('a level run is the same as the month before, and no record', () => {
    const row = rowWith({ 'Nov-24': '115', 'Dec-24': '115' }, { unit: 'number', target: cell('') });
    expect(detail(row).headline).toBe('115 in December 2024, the same as in November 2024.');
  });

  test('stays with the newest month when its cell is empty', () => {
    const row = rowWith({ 'Nov-24': '85%', 'Dec-24': '' });
    const { headline, summary } = detail(row);
    expect(headline).toBe('No figure printed for December 2024.');
    expect(summary.latest.month).toBe('Dec-24');
    expect(summary.target.state).toBe('not judged');
    expect(summary.changeOnMonth.words).toBe('not known: no figure for Dec-24');
  });

  test('a single figure stands alone', () => {
    expect(detail(rowWith({ 'Dec-24': '96%' }, { target: cell('') })).headline).toBe(
      '96% in December 2024.',
    );
  });
});

describe('every printed version of an indicator', () => {
  const here = rowWith({ 'Oct-24': '468', 'Nov-24': '476', 'Dec-24': '474' }, { unit: 'number' });
  const there = { ...here, id: 'pack-2025-01-30/permanence/supervision-in-time' };

  test('names the months that print another value', () => {
    const other = {
      ...there,
      readings: rowWith({ 'Oct-24': '468.0', 'Nov-24': '475', 'Dec-24': '', 'Jan-25': '1' })
        .readings,
    };
    expect(detail(here, [here, other]).versions).toEqual([
      {
        row: other,
        differences: [
          { month: 'Nov-24', here: '476', there: '475' },
          { month: 'Dec-24', here: '474', there: 'not printed' },
        ],
      },
    ]);
  });

  test('leaves out the row itself and rows of other indicators', () => {
    const stranger = { ...there, indicator: 'indicator/something-else' };
    expect(detail(here, [here, stranger]).versions).toEqual([]);
  });
});
