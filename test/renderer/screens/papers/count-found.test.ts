import { expect, test } from 'vitest';
import { countFound } from '#renderer/screens/papers/count-found.ts';
import type { OutlineEntry } from '#shared/model/document.ts';

function entry(ordinal: number, level: number): OutlineEntry {
  return {
    block: `paper/${ordinal}`,
    ordinal,
    title: `Heading ${ordinal}`,
    level,
    agendaItem: null,
    page: { kind: 'unknown', from: null, to: null, basis: '' },
  };
}

test('each place is counted under the heading it stands under, and above it where that is folded away', () => {
  const branches = [
    { entry: entry(5, 1), children: [entry(10, 2), entry(20, 2)] },
    { entry: entry(30, 1), children: [] },
  ];
  const matches = [1, 7, 10, 12, 29, 30, 99].map((ordinal) => ({
    block: `paper/${ordinal}`,
    ordinal,
    start: 0,
    end: 2,
  }));
  const { own, below } = countFound(branches, matches);
  expect([...own]).toEqual([
    ['paper/5', { count: 2, first: 0 }],
    ['paper/10', { count: 2, first: 2 }],
    ['paper/20', { count: 1, first: 4 }],
    ['paper/30', { count: 2, first: 5 }],
  ]);
  expect([...below]).toEqual([['paper/5', 3]]);
});
