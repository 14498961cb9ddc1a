import { expect, test } from 'vitest';
import { measureReading, type Readable } from '#shared/domain/meeting/measure-reading.ts';
import { percentRead } from '#shared/model/reading.ts';

const blocks: readonly Readable[] = [
  { ordinal: 0, kind: 'heading', agendaItem: null },
  { ordinal: 1, kind: 'page marker', agendaItem: null },
  { ordinal: 2, kind: 'paragraph', agendaItem: 8 },
  { ordinal: 3, kind: 'table header', agendaItem: 8 },
  { ordinal: 4, kind: 'table row', agendaItem: 8 },
  { ordinal: 5, kind: 'blank page', agendaItem: 8 },
  { ordinal: 6, kind: 'list item', agendaItem: 6 },
  { ordinal: 7, kind: 'missing chart', agendaItem: 6 },
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
