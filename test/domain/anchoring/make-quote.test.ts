import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextLength, longestQuote, makeQuote } from '#shared/domain/anchoring/make-quote.ts';
import type { Block, BlockKind } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';

const printed = (page: number): PageRef => ({
  kind: 'printed',
  from: page,
  to: page,
  basis: 'marker',
});
const inferred = (from: number, to = from): PageRef => ({
  kind: 'inferred',
  from,
  to,
  basis: 'counted',
});
const unknown: PageRef = { kind: 'unknown', from: null, to: null, basis: 'not numbered' };

function block(
  ordinal: number,
  text: string,
  more: { readonly kind?: BlockKind; readonly page?: PageRef } = {},
): Block {
  return {
    id: `pack/${ordinal}`,
    document: 'pack',
    ordinal,
    kind: more.kind ?? 'paragraph',
    text,
    level: null,
    cells: null,
    table: null,
    lineFrom: 100 + ordinal * 10,
    lineTo: 104 + ordinal * 10,
    page: more.page ?? printed(60),
    agendaItem: 8,
    emphasis: [],
    pageBreakAt: null,
  };
}

const at = (ordinal: number, offset: number) => ({ block: `pack/${ordinal}`, offset });

describe('quoting a paper', () => {
  test('a few words carry 32 characters of what stands before and after', () => {
    const text =
      'The percentage of children who had their supervision within the timescale fell to 54%.';
    const from = text.indexOf('supervision');
    const quote = makeQuote([block(0, text)], at(0, from), at(0, from + 'supervision'.length));
    expect(quote).toMatchObject({
      ok: true,
      value: {
        quote: 'supervision',
        prefix: 'ntage of children who had their ',
        suffix: ' within the timescale fell to 54',
        lineFrom: 100,
        lineTo: 104,
        page: printed(60),
      },
    });
  });

  test('words across blocks are joined by a line feed, and page markers between them are not quoted', () => {
    const blocks = [
      block(0, 'Before.'),
      block(1, 'A sentence that goes'),
      block(2, 'Page 61', { kind: 'page marker', page: printed(61) }),
      block(3, 'This page is intentionally left blank', { kind: 'blank page' }),
      block(4, 'on overleaf.', { page: printed(62) }),
      block(5, 'After.'),
    ];
    expect(makeQuote(blocks, at(1, 2), at(4, 11))).toMatchObject({
      ok: true,
      value: {
        quote: 'sentence that goes\non overleaf',
        prefix: 'Before.\nA ',
        suffix: '.\nAfter.',
        lineFrom: 110,
        lineTo: 144,
        page: { kind: 'printed', from: 60, to: 62 },
      },
    });
  });

  test('its page is printed only where every page is, and unknown where any is', () => {
    const page = (first: PageRef, second: PageRef) => {
      const made = makeQuote(
        [block(0, 'one', { page: first }), block(1, 'two', { page: second })],
        at(0, 0),
        at(1, 3),
      );
      return made.ok ? made.value.page : null;
    };
    expect(page(printed(60), printed(61))).toMatchObject({ kind: 'printed', from: 60, to: 61 });
    expect(page(printed(60), inferred(61, 63))).toEqual({
      kind: 'inferred',
      from: 60,
      to: 63,
      basis: 'marker; counted',
    });
    expect(page(inferred(60), unknown)).toEqual({
      kind: 'unknown',
      from: null,
      to: null,
      basis: 'counted; not numbered',
    });
  });

  test('positions outside the text, backwards, in other blocks or around nothing are refused', () => {
    const blocks = [block(0, 'Some words'), block(1, 'and more')];
    const refusal = (start: ReturnType<typeof at>, end: ReturnType<typeof at>) => {
      const made = makeQuote(blocks, start, end);
      return made.ok ? 'made' : made.failure;
    };
    expect(refusal(at(0, 0), at(0, 11))).toBe('offset outside the text');
    expect(refusal(at(0, -1), at(0, 4))).toBe('offset outside the text');
    expect(refusal(at(0, 4), at(0, 4))).toBe('nothing quoted');
    expect(refusal(at(0, 4), at(0, 5))).toBe('nothing quoted'); // a space
    expect(refusal(at(0, 6), at(0, 2))).toBe('nothing quoted');
    expect(refusal(at(1, 0), at(0, 4))).toBe('not in these blocks');
    expect(refusal(at(0, 0), at(7, 1))).toBe('not in these blocks');
    const long = [block(0, 'x'.repeat(longestQuote + 1))];
    expect(makeQuote(long, at(0, 0), at(0, longestQuote + 1))).toEqual({
      ok: false,
      failure: 'too long',
    });
    expect(makeQuote(long, at(0, 0), at(0, longestQuote)).ok).toBe(true);
  });

  test('a character that takes two code units is never cut, in the quote or beside it', () => {
    const blocks = [block(0, '😀'.repeat(40))];
    expect(makeQuote(blocks, at(0, 1), at(0, 4))).toEqual({
      ok: false,
      failure: 'offset outside the text',
    });
    const made = makeQuote(
      [block(0, `a${'😀'.repeat(20)}word${'😀'.repeat(20)}a`)],
      at(0, 41),
      at(0, 45),
    );
    expect(made.ok && [made.value.prefix, made.value.quote, made.value.suffix]).toEqual([
      '😀'.repeat(16),
      'word',
      '😀'.repeat(16),
    ]);
    const odd = makeQuote(
      [block(0, `${'😀'.repeat(20)}.word.${'😀'.repeat(20)}`)],
      at(0, 41),
      at(0, 45),
    );
    expect(odd.ok && [odd.value.prefix, odd.value.suffix]).toEqual([
      `${'😀'.repeat(15)}.`,
      `.${'😀'.repeat(15)}`,
    ]);
  });

  test('prefix, quote and suffix stand together in the paper, wherever the words are', () => {
    const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, a, b, c, d) => {
          const blocks = texts.map((text, ordinal) => block(ordinal, text));
          const first = a % texts.length;
          const last = first + (b % (texts.length - first));
          const start = at(first, c % ((texts[first]?.length ?? 0) + 1));
          const end = at(last, d % ((texts[last]?.length ?? 0) + 1));
          const made = makeQuote(blocks, start, end);
          if (!made.ok) return;
          const { prefix, quote, suffix } = made.value;
          expect(texts.join('\n')).toContain(`${prefix}${quote}${suffix}`);
          expect(prefix.length).toBeLessThanOrEqual(contextLength);
          expect(suffix.length).toBeLessThanOrEqual(contextLength);
          expect(texts.slice(first, last + 1).join('\n')).toContain(quote);
        },
      ),
    );
  });
});
