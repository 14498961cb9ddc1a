import { layOutTrails } from '#shared/domain/lifecycle/lay-out-trails.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { TopicTrail } from '#shared/model/topic.ts';
import type { Author } from '#shared/model/workspace.ts';
import { monitor } from './monitor-entry.ts';

/** The trail of one topic with one printed entry, and everything given put under it. */
export function buildTrails(written: {
  readonly questions?: readonly Question[];
  readonly recommendations?: readonly Recommendation[];
  readonly authors?: readonly Author[];
}): readonly TopicTrail[] {
  const { questions = [], recommendations = [], authors = [] } = written;
  const documentTitle = 'Agenda pack, 30 January 2025';
  const page = { kind: 'inferred', from: 85, to: 86, basis: 'count' } as const;
  return layOutTrails({
    topics: [
      {
        key: 'young-carers',
        name: 'Young carers',
        parts: [
          {
            kind: 'not minuted',
            date: '2024-11-28',
            quote: 'a request was made for the Panel to have a briefing on the subject',
            remark: 'No minute prints it.',
            source: { document: 'pack-2025-01-30', documentTitle, page, line: 2019 },
          },
        ],
        monitoring: [],
        asks: [],
        commitments: [],
        rows: [],
        remark: '',
      },
    ],
    monitor: monitor([]),
    pack: { date: '2025-01-30', document: 'pack-2025-01-30', title: documentTitle },
    asks: [],
    indicators: [],
    commitments: [],
    questions,
    recommendations,
    programme: [],
    followed: [],
    placings: [...questions, ...recommendations].map(({ id }) => ({
      record: id,
      topic: 'young-carers',
    })),
    authors,
  });
}
