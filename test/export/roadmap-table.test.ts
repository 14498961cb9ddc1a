import { expect, test } from 'vitest';
import { buildRoadmapTable } from '#shared/export/roadmap-table.ts';

test('a quarter with words is where it is printed; of one without, no span is claimed', () => {
  const table = buildRoadmapTable(
    [
      {
        id: 'r1',
        document: 'pack',
        theme: 'Practice Innovation',
        workstream: 'Artificial Intelligence',
        cells: [
          { quarter: '2025/26 Q1', text: 'Confirm platforms', state: 'printed' },
          { quarter: '2025/26 Q2', text: '', state: 'continues or blank' },
        ],
        line: 621,
        page: { kind: 'printed', from: 18, to: 18, basis: 'made up' },
      },
    ],
    new Map([['pack', 'Agenda pack']]),
  );
  expect(table.rows).toEqual([
    [
      'Practice Innovation',
      'Artificial Intelligence',
      '2025/26',
      'Q1',
      'Confirm platforms',
      'printed in this quarter',
      'Agenda pack',
      'p. 18',
      '621',
    ],
    [
      'Practice Innovation',
      'Artificial Intelligence',
      '2025/26',
      'Q2',
      '',
      'continues the one before or is blank: span not recoverable from the text',
      'Agenda pack',
      'p. 18',
      '621',
    ],
  ]);
});
