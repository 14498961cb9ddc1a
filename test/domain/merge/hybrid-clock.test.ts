import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, nextStamp } from '#shared/domain/merge/hybrid-clock.ts';

const meetingEvening = Date.UTC(2025, 0, 30, 17, 30);

describe('stamps', () => {
  test('each stands after the one before, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 300_000_000_000_000 })), (times) => {
        let last: string | null = null;
        for (const now of times) {
          const next = nextStamp(last, now);
          if (last !== null) expect(next > last).toBe(true);
          expect(next).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{6}$/);
          last = next;
        }
      }),
    );
  });

  test('a clock that is right is what people read', () => {
    const stamp = nextStamp('2025-01-30T17:00:00.000Z-000004', meetingEvening);
    expect(stamp).toBe('2025-01-30T17:30:00.000Z-000000');
    expect(instantOf(stamp)).toBe('2025-01-30T17:30:00.000Z');
  });

  test('a clock set back by ten years keeps counting from the last stamp', () => {
    const last = '2035-01-30T17:30:00.000Z-000009';
    expect(nextStamp(last, meetingEvening)).toBe('2035-01-30T17:30:00.000Z-000010');
  });

  test('a full count moves to the next millisecond', () => {
    const last = '2025-01-30T17:30:00.000Z-999999';
    expect(nextStamp(last, meetingEvening)).toBe('2025-01-30T17:30:00.001Z-000000');
  });
});
