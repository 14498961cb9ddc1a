import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '#shared/export/plain-text.ts';

describe('text that leaves the app', () => {
  test('holds nothing that XML 1.0 forbids, whatever was typed', () => {
    // The Char production of XML 1.0 §2.2, less the carriage return, which parsers turn into a line feed.
    const legal = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        expect(plainText(text)).toMatch(legal);
      }),
      { numRuns: 2000 },
    );
  });

  test('shows half a character as a replacement mark and keeps whole ones', () => {
    expect(plainText('a\uD83Db😀\uDE00')).toBe('a\uFFFDb😀\uFFFD');
  });

  test('loses control characters and noncharacters', () => {
    expect(plainText('a\u0000b\u001Bc\u007Fd\u0081e\uFFFEf\uFFFFg\uFDD0h')).toBe('abcdefgh');
  });

  test('has one kind of line end', () => {
    expect(plainText('a\r\nb\rc\u2028d\u0085e\vf\fg')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  test('keeps accents, dashes, quotation marks and scripts that run from right to left', () => {
    const text = 'Siân – “quote” ‘s’ שלום 漢字\tx';
    expect(plainText(text)).toBe(text);
  });
});
