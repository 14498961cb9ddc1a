import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findInPaper,
  foldKeepingPlaces,
  mostMatches,
  toSearchable,
} from '#renderer/screens/papers/find-in-paper.ts';
import { makeBlock } from './blocks.ts';

function find(texts: readonly string[], typed: string): string[] {
  const blocks = texts.map((text, ordinal) => makeBlock(ordinal, { text }));
  const searchable = toSearchable(blocks, new Set(blocks.map(({ id }) => id)));
  return findInPaper(searchable, typed).map(
    ({ ordinal, start, end }) => `${ordinal}: ${texts[ordinal]?.slice(start, end) ?? ''}`,
  );
}

describe('finding words in a paper', () => {
  test('they are found whatever their case, accents, dashes and quotation marks', () => {
    expect(find(['The Capital Programme', 'capital programmes'], ' capital  programme ')).toEqual([
      '0: Capital Programme',
      '1: capital programme',
    ]);
    expect(find(['the café’s hours – long'], "cafe's hours - LONG")).toEqual([
      '0: café’s hours – long',
    ]);
  });

  test('cells of a row that stand next to each other are found as words next to each other', () => {
    expect(find(['Rate of children\t51\t49'], 'children 51')).toEqual(['0: children\t51']);
  });

  test('places do not overlap, and one letter finds nothing', () => {
    expect(find(['aaaaa'], 'aa')).toEqual(['0: aa', '0: aa']);
    expect(find(['aaaaa'], 'a')).toEqual([]);
    expect(find(['aaaaa'], '  ')).toEqual([]);
  });

  test('blocks that the reader does not set are not searched', () => {
    const blocks = [makeBlock(0, { text: 'Page 12' }), makeBlock(1, { text: 'see page 12' })];
    const found = findInPaper(toSearchable(blocks, new Set(['paper/1'])), 'page 12');
    expect(found).toEqual([{ block: 'paper/1', ordinal: 1, start: 4, end: 11 }]);
  });

  test('a flood of places is cut off', () => {
    expect(find(['ab'.repeat(mostMatches + 10)], 'ab')).toHaveLength(mostMatches);
  });

  test('folding never moves a place: the folded text has the length of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldKeepingPlaces(text)).toHaveLength(text.length);
      }),
    );
    expect(foldKeepingPlaces('İSTANBUL ﬁn ß 한')).toBe('istanbul ﬁn ß 한');
  });

  test('any stretch of a plain text is found where it stands', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '’', 'x'), maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(40), fc.integer({ min: 2, max: 10 }), (text, from, length) => {
        const piece = text.slice(from, from + length);
        fc.pre(piece.length >= 2 && piece === piece.trim() && !/\s\s/.test(piece));
        const blocks = [makeBlock(0, { text })];
        const found = findInPaper(toSearchable(blocks, new Set(['paper/0'])), piece);
        expect(
          found.every(
            ({ start, end }) =>
              foldKeepingPlaces(text.slice(start, end)) === foldKeepingPlaces(piece),
          ),
        ).toBe(true);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});
