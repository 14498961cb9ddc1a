import { expect, test } from 'vitest';
import { partInWords, splitColumns } from '#renderer/screens/papers/print-columns.ts';

const row = (...cells: string[]) => ({ cells });

test('a table that fits on a sheet is set whole, and so is one of long texts, which wrap', () => {
  expect(splitColumns([row('Name', 'Dec-23', 'Dec-24')])).toEqual([[0, 1, 2]]);
  const long = 'words that wrap '.repeat(40);
  expect(splitColumns([row(long, long, long, long)])).toEqual([[0, 1, 2, 3]]);
  expect(splitColumns([{ cells: null }])).toEqual([[0]]);
});

test('a table wider than a sheet is set in parts, each with the first column and every other column once', () => {
  const months = Array.from({ length: 21 }, (_, month) => `Mon-${String(month).padStart(2, '0')}`);
  const parts = splitColumns([row('Indicator', ...months), row('Number of children', ...months)]);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(([first]) => first === 0)).toBe(true);
  expect(parts.flatMap((part) => part.slice(1))).toEqual(months.map((_, index) => index + 1));
  expect(partInWords(parts[0] ?? [], 22)).toMatch(/^Columns 2 to \d+ of 22, beside the first$/);
  expect(partInWords([0, 21], 22)).toBe('Column 22 of 22, beside the first');
});
