import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLines } from '../agenda-pack.ts';
import { parseNarrative, stopsOf } from './narrative.ts';

describe('The pack read as documents, damaged', () => {
  test('is never silent where the text is cut short', () => {
    const cut = fc.integer({ min: 0, max: 2270 });
    fc.assert(
      fc.property(cut, (at) => {
        const read = parseNarrative(packLines.slice(0, at).join('\n'));
        expect(stopsOf(read).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('gives every problem a line of the paper, in order, whichever line is lost', () => {
    const lost = fc.integer({ min: 1, max: packLines.length });
    fc.assert(
      fc.property(lost, (at) => {
        const { problems } = parseNarrative(packLines.with(at - 1, '').join('\n'));
        const lines = problems.map(({ line }) => line);
        expect(lines.every((line) => line >= 0 && line <= packLines.length)).toBe(true);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
