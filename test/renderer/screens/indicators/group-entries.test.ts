import { describe, expect, test } from 'vitest';
import { groupEntries } from '#renderer/screens/indicators/group-entries.ts';
import { bareSummary } from '#test/domain/judgement/bare-ground.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';

const all = packRows().map((row) => ({
  summary: {
    ...bareSummary(row),
    section: {
      document: row.document,
      priority: row.table === 'supervision' ? null : 1,
      name: row.table === 'supervision' ? 'Performance review' : 'Right support, right time',
      line: 979,
      tables: [row.table],
    },
  },
}));

describe('rows under their headings', () => {
  test('stand under the eight tables, in the order of the paper whatever the order of the rows', () => {
    const groups = groupEntries(all.toReversed(), 'table', all);
    expect(groups.map(({ title }) => title)).toHaveLength(8);
    expect(groups[0]?.title).toBe('family-help');
    expect(groups[0]?.entries[0]?.summary.row.line).toBe(1051);
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(75);
  });

  test('stand under their priority, and apart where there is none', () => {
    expect(groupEntries(all, 'priority', all).map(({ title }) => title)).toEqual([
      'Priority 1: Right support, right time',
      'Performance review (under no priority)',
    ]);
  });

  test('make one list without a heading, and a heading without rows is not there', () => {
    expect(groupEntries(all, 'nothing', all)).toMatchObject([{ title: null }]);
    expect(groupEntries(all.slice(0, 2), 'table', all)).toHaveLength(1);
    expect(groupEntries([], 'table', all)).toEqual([]);
  });
});
