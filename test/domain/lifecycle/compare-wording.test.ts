import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWording } from '#shared/domain/lifecycle/compare-wording.ts';
import { pack, packLines } from '../../parse/agenda-pack.ts';

test('minute 23 prints “Children Act 2002” where the tracker prints “1989”, and that is marked', () => {
  // 002:250 and 002:2116.
  const minute = (packLines[249] ?? '').replace(/^RESOLVED that/, 'That');
  const tracker = pack.monitoring[4]?.actionProposed ?? '';
  expect(compareWording(minute, tracker)).toEqual([
    {
      text: 'That the Panel are provided with a briefing about children who are in care under section 20 of the Children Act',
      in: 'both',
    },
    { text: '2002.', in: 'left' },
    { text: '1989.', in: 'right' },
  ]);
});

test('the runs of each side make that side’s words again', () => {
  const words = fc.array(fc.constantFrom('the', 'Panel', 'notes', 'accepts'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const runs = compareWording(left.join(' '), right.join('  '));
      const side = (name: 'left' | 'right') =>
        runs
          .filter((run) => run.in === 'both' || run.in === name)
          .map(({ text }) => text)
          .join(' ');
      expect(side('left')).toBe(left.join(' '));
      expect(side('right')).toBe(right.join(' '));
    }),
  );
});
