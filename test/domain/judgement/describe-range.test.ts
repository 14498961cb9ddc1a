import { describe, expect, test } from 'vitest';
import { describeRange } from '#shared/domain/judgement/describe-range.ts';

describe('the line under the headline on the usual range', () => {
  test('says what puts a figure outside and which way, then the caution', () => {
    const ground = 'one of 7 months in a row below the average';
    const way = "towards the council's aim";
    const caution = 'a month-end count: neighbouring months are not independent';
    expect(describeRange({ ground, way, caution })).toBe(
      "Outside its usual range, towards the council's aim: one of 7 months in a row below the average. A month-end count: neighbouring months are not independent.",
    );
    expect(describeRange({ ground, way: null, caution: null })).toBe(
      'Outside its usual range: one of 7 months in a row below the average.',
    );
    expect(describeRange({ ground: null, way: null, caution })).toBe(
      'A month-end count: neighbouring months are not independent.',
    );
  });

  test('is not there for a row within its range, or not judged, without a caution', () => {
    expect(describeRange({ ground: null, way: null, caution: null })).toBeNull();
  });
});
