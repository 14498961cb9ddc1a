import type { TopicTrail, TrailEntry } from '#shared/model/topic.ts';
import type { ExportFacts } from './export-facts.ts';

/** What leaves of the trails, and what stays unless it is ticked: once each, however many topics it is under. */
export interface LeavingTrails {
  readonly trails: readonly TopicTrail[];
  readonly staying: readonly TrailEntry[];
}

/** The trails chosen, without what is only on this computer and was not ticked. */
export function leavingTrails(
  facts: Pick<ExportFacts, 'trails' | 'topic' | 'includeOnlyHere'>,
): LeavingTrails {
  const chosen = (facts.trails ?? []).filter(
    ({ key }) => facts.topic === undefined || facts.topic === key,
  );
  const leaves = ({ onlyHere, record }: TrailEntry) =>
    !onlyHere || facts.includeOnlyHere.includes(record);
  const staying = new Map(
    chosen.flatMap(({ entries }) =>
      entries
        .filter((entry) => !leaves(entry) && entry.id === entry.record)
        .map((entry) => [entry.record, entry] as const),
    ),
  );
  return {
    trails: chosen.map((trail) => ({ ...trail, entries: trail.entries.filter(leaves) })),
    staying: [...staying.values()],
  };
}
