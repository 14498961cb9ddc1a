import { expect, test } from 'vitest';
import { citedLines } from '#renderer/components/cited-lines.ts';

test('lines cited by file and number read as lines; times and figures stay', () => {
  expect(citedLines('March 2025 by commentary (002:1203, 002:1252); none on the row')).toBe(
    'March 2025 by commentary (line 1203, line 1252); none on the row',
  );
  expect(citedLines('The action (003:1839-1840) at 10:30')).toBe(
    'The action (lines 1839–1840) at 10:30',
  );
});
