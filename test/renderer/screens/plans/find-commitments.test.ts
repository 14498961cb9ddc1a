import { expect, test } from 'vitest';
import { findCommitments, toFindable } from '#renderer/screens/plans/find-commitments.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { Commitment } from '#shared/model/commitment.ts';
import {
  entryWith,
  figureWith,
  groundsWith,
  topicWith,
} from '#test/domain/commitments/commitment-builder.ts';

const stand = (changes: Partial<Commitment>) => standCommitment(topicWith(changes), groundsWith());
const none = entryWith({ target: { kind: 'none' }, figures: [], words: 'Fewer repeat plans.' });
const list = toFindable([
  stand({ key: 'genograms', entries: [entryWith()] }),
  stand({ key: 'plans', topic: 'Repeat plans', entries: [none], rows: ['row'] }),
  stand({ key: 'early', entries: [none], figures: [figureWith({ isBaseline: true })] }),
]);
const found = (choices: Partial<Parameters<typeof findCommitments>[1]>) =>
  findCommitments(list, { typed: '', state: '', only: [], ...choices }).map(({ key }) => key);

test('every typed word has to stand in the topic, a wording or the name of a plan', () => {
  expect(found({})).toEqual(['genograms', 'plans', 'early']);
  expect(found({ typed: 'REPEAT fewer' })).toEqual(['plans', 'early']);
  expect(found({ typed: 'repeat genograms' })).toEqual(['early']);
  expect(found({ typed: '2023 improvement' })).toHaveLength(3);
});

test('states and traits narrow the list together', () => {
  expect(found({ state: 'reached' })).toEqual(['genograms']);
  expect(found({ only: ['number'] })).toEqual(['genograms']);
  expect(found({ only: ['indicator'] })).toEqual(['plans']);
  expect(found({ only: ['no figure'] })).toEqual(['early']);
  expect(found({ only: ['number', 'indicator'] })).toEqual([]);
});
