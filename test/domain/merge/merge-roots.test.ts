import { expect, test } from 'vitest';
import { mergeRoots } from '#shared/domain/merge/merge-roots.ts';

test('a chain ends at what stands on its own, and what was never merged stands for itself', () => {
  const roots = mergeRoots(
    new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['c', null],
      ['d', null],
    ]),
  );
  expect(Object.fromEntries(roots)).toEqual({ a: 'c', b: 'c', c: 'c', d: 'd' });
});

test('one merged into a record that is not known here is not lost from sight', () => {
  expect(mergeRoots(new Map([['a', 'elsewhere']])).get('a')).toBe('a');
});

test('a circle made on two computers has one root, the same for all that lead into it', () => {
  const roots = mergeRoots(
    new Map([
      ['c', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ]),
  );
  expect(Object.fromEntries(roots)).toEqual({ a: 'b', b: 'b', c: 'b' });
});
