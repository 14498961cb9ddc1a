/** One commitment on the page about a service or a priority, in the words that stand there. */
export interface PlanReportRow {
  /** The topic's key. */
  readonly key: string;
  readonly topic: string;
  /** At the beginning of a line: "Not reached". */
  readonly state: string;
  readonly why: string;
  /** How what was set changed through the plans; "" where only one plan set anything. */
  readonly movement: string;
  /** Each place once: "Agenda pack 2025, p. 54 (inferred)". */
  readonly places: readonly string[];
}

/** The page about a service or a priority: its commitments with where each stands, figures and sources. */
export interface PlanReport {
  readonly title: string;
  /** As at which pack, and whose arithmetic it is, in a sentence or two. */
  readonly lead: string;
  readonly rows: readonly PlanReportRow[];
  /** The papers it cites by their short names, each with its title. */
  readonly papers: readonly string[];
}
