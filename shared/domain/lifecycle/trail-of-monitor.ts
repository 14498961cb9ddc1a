import type { MonitorEntry, NamedDecision } from '#shared/model/monitor.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { nameOrNone } from '#shared/model/question-askers.ts';
import type { TopicPlace, TrailEntry } from '#shared/model/topic.ts';
import type { TrailFacts } from './lay-out-trails.ts';
import { printedEntry } from './trail-of-papers.ts';

function printedRow(row: MonitoringRow, { pack }: TrailFacts): readonly TrailEntry[] {
  const source: TopicPlace = {
    document: row.document,
    documentTitle: pack.title,
    page: row.page,
    line: row.lines[0],
  };
  const [first = '', ...rest] = row.actionTaken.split('\n').filter((words) => words.trim() !== '');
  const status = `Status printed: ${row.status || 'none'}.`;
  const more = rest.length === 0 ? '' : ` The cell goes on for ${rest.length} more paragraphs.`;
  return [
    {
      ...printedEntry,
      id: `${row.id}/asked`,
      kind: 'on the list',
      date: row.date,
      label: 'On the monitoring list, dated as printed',
      words: `“${row.actionProposed}”`,
      source,
    },
    ...(first === ''
      ? []
      : [
          {
            ...printedEntry,
            id: `${row.id}/taken`,
            kind: 'came back',
            date: pack.date,
            label: 'Action taken, as printed',
            words: `“${first}”`,
            remark: `${status}${more}`,
            source,
          } as const,
        ]),
  ];
}

function checkInWords({ check }: NamedDecision): string {
  switch (check.kind) {
    case 'minute':
      return `Minute ${check.number}.`;
    case 'differs from the minute':
      return 'It differs from the minute, which is the record.';
    case 'not checked':
      return 'A note of the meeting, not checked against the minutes.';
  }
}

/** "Accepted as completed": never "accepted" alone. */
function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A monitored item through its life: asked, action printed, response, progress, decisions, closings. */
export function monitorTrail(item: MonitorEntry, facts: TrailFacts): readonly TrailEntry[] {
  const { response } = item;
  const written = { source: null, record: '', onlyHere: false, remark: '' } as const;
  return [
    ...(item.printed ? printedRow(item.printed, facts) : []),
    ...(response.answer === 'awaited'
      ? []
      : [
          {
            ...written,
            id: `${item.id}/response`,
            kind: 'response',
            date: response.date ?? facts.monitor.asAt,
            label: 'Response',
            words: asSentence(response.answer),
            remark: [response.reasons, response.date === null ? 'No day was entered for it.' : '']
              .filter(Boolean)
              .join(' '),
            by: response.by,
          } as const,
        ]),
    ...item.progress.map(({ id, meeting, status, said, author }): TrailEntry => ({
      ...written,
      id,
      kind: 'progress',
      date: meeting,
      label: 'Progress reported to the meeting',
      words: `${status || 'No status given'}.`,
      remark: said,
      by: nameOrNone(facts.authors, author),
    })),
    ...item.decisions.map((decision): TrailEntry => ({
      ...written,
      id: decision.id,
      kind: 'decision',
      date: decision.meeting,
      label: 'The Panel’s decision, as noted',
      words: asSentence(decision.decision),
      remark: checkInWords(decision),
      by: decision.notedBy,
    })),
    ...item.closings.map(({ id, date, reason, why, author, reversed }): TrailEntry => ({
      ...written,
      id,
      kind: 'closed',
      date,
      label: reversed
        ? 'Closed by hand, and reversed since'
        : 'Closed by hand, which is not acceptance',
      words: asSentence(reason),
      remark: why,
      by: author,
    })),
  ];
}
