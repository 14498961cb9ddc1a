import type { Evidence } from './evidence.ts';
import type {
  Closing,
  MinuteCheck,
  MonitorProgress,
  MonitorResponse,
  NotedDecision,
  PanelDecision,
  Standing,
} from './monitor-item.ts';
import type { MonitoringRow } from './monitoring.ts';
import type { RecommendationKind } from './recommendation.ts';

/** Progress that was reported since the paper was printed, as entered for one meeting. */
export interface EnteredProgress extends MonitorProgress {
  readonly id: string;
  /** What the officers say was done; "" where only the status was given. */
  readonly said: string;
  /** Author id. */
  readonly author: string;
}

/** One person's note of a decision, with the draft minute it was checked against. */
export interface EnteredDecision {
  readonly id: string;
  /** ISO date of the meeting. */
  readonly meeting: string;
  readonly decision: PanelDecision;
  /** Whom it was entered for; "" where the author noted it. */
  readonly notedFor: string;
  readonly check: MinuteCheck;
  /** The minute as pasted; "" while none was. */
  readonly minute: string;
  /** Author id. */
  readonly author: string;
}

/** One closing by hand; its author is an author id. */
export interface EnteredClosing extends Closing {
  readonly id: string;
}

/** What was entered about one item of the monitoring list. Where it stands is worked out from this, never stored. */
export interface EnteredFacts {
  /** Id of the printed row or of the confirmed wording. */
  readonly item: string;
  readonly addressee: string;
  readonly response: MonitorResponse;
  readonly progress: readonly EnteredProgress[];
  readonly decisions: readonly EnteredDecision[];
  readonly closings: readonly EnteredClosing[];
}

/** A note of a decision with the name of who noted it. */
export interface NamedDecision extends NotedDecision {
  readonly id: string;
  /** Author id of who entered it. */
  readonly author: string;
  /** Whom it was entered for; "" where the author noted it. */
  readonly notedFor: string;
  /** The minute as pasted; "" while none was. */
  readonly minute: string;
}

/** A closing with the names of who closed and reversed it. */
export interface NamedClosing extends Closing {
  readonly id: string;
}

/** One item of the monitoring list: printed or confirmed since, what was entered, and where it stands. */
export interface MonitorEntry {
  readonly id: string;
  readonly kind: RecommendationKind;
  /** ISO date of the meeting that asked. */
  readonly askedAt: string;
  readonly title: string;
  /** As printed; null for what the minutes confirmed since. */
  readonly number: number | null;
  readonly wording: string;
  readonly addressee: string;
  /** "" for printed rows. */
  readonly minuteNumber: string;
  /** The row as the paper prints it; null for what the minutes confirmed since. */
  readonly printed: MonitoringRow | null;
  /** What the confirmed wording rests on; none for printed rows. */
  readonly evidence: readonly Evidence[];
  readonly response: MonitorResponse;
  readonly progress: readonly EnteredProgress[];
  readonly decisions: readonly NamedDecision[];
  readonly closings: readonly NamedClosing[];
  readonly standing: Standing;
  /** What is missing on it, in neutral words. */
  readonly needs: readonly string[];
}

/** The monitoring list as at one meeting. */
export interface Monitor {
  /** ISO date. */
  readonly asAt: string;
  /** The Panel's meetings it can be looked at from: the pack's own and those after it. */
  readonly meetings: readonly string[];
  /** The agenda item the printed list stands under, by its pages; null where no page says. */
  readonly agendaItem: number | null;
  readonly entries: readonly MonitorEntry[];
}
