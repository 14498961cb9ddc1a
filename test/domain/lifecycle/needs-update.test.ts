import { expect, test } from 'vitest';
import { needsUpdate } from '#shared/domain/lifecycle/needs-update.ts';
import { monitorItem } from '#test/builders/monitor-item.ts';

const asAt = { date: '2025-01-30', meetings: ['2024-11-28', '2025-01-30'] };

test('an item on the list says what it lacks', () => {
  const blank = { meeting: asAt.date, status: '' } as const;
  expect(needsUpdate(monitorItem({ progress: [blank], addressee: ' ' }), asAt)).toEqual([
    'No status printed.',
    'No addressee.',
  ]);
  const before = { meeting: '2024-11-28', status: 'In progress' } as const;
  expect(needsUpdate(monitorItem({ progress: [before], askedAt: null }), asAt)).toEqual([
    'No date.',
    'Open last time and not printed this time.',
  ]);
  expect(needsUpdate(monitorItem({ progress: [{ ...before, meeting: asAt.date }] }), asAt)).toEqual(
    [],
  );
});

test('an item that has left needs no update', () => {
  const closings = [
    { reason: 'merged', author: 'A', date: asAt.date, why: 'Same as 2.', reversed: null },
  ] as const;
  expect(needsUpdate(monitorItem({ addressee: '', closings }), asAt)).toEqual([]);
});
