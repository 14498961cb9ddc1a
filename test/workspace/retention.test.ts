import { describe, expect, test } from 'vitest';
import { generationsToKeep } from '#electron/services/workspace/retention.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2025, 0, 30, 9, 0);

/** Generations written at given times, oldest first, numbered from 1. */
function written(times: readonly number[]) {
  return times.map((writtenAt, index) => ({ generation: index + 1, writtenAt }));
}

function kept(times: readonly number[]): readonly number[] {
  return [...generationsToKeep(written(times))].sort((a, b) => a - b);
}

describe('older generations', () => {
  test('of an hour of saving, the last five stay', () => {
    const times = Array.from({ length: 40 }, (_, minute) => start + minute * 60_000);
    expect(kept(times)).toEqual([36, 37, 38, 39, 40]);
  });

  test('the newest of each of the last eight hours of use stays', () => {
    const times = Array.from({ length: 12 }, (_, number) => start + Math.floor(number / 2) * hour);
    expect(kept(times)).toEqual([2, 4, 6, 8, 9, 10, 11, 12]);
  });

  test('days are those in which something was saved, so three idle months delete nothing', () => {
    const times = [start, start + day, start + 2 * day, start + 92 * day];
    expect(kept(times)).toEqual([1, 2, 3, 4]);
  });

  test('never more than five, eight hours and fourteen days are kept', () => {
    const times = Array.from({ length: 2_000 }, (_, number) => start + number * (hour / 2));
    expect(kept(times).length).toBeLessThanOrEqual(5 + 8 + 14);
    expect(kept(times)).toContain(2_000);
  });

  test('a clock that jumps ten years either way keeps the last five all the same', () => {
    const times = [start, start + 3650 * day, start - 3650 * day, start, start + day, start, start];
    expect(kept(times)).toEqual(expect.arrayContaining([3, 4, 5, 6, 7]));
  });
});
