import type { PageRef } from './page.ts';

/**
 * One cell row of a plan: what a service undertakes under one of the six priorities. `plan` rows stand in the improvement
 * plan of 2023 and in the service delivery plans of 2025; `delivery plan` rows in the 2023 plan's annex.
 */
export interface PlanRow {
  /** `<document>/<kind>/<service>/<priority>`. */
  readonly id: string;
  readonly document: string;
  readonly kind: 'plan' | 'delivery plan';
  /** The plan's year as people name it: "2023", "2025". */
  readonly plan: string;
  readonly service: string;
  /** 1 to 6. */
  readonly priority: number;
  readonly actions: readonly string[];
  /**
   * In a delivery plan, the words of its column "Additional detail" before the label "Measures -": the paper does not say
   * which of them are outcomes.
   */
  readonly outcomes: readonly string[];
  /** "By April 2025 we will have", "How we will know": what the plan says it will be measured by. */
  readonly measures: readonly string[];
  readonly line: number;
  readonly page: PageRef;
  /** Where the row was taken from when its own document lost it; null otherwise. */
  readonly recoveredFrom: { readonly document: string; readonly line: number } | null;
}

/** A number, or several by what they are of ("social_worker": 5), or words where no number is printed. */
export type MeasureValue = number | Readonly<Record<string, number | string>> | null;

/** One of the "measures that matter" of the 2020 plan, aligned by hand. */
export interface PlanMeasure {
  /** "m20.01". */
  readonly id: string;
  readonly document: string;
  readonly area: string;
  readonly measure: string;
  readonly unit: string;
  /** As printed, white space collapsed; "" where nothing is. */
  readonly baseline: string;
  readonly baselineValue: MeasureValue;
  /** The column headed July 2020: a baseline reading, not a later figure. */
  readonly actual: string;
  readonly actualValue: MeasureValue;
  readonly target: string;
  readonly targetValue: MeasureValue;
  /** "=", ">=", "<", … as read from the words of the target. */
  readonly targetOperator: string;
  /** Comparators as printed, by area ("SN", "Reg", "Nat"); empty for a local indicator. */
  readonly comparators: Readonly<Record<string, string>>;
  readonly outcomes: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string;
  /** 1-based first and last line of the seed file that it cites. */
  readonly lines: readonly [number, number];
}

/** Words of a column of an action page, with their lines. */
export interface ColumnEntry {
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** How sure it is that an action stands beside its dates, measures and partners. */
export const alignments = ['certain', 'by order', 'uncertain'] as const;

export type Alignment = (typeof alignments)[number];

/** One action of the 2020 plan with what the order of the columns puts beside it. */
export interface PlanAction {
  /** "a20.p01.01". */
  readonly id: string;
  readonly document: string;
  readonly area: string;
  /** The action page it stands on, 1 to 26; not a printed page number. */
  readonly page: number;
  readonly action: string;
  readonly outcome: string;
  /** As printed. */
  readonly dates: readonly string[];
  /** ISO months read from them, where they name one. */
  readonly months: readonly (string | null)[];
  readonly performanceMeasures: readonly string[];
  readonly partners: readonly string[];
  readonly alignment: Alignment;
  readonly lines: readonly [number, number];
}

/** One action page of the 2020 plan: its columns as they were extracted, and the rows as far as order gives them. */
export interface ActionPage {
  readonly page: number;
  readonly document: string;
  readonly area: string;
  readonly title: string;
  readonly lines: readonly [number, number];
  /** False where the columns are of unequal length: then they are shown side by side and no row is claimed. */
  readonly rowsClaimed: boolean;
  readonly alignmentNote: string;
  readonly officers: readonly ColumnEntry[];
  readonly linkedPlans: readonly ColumnEntry[];
  readonly coreRecommendations: readonly ColumnEntry[];
  readonly outcomes: readonly ColumnEntry[];
  readonly actions: readonly ColumnEntry[];
  readonly dates: readonly ColumnEntry[];
  readonly performanceMeasures: readonly ColumnEntry[];
  readonly partners: readonly ColumnEntry[];
  readonly rows: readonly PlanAction[];
}

/** A measure the 2023 plan names as baseline data to be gathered; only names are printed, never values. */
export interface BaselineItem {
  readonly id: string;
  readonly document: string;
  readonly priority: number;
  readonly text: string;
  readonly line: number;
}

/** A row of the roadmap 2025 to 2027. A blank cell may be a merge with the cell before it, or empty. */
export interface RoadmapRow {
  readonly id: string;
  readonly document: string;
  readonly theme: string;
  readonly workstream: string;
  readonly cells: readonly RoadmapCell[];
  readonly line: number;
  readonly page: PageRef;
}

export interface RoadmapCell {
  /** "2025/26 Q1". */
  readonly quarter: string;
  /** As printed; "" for a cell that continues the one before it or is blank. */
  readonly text: string;
  readonly state: 'printed' | 'continues or blank';
}
