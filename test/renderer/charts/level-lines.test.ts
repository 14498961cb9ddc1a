import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dashOf, spreadLabels, standsBelow, type LevelLine } from '#renderer/charts/level-lines.ts';

describe('the names of the lines in a chart', () => {
  test('names that would touch are moved apart and keep their order', () => {
    const placed = spreadLabels([100, 104, 98], 18, 0, 300);
    expect(placed).toEqual([116, 134, 98]);
  });

  test('names with room stand at their lines', () => {
    expect(spreadLabels([20, 80, 200], 18, 0, 300)).toEqual([20, 80, 200]);
  });

  test('wherever the lines are, names neither touch nor leave the chart when there is room for all', () => {
    const height = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(height, { minLength: 1, maxLength: 5 }), (wanted) => {
        const placed = [...spreadLabels(wanted, 18, 0, 300)].sort((a, b) => a - b);
        placed.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(300);
          const before = placed[index - 1];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(18);
        });
      }),
    );
  });

  test('no two lines of a chart are dashed alike, since colour tells nothing apart', () => {
    const line = (kind: LevelLine['kind'], words: string): LevelLine => ({
      kind,
      words,
      value: 1,
      months: null,
    });
    const lines = [
      line('target', 'Target 95%'),
      line('comparator', 'Southampton 88.1, 23/24'),
      line('comparator', 'Statistical neighbours 80.6, 23/24'),
      line('comparator', 'South East 80, 23/24'),
      line('comparator', 'England 84.5, 23/24'),
    ];
    const dashes = lines.map((each) => dashOf(lines, each).join(' '));
    expect(new Set(dashes).size).toBe(lines.length);
  });
});

describe('the words of a line that ends before the chart does', () => {
  test('stand above it, or below where more stands above', () => {
    expect(standsBelow(100, [], 30)).toBe(false);
    expect(standsBelow(100, [80], 30)).toBe(true);
    expect(standsBelow(100, [80, 120], 30)).toBe(false);
    expect(standsBelow(100, [80, 100], 30)).toBe(false);
    // Too far away to be in the way.
    expect(standsBelow(100, [60, 65, 135], 30)).toBe(false);
  });
});
