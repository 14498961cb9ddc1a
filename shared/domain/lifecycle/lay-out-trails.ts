import { longDate } from '#shared/lib/dates.ts';
import type { Commitment } from '#shared/model/commitment.ts';
import type { FollowedFigure } from '#shared/model/followed-figure.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { Ask } from '#shared/model/narrative.ts';
import type { ProgrammeItem } from '#shared/model/programme.ts';
import type { Topic, TopicTrail, TrailEntry } from '#shared/model/topic.ts';
import type { Author } from '#shared/model/workspace.ts';
import { findMembers, memberIds, type MemberFacts } from './topic-members.ts';
import { monitorTrail } from './trail-of-monitor.ts';
import { printedTrail } from './trail-of-papers.ts';
import { writtenTrail } from './trail-of-writing.ts';

/** What trails are laid out from. */
export interface TrailFacts extends MemberFacts {
  readonly monitor: Monitor;
  /** The pack the printed rows are of. */
  readonly pack: { readonly date: string; readonly document: string; readonly title: string };
  readonly asks: readonly Ask[];
  readonly indicators: readonly IndicatorSummary[];
  readonly commitments: readonly Pick<Commitment, 'key' | 'topic'>[];
  readonly programme: readonly ProgrammeItem[];
  readonly followed: readonly FollowedFigure[];
  readonly authors: readonly Author[];
}

/** A month stands after its days and a year after its months, so that what is known only roughly is not put first. */
function placeInTime(date: string): string {
  return `${date}${'-99-99'.slice(date.length - 4)}`;
}

/** What comes first where the day is the same: what was asked before what came of it. */
const order: readonly TrailEntry['kind'][] = [
  'undertaken',
  'raised',
  'resolved',
  'not minuted',
  'on the list',
  'question',
  'answer',
  'wording',
  'response',
  'came back',
  'progress',
  'figure',
  'suggested',
  'work programme',
  'decision',
  'closed',
  'to come',
];

function byTime(one: TrailEntry, other: TrailEntry): number {
  const [a, b] = [placeInTime(one.date), placeInTime(other.date)];
  if (a !== b) return a < b ? -1 : 1;
  return order.indexOf(one.kind) - order.indexOf(other.kind);
}

function layOutTrail(topic: Topic, facts: TrailFacts): TopicTrail {
  const members = findMembers(topic, facts);
  const wordings = new Set(members.recommendations.map(({ id }) => id));
  const items = facts.monitor.entries.filter(
    ({ id }) => topic.monitoring.includes(id) || wordings.has(id),
  );
  const entries = [
    ...printedTrail(topic, facts),
    ...items.flatMap((item) => monitorTrail(item, facts)),
    ...writtenTrail(topic, members, facts),
  ].toSorted(byTime);
  const returned = entries.some(({ kind }) => ['came back', 'response', 'progress'].includes(kind));
  return {
    key: topic.key,
    name: topic.name,
    entries,
    standing: items.map(({ title, number, askedAt, standing }) => ({
      item: `${title}${number === null ? '' : `, action ${number}`}, of ${longDate(askedAt)}`,
      words: `${standing.first} ${standing.next}`.trim(),
    })),
    nothing: returned ? '' : 'Nothing came back that is printed.',
    remark: topic.remark,
    commitments: facts.commitments.flatMap(({ key, topic: name }) =>
      topic.commitments.includes(key) ? [{ key, topic: name }] : [],
    ),
    indicators: facts.indicators.flatMap(({ row }) =>
      topic.rows.includes(row.id) ? [{ row: row.id, name: row.name }] : [],
    ),
    members: memberIds(topic, members),
  };
}

/**
 * The trail of each topic, in order of time: what was raised, asked for and undertaken, what came back, what was asked
 * on the night and since, where that stands, and the figures printed later. What belongs to a topic is data:
 * see `topic-members.ts`. No words are matched.
 */
export function layOutTrails(facts: TrailFacts): readonly TopicTrail[] {
  return facts.topics.map((topic) => layOutTrail(topic, facts));
}
