import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCells, cleanString, cleanText, isCutBy } from '#shared/parse/clean-text.ts';

describe('A text as the screen shows it', () => {
  test('has no tags, list openings or heading marks', () => {
    expect(
      cleanString('<ul style="list-style-type: none"> Families access <i>early</i> help '),
    ).toBe('Families access early help');
    expect(cleanString('<u>CONTACT DETAILS</u>')).toBe('CONTACT DETAILS');
    expect(cleanString('<p>One.</p><p>Two.</p>')).toBe('One. Two.');
    expect(cleanString('## Purpose')).toBe('Purpose');
    expect(cleanString('^{Page 8}A 17yr old')).toBe('A 17yr old');
  });

  test('keeps a less-than sign that opens no tag, and the sentence after it', () => {
    const printed = 'repeat CPP <2 years is favourable (4%). This may mean > that';
    expect(cleanString(`<p>${printed}</p>`)).toBe(printed);
    expect(cleanString('remain/enter care for <21 days, p<i>x</i>q')).toBe(
      'remain/enter care for <21 days, pxq',
    );
    expect(cleanString('where a <b they say <i>is</i> larger')).toBe(
      'where a <b they say is larger',
    );
  });

  test('has nothing that turns the direction of words, written out or as an entity', () => {
    expect(
      cleanString('Approved \u202Edesufer\u202C by &#8238;Cabinet&#x2069; <b>\u2066today</b>'),
    ).toBe('Approved desufer by Cabinet today');
    expect(cleanString('Arabic لغة reads as it does')).toBe('Arabic لغة reads as it does');
  });

  test('keeps an address in angle brackets as the address', () => {
    expect(cleanString('See <http://southamptonlscb.co.uk/> for Southampton LSCB.')).toBe(
      'See http://southamptonlscb.co.uk/ for Southampton LSCB.',
    );
  });

  test('decodes entities and leaves what is none', () => {
    expect(cleanString('Q&amp;A&nbsp;&#8211; R&D; S&#x41; &unknown; &#0;')).toBe(
      'Q&A – R&D; SA &unknown; &#0;',
    );
  });

  test('marks bold by its place in the shown text, and no more than the bold words', () => {
    const { text, emphasis } = cleanText(
      'disclose, ** both **the  <b>existence</b> and **nature** of **it',
    );
    expect(text).toBe('disclose, both the existence and nature of it');
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual([
      'both',
      'existence',
      'nature',
    ]);
  });

  test('drops the asterisks of italics and keeps a lone one', () => {
    expect(cleanText('*Objective:* Support * more')).toEqual({
      text: 'Objective: Support * more',
      emphasis: [],
    });
  });

  test('keeps empty cells of a row', () => {
    expect(cleanCells('\t <p>2) That</p>\t').map(({ text }) => text)).toEqual(['', '2) That', '']);
  });

  test('never has double or outer white space, and every bold run lies in it', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\u00a0',
      '**',
      '*',
      '<b>',
      '</b>',
      '<p>',
      '<',
      '&',
      '#',
      '^{x}',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, emphasis } = cleanText(pieces.join(''));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s/u);
        for (const { start, end } of emphasis) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('A paragraph is cut where it stops without punctuation and goes on with a small letter', () => {
  expect(isCutBy('Concern was raised that', 'pressures on budgets')).toBe(true);
  expect(isCutBy('before they ceased to be Looked After,', 'beyond the age of 18.')).toBe(true);
  expect(isCutBy('Concern was raised.', 'pressures')).toBe(false);
  expect(isCutBy('Concern was raised', 'Pressures')).toBe(false);
  expect(isCutBy('', 'pressures')).toBe(false);
});
