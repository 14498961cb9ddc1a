import { expect, test } from 'vitest';
import { meetingMode } from '#shared/domain/lifecycle/meeting-mode.ts';

test('the meeting is ahead until its day, on the night for all of its day, and past from the next', () => {
  const mode = (today: string) => meetingMode('2025-01-30', today);
  expect(mode('2024-12-31')).toBe('before');
  expect(mode('2025-01-29')).toBe('before');
  expect(mode('2025-01-30')).toBe('on the night');
  expect(mode('2025-01-31')).toBe('afterwards');
  expect(mode('2026-01-01')).toBe('afterwards');
});
