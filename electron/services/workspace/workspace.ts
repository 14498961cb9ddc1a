import type { Change } from '#shared/domain/merge/change.ts';
import type { WordingHistory } from '#shared/domain/lifecycle/wording-history.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { PlanLink } from '#shared/model/plan-link.ts';
import type { LocalMeaning } from '#shared/model/glossary.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type {
  ClosingReason,
  MinuteCheck,
  MonitorResponse,
  PanelDecision,
  ProgressWord,
} from '#shared/model/monitor-item.ts';
import type { EnteredFacts } from '#shared/model/monitor.ts';
import type { NoteFields, NoteTarget, WrittenNote } from '#shared/model/note.ts';
import type { ProgrammeItem, SuggestionMark } from '#shared/model/programme.ts';
import type { Question, QuestionPreparation, Visibility } from '#shared/model/question.ts';
import type {
  Recommendation,
  RecommendationKind,
  RecommendationState,
} from '#shared/model/recommendation.ts';
import type { MemberAttendance, ReadOutWords, Sitting } from '#shared/model/sitting.ts';
import type { TopicPlacing } from '#shared/model/topic.ts';
import type { Author, Draft, WorkspaceArea, WorkspaceStatus } from '#shared/model/workspace.ts';

/** What somebody writes of a question. */
export interface QuestionFields {
  readonly wording: string;
  readonly agendaItem: number | null;
  readonly addressee: string;
  readonly visibility: Visibility;
}

/** What else may be given of a question; `askers` are the members it is entered for. */
export type QuestionMore = Partial<QuestionPreparation & { readonly askers: readonly string[] }>;

/** What somebody writes of a line of enquiry. */
export interface LineFields {
  readonly theme: string;
  readonly wantToKnow: string;
  readonly visibility: Visibility;
}

/** What somebody notes of a meeting: only what is given changes. */
export interface SittingFields {
  readonly minutesAvailable?: number;
  readonly alsoPresent?: string;
  readonly note?: { readonly item: number; readonly text: string };
  readonly member?: MemberAttendance;
  readonly words?: ReadOutWords;
}

/** What somebody writes of a recommendation, request or other wording. */
export interface RecommendationFields {
  readonly kind: RecommendationKind;
  readonly title: string;
  readonly wording: string;
  readonly agendaItem: number | null;
  readonly addressee: string;
}

/** Whom a monitored item is addressed to and what was answered: only what is given changes. "" stands for no day. */
export type MonitoredFields = Partial<
  Pick<MonitorResponse, 'answer' | 'by' | 'reasons'> & {
    readonly addressee: string;
    readonly date: string;
    readonly reportedAt: string;
  }
>;

/** What somebody writes of an item of the work programme. */
export type ProgrammeFields = Pick<
  ProgrammeItem,
  'title' | 'origin' | 'meeting' | 'lead' | 'witnesses'
>;

/** What is changed of a note: what is given, and where it now stands when it is put elsewhere. */
interface NoteChange extends Partial<NoteFields> {
  readonly detached?: boolean;
  readonly place?: { readonly target: NoteTarget; readonly agendaItem: number | null };
}

/** Evidence before it is written down: the workspace gives it its id. */
export type NewEvidence = Evidence extends infer E
  ? E extends Evidence
    ? Omit<E, 'id'>
    : never
  : never;

/**
 * What people write. Every method that changes something resolves only when the change is on disk and read back;
 * a failure leaves the change in memory and is retried, so nothing typed is lost.
 */
export interface Workspace {
  status(): WorkspaceStatus;
  /**
   * Tells of every change to what the lists answer: acknowledged, kept in memory because it could not be saved, or taken
   * in from another copy. The answer stops telling.
   */
  onChange(listener: (areas: readonly WorkspaceArea[]) => void): () => void;
  /** Tells of every change of status; the answer stops telling. */
  onStatus(listener: (status: WorkspaceStatus) => void): () => void;
  /** Tries a failed commit again now. */
  retry(): Promise<WorkspaceStatus>;

  listQuestions(): Promise<readonly Question[]>;
  addQuestion(
    fields: QuestionFields & QuestionMore,
    evidence: readonly NewEvidence[],
  ): Promise<Result<Question, Failure>>;
  editQuestion(
    id: string,
    fields: Partial<QuestionFields> & QuestionMore,
  ): Promise<Result<Question, Failure>>;
  /** Places it after another of the same agenda item; first when null. */
  moveQuestion(id: string, after: string | null): Promise<Result<Question, Failure>>;
  removeQuestion(id: string): Promise<Result<null, Failure>>;
  restoreQuestion(id: string): Promise<Result<Question, Failure>>;
  dropQuestionEvidence(id: string, evidence: string): Promise<Result<Question, Failure>>;
  /** Puts two or more together as a new question; the originals are kept with their askers and listed with it. */
  mergeQuestions(ids: readonly string[], wording: string): Promise<Result<Question, Failure>>;
  /** Takes a merged question apart again. */
  unmergeQuestion(id: string): Promise<Result<null, Failure>>;

  listLines(): Promise<readonly LineOfEnquiry[]>;
  addLine(fields: LineFields): Promise<Result<LineOfEnquiry, Failure>>;
  editLine(id: string, fields: Partial<LineFields>): Promise<Result<LineOfEnquiry, Failure>>;
  removeLine(id: string): Promise<Result<null, Failure>>;
  restoreLine(id: string): Promise<Result<LineOfEnquiry, Failure>>;

  /** My note of the meeting on a date; of one nothing was noted of, an empty one. */
  getSitting(meeting: string): Promise<Sitting>;
  editSitting(meeting: string, fields: SittingFields): Promise<Result<Sitting, Failure>>;

  listRecommendations(): Promise<readonly Recommendation[]>;
  addRecommendation(
    fields: RecommendationFields & {
      readonly meetingDate: string;
      /** The question it comes from: its evidence is copied. */
      readonly question: string | null;
    },
    evidence: readonly NewEvidence[],
  ): Promise<Result<Recommendation, Failure>>;
  editRecommendation(
    id: string,
    fields: Partial<RecommendationFields & Pick<Recommendation, 'dueMeeting' | 'received'>>,
  ): Promise<Result<Recommendation, Failure>>;
  /** The caller has checked the step against the rules. */
  setRecommendationState(
    id: string,
    state: RecommendationState,
    minuteNumber: string,
  ): Promise<Result<Recommendation, Failure>>;
  moveRecommendation(id: string, after: string | null): Promise<Result<Recommendation, Failure>>;
  removeRecommendation(id: string): Promise<Result<null, Failure>>;
  restoreRecommendation(id: string): Promise<Result<Recommendation, Failure>>;
  dropRecommendationEvidence(
    id: string,
    evidence: string,
  ): Promise<Result<Recommendation, Failure>>;

  /** What was done to a wording, removed ones too. */
  readWordingHistory(id: string): Promise<Result<WordingHistory, Failure>>;
  /** Takes the last step back that stands; itself a recorded step. Refused where the rules of the lifecycle say so. */
  undoWording(id: string): Promise<Result<WordingHistory, Failure>>;
  redoWording(id: string): Promise<Result<WordingHistory, Failure>>;

  /** What was entered about each item of the monitoring list; of one nothing was entered about, nothing. */
  listEnteredFacts(): Promise<readonly EnteredFacts[]>;
  /** The caller has checked that the item is there and that the answer may be given. */
  editMonitored(item: string, fields: MonitoredFields): Promise<Result<EnteredFacts, Failure>>;
  addProgress(
    item: string,
    fields: { readonly meeting: string; readonly status: ProgressWord; readonly said: string },
  ): Promise<Result<EnteredFacts, Failure>>;
  /** One note a person and meeting; noting it again changes it and takes its check back. */
  noteDecision(
    item: string,
    fields: {
      readonly meeting: string;
      readonly decision: PanelDecision;
      readonly notedFor: string;
    },
  ): Promise<Result<EnteredFacts, Failure>>;
  checkDecision(
    id: string,
    given: { readonly check: MinuteCheck; readonly minute: string },
  ): Promise<Result<EnteredFacts, Failure>>;
  closeMonitored(
    item: string,
    fields: { readonly reason: ClosingReason; readonly date: string; readonly why: string },
  ): Promise<Result<EnteredFacts, Failure>>;
  /** Puts a closed item back where it stood; the closing is kept. */
  reverseClosing(
    id: string,
    given: { readonly date: string; readonly why: string },
  ): Promise<Result<EnteredFacts, Failure>>;
  removeMonitorEntry(
    kind: 'progress' | 'decision',
    id: string,
  ): Promise<Result<EnteredFacts, Failure>>;
  restoreMonitorEntry(
    kind: 'progress' | 'decision',
    id: string,
  ): Promise<Result<EnteredFacts, Failure>>;

  /** By order; those of one meeting are ordered among each other. */
  listProgrammeItems(): Promise<readonly ProgrammeItem[]>;
  listSuggestionMarks(): Promise<readonly SuggestionMark[]>;
  /** What stands in the work programme with the same source already is not put down again. */
  addProgrammeItem(
    fields: ProgrammeFields & Pick<ProgrammeItem, 'source'>,
  ): Promise<Result<ProgrammeItem, Failure>>;
  /** At another meeting it comes last. */
  editProgrammeItem(
    id: string,
    fields: Partial<ProgrammeFields>,
  ): Promise<Result<ProgrammeItem, Failure>>;
  moveProgrammeItem(id: string, after: string | null): Promise<Result<ProgrammeItem, Failure>>;
  removeProgrammeItem(id: string): Promise<Result<null, Failure>>;
  restoreProgrammeItem(id: string): Promise<Result<ProgrammeItem, Failure>>;
  /** The caller has checked that the papers hold the suggestion. "open" takes a mark back. */
  markSuggestion(
    ask: string,
    given: Omit<SuggestionMark, 'ask'>,
  ): Promise<Result<SuggestionMark, Failure>>;

  /** In the order in which they were written. */
  listNotes(): Promise<readonly WrittenNote[]>;
  addNote(
    fields: NoteFields & { readonly agendaItem: number | null },
    target: NoteTarget,
  ): Promise<Result<WrittenNote, Failure>>;
  editNote(id: string, change: NoteChange): Promise<Result<WrittenNote, Failure>>;
  removeNote(id: string): Promise<Result<null, Failure>>;
  restoreNote(id: string): Promise<Result<WrittenNote, Failure>>;

  listPlacings(): Promise<readonly TopicPlacing[]>;
  /** Puts a question or wording under a topic, "" for none; the caller has checked that both are there. */
  placeUnder(record: string, topic: string): Promise<Result<TopicPlacing, Failure>>;

  /** In the order in which they were made. */
  listLinks(): Promise<readonly PlanLink[]>;
  /** The caller has checked that both ends are in the papers. */
  addLink(
    link: Pick<PlanLink, 'from' | 'indicator' | 'reason'>,
  ): Promise<Result<PlanLink, Failure>>;
  removeLink(id: string): Promise<Result<null, Failure>>;
  restoreLink(id: string): Promise<Result<PlanLink, Failure>>;
  /** What acronyms mean to the person who uses this copy, by acronym; never part of what leaves. */
  listMeanings(): Promise<readonly LocalMeaning[]>;
  /** One meaning an acronym, in whatever capitals: said again, it changes. */
  setMeaning(acronym: string, meaning: string): Promise<Result<LocalMeaning, Failure>>;
  removeMeaning(id: string): Promise<Result<null, Failure>>;
  /** Refused where the acronym has been given another meaning since. */
  restoreMeaning(id: string): Promise<Result<LocalMeaning, Failure>>;

  getMe(): Promise<Author>;
  renameMe(name: string): Promise<Result<Author, Failure>>;
  /** The names of everyone who wrote something here, by author id. */
  listAuthors(): Promise<readonly Author[]>;
  getDraft(key: string): Promise<Draft | null>;
  /** Kept like everything else, but never part of what leaves. Empty text forgets it. */
  putDraft(key: string, text: string): Promise<Result<null, Failure>>;

  /** Who uses this copy, and everything anybody did, in the order of events. */
  listChanges(): Promise<{ readonly me: string; readonly changes: readonly Change[] }>;
  /** Adds changes made elsewhere, all or none; those known already change nothing. The caller has checked them. */
  takeIn(changes: readonly Change[]): Promise<Result<null, Failure>>;
  /** The bytes of a file that holds everything written (image and footer), for "Save a copy elsewhere". */
  exportCopy(): Promise<Uint8Array>;
  /** Waits for the commit in flight, then lets go of the folder. */
  close(): Promise<void>;
}
