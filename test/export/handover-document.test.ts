import { describe, expect, test } from 'vitest';
import { documentAsText } from '#shared/export/document-text.ts';
import type { HandoverFacts } from '#shared/export/export-facts.ts';
import { buildHandover, type HandoverKind } from '#shared/export/handover-document.ts';
import type { RunningOrderLayout } from '#shared/model/running-order.ts';
import { buildExportFacts, buildRecommendation } from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { buildQuestion } from '#test/builders/question.ts';
import { buildTrails } from '#test/builders/topic-trail.ts';

const page = { kind: 'inferred', from: 1, to: 2, basis: 'range' } as const;
const standing = monitorEntry().standing;
const paragraph = (line: number) => ({
  kind: 'paragraph' as const,
  text: '',
  part: '',
  line,
  lineTo: line,
  page,
  caseExample: false,
});
const minute = (item: number, line: number) => ({
  id: `minute/${item}`,
  item,
  title: 'MONITORING SCRUTINY RECOMMENDATIONS',
  paragraphs: [paragraph(line)],
  resolutions: [],
  inAttendance: [],
  line,
  page,
});
const handover: HandoverFacts = {
  heldOn: '2024-11-28',
  minutes: [minute(22, 10), minute(24, 20)],
  decided: [
    {
      id: 'ask',
      document: 'pack',
      kind: 'resolution',
      text: 'The Panel considered and noted the report.',
      printedAs: 'considered and noted',
      by: '',
      to: '',
      where: '',
      line: 20,
      agendaItem: 6,
      page,
      restates: null,
    },
  ],
  rules: [{ number: 4, text: 'Rejected recommendations will only be removed later.', page }],
  commitments: [],
  titles: new Map(),
  terms: [
    {
      term: 'Young carer',
      definition: 'A child who cares.',
      paragraphs: ['A child who cares.', 'More of it.'],
      line: 1500,
      document: 'pack',
      page,
    },
    {
      term: 'Adoption',
      definition: 'A new family.',
      paragraphs: ['A new family.'],
      line: 1510,
      document: 'pack',
      page,
    },
  ],
};
const question = buildQuestion({ id: 'asked', wording: 'How many wait?', minutes: 5 });
const layout: RunningOrderLayout = {
  version: 'chair',
  items: [
    {
      agendaItem: 8,
      minutes: 5,
      themes: [{ line: null, theme: '', wantToKnow: '', questions: [question] }],
    },
  ],
  total: 5,
  available: 120,
  left: 115,
  byPriority: { must: 0, should: 5, 'if time': 0 },
  notFitting: [],
  inWords: '5 minutes of questions, 120 minutes available.',
  leftOut: [],
};
const facts = buildExportFacts({
  handover,
  programme: buildProgramme(),
  trails: buildTrails({}),
  recommendations: [buildRecommendation({ state: 'proposed', wording: 'PROPOSED WORDING' })],
  monitor: monitor([
    monitorEntry({ id: 'open', wording: 'That the plan is published.' }),
    monitorEntry({
      id: 'accepted',
      wording: 'That a briefing is given.',
      standing: { ...standing, list: 'leaves' },
      decisions: [
        {
          id: 'd',
          meeting: '2025-01-30',
          decision: 'accepted as completed',
          notedBy: 'Anna Green',
          author: 'a',
          notedFor: '',
          minute: '',
          check: { kind: 'minute', number: '31' },
        },
      ],
    }),
    monitorEntry({
      id: 'merged',
      wording: 'That two are one.',
      standing: { ...standing, list: 'history' },
      closings: [
        { id: 'c', reason: 'merged', author: 'a', date: '2025-01-30', why: '', reversed: null },
      ],
    }),
  ]),
});
const built = (kind: HandoverKind) => buildHandover(kind, facts, layout);
const words = (kind: HandoverKind) => documentAsText(built(kind).model);

describe('a handover', () => {
  test.each([
    [
      'substitute',
      [
        'What is on the agenda',
        'The running order',
        'What the Panel decided on 28 November 2024',
        'What the Panel is following',
      ],
    ],
    [
      'member',
      [
        'What the Panel is following',
        'How an item stands on the list and leaves it',
        'The work programme, a draft',
        'What was asked and what came back, topic by topic',
        'Terms used here, as the pack’s glossary explains them',
      ],
    ],
    [
      'year',
      [
        'Carried over into the new year',
        'What closed, and how',
        'The work programme, a draft',
        'Commitments due',
      ],
    ],
  ] as const)('for a %s has its parts in order, and skips no level of heading', (kind, titles) => {
    const headings = built(kind).model.blocks.filter((block) => block.kind === 'heading');
    expect(headings.flatMap(({ level, text }) => (level === 2 ? [text] : []))).toEqual(
      expect.arrayContaining([...titles]),
    );
    expect(headings[0]?.level).toBe(1);
    headings.slice(1).forEach(({ level }, index) => {
      expect(level - (headings[index]?.level ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test.each(['substitute', 'member', 'year'] as const)(
    'for a %s says Draft in its header, holds no proposed wording, and has no empty cell',
    (kind) => {
      const { model, leaving } = built(kind);
      expect(model.header).toMatch(/^Draft · /);
      expect(words(kind)).not.toContain('PROPOSED WORDING');
      expect(words(kind)).toContain('That the plan is published.');
      const cells = model.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      for (const cell of cells.flat()) expect(cell.length).toBeGreaterThan(0);
      const ids = leaving.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('for a substitute says what each minute decided, or that it prints no decision', () => {
    expect(words('substitute')).toContain('“The Panel considered and noted the report.”');
    expect(words('substitute')).toContain('The minute prints no decision.');
    expect(words('substitute')).toContain('How many wait?');
  });

  test('for a new member quotes the rule with its page, and explains only the terms it uses', () => {
    expect(words('member')).toContain(
      '“4. Rejected recommendations will only be removed later.” (monitoring report, pp. 1–2 (inferred))',
    );
    expect(words('member')).toContain('A child who cares.');
    expect(words('member')).not.toContain('A new family.');
  });

  test('for a new year carries over what is open, and says how the rest closed', () => {
    const [carried, ...closed] = built('year').leaving;
    expect(carried?.id).toBe('open');
    expect(closed.slice(0, 2).map(({ id }) => id)).toEqual(['accepted', 'merged']);
    expect(words('year')).toContain('30 January 2025: accepted as completed (minute 31)');
    expect(words('year')).toContain('merged. This is not acceptance by the Panel.');
  });
});
