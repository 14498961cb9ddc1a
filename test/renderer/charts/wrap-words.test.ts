import { expect, test } from 'vitest';
import { wrapWords } from '#renderer/charts/wrap-words.ts';

test('a name is set in lines, and one that is too long says that it goes on', () => {
  expect(wrapWords('A Number of contacts in the month', 20, 3)).toEqual([
    'A Number of contacts',
    'in the month',
  ]);
  expect(wrapWords('one two three four', 5, 2)).toEqual(['one', 'two …']);
});
