import type { Commitment } from '#shared/model/commitment.ts';
import type { CopyDifference, PlanDifference } from '#shared/model/copy-difference.ts';
import type { OfstedJudgement, PlanStatement } from '#shared/model/improvement-plan.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type {
  Ask,
  Briefing,
  CommentarySection,
  CoveringReport,
  FrontMatter,
  MinuteItem,
  MinutesAttendance,
  MissingChart,
  PositionStatement,
} from '#shared/model/narrative.ts';
import type {
  ActionPage,
  BaselineItem,
  PlanMeasure,
  PlanRow,
  RoadmapRow,
} from '#shared/model/plan.ts';
import type { FigureReason, PerformanceSection } from '#shared/model/performance.ts';
import type { Enabler, PresentationSection, WorkstreamUpdate } from '#shared/model/presentation.ts';
import type { ServiceLink } from '#shared/model/plans.ts';
import type { Series } from '#shared/model/series.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import type { Topic } from '#shared/model/topic.ts';

/**
 * Everything that is only ever read whole, by kind. Such a record is stored as JSON in the order of its paper; what SQL
 * asks into (blocks, readings, pages) has tables of its own.
 */
export interface RecordTypes {
  /** A row of an earlier plan's tables: printed as in a pack, without an aim, and judged by nothing. */
  readonly 'earlier indicator row': ParsedIndicatorRow;
  readonly 'plan row': PlanRow;
  readonly measure: PlanMeasure;
  readonly 'action page': ActionPage;
  readonly 'baseline item': BaselineItem;
  readonly judgement: OfstedJudgement;
  readonly 'Ofsted recommendation': PlanStatement;
  readonly 'cross-cutting theme': PlanStatement;
  readonly 'roadmap row': RoadmapRow;
  readonly 'presentation section': PresentationSection;
  readonly enabler: Enabler;
  readonly 'workstream update': WorkstreamUpdate;
  /** Where a paper's own document and the copy of it in a pack do not print alike; stored with the own document. */
  readonly 'copy difference': CopyDifference | PlanDifference;
  readonly 'front matter': FrontMatter;
  readonly attendance: MinutesAttendance;
  readonly minute: MinuteItem;
  readonly report: CoveringReport;
  readonly commentary: CommentarySection;
  readonly briefing: Briefing;
  readonly statement: PositionStatement;
  readonly ask: Ask;
  readonly 'missing chart': MissingChart;
  readonly series: Series;
  readonly 'figure statement': FigureStatement;
  readonly 'figure reason': FigureReason;
  readonly 'performance section': PerformanceSection;
  readonly commitment: Commitment;
  readonly 'service link': ServiceLink;
  readonly topic: Topic;
}

/** The kinds of record. */
export type RecordKind = keyof RecordTypes;

/** The records of one kind that one paper holds, in its order. */
export type StoredRecords = {
  readonly [K in RecordKind]: {
    readonly kind: K;
    readonly document: string;
    readonly records: readonly RecordTypes[K][];
  };
}[RecordKind];

/** Every record of one kind, over all papers. */
export function recordsOf<K extends RecordKind>(
  stored: readonly StoredRecords[],
  kind: K,
): readonly RecordTypes[K][] {
  return stored.flatMap((one) =>
    // The kind decides the type of the records; TypeScript cannot follow that through a type parameter.
    one.kind === kind ? (one.records as readonly RecordTypes[K][]) : [],
  );
}
