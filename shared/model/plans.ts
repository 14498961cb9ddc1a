import type { CommitmentSource, CommitmentState, StandingCommitment } from './commitment.ts';
import type { ActionPage, PlanMeasure, PlanRow, RoadmapRow } from './plan.ts';

/** A service of the plan of 2023 and those of the plans to 2026 that continue it: decided by hand, never computed. */
export interface ServiceLink {
  readonly earlier: string;
  readonly later: readonly string[];
  /** "high", or "medium" with what is left out. */
  readonly confidence: string;
}

/** The plans as people name them, by the year the rows carry. */
export const planNames: Readonly<Record<string, string>> = {
  '2023': 'Plan of 2023',
  '2025': 'Plans to 2026',
};

/** A row of a plan by name: "Plans to 2026: Fostering, priority 3". */
export function cellName({ plan, service, priority, kind }: PlanRow): string {
  const part = kind === 'delivery plan' ? ' (delivery plan)' : '';
  return `${planNames[plan] ?? plan}: ${service}, priority ${priority}${part}`;
}

/** A commitment as something else points at it. */
export type CommitmentRef = Pick<StandingCommitment, 'key' | 'topic' | 'state'>;

/** What a part of a plan can be narrowed by. */
interface PlanTraits {
  /** The commitments that cite it. */
  readonly commitments: readonly CommitmentRef[];
  /** Whether its measures print a digit. */
  readonly hasNumber: boolean;
  /** Whether a commitment that cites it rests on a row of the newest pack. */
  readonly hasIndicator: boolean;
  /** Whether a later figure is printed on a commitment that cites it. */
  readonly hasFigure: boolean;
}

/** A row of a plan with every place it is printed at and the commitments that cite it. */
export interface PlanCell extends PlanTraits {
  readonly row: PlanRow;
  /** Its own paper first, then the copy of it in the pack. */
  readonly places: readonly CommitmentSource[];
}

/** An action page of the plan of 2020 with the commitments that cite it. Its areas are joined to no later service. */
export interface PlanActionPage extends PlanTraits {
  readonly page: ActionPage;
}

/** One of the "measures that matter" of 2020, with what can be said since. */
export interface MeasureSince {
  readonly measure: PlanMeasure;
  readonly place: CommitmentSource;
  /** The topics it is an entry of, each with where this entry stands, which may not be where the topic stands. */
  readonly commitments: readonly {
    readonly key: string;
    readonly topic: string;
    readonly state: CommitmentState;
    readonly why: string;
  }[];
}

/** A row of the roadmap with its block. */
export interface PlacedRoadmapRow {
  readonly row: RoadmapRow;
  readonly place: CommitmentSource;
}

/** The plans side by side. */
export interface PlansOverview {
  /** The rows of the service delivery plans to 2026 and of the plan of 2023; copies are places, not rows. */
  readonly cells: readonly PlanCell[];
  /** The six priorities, as the service delivery plans name them. */
  readonly priorities: readonly { readonly number: number; readonly name: string }[];
  readonly services: readonly ServiceLink[];
  readonly roadmap: readonly PlacedRoadmapRow[];
  readonly measures: readonly MeasureSince[];
  /** The action pages of 2020, in the order of the paper. */
  readonly actionPages: readonly PlanActionPage[];
}
