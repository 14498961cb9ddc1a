import type { StandingCommitment } from '#shared/model/commitment.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Acronym, PlacedGlossary } from '#shared/model/glossary.ts';
import type { ChosenChanges } from '#shared/domain/exchange/choose-changes.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Ask, MinuteItem } from '#shared/model/narrative.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { PlanRow } from '#shared/model/plan.ts';
import type { Programme } from '#shared/model/programme.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Note } from '#shared/model/note.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { TopicTrail } from '#shared/model/topic.ts';
import type { Author } from '#shared/model/workspace.ts';

/** What a handover is made from beside what other exports hold. */
export interface HandoverFacts {
  /** ISO date of the meeting the minutes in the pack are of; "" where it cannot be read. */
  readonly heldOn: string;
  readonly minutes: readonly MinuteItem[];
  /** What those minutes print as decided. */
  readonly decided: readonly Ask[];
  /** The paragraphs of the monitoring report that say how an item stands on the list. */
  readonly rules: readonly {
    readonly number: number;
    readonly text: string;
    readonly page: PageRef;
  }[];
  readonly commitments: readonly StandingCommitment[];
  /** The rows of the plans, which say in whose plan a commitment stands. */
  readonly planRows: readonly Pick<PlanRow, 'document' | 'line' | 'service'>[];
  readonly papers: readonly Pick<PaperDocument, 'id' | 'kind' | 'date' | 'title'>[];
  readonly terms: PlacedGlossary['terms'];
}

/** Everything an export is made from: what the papers print and what was written. */
export interface ExportFacts {
  readonly meeting: Meeting;
  readonly monitoring: readonly MonitoringRow[];
  /**
   * The list with what was entered since, worked out from minuted decisions alone: a note of the meeting does not go out
   * under the council's title. Nothing was entered when not given.
   */
  readonly monitor?: Monitor;
  /** The list with every note of a decision, minuted or not: for the note for the minutes alone. Nothing when not given. */
  readonly night?: Monitor;
  /** My note of the meeting: attendance, and what was done with words read out. Nothing when not given. */
  readonly sitting?: Sitting;
  /** The work programme; nothing is in it when not given. */
  readonly programme?: Programme;
  /** The trail of each topic, over minuted decisions alone; none when not given. */
  readonly trails?: readonly TopicTrail[];
  /** For the handovers alone; nothing when not given. */
  readonly handover?: HandoverFacts;
  /** Key of the one topic wanted; all of them when not given. */
  readonly topic?: string;
  /** The next meeting, and when replies for it are due back where that is known; none when not given. */
  readonly nextMeeting?: { readonly date: string; readonly returnBy: string | null } | null;
  /** All of them, in the order they are listed in. */
  readonly recommendations: readonly Recommendation[];
  /** All of them, in the order they are listed in. */
  readonly questions: readonly Question[];
  readonly lines: readonly LineOfEnquiry[];
  /** Minutes the Panel has for its questions. */
  readonly minutesAvailable: number;
  readonly authors: readonly Author[];
  /** Ids of drafts and questions that were ticked to leave; every other one stays. */
  readonly includeOnlyHere: readonly string[];
  /** ISO date. */
  readonly madeOn: string;
  /** The pack's acronyms, so that those used can be explained; none when not given. */
  readonly acronyms?: readonly Acronym[];
  /** What of everything written leaves for another copy of the app; nothing when not given. */
  readonly work?: ChosenChanges;
  /** Notes with where they stand, in the order they are listed in; none when not given. */
  readonly notes?: readonly Note[];
  /** Where the words of notes stand in the whole text of their paper, by note; UTF-16 code units. */
  readonly notePositions?: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}
