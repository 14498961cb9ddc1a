import type { ExportFacts, HandoverFacts } from '#shared/export/export-facts.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { CommitmentSource } from '#shared/model/commitment.ts';
import type { PageRef } from '#shared/model/page.ts';
import {
  entryWith,
  figureWith,
  groundsWith,
  topicWith,
} from '#test/domain/commitments/commitment-builder.ts';
import { buildExportFacts, buildRecommendation } from './export-facts.ts';
import { monitor, monitorEntry } from './monitor-entry.ts';
import { buildProgramme } from './programme.ts';
import { buildTrails } from './topic-trail.ts';

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

const plan2023 = 'improvement-plan-2023';
const noPages = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of this plan carries no page numbers',
} as const;
const onPage = { kind: 'inferred', from: 33, to: 33, basis: 'count' } as const;

function printedAt(document: string, line: number, where: PageRef): readonly CommitmentSource[] {
  return [
    {
      document,
      block: `${document}/${line}`,
      from: 0,
      to: 5,
      lineFrom: line,
      lineTo: line,
      page: where,
    },
  ];
}

/** Undertakings with a number, a change and no number; due, past and without a date; one that is printed twice. */
const topics = [
  topicWith({
    figures: [figureWith({ sources: printedAt('pack', 1389, { ...onPage, from: 61, to: 61 }) })],
    entries: [
      entryWith({
        words: '85% of families have cultural genograms.',
        target: { kind: 'number', value: 85, operator: 'at least as good as' },
        dueMonth: '2025-04',
        sources: printedAt(plan2023, 216, noPages),
      }),
      entryWith({
        words: 'Audit shows strong completion.',
        target: { kind: 'none' },
        dueMonth: '2026-01',
        sources: printedAt('pack', 820, onPage),
      }),
      entryWith({ words: 'PAST', dueMonth: '2024-12' }),
      entryWith({ words: 'UNDATED', dueMonth: null }),
    ],
  }),
  topicWith({
    key: 'agency',
    topic: 'Agency staff',
    figures: [],
    entries: [
      entryWith({
        words: 'Agency numbers remain less than 3.',
        figures: [],
        dueMonth: '2026-01',
        sources: [...printedAt('plans', 164, noPages), ...printedAt('pack', 820, onPage)],
      }),
    ],
  }),
  topicWith({
    key: 'caseload',
    topic: 'Social worker caseload',
    figures: [],
    entries: [
      entryWith({
        words: 'Max caseload of 12.',
        figures: [],
        dueMonth: '2026-01',
        sources: printedAt('pack', 820, onPage),
      }),
    ],
  }),
  topicWith({
    key: 'turnover',
    topic: 'Staff turnover',
    figures: [],
    entries: [290, 292].map((line) =>
      entryWith({
        words: 'Reduction in staff turnover.',
        target: { kind: 'none' },
        figures: [],
        dueMonth: '2025-04',
        sources: printedAt(plan2023, line, noPages),
      }),
    ),
  }),
];

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
  commitments: topics.map((topic) => standCommitment(topic, groundsWith())),
  planRows: [
    { document: plan2023, line: 216, service: 'Safeguarding' },
    { document: plan2023, line: 290, service: 'SEND' },
    { document: plan2023, line: 292, service: 'SEND' },
    { document: 'pack', line: 820, service: 'Young People' },
  ],
  papers: [
    { id: 'pack', kind: 'agenda pack', date: '2025-01-30', title: 'Agenda pack, 30 January 2025' },
    { id: plan2023, kind: 'improvement plan', date: '2023', title: 'Building for Brilliance' },
    { id: 'plans', kind: 'service delivery plans', date: '2026-01', title: 'Not cited' },
  ],
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
/** What a handover is made from: an open, an accepted and a merged item, and commitments of every kind of standing. */
export const handoverFacts: ExportFacts = buildExportFacts({
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
