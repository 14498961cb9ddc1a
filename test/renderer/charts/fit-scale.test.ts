import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitScale } from '#renderer/charts/fit-scale.ts';

describe('the value axis of a chart', () => {
  test('it holds every value, in at most eight round steps', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (values) => {
        const { min, max, step } = fitScale(values);
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values));
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThan(min);
        expect(Math.round((max - min) / step)).toBeLessThanOrEqual(8);
        const leading = Number(step.toExponential().split('e')[0]);
        expect([1, 2, 5]).toContain(leading);
      }),
    );
  });

  test('supervision from 54% to 95% is drawn from 50 to 100', () => {
    expect(fitScale([54, 94, 95])).toEqual({ min: 50, max: 100, step: 10 });
  });

  test('it starts at nought when the lowest value comes near it', () => {
    expect(fitScale([380, 1000]).min).toBe(0);
    expect(fitScale([468, 543]).min).toBeGreaterThan(400);
  });

  test('a row that never moves still has an axis', () => {
    const { min, max } = fitScale([24, 24]);
    expect(min).toBeLessThanOrEqual(24);
    expect(max).toBeGreaterThan(min);
  });

  test('a row without a figure still has an axis', () => {
    expect(fitScale([])).toEqual({ min: 0, max: 1, step: 1 });
  });
});
