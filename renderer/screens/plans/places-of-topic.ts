import type { StandingCommitment } from '#shared/model/commitment.ts';
import type { PlanActionPage, PlanCell, PlansOverview } from '#shared/model/plans.ts';

/** A part of a plan that a topic cites, with the words that are printed there. */
export type TopicPlace =
  | { readonly kind: 'cell'; readonly cell: PlanCell; readonly words: readonly string[] }
  | { readonly kind: 'page'; readonly part: PlanActionPage; readonly words: readonly string[] };

interface Lines {
  readonly document: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

function wordsAt({ entries }: StandingCommitment, places: readonly Lines[]): readonly string[] {
  return entries.flatMap(({ sources, words }) =>
    sources.some((source) =>
      places.some(
        (place) =>
          place.document === source.document &&
          place.lineFrom <= source.lineTo &&
          source.lineFrom <= place.lineTo,
      ),
    )
      ? [words]
      : [],
  );
}

/** The cells and action pages that print an entry of the topic, newest plan first. */
export function placesOfTopic(
  topic: StandingCommitment,
  { cells, actionPages }: Pick<PlansOverview, 'cells' | 'actionPages'>,
): readonly TopicPlace[] {
  const cites = ({ commitments }: PlanCell | PlanActionPage) =>
    commitments.some(({ key }) => key === topic.key);
  return [
    ...cells
      .filter(cites)
      .toSorted((a, b) => b.row.plan.localeCompare(a.row.plan))
      .map((cell) => ({ kind: 'cell', cell, words: wordsAt(topic, cell.places) }) as const),
    ...actionPages.filter(cites).map((part) => {
      const { document, lines } = part.page;
      const place = { document, lineFrom: lines[0], lineTo: lines[1] };
      return { kind: 'page', part, words: wordsAt(topic, [place]) } as const;
    }),
  ];
}
