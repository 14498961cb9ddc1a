import { expect, test } from 'vitest';
import { measureReading, type Readable } from '#shared/domain/meeting/measure-reading.ts';
import type { PageRef } from '#shared/model/page.ts';
import { percentRead } from '#shared/model/reading.ts';

const page: PageRef = { kind: 'printed', from: 5, to: 5, basis: '' };

const blocks: readonly Readable[] = [
  { ordinal: 0, kind: 'heading', agendaItem: null, page },
  { ordinal: 1, kind: 'page marker', agendaItem: null, page },
  { ordinal: 2, kind: 'paragraph', agendaItem: 8, page },
  { ordinal: 3, kind: 'table header', agendaItem: 8, page },
  { ordinal: 4, kind: 'table row', agendaItem: 8, page },
  { ordinal: 5, kind: 'blank page', agendaItem: 8, page },
  { ordinal: 6, kind: 'list item', agendaItem: 6, page },
  { ordinal: 7, kind: 'missing chart', agendaItem: 6, page },
];

test('pages left blank, page markers and table headers are nothing to read', () => {
  const all = measureReading(blocks, () => true);
  expect(all).toEqual({
    read: 5,
    of: 5,
    items: [
      { agendaItem: 6, read: 2, of: 2 },
      { agendaItem: 8, read: 2, of: 2 },
    ],
  });
});

test('what was on screen is counted for the paper and for its agenda item', () => {
  const some = measureReading(blocks, (ordinal) => ordinal >= 3 && ordinal <= 6);
  expect(some).toMatchObject({ read: 2, of: 5 });
  expect(some.items).toEqual([
    { agendaItem: 6, read: 1, of: 2 },
    { agendaItem: 8, read: 1, of: 2 },
  ]);
});

test('a paper is not said to be read before its last block was, and an empty one never is', () => {
  expect(percentRead({ read: 999, of: 1000 })).toBe(99);
  expect(percentRead({ read: 1000, of: 1000 })).toBe(100);
  expect(percentRead({ read: 0, of: 0 })).toBe(0);
});

test('of an agenda pack, front matter and the glossary are not to be read', () => {
  const unknown: PageRef = { kind: 'unknown', from: null, to: null, basis: '' };
  const pages: PageRef = { kind: 'inferred', from: 62, to: 63, basis: '' };
  const pack: readonly Readable[] = [
    { ordinal: 0, kind: 'paragraph', agendaItem: null, page: unknown },
    { ordinal: 1, kind: 'paragraph', agendaItem: 8, page },
    { ordinal: 2, kind: 'paragraph', agendaItem: 8, page: { ...page, from: 63, to: 63 } },
    { ordinal: 3, kind: 'paragraph', agendaItem: 8, page: pages },
  ];
  const measured = measureReading(pack, () => true, {
    frontMatter: true,
    glossaryPages: new Set([63]),
  });
  expect(measured).toEqual({ read: 2, of: 2, items: [{ agendaItem: 8, read: 2, of: 2 }] });
  expect(measureReading(pack, () => true).of).toBe(4);
});
