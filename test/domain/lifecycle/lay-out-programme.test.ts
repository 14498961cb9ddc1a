import { describe, expect, test } from 'vitest';
import {
  layOutProgramme,
  municipalYear,
  programmeMeetings,
  type ProgrammeFacts,
} from '#shared/domain/lifecycle/lay-out-programme.ts';
import type { Ask } from '#shared/model/narrative.ts';
import type { ProgrammeItem } from '#shared/model/programme.ts';

const page = { kind: 'printed', from: 21, to: 21, basis: '“Page 21” is printed on it' } as const;
const ask: Ask = {
  id: 'pack/ask/appendix-1',
  document: 'pack',
  kind: 'officer suggestion',
  text: 'Meeting with young researchers',
  printedAs: 'Recommendations for Scrutiny Panel Oversight',
  by: 'Deputy Director',
  to: 'Children and Families Scrutiny Panel',
  where: 'Appendix 1',
  line: 640,
  page,
  agendaItem: 7,
  restates: null,
};
const item: ProgrammeItem = {
  id: 'item-1',
  title: 'Meeting with young researchers',
  origin: 'officer suggestion',
  meeting: '2025-03-27',
  lead: '',
  witnesses: '',
  source: ask.id,
  order: 'm',
  author: 'ann',
  createdAt: '2025-01-24T20:00:00.000Z',
  changedAt: '2025-01-24T20:00:00.000Z',
};
const facts: ProgrammeFacts = {
  meeting: { date: '2025-01-30', meetingDates: ['2024-11-28', '2025-03-27', '2025-01-30'] },
  asks: [ask, { ...ask, id: 'pack/ask/minutes-1', kind: 'resolution' }],
  items: [],
  marks: [],
  monitored: [],
  authors: [{ id: 'ann', name: 'Ann' }],
};

describe('the meetings of the work programme', () => {
  test('are the pack’s own, those after it, and the year after, whose dates are not set', () => {
    expect(programmeMeetings(facts.meeting)).toEqual(['2025-01-30', '2025-03-27', '2025/26']);
    expect(layOutProgramme(facts).slots.map(({ label, returnBy }) => [label, returnBy])).toEqual([
      ['30 January 2025', '2025-01-22'],
      ['27 March 2025', '2025-03-19'],
      ['2025/26, date not set', null],
    ]);
  });

  test('a municipal year begins in May', () => {
    expect(['2025-04-30', '2025-05-01', '1999-12-31'].map(municipalYear)).toEqual([
      '2024/25',
      '2025/26',
      '1999/00',
    ]);
  });

  test('one that the newest pack does not look forward to any more keeps its items, in its place in time', () => {
    const items = [
      { ...item, meeting: '2024-11-28' },
      { ...item, id: 'item-2', meeting: '2024/25' },
    ];
    expect(layOutProgramme({ ...facts, items }).slots.map(({ key }) => key)).toEqual([
      '2024-11-28',
      '2025-01-30',
      '2025-03-27',
      '2024/25',
      '2025/26',
    ]);
  });
});

describe('an officer suggestion', () => {
  const standing = (given: Partial<ProgrammeFacts>) =>
    layOutProgramme({ ...facts, ...given }).suggestions.map((one) => [one.standing, one.reason]);
  const declined = [{ ask: ask.id, verdict: 'declined', reason: 'Done by another panel' }] as const;

  test('is listed with its page, and nothing else the papers ask', () => {
    const { suggestions } = layOutProgramme(facts);
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({ standing: 'open', place: { page, line: 640 } });
  });

  test('stands as it did before once its item is taken out', () => {
    expect(standing({ marks: declined })).toEqual([['declined', 'Done by another panel']]);
    expect(standing({ marks: declined, items: [item] })).toEqual([['in the work programme', '']]);
  });

  test('gives its item its page', () => {
    const [, march] = layOutProgramme({ ...facts, items: [item] }).slots;
    expect(march?.items[0]).toMatchObject({ authorName: 'Ann', place: { page, line: 640 } });
  });
});
