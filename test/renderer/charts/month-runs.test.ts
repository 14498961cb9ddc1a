import { describe, expect, test } from 'vitest';
import { toMonthSlots, toRuns, type MonthPoint } from '#renderer/charts/month-runs.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';

function point(month: string, value: number | null): MonthPoint {
  return { month, value, printed: value === null ? '' : String(value) };
}

function shape(points: readonly MonthPoint[]): string[] {
  return toMonthSlots(points).map((slot) =>
    slot.kind === 'gap' ? `${slot.months} not printed` : slot.point.month,
  );
}

describe('the months along a chart', () => {
  test('the months that a table does not print take one place, however many they are', () => {
    expect(shape([point('Dec-22', 1), point('Dec-23', 2), point('Jan-24', 3)])).toEqual([
      'Dec-22',
      '11 not printed',
      'Dec-23',
      'Jan-24',
    ]);
  });

  test('months stand in the order of the calendar, whatever order the columns have', () => {
    expect(shape([point('Feb-24', 1), point('Dec-23', 2), point('Jan-24', 3)])).toEqual([
      'Dec-23',
      'Jan-24',
      'Feb-24',
    ]);
  });

  test('December 2022 is joined to nothing in any of the 75 rows, and the thirteen months to December 2024 are one line where all are printed', () => {
    const rows = packRows();
    expect(rows).toHaveLength(75);
    for (const row of rows) {
      const slots = toMonthSlots(row.readings);
      expect(slots[1]).toEqual({ kind: 'gap', months: 11 });
      const runs = toRuns(slots);
      for (const run of runs) {
        expect(run.some(({ slot }) => slot === 0) && run.length > 1).toBe(false);
      }
      const blanks = row.readings.slice(1).filter(({ value }) => value === null).length;
      if (blanks === 0) expect(runs.at(-1)).toHaveLength(13);
    }
  });

  test('a blank cell breaks the line and is not drawn', () => {
    const slots = toMonthSlots([
      point('Jan-24', 5),
      point('Feb-24', 6),
      point('Mar-24', null),
      point('Apr-24', 7),
    ]);
    expect(toRuns(slots)).toEqual([
      [
        { slot: 0, value: 5 },
        { slot: 1, value: 6 },
      ],
      [{ slot: 3, value: 7 }],
    ]);
  });

  test('a head that is not a month is joined to nothing', () => {
    const runs = toRuns(toMonthSlots([point('Baseline', 5), point('Jan-24', 6)]));
    expect(runs.map((run) => run.length)).toEqual([1, 1]);
  });
});
