import { describe, expect, test } from 'vitest';
import { layOutTrails, type TrailFacts } from '#shared/domain/lifecycle/lay-out-trails.ts';
import type { Topic } from '#shared/model/topic.ts';
import { buildRecommendation, figure, monitoringEvidence } from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';
import { buildQuestion } from '#test/builders/question.ts';

const page = { kind: 'inferred', from: 85, to: 86, basis: 'count' } as const;
const source = { document: 'pack', documentTitle: 'The pack', page, line: 2019 };
const topic: Topic = {
  key: 'carers',
  name: 'Carers',
  parts: [
    { kind: 'to come', date: '2025', quote: 'A strategy.', remark: '', source },
    { kind: 'not minuted', date: '2024-11-28', quote: 'A briefing.', remark: 'No minute.', source },
    { kind: 'raised', date: '2024-11-28', quote: 'Carers.', remark: '', source },
    { kind: 'undertaken', date: '2023', quote: 'A review.', remark: '', source },
  ],
  monitoring: [],
  asks: [],
  commitments: ['repeat_cp'],
  rows: [],
  remark: '',
};

function trailOf(changes: Partial<TrailFacts> = {}, of: Partial<Topic> = {}) {
  const [trail] = layOutTrails({
    topics: [{ ...topic, ...of }],
    monitor: monitor([]),
    pack: { date: '2025-01-30', document: 'pack', title: 'The pack' },
    asks: [],
    indicators: [],
    commitments: [{ key: 'repeat_cp', topic: 'Repeat plans' }],
    questions: [],
    recommendations: [],
    programme: [],
    followed: [],
    placings: [],
    authors: [{ id: 'author-1', name: 'Anna Green' }],
    ...changes,
  });
  if (!trail) throw new Error('One topic makes one trail.');
  return trail;
}

const kinds = (trail: ReturnType<typeof trailOf>) => trail.entries.map(({ kind }) => kind);

describe('the trail of a topic', () => {
  test('stands in order of time; a year stands after its months, what was asked after what was raised', () => {
    expect(kinds(trailOf())).toEqual(['undertaken', 'raised', 'not minuted', 'to come']);
  });

  test('says that nothing came back that is printed, until something does', () => {
    expect(trailOf().nothing).toBe('Nothing came back that is printed.');
    const came = { kind: 'came back', date: '2025-01-30', quote: 'A paper.', remark: '', source };
    expect(trailOf({}, { parts: [{ ...came, kind: 'came back' }] }).nothing).toBe('');
  });

  test('a printed row with no action is asked for and has nothing back; one with an action has', () => {
    const [row] = printedMonitoringRows;
    if (!row) throw new Error('Rows are printed.');
    const on = (actionTaken: string) =>
      trailOf(
        { monitor: monitor([monitorEntry({ id: row.id, printed: { ...row, actionTaken } })]) },
        { parts: [], monitoring: [row.id] },
      );
    expect(kinds(on(''))).toEqual(['on the list']);
    expect(on('').nothing).not.toBe('');
    expect(kinds(on('Done.\nMore.'))).toEqual(['on the list', 'came back']);
    expect(on('Done.\nMore.').entries[1]?.remark).toContain('1 more');
    expect(on('Done.').standing).toHaveLength(1);
  });

  test('response, progress, decision and closing stand at their days, each by whoever gave it', () => {
    const item = monitorEntry({
      id: 'wording-1',
      response: {
        answer: 'agreed in part',
        by: 'Cabinet',
        date: '2025-03-01',
        reasons: 'Cost.',
        reportedAt: null,
      },
      progress: [
        { id: 'p', meeting: '2025-03-27', status: 'Complete', said: 'Sent.', author: 'author-1' },
      ],
      decisions: [
        {
          id: 'd',
          meeting: '2025-03-27',
          decision: 'accepted as completed',
          notedBy: 'Anna Green',
          author: 'author-1',
          notedFor: '',
          minute: '',
          check: { kind: 'minute', number: '41' },
        },
      ],
      closings: [
        {
          id: 'c',
          reason: 'merged',
          author: 'Anna Green',
          date: '2025-07-10',
          why: 'One is enough.',
          reversed: null,
        },
      ],
    });
    const wording = buildRecommendation({
      id: 'wording-1',
      state: 'confirmed',
      minuteNumber: '30',
    });
    const trail = trailOf(
      {
        monitor: monitor([item]),
        recommendations: [wording],
        placings: [{ record: 'wording-1', topic: 'carers' }],
      },
      { parts: [] },
    );
    expect(trail.entries.map(({ kind, words, by }) => [kind, words, by]).slice(1)).toEqual([
      ['response', 'Agreed in part.', 'Cabinet'],
      ['progress', 'Complete.', 'Anna Green'],
      ['decision', 'Accepted as completed.', 'Anna Green'],
      ['closed', 'Merged.', 'Anna Green'],
    ]);
    expect(trail.entries.find(({ kind }) => kind === 'decision')?.remark).toBe('Minute 41.');
    expect(trail.nothing).toBe('');
  });
});

describe('what belongs to a topic', () => {
  const resting = buildQuestion({ id: 'resting', evidence: [monitoringEvidence] });
  const apart = buildQuestion({ id: 'apart', evidence: [] });
  const ids = (trail: ReturnType<typeof trailOf>) => trail.entries.map(({ record }) => record);
  const rows = { parts: [], monitoring: [monitoringEvidence.row], rows: [figure.row] };

  test('a question by the row or figure it rests on, and a wording by its question; no words are matched', () => {
    const wording = buildRecommendation({ id: 'w', question: 'resting', evidence: [] });
    const named = buildRecommendation({ id: 'n', question: null, title: 'Carers', evidence: [] });
    const facts = { questions: [resting, apart], recommendations: [wording, named] };
    expect(ids(trailOf(facts, rows)).toSorted()).toEqual(['resting', 'w']);
    const byFigure = buildQuestion({ id: 'figure', evidence: [figure] });
    expect(ids(trailOf({ questions: [byFigure] }, rows))).toEqual(['figure']);
  });

  test('where a person put it alone decides: here, elsewhere, or nowhere', () => {
    const placed = (record: string, under: string) =>
      ids(
        trailOf({ questions: [resting, apart], placings: [{ record, topic: under }] }, rows),
      ).toSorted();
    expect(placed('apart', 'carers')).toEqual(['apart', 'resting']);
    expect(placed('resting', 'other')).toEqual([]);
    expect(placed('resting', '')).toEqual([]);
  });

  test('what is only on this computer says so, and its answer with it', () => {
    const mine = buildQuestion({
      id: 'mine',
      visibility: 'only on this computer',
      answer: 'Soon.',
      evidence: [monitoringEvidence],
    });
    const { entries } = trailOf({ questions: [mine] }, rows);
    expect(entries.map(({ kind, onlyHere }) => [kind, onlyHere])).toEqual([
      ['question', true],
      ['answer', true],
    ]);
  });
});
