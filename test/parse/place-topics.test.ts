import { expect, test } from 'vitest';
import { placeTopics, type CuratedTopic, type TopicGrounds } from '#shared/parse/place-topics.ts';
import type { Block } from '#shared/model/document.ts';

const page = { kind: 'printed', from: 2, to: 2, basis: 'printed' } as const;
const block: Block = {
  id: 'pack/block',
  document: 'pack',
  ordinal: 0,
  kind: 'paragraph',
  text: 'A request was made. A child said so.',
  level: null,
  cells: null,
  table: null,
  emphasis: [],
  agendaItem: null,
  pageBreakAt: null,
  page,
  lineFrom: 1,
  lineTo: 2,
};
const grounds: TopicGrounds = {
  papers: [
    {
      document: 'pack',
      number: '002',
      lines: ['A request was made.', 'A child said so.'],
      blocks: [block],
      caseExampleLines: [2],
    },
  ],
  titles: new Map([['pack', 'The pack']]),
  monitoring: [{ id: 'row', lines: [7, 9] }],
  asks: [{ id: 'ask', line: 8 }],
  rows: [{ id: 'indicator', line: 9 }],
  commitments: [{ key: 'repeat_cp' }],
};
const topic: CuratedTopic = {
  key: 'carers',
  name: 'Carers',
  entries: [
    {
      kind: 'not minuted',
      date: '2024-11-28',
      source: '002:1',
      quote: 'request was made',
      remark: '',
    },
  ],
  monitoring: ['002:7'],
  asks: ['002:8'],
  commitments: ['repeat_cp'],
  indicators: [9],
  remark: '',
};
const wrong = (entry: Partial<CuratedTopic['entries'][number]>) =>
  placeTopics(
    [{ ...topic, entries: topic.entries.map((one) => ({ ...one, ...entry })) }],
    grounds,
  ).problems.map(({ message }) => message);

test('a quotation is found with its page, and what belongs to the topic by its lines', () => {
  expect(placeTopics([topic], grounds)).toEqual({
    topics: [
      {
        key: 'carers',
        name: 'Carers',
        parts: [
          {
            kind: 'not minuted',
            date: '2024-11-28',
            quote: 'request was made',
            remark: '',
            source: { document: 'pack', documentTitle: 'The pack', page, line: 1 },
          },
        ],
        monitoring: ['row'],
        asks: ['ask'],
        commitments: ['repeat_cp'],
        rows: ['indicator'],
        remark: '',
      },
    ],
    problems: [],
  });
});

test('a quotation that does not stand where it is cited, or stands on a child’s words, is a problem', () => {
  expect(wrong({ quote: 'request was refused' })).toEqual([
    'carers quotes “request was refused”, which does not stand on 002:1.',
  ]);
  expect(wrong({ source: '002:2' })).toEqual([
    'carers cites 002:2, which describes a child or family.',
  ]);
  expect(wrong({ source: '002:3' })).toHaveLength(1);
});

test('a row, suggestion, commitment or indicator that is not there is a problem each', () => {
  const none = { ...grounds, monitoring: [], asks: [], rows: [], commitments: [] };
  expect(placeTopics([topic], none).problems.map(({ message }) => message)).toEqual([
    'carers names the monitored row 002:7, which is not there.',
    'carers names the suggestion 002:8, which is not there.',
    'carers names the commitment repeat_cp, which is not there.',
    'carers names the indicator on line 9, which is not there.',
  ]);
});
