import { describe, expect, test } from 'vitest';
import { linePoints, makeFrame, stepsOf, type ChartBox } from '#renderer/charts/chart-frame.ts';
import { fitScale } from '#renderer/charts/fit-scale.ts';
import { smallChartScale } from '#renderer/charts/small-chart.tsx';

const box: ChartBox = { width: 120, height: 70, top: 10, right: 10, bottom: 10, left: 10 };

function point(month: string, value: number | null) {
  return { month, value, printed: value === null ? '' : String(value) };
}

describe('where figures stand in a chart', () => {
  test('the slots go from side to side and the scale from bottom to top', () => {
    const frame = makeFrame(3, { min: 0, max: 100, step: 50 }, box);
    expect([frame.toX(0), frame.toX(1), frame.toX(2)]).toEqual([10, 60, 110]);
    expect([frame.toY(0), frame.toY(50), frame.toY(100)]).toEqual([60, 35, 10]);
    expect(
      linePoints(
        [
          { slot: 1, value: 50 },
          { slot: 2, value: 100 },
        ],
        frame,
      ),
    ).toBe('60,35 110,10');
  });

  test('a single month stands at the newest end, inside the chart', () => {
    const frame = makeFrame(1, fitScale([7]), box);
    expect(frame.toX(0)).toBe(110);
    expect(frame.toY(7)).toBeGreaterThanOrEqual(10);
    expect(frame.toY(7)).toBeLessThanOrEqual(60);
  });

  test.each([0, 5, 100])(
    'a row that is %s in every month is a level line inside the chart',
    (value) => {
      const scale = smallChartScale([point('Nov-24', value), point('Dec-24', value)], null);
      expect(scale).not.toBeNull();
      const { toY } = makeFrame(2, scale ?? fitScale([]), box);
      expect(toY(value)).toBeGreaterThanOrEqual(10);
      expect(toY(value)).toBeLessThanOrEqual(60);
    },
  );

  test('a row without any figure has no scale, whatever its target', () => {
    expect(smallChartScale([point('Nov-24', null), point('Dec-24', null)], 95)).toBeNull();
  });

  test('the scale holds the target, so that its line is never off the chart', () => {
    const scale = smallChartScale([point('Nov-24', 54), point('Dec-24', 60)], 95);
    expect(scale?.max).toBeGreaterThanOrEqual(95);
  });

  test('the steps of an axis go from its start to its end without the noise of fractions', () => {
    expect(stepsOf({ min: 0.1, max: 0.5, step: 0.1 })).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});
