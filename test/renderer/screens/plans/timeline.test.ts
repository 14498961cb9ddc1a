import { expect, test } from 'vitest';
import { toDrawings, toTimeline } from '#renderer/screens/plans/timeline.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { Commitment } from '#shared/model/commitment.ts';
import {
  entryWith,
  figureWith,
  groundsWith,
  targetWith,
  topicWith,
} from '#test/domain/commitments/commitment-builder.ts';

const measure = 'repeat';
const value = (number: number) => ({
  target: { kind: 'number', value: number, operator: 'at least as good as' } as const,
  measure,
});
const older = targetWith({ plan: '2023 improvement plan (indicator target)', ...value(24) });
const stand = (changes: Partial<Commitment>) =>
  standCommitment(
    topicWith({
      entries: [targetWith(value(25)), older],
      figures: [figureWith({ measure, value: 35 }), figureWith({ measure: 'another', value: 400 })],
      ...changes,
    }),
    groundsWith({ 'Dec-24': '35%' }),
  );

test('a measure is drawn with its own figures, and what was set holds until the next plan', () => {
  expect(toDrawings(stand({}))).toEqual([
    {
      measure,
      name: '80% of families have cultural genograms.',
      mark: '%',
      figures: [{ month: '2024-12', value: 35, printed: '80%' }],
      levels: [
        { from: '2025-01', to: '2025-01', value: 25, words: '25%' },
        { from: '2023-07', to: '2025-01', value: 24, words: '24%' },
      ],
      apart: [],
    },
  ]);
});

test('what is set in another unit has no place on the scale and is named', () => {
  const count = targetWith({ ...value(3), unit: 'number' });
  const [drawing] = toDrawings(stand({ entries: [targetWith(value(25)), older, count] }));
  expect(drawing?.levels.map((level) => level.words)).toEqual(['25%', '24%']);
  expect(drawing?.apart).toEqual(['3']);
});

test('nothing is drawn that is not comparable, or that has no figure', () => {
  expect(toDrawings(stand({ comparable: false }))).toEqual([]);
  expect(toDrawings(stand({ figures: [] }))).toEqual([]);
});

test('a commitment that no row measures is drawn with the figures it is held against only', () => {
  const figures = [figureWith({ value: 72 }), figureWith({ value: 9 })];
  const [drawing] = toDrawings(stand({ entries: [entryWith({ figures: [0] })], figures }));
  expect(drawing?.figures.map((one) => one.value)).toEqual([72]);
});

test('the table runs from the oldest to the newest, with what belongs to no month at its end', () => {
  const words = figureWith({ value: null, month: null, quote: 'Stable.' });
  const lines = toTimeline(stand({ figures: [words, figureWith({ measure })] }));
  expect(lines.map(({ month }) => month)).toEqual(['2023-07', '2024-12', '2025-01', '9999']);
});
