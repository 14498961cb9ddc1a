import { describe, expect, test } from 'vitest';
import { documentAsText } from '#shared/export/document-text.ts';
import { buildHandover, type HandoverKind } from '#shared/export/handover-document.ts';
import type { RunningOrderLayout } from '#shared/model/running-order.ts';
import { handoverFacts } from '#test/builders/handover.ts';
import { buildQuestion } from '#test/builders/question.ts';

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
const built = (kind: HandoverKind) => buildHandover(kind, handoverFacts, layout);
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

  test('for a new year lists what a figure can settle by date and service, and the rest by the reason in an appendix', () => {
    const said = words('year');
    const [before, appendix] = said.split('Appendix: undertakings that no figure can settle');
    const [, due] = (before ?? '').split('Commitments due');
    expect(due).toContain(
      '5 undertakings with a printed date in or after January 2025: 2 by April 2025, 3 by January 2026. 3 can be settled',
    );
    expect(due).toContain(
      '“85% of families have cultural genograms.” Improvement plan 2023, line 216 of the text.',
    );
    expect(due?.match(/p\. 33/g)).toHaveLength(1);
    expect(due).not.toContain('Reduction in staff turnover.');
    expect(appendix).toContain('The words set no number (2)');
    expect(appendix).toContain(
      'line 290 of the text; Improvement plan 2023, line 292 of the text.',
    );
    expect(said).not.toMatch(/PAST|UNDATED|Not cited/);
    const ids = built('year').leaving.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('commitment/'))).toHaveLength(5);
  });

  test('for a new year says in a sentence that no commitment is due', () => {
    const { handover } = handoverFacts;
    const without = {
      ...handoverFacts,
      ...(handover && { handover: { ...handover, commitments: [] } }),
    };
    const said = documentAsText(buildHandover('year', without, layout).model);
    expect(said).toContain('No commitment has a printed date in or after this month.');
    expect(said).not.toContain('Appendix');
  });
});
