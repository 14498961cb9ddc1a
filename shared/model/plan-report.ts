/** One commitment in full, in the words that stand there. */
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

/** A commitment in a line of the first page. */
export interface PlanReportLine {
  readonly key: string;
  readonly topic: string;
  readonly state: string;
  /** The figure printed and what was set: "35% (Dec-24), set 25%". */
  readonly figure: string;
  /** The first place: "Agenda pack 2025, p. 54 (inferred)". */
  readonly place: string;
}

/** What the first page says, so that it can be handed out alone; the account in full follows on pages of its own. */
export interface PlanReportSummary {
  /** How many stand where, in words: "6 commitments: 1 not reached, 4 not yet due, 1 unclear." */
  readonly counts: string;
  /** As many as the page has room for. */
  readonly lines: readonly PlanReportLine[];
  /** "And 5 more, in full on the following pages."; "" where every one has its line. */
  readonly more: string;
}

/** On a service or a priority: its commitments in short, then each with where it stands, figures and sources. */
export interface PlanReport {
  readonly title: string;
  /** As at which pack, and whose arithmetic it is, in a sentence or two. */
  readonly lead: string;
  readonly summary: PlanReportSummary;
  readonly rows: readonly PlanReportRow[];
  /** The papers it cites by their short names, each with its title. */
  readonly papers: readonly string[];
}
