import { expect, test } from 'vitest';
import { blocksOf, sectionAt, toSections } from '#renderer/screens/papers/paper-sections.ts';
import type { OutlineEntry } from '#shared/model/document.ts';
import { makeBlock } from './blocks.ts';

const entry = (ordinal: number, level: number): OutlineEntry => ({
  block: `paper/${ordinal}`,
  ordinal,
  title: `Heading ${ordinal}`,
  level,
  agendaItem: null,
  page: { kind: 'unknown', from: null, to: null, basis: '' },
});

test('a paper is cut at its top headings, and every block belongs to one section', () => {
  const sections = toSections([entry(2, 2), entry(5, 1), entry(7, 2), entry(9, 1)], 12);
  expect(sections.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Heading 2', 0, 5],
    ['Heading 5', 5, 9],
    ['Heading 9', 9, 12],
  ]);
  const blocks = Array.from({ length: 12 }, (_, ordinal) => makeBlock(ordinal));
  expect(sections.flatMap((section) => blocksOf(blocks, section))).toEqual(blocks);
  expect(sectionAt(sections, 0)).toBe(0);
  expect(sectionAt(sections, 8)).toBe(1);
  expect(sectionAt(sections, 11)).toBe(2);
});

test('a paper without headings has no sections, and is at the first all the same', () => {
  expect(toSections([], 3)).toEqual([]);
  expect(sectionAt([], 2)).toBe(0);
});
