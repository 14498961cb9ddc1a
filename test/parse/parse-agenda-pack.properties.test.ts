import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, packLines, packText, parsePack, problemsOf } from './agenda-pack.ts';

describe('The pack, damaged', () => {
  test('cut short anywhere is a problem and never an exception', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: packText.length - 200 }), (length) => {
        const records = parsePack(packText.slice(0, length));
        expect(problemsOf(records)).not.toEqual([]);
        expect(new Set(records.blocks.map(({ id }) => id)).size).toBe(records.blocks.length);
      }),
      { numRuns: 25 },
    );
  });

  test('with its lines lost, doubled or shuffled about is never an exception', () => {
    const lineNumber = fc.integer({ min: 0, max: packLines.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(lineNumber, lineNumber), { maxLength: 60 }), (swaps) => {
        const lines = [...packLines];
        for (const [from, to] of swaps) lines[to] = packLines[from] ?? '';
        for (const { page, cells, text } of parsePack(lines.join('\n')).blocks) {
          expect(page.kind === 'unknown' || page.from <= page.to).toBe(true);
          if (cells) expect(text).toBe(cells.join('\t'));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('reads the same blocks past 100,000 empty lines, and one more for a word of a million letters', () => {
    const at = packText.indexOf('\n', packText.length / 2);
    const withBetween = (between: string) =>
      parsePack(packText.slice(0, at) + between + packText.slice(at)).blocks.map(
        ({ text }) => text,
      );
    const texts = pack.blocks.map(({ text }) => text);
    expect(withBetween('\n'.repeat(100_000))).toEqual(texts);
    const longWord = 'w'.repeat(1_000_000);
    expect(withBetween(`\n\n${longWord}\n\n`).filter((text) => text !== longWord)).toEqual(texts);
  });
});
