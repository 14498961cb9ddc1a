import { describe, expect, test } from 'vitest';
import {
  choiceInWords,
  chooseBlocks,
  isInBand,
  pagesInWords,
  rangesInWords,
  readBand,
  toPrintSections,
} from '#renderer/screens/papers/print-choice.ts';
import type { OutlineEntry } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import { makeBlock } from './blocks.ts';

const unknown: PageRef = { kind: 'unknown', from: null, to: null, basis: '' };
const page = (from: number, to = from, kind: 'printed' | 'inferred' = 'printed'): PageRef => ({
  kind,
  from,
  to,
  basis: '',
});
const entry = (ordinal: number, level: number): OutlineEntry => ({
  block: `paper/${ordinal}`,
  ordinal,
  title: `Heading ${ordinal}`,
  level,
  agendaItem: null,
  page: unknown,
});
const ordinals = (blocks: readonly { readonly ordinal: number }[]) =>
  blocks.map(({ ordinal }) => ordinal);

describe('a typed band of pages', () => {
  test('is read when both pages are in the paper and in order', () => {
    expect(readBand('48', ' 62 ', 100)).toEqual({ ok: true, band: { from: 48, to: 62 } });
    expect(readBand('48', '48', 100)).toEqual({ ok: true, band: { from: 48, to: 48 } });
  });

  test.each([
    ['', '62', 'from', 'Type a page from 1 to 100.'],
    ['0', '62', 'from', 'Type a page from 1 to 100.'],
    ['48', '101', 'to', 'Type a page from 1 to 100.'],
    ['4.5', '62', 'from', 'Type a page from 1 to 100.'],
    ['1e1', '62', 'from', 'Type a page from 1 to 100.'],
    ['62', '48', 'to', 'Page 48 comes before page 62. Type 62 or a later page.'],
  ])('from %j to %j is said to be wrong at the field', (from, to, field, message) => {
    expect(readBand(from, to, 100)).toEqual({ ok: false, field, message });
  });
});

describe('what a band of pages holds', () => {
  test('is text on its pages, all of a range that touches it, and no text of no known page', () => {
    const band = { from: 48, to: 62 };
    expect([page(47), page(48), page(62), page(63)].map((at) => isInBand(at, band))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInBand(page(39, 48, 'inferred'), band)).toBe(true);
    expect(isInBand(page(62, 77, 'inferred'), band)).toBe(true);
    expect(isInBand(page(40, 90, 'inferred'), band)).toBe(true);
    expect(isInBand(page(63, 77, 'inferred'), band)).toBe(false);
    expect(isInBand(unknown, band)).toBe(false);
  });

  test('is said to reach beyond it where a range does', () => {
    const blocks = [page(61), page(62, 77, 'inferred')].map((at, index) =>
      makeBlock(index, { page: at }),
    );
    expect(rangesInWords(blocks, { from: 61, to: 64 })).toBe(
      'Of pp. 62–77 (inferred) nobody can tell where each page begins, so all of their text is here.',
    );
    expect(rangesInWords(blocks, { from: 61, to: 77 })).toBe('');
  });

  test('brings the head of a table with its rows, though the head stands on a page before', () => {
    const table = { table: 't', cells: ['a'] };
    const blocks = [
      makeBlock(0, { ...table, kind: 'table header', page: page(1) }),
      makeBlock(1, { ...table, kind: 'table row', page: page(1) }),
      makeBlock(2, { ...table, kind: 'table row', page: page(2) }),
    ];
    expect(ordinals(chooseBlocks(blocks, [], { kind: 'pages', from: 2, to: 2 }))).toEqual([0, 2]);
  });
});

describe('sections', () => {
  const outline = [entry(2, 1), entry(4, 2), entry(5, 3), entry(6, 2), entry(8, 1)];
  const blocks = Array.from({ length: 10 }, (_, ordinal) => makeBlock(ordinal));
  const choose = (...heads: string[]) =>
    ordinals(chooseBlocks(blocks, outline, { kind: 'sections', heads: new Set(heads) }));

  test('are the top two levels of the contents, and every block stands in a top one', () => {
    const sections = toPrintSections(outline, blocks.length);
    expect(sections.map(({ from, to }) => [from, to])).toEqual([
      [0, 8],
      [8, 10],
    ]);
    expect(sections[0]?.inside.map(({ from, to }) => [from, to])).toEqual([
      [4, 6],
      [6, 8],
    ]);
  });

  test('are printed with all that stands in them, once, in reading order', () => {
    expect(choose('paper/6')).toEqual([6, 7]);
    expect(choose('paper/8', 'paper/4')).toEqual([4, 5, 8, 9]);
    expect(choose('paper/2', 'paper/4')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

test('the head of the sheet says what was chosen and how its page numbers are known', () => {
  const blocks = [unknown, page(1, 2, 'inferred'), page(3), page(4, 4, 'inferred'), page(7)].map(
    (at, ordinal) => makeBlock(ordinal, { page: at }),
  );
  expect(pagesInWords(blocks)).toBe(
    'Page numbers printed: 3, 7. Page numbers inferred: 1–2, 4. For some of the text the page is not known.',
  );
  expect(pagesInWords(blocks.slice(0, 1))).toBe('Page not known.');
  const outline = [entry(0, 1), entry(3, 1)];
  expect(choiceInWords(outline, { kind: 'pages', from: 4, to: 4 })).toBe('Page 4.');
  expect(choiceInWords(outline, { kind: 'pages', from: 3, to: 4 })).toBe('Pages 3 to 4.');
  expect(choiceInWords(outline, { kind: 'sections', heads: new Set(['paper/3']) })).toBe(
    '1 section of the paper: Heading 3.',
  );
});
