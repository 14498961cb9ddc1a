import { expect, test } from 'vitest';
import { placesOfTopic } from '#renderer/screens/plans/places-of-topic.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { CommitmentSource } from '#shared/model/commitment.ts';
import type { PlanCell } from '#shared/model/plans.ts';
import { entryWith, groundsWith, topicWith } from '#test/domain/commitments/commitment-builder.ts';

const page = { kind: 'unknown', from: null, to: null, basis: 'made up' } as const;

function at(document: string, line: number): CommitmentSource {
  const block = `${document}/${line}`;
  return { document, block, from: 0, to: 9, page, lineFrom: line, lineTo: line };
}

function cell(plan: '2023' | '2025', line: number, key: string): PlanCell {
  const row = {
    id: `${plan}/plan/Fostering/${line}`,
    document: plan,
    kind: 'plan',
    plan,
    service: 'Fostering',
    priority: 1,
    actions: [],
    outcomes: [],
    measures: [],
    line,
    page,
    recoveredFrom: null,
  } as const;
  return {
    row,
    places: [at(plan, line)],
    commitments: [{ key, topic: key, state: 'reached' }],
    hasNumber: false,
    hasIndicator: false,
    hasFigure: false,
  };
}

test('the cells that print a topic, the newest plan first, each with the words that are printed there', () => {
  const topic = standCommitment(
    topicWith({
      entries: [
        entryWith({ words: 'Half have one.', sources: [at('2023', 7)] }),
        entryWith({ words: 'All have one.', sources: [at('2025', 3)] }),
      ],
    }),
    groundsWith(),
  );
  const cells = [cell('2023', 7, topic.key), cell('2025', 3, topic.key), cell('2025', 4, 'other')];
  const places = placesOfTopic(topic, { cells, actionPages: [] });
  expect(
    places.map((place) => [place.kind === 'cell' ? place.cell.row.id : '', place.words]),
  ).toEqual([
    ['2025/plan/Fostering/3', ['All have one.']],
    ['2023/plan/Fostering/7', ['Half have one.']],
  ]);
});
