import { expect, test } from 'vitest';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import { buildPlanReport, toPlanReport } from '#shared/export/plan-report.ts';
import {
  entryWith,
  figureWith,
  groundsWith,
  topicWith,
} from '#test/domain/commitments/commitment-builder.ts';

const source = {
  document: 'pack',
  lineFrom: 7,
  lineTo: 8,
  block: 'pack/1',
  from: 0,
  to: 5,
  page: { kind: 'printed', from: 61, to: 61, basis: 'made up' },
} as const;
const facts = {
  subject: 'Family Help',
  papers: [
    {
      id: 'pack',
      kind: 'agenda pack',
      date: '2025-01-30',
      title: 'Agenda pack, Scrutiny Panel, 30 January 2025',
    },
    { id: 'other', kind: 'presentation', date: '2025-01', title: 'Not cited' },
  ],
  asAt: '2025-01-30',
} as const;
const made = { madeOn: '2025-02-01', acronyms: [] };
const report = (entries: Parameters<typeof topicWith>[0]) =>
  buildPlanReport(
    toPlanReport({
      ...facts,
      commitments: [standCommitment(topicWith(entries), groundsWith())],
    }),
    made,
  );

test('a line says the state, the figure and every source once, as at the pack', () => {
  const entry = entryWith({ sources: [source] });
  const model = report({ entries: [entry], figures: [figureWith({ sources: [source] })] });
  const [short, full] = model.blocks
    .filter((block) => block.kind === 'table')
    .map(({ rows }) => rows[0]?.map((cell) => cell.map(({ runs }) => runs[0]?.text)));
  expect(short).toEqual([
    ['Cultural genograms'],
    ['Reached'],
    ['80% (Dec-24), set 80%'],
    ['Agenda pack 2025, p. 61'],
  ]);
  expect(full).toEqual([
    ['Cultural genograms'],
    ['Reached'],
    [
      '2023 improvement plan, 80%: The latest figure printed, 80% (December 2024), is exactly the stated measure of 80%.',
      'From plan to plan: 80% (2023 improvement plan): no later plan recorded here sets it.',
    ],
    ['Agenda pack 2025, p. 61'],
  ]);
  expect(JSON.stringify(model.blocks)).toContain('As at the pack of 30 January 2025.');
  expect(JSON.stringify(model.blocks)).toContain(
    'Agenda pack 2025: Agenda pack, Scrutiny Panel, 30 January 2025',
  );
  expect(JSON.stringify(model.blocks)).not.toContain('Not cited');
});

test('the account in full starts on a page of its own', () => {
  const model = report({ entries: [entryWith()], figures: [figureWith()] });
  const starts = model.blocks.filter((block) => block.kind === 'heading' && block.startsPage);
  expect(starts).toMatchObject([{ text: 'In full' }]);
});

test('a part of the plans without commitments says so instead of an empty table', () => {
  const model = buildPlanReport(toPlanReport({ ...facts, commitments: [] }), made);
  expect(model.blocks.map(({ kind }) => kind)).not.toContain('table');
  expect(JSON.stringify(model.blocks)).toContain('No commitment that is followed');
});
