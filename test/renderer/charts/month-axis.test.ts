import { describe, expect, test } from 'vitest';
import {
  breakWords,
  monthLabels,
  placeOnSlots,
  toSharedSlots,
  toStretches,
} from '#renderer/charts/month-axis.ts';
import { toRuns, type MonthPoint } from '#renderer/charts/month-runs.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';

function point(month: string, value: number | null): MonthPoint {
  return { month, value, printed: value === null ? '' : String(value) };
}

const dec22 = point('Dec-22', 4);

describe('the months that several rows share', () => {
  test('rows with different months stand on one axis that has them all, in the order of the calendar', () => {
    const slots = toSharedSlots([
      [point('Feb-24', 1), point('Mar-24', 2)],
      [dec22, point('Jan-24', 3), point('Feb-24', 5)],
    ]);
    expect(slots.map((slot) => (slot.kind === 'gap' ? slot.months : slot.point.month))).toEqual([
      'Dec-22',
      12,
      'Jan-24',
      'Feb-24',
      'Mar-24',
    ]);
    expect(breakWords(slots)).toBe('The 12 months between Dec-22 and Jan-24 are not printed.');
  });

  test('a row leaves a gap in a month that only another row prints, and no line goes over it', () => {
    const row = [point('Jan-24', 1), point('Mar-24', 3)];
    const slots = toSharedSlots([row, [point('Feb-24', 9)]]);
    expect(toRuns(placeOnSlots(slots, row))).toEqual([
      [{ slot: 0, value: 1 }],
      [{ slot: 2, value: 3 }],
    ]);
  });

  test('December 2022 is never joined to December 2023, in any table of the pack', () => {
    const rows = packRows();
    const slots = toSharedSlots(rows.map(({ readings }) => readings));
    expect(slots[0]).toMatchObject({ point: { month: 'Dec-22' } });
    expect(slots[1]).toEqual({ kind: 'gap', months: 11 });
    for (const { readings } of rows) {
      const first = toRuns(placeOnSlots(slots, readings)).find((run) => run[0]?.slot === 0);
      expect(first?.length ?? 1).toBe(1);
    }
    expect(toStretches(slots)).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 14 },
    ]);
  });

  test('the months on both sides of a break are named, and every third back from the newest', () => {
    const slots = toSharedSlots(packRows().map(({ readings }) => readings));
    expect(monthLabels(slots, 3).map(({ lines }) => lines.join('-'))).toEqual([
      'Dec-22',
      'Dec-23',
      'Mar-24',
      'Jun-24',
      'Sep-24',
      'Dec-24',
    ]);
  });
});
