import { expect, test } from 'vitest';
import { layOutMonitor, type MonitorFacts } from '#shared/domain/lifecycle/lay-out-monitor.ts';
import type { EnteredFacts } from '#shared/model/monitor.ts';
import { buildRecommendation } from '#test/builders/export-facts.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';

const [row] = printedMonitoringRows;
if (!row) throw new Error('There is no first row.');

const facts: MonitorFacts = {
  meeting: {
    date: '2025-01-30',
    meetingDates: ['2024-11-28', '2025-01-30', '2025-03-27'],
    agenda: [],
  },
  rows: [row],
  recommendations: [],
  entered: [],
  authors: [{ id: 'ann', name: 'Ann' }],
  asAt: null,
};

const entered: EnteredFacts = {
  item: row.id,
  addressee: 'Director',
  response: { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null },
  progress: [],
  decisions: [],
  closings: [],
};

const decision = {
  id: 'd',
  meeting: '2025-01-30',
  decision: 'noted',
  notedFor: '',
  check: { kind: 'not checked' },
  minute: '',
  author: 'ann',
} as const;

test('a status in other words is repeated as printed, until progress is entered', () => {
  const rows = [{ ...row, status: 'On hold' }];
  const [printed] = layOutMonitor({ ...facts, rows }).entries;
  expect(printed?.standing.first).toBe(
    'The status printed is “On hold”. Not yet considered by the Panel.',
  );
  expect(printed?.needs).toEqual(['No addressee.']);
  const progress = [
    { id: 'p', meeting: '2025-01-30', status: 'Complete', said: '', author: 'ann' },
  ] as const;
  const [since] = layOutMonitor({ ...facts, rows, entered: [{ ...entered, progress }] }).entries;
  expect(since?.standing.first).toBe('Marked complete. Waiting for the Panel.');
});

test('who noted a decision is named, and whom it was entered for before who entered it', () => {
  const decisions = [decision, { ...decision, id: 'e', notedFor: 'Mrs Brown', author: 'unknown' }];
  const [one] = layOutMonitor({ ...facts, entered: [{ ...entered, decisions }] }).entries;
  expect(one?.decisions.map(({ notedBy }) => notedBy)).toEqual(['Ann', 'Mrs Brown']);
});

test('what is of a later meeting is not there yet', () => {
  const later = '2025-03-27';
  const known: EnteredFacts = {
    ...entered,
    decisions: [{ ...decision, meeting: later }],
    closings: [
      { id: 'c', reason: 'merged', author: 'ann', date: later, why: 'Same.', reversed: null },
    ],
  };
  const recommendations = [buildRecommendation({ state: 'confirmed', meetingDate: later })];
  const now = layOutMonitor({ ...facts, entered: [known], recommendations });
  expect(now.entries).toMatchObject([{ decisions: [], closings: [] }]);
  const then = layOutMonitor({ ...facts, entered: [known], recommendations, asAt: later });
  expect(then.entries).toMatchObject([
    { decisions: [{ decision: 'noted' }], closings: [{ author: 'Ann' }] },
    { id: 'wording-1' },
  ]);
  expect(then.meetings).toEqual(['2025-01-30', '2025-03-27']);
});

test('the list is taken under the agenda item whose pages hold it, and under none where no page says', () => {
  const item = { title: 'MONITORING', purpose: '', line: 198 };
  const agenda = [
    { ...item, item: 10, pageFrom: 101, pageTo: 120 },
    { ...item, item: 8, pageFrom: 39, pageTo: 84 },
    { ...item, item: 9, pageFrom: 85, pageTo: 100 },
  ];
  const at = (given: Partial<MonitorFacts>) =>
    layOutMonitor({ ...facts, meeting: { ...facts.meeting, agenda }, ...given }).agendaItem;
  expect(at({})).toBe(9);
  expect(at({ rows: [] })).toBeNull();
  expect(
    at({ rows: [{ ...row, page: { kind: 'unknown', from: null, to: null, basis: 'none' } }] }),
  ).toBeNull();
});
