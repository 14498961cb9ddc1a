import { isoMonth } from '#shared/lib/dates.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import type { Topic, TopicPartKind, TrailEntry } from '#shared/model/topic.ts';
import type { TrailFacts } from './lay-out-trails.ts';

const labels: Readonly<Record<TopicPartKind, string>> = {
  raised: 'Raised at the meeting',
  resolved: 'Resolved',
  'not minuted': 'Asked for, and not in the minutes',
  undertaken: 'Undertaken in a plan',
  'came back': 'Came back',
  'to come': 'Said to come',
};

/** What is alike in everything that is printed. */
export const printedEntry = { by: '', record: '', onlyHere: false, remark: '' } as const;

function figureEntry(
  { row, latest, trendWords, targetMoved, target }: IndicatorSummary,
  { key }: Topic,
  { pack }: TrailFacts,
): TrailEntry {
  const judged = target.state === 'meets' || target.state === 'off target';
  return {
    ...printedEntry,
    id: `${key}/figure/${row.id}`,
    kind: 'figure',
    date: isoMonth(latest.month) ?? pack.date,
    label: 'The figure, as at the newest pack',
    words: `${row.name}: ${trendWords}`,
    remark: [targetMoved ?? '', judged ? `Our arithmetic: ${target.words}.` : '']
      .filter(Boolean)
      .join(' '),
    source: {
      document: row.document,
      documentTitle: pack.title,
      page: row.page,
      line: row.line,
    },
  };
}

/** What the papers print on a topic: the quotations of the table, officers’ suggestions, and the newest figures. */
export function printedTrail(topic: Topic, facts: TrailFacts): readonly TrailEntry[] {
  const { pack } = facts;
  return [
    ...topic.parts.map((part, index): TrailEntry => ({
      ...printedEntry,
      id: `${topic.key}/${index}`,
      kind: part.kind,
      date: part.date,
      label: labels[part.kind],
      words: `“${part.quote}”`,
      remark: part.remark,
      source: part.source,
    })),
    ...facts.asks
      .filter(({ id }) => topic.asks.includes(id))
      .map((ask): TrailEntry => ({
        ...printedEntry,
        id: `${topic.key}/${ask.id}`,
        kind: 'suggested',
        date: pack.date,
        label: 'Suggested to the Panel by officers',
        words: `“${ask.text}”`,
        remark: ask.by === '' ? '' : `By the ${ask.by}. Not the Panel’s own.`,
        source: {
          document: ask.document,
          documentTitle: pack.title,
          page: ask.page,
          line: ask.line,
        },
      })),
    ...facts.indicators
      .filter(({ row }) => topic.rows.includes(row.id))
      .map((summary) => figureEntry(summary, topic, facts)),
  ];
}
