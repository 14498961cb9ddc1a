import { z } from 'zod';
import type { Channel } from './channels.ts';
import {
  after,
  agendaItem,
  dayOrNone,
  evidence,
  id,
  line,
  linkEnd,
  longText,
  meetingDay,
  meetingOrYear,
  noteTarget,
  nothing,
  planPart,
  preparation,
  visibility,
} from './request-parts.ts';
import type { AppStatus, LibraryAbout } from '#shared/model/about.ts';
import type { CommitmentDetail, StandingCommitment } from '#shared/model/commitment.ts';
import type { Block, OutlineEntry, PaperDocument, Place } from '#shared/model/document.ts';
import { exportKinds, type ExportPreview } from '#shared/model/export.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { KnownMeaning, PlacedGlossary, UnexplainedAcronym } from '#shared/model/glossary.ts';
import type { FollowedFigure } from '#shared/model/followed-figure.ts';
import { indicatorColumns } from '#shared/model/indicator-columns.ts';
import type { IndicatorDetail, IndicatorSummary } from '#shared/model/indicator.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import {
  closingReasons,
  panelDecisions,
  progressWords,
  responseAnswers,
} from '#shared/model/monitor-item.ts';
import type { EnteredFacts, Monitor } from '#shared/model/monitor.ts';
import type { StandingRow } from '#shared/model/monitoring.ts';
import { noteCategories, noteKinds, type Note } from '#shared/model/note.ts';
import type { ActionPage } from '#shared/model/plan.ts';
import type { PlanReport } from '#shared/model/plan-report.ts';
import type { NamedPlanLink } from '#shared/model/plan-link.ts';
import type { PlansOverview } from '#shared/model/plans.ts';
import {
  programmeOrigins,
  suggestionVerdicts,
  type Programme,
  type ProgrammeItem,
  type SuggestionMark,
} from '#shared/model/programme.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Question } from '#shared/model/question.ts';
import type { Reading } from '#shared/model/reading.ts';
import {
  recommendationKinds,
  recommendationStates,
  type Recommendation,
  type ReplyDates,
} from '#shared/model/recommendation.ts';
import { runningOrderVersions, type RunningOrderLayout } from '#shared/model/running-order.ts';
import type { SearchHit } from '#shared/model/search.ts';
import { readingMeasures, readingSizes, themes, type Settings } from '#shared/model/settings.ts';
import { attendances, wordsOutcomes, type Sitting } from '#shared/model/sitting.ts';
import type { Author, Draft, WorkspaceArea, WorkspaceStatus } from '#shared/model/workspace.ts';
import type { TopicPlacing, TopicTrail } from '#shared/model/topic.ts';
import type { WordingHistory } from '#shared/domain/lifecycle/wording-history.ts';
import type { WordingRun } from '#shared/domain/lifecycle/compare-wording.ts';
import type { Result } from '#shared/lib/result.ts';
import { largestWorkFile, type WorkSummary } from '#shared/model/work-file.ts';

/** One call: what may be asked (checked at run time), what is answered (by type), and what it is for. */
interface Call<Request extends z.ZodType, Answer> {
  readonly request: Request;
  /** Never read; carries the answer's type. */
  readonly answer: Answer;
  readonly purpose: string;
}

function call<Answer>() {
  return <Request extends z.ZodType>(request: Request, purpose: string): Call<Request, Answer> => ({
    request,
    // The answer is made by our own handlers and checked by the compiler, so no value stands behind its type.
    answer: undefined as Answer,
    purpose,
  });
}

/** Every call, its request, its answer and its purpose. The client's and the handlers' types are derived from it. */
export const contract = {
  'app:status': call<AppStatus>()(nothing, 'How the app stands: library, workspace, mode.'),
  'app:about': call<LibraryAbout>()(nothing, 'What the library holds and what its build noted.'),
  'app:retry-save': call<WorkspaceStatus>()(nothing, 'Tries a failed save again now.'),
  'meeting:get': call<Meeting>()(nothing, 'The meeting the newest pack is for.'),
  'indicators:list': call<readonly IndicatorSummary[]>()(
    nothing,
    'Every printed indicator row with what is computed about it.',
  ),
  'indicators:get': call<IndicatorDetail>()(
    z.strictObject({ row: id }),
    'One indicator row with its other printed versions.',
  ),
  'indicators:copy': call<null>()(
    z.strictObject({ rows: z.array(id).min(1).max(10_000) }),
    'Copies rows of the list as a table, in the order given, each with its source.',
  ),
  'indicators:save-readings': call<{ readonly fileName: string } | null>()(
    z.strictObject({ row: id }),
    'Writes the months of one indicator as CSV where the person chooses; null when they change their mind.',
  ),
  'indicators:save-picture': call<{ readonly fileName: string } | null>()(
    z.strictObject({ row: id, png: z.base64().max(8_000_000) }),
    'Writes the drawn chart of one indicator where the person chooses; null when they change their mind.',
  ),
  'plans:get': call<PlansOverview>()(
    nothing,
    'The plans side by side: their rows, the roadmap and the measures of 2020, each with its places.',
  ),
  'plans:report': call<PlanReport>()(
    planPart,
    'The page on the commitments of a service or priority, to be printed.',
  ),
  'plans:save-report': call<{ readonly fileName: string } | null>()(
    planPart,
    'Writes a page on the commitments of a service or priority where the person chooses; null when they change their mind.',
  ),
  'plans:save-roadmap': call<{ readonly fileName: string } | null>()(
    nothing,
    'Writes the roadmap as CSV where the person chooses; null when they change their mind.',
  ),
  'plans:save-roadmap-picture': call<{ readonly fileName: string } | null>()(
    z.strictObject({ png: z.base64().max(8_000_000) }),
    'Writes the drawn roadmap where the person chooses; null when they change their mind.',
  ),
  'commitments:list': call<readonly StandingCommitment[]>()(
    nothing,
    'What was undertaken and targeted on each topic through the plans, with where it stands.',
  ),
  'commitments:get': call<CommitmentDetail>()(
    z.strictObject({ key: id }),
    'One topic with its wordings compared, its indicators and what the commentary says of them.',
  ),
  'papers:list': call<readonly PaperDocument[]>()(nothing, 'The papers in the library.'),
  'papers:outline': call<readonly OutlineEntry[]>()(
    z.strictObject({ document: id }),
    'The headings of a paper in reading order.',
  ),
  'papers:blocks': call<readonly Block[]>()(
    z
      .strictObject({ document: id, from: z.int().min(0), to: z.int().min(0) })
      .refine((range) => range.to >= range.from && range.to - range.from < 500, {
        message: 'at most 500 blocks at a time',
      }),
    'Blocks of a paper by ordinal, both ends included.',
  ),
  'papers:find-place': call<Place>()(
    z.strictObject({
      document: id,
      at: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('block'), block: id }),
        z.strictObject({ kind: z.literal('line'), line: z.int().min(1) }),
        z.strictObject({ kind: z.literal('page'), page: z.int().min(1) }),
      ]),
    }),
    'The block that stands at a line, a printed page or an id.',
  ),
  'papers:action-pages': call<readonly ActionPage[]>()(
    z.strictObject({ document: id }),
    'The action pages of a plan: its columns, and the rows where they are certain; none for other papers.',
  ),
  'papers:case-examples': call<readonly string[]>()(
    z.strictObject({ document: id }),
    'The blocks of a paper that describe or quote a child or family: never marked, never in an excerpt.',
  ),
  'reading:list': call<readonly Reading[]>()(
    nothing,
    'What this computer remembers of reading each paper.',
  ),
  'reading:get': call<Reading>()(
    z.strictObject({ document: id }),
    'What this computer remembers of reading a paper.',
  ),
  'reading:keep': call<Reading>()(
    z.strictObject({
      document: id,
      /** The block at the head of the screen. */
      place: id,
      /** The blocks that have been on screen, by ordinal. */
      read: z.array(z.int().min(0).max(200_000)).max(2_000),
    }),
    'Remembers where one reads and what has been on screen.',
  ),
  'reading:bookmark': call<Reading>()(
    z.strictObject({ document: id, block: id, set: z.boolean() }),
    'Sets a bookmark, or takes it out.',
  ),
  'reading:forget': call<Reading>()(
    z.strictObject({ document: id }),
    'Forgets where one was and what has been read; bookmarks stay.',
  ),
  'glossary:get': call<PlacedGlossary>()(
    nothing,
    'Acronyms and terms as the pack defines them, each with its page.',
  ),
  'glossary:list-unexplained': call<readonly UnexplainedAcronym[]>()(
    nothing,
    'The acronyms that the papers use and the glossary does not list, each with its places.',
  ),
  'meanings:list': call<readonly KnownMeaning[]>()(
    nothing,
    'What acronyms mean to the person who uses this copy; never part of what leaves.',
  ),
  'meanings:set': call<KnownMeaning>()(
    z.strictObject({ acronym: z.string().min(1).max(40), meaning: line.trim().min(1) }),
    'Says what an acronym means; said again, it changes.',
  ),
  'meanings:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a local meaning; can be undone.',
  ),
  'meanings:restore': call<KnownMeaning>()(z.strictObject({ id }), 'Undoes a removal.'),
  'monitoring:list': call<readonly StandingRow[]>()(
    nothing,
    'The printed monitoring rows, each with where it stands.',
  ),
  'library:search': call<readonly SearchHit[]>()(
    z.strictObject({ words: z.string().max(200), limit: z.int().min(1).max(50) }),
    'The pieces of the papers in which every word stands, nearest first.',
  ),
  'questions:list': call<readonly Question[]>()(nothing, 'All questions in order.'),
  'questions:add': call<Question>()(
    z.strictObject({
      wording: longText.min(1),
      agendaItem,
      addressee: line,
      visibility,
      evidence: z.array(evidence).max(20),
      ...preparation,
    }),
    'Writes down a question.',
  ),
  'questions:edit': call<Question>()(
    z.strictObject({
      id,
      wording: longText.min(1).optional(),
      agendaItem: agendaItem.optional(),
      addressee: line.optional(),
      visibility: visibility.optional(),
      ...preparation,
    }),
    'Changes what is given of a question.',
  ),
  'questions:move': call<Question>()(z.strictObject({ id, after }), 'Moves a question.'),
  'questions:remove': call<null>()(z.strictObject({ id }), 'Removes a question; can be undone.'),
  'questions:restore': call<Question>()(z.strictObject({ id }), 'Undoes a removal.'),
  'questions:drop-evidence': call<Question>()(
    z.strictObject({ id, evidence: id }),
    'Takes a piece of evidence off a question.',
  ),
  'questions:merge': call<Question>()(
    z.strictObject({ ids: z.array(id).min(2).max(50), wording: longText.min(1) }),
    'Puts questions together under one wording; every original and its asker is kept.',
  ),
  'questions:unmerge': call<null>()(
    z.strictObject({ id }),
    'Takes a question that was put together apart again.',
  ),
  'lines:list': call<readonly LineOfEnquiry[]>()(nothing, 'The lines of enquiry in order.'),
  'lines:add': call<LineOfEnquiry>()(
    z.strictObject({ theme: line.min(1), wantToKnow: longText, visibility }),
    'Writes down a line of enquiry.',
  ),
  'lines:edit': call<LineOfEnquiry>()(
    z.strictObject({
      id,
      theme: line.min(1).optional(),
      wantToKnow: longText.optional(),
      visibility: visibility.optional(),
    }),
    'Changes what is given of a line of enquiry.',
  ),
  'lines:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a line of enquiry; its questions stay.',
  ),
  'lines:restore': call<LineOfEnquiry>()(z.strictObject({ id }), 'Undoes a removal.'),
  'order:get': call<RunningOrderLayout>()(
    z.strictObject({ version: z.enum(runningOrderVersions), includeOnlyHere: z.boolean() }),
    'The questions for the table with their minutes, as the chair or the officers see them.',
  ),
  'sitting:get': call<Sitting>()(nothing, 'My note of the meeting the newest pack is for.'),
  'sitting:edit': call<Sitting>()(
    z.strictObject({
      minutesAvailable: z.int().min(0).max(1_440).optional(),
      alsoPresent: longText.optional(),
      note: z.strictObject({ item: z.int().min(1).max(99), text: longText }).optional(),
      member: z
        .strictObject({
          member: z.string().min(1).max(200),
          attendance: z.enum(attendances),
          substitute: z.string().max(200),
        })
        .optional(),
      words: z
        .strictObject({ wording: id, outcome: z.enum(wordsOutcomes), byWhen: line })
        .optional(),
    }),
    'Changes what is given of my note of the meeting.',
  ),
  'recommendations:list': call<readonly Recommendation[]>()(nothing, 'All wordings in order.'),
  'recommendations:draft': call<Recommendation>()(
    z.strictObject({
      kind: z.enum(recommendationKinds),
      title: line,
      wording: longText.min(1),
      agendaItem,
      addressee: line,
      /** Copies the question's evidence. */
      question: id.nullable(),
      evidence: z.array(evidence).max(20),
    }),
    'Drafts a recommendation or request, from a question or afresh.',
  ),
  'recommendations:edit': call<Recommendation>()(
    z.strictObject({
      id,
      kind: z.enum(recommendationKinds).optional(),
      title: line.optional(),
      wording: longText.min(1).optional(),
      agendaItem: agendaItem.optional(),
      addressee: line.optional(),
    }),
    'Changes what is given of a wording.',
  ),
  'recommendations:set-state': call<Recommendation>()(
    z.strictObject({
      id,
      state: z.enum(recommendationStates),
      /** Required for `confirmed`, ignored otherwise. */
      minuteNumber: z.string().max(40),
    }),
    'Takes a wording from draft to proposed, agreed or confirmed, or back.',
  ),
  'recommendations:set-dates': call<Recommendation>()(
    z.strictObject({ id, dueMeeting: dayOrNone, received: dayOrNone }),
    'Enters the meeting an answer is due at and the day the wording was received; no words change.',
  ),
  'recommendations:reply-dates': call<ReplyDates>()(
    z.strictObject({
      kind: z.enum(recommendationKinds),
      addressee: line,
      dueMeeting: dayOrNone,
      received: dayOrNone,
    }),
    'The return date and the statutory reply date that follow from what is entered.',
  ),
  'recommendations:move': call<Recommendation>()(z.strictObject({ id, after }), 'Moves a wording.'),
  'recommendations:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a wording; can be undone.',
  ),
  'recommendations:restore': call<Recommendation>()(z.strictObject({ id }), 'Undoes a removal.'),
  'recommendations:drop-evidence': call<Recommendation>()(
    z.strictObject({ id, evidence: id }),
    'Takes a piece of evidence off a wording.',
  ),
  'recommendations:history': call<WordingHistory>()(
    z.strictObject({ id }),
    'Everything that was done to a wording, in order, and what undo and redo would do.',
  ),
  'recommendations:undo': call<WordingHistory>()(
    z.strictObject({ id }),
    'Takes back the last thing done to a wording; that is recorded too.',
  ),
  'recommendations:redo': call<WordingHistory>()(
    z.strictObject({ id }),
    'Does again what was taken back last.',
  ),
  'evidence:follow': call<readonly FollowedFigure[]>()(
    nothing,
    'The figures that questions and wordings rest on, as they were and in each later pack.',
  ),
  'monitor:list': call<Monitor>()(
    z.strictObject({ asAt: meetingDay.nullable() }),
    'The monitoring list as at a meeting, the pack’s own when null, each item with where it stands.',
  ),
  'monitor:edit': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      addressee: line.optional(),
      answer: z.enum(responseAnswers).optional(),
      by: line.optional(),
      /** "" where no day is known. */
      date: dayOrNone.optional(),
      reasons: longText.optional(),
      /** The meeting the answer was reported to; "" until it is. */
      reportedAt: dayOrNone.optional(),
    }),
    'Says whom a monitored item is addressed to and what was answered.',
  ),
  'monitor:add-progress': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      meeting: meetingDay,
      status: z.enum(progressWords),
      said: longText,
    }),
    'Enters the progress officers report to a meeting.',
  ),
  'monitor:note-decision': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      meeting: meetingDay,
      decision: z.enum(panelDecisions),
      /** Whom it is entered for; "" where the author noted it. */
      notedFor: z.string().max(120),
    }),
    'Notes what the Panel decided on an item; the minutes are the record.',
  ),
  'monitor:check-decision': call<EnteredFacts>()(
    z.strictObject({
      id,
      check: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('not checked') }),
        z.strictObject({ kind: z.literal('minute'), number: z.string().trim().min(1).max(40) }),
        z.strictObject({ kind: z.literal('differs from the minute') }),
      ]),
      /** The minute as pasted. */
      minute: longText,
    }),
    'Sets a note of a decision against the minutes.',
  ),
  'monitor:compare': call<readonly WordingRun[]>()(
    z.strictObject({ item: id, minute: z.string().max(5_000) }),
    'A minute beside the wording of a monitored item, word by word.',
  ),
  'monitor:close': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      reason: z.enum(closingReasons),
      meeting: meetingDay,
      why: longText.trim().min(1),
    }),
    'Closes a monitored item by hand, with the reason; never acceptance.',
  ),
  'monitor:reverse-closing': call<EnteredFacts>()(
    z.strictObject({ id, meeting: meetingDay, why: longText }),
    'Puts a closed item back where it stood.',
  ),
  'monitor:remove-entry': call<EnteredFacts>()(
    z.strictObject({ kind: z.enum(['progress', 'decision']), id }),
    'Removes entered progress or a note of a decision; can be undone.',
  ),
  'monitor:restore-entry': call<EnteredFacts>()(
    z.strictObject({ kind: z.enum(['progress', 'decision']), id }),
    'Undoes a removal.',
  ),
  'programme:get': call<Programme>()(
    nothing,
    'The work programme by meeting, with each officer suggestion and what became of it.',
  ),
  'programme:add': call<ProgrammeItem>()(
    z.strictObject({
      title: longText.trim().min(1),
      origin: z.enum(programmeOrigins),
      meeting: meetingOrYear,
      lead: line,
      witnesses: line,
    }),
    'Puts an item down for a meeting of the work programme.',
  ),
  'programme:take': call<ProgrammeItem>()(
    z.strictObject({
      /** An officer suggestion, or a monitored item that was moved to the work programme. */
      source: id,
      meeting: meetingOrYear,
    }),
    'Takes an officer suggestion or a moved item into the work programme.',
  ),
  'programme:edit': call<ProgrammeItem>()(
    z.strictObject({
      id,
      title: longText.trim().min(1).optional(),
      origin: z.enum(programmeOrigins).optional(),
      meeting: meetingOrYear.optional(),
      lead: line.optional(),
      witnesses: line.optional(),
    }),
    'Changes what is given of an item of the work programme.',
  ),
  'programme:move': call<ProgrammeItem>()(
    z.strictObject({ id, after }),
    'Moves an item among those of its meeting.',
  ),
  'programme:remove': call<null>()(
    z.strictObject({ id }),
    'Takes an item out of the work programme; can be undone.',
  ),
  'programme:restore': call<ProgrammeItem>()(z.strictObject({ id }), 'Undoes a removal.'),
  'programme:mark-suggestion': call<SuggestionMark>()(
    z.strictObject({ ask: id, verdict: z.enum(suggestionVerdicts), reason: longText }),
    'Declines or parks an officer suggestion, or takes that back.',
  ),
  'topics:list': call<readonly TopicTrail[]>()(
    nothing,
    'What the Panel follows, topic by topic: what was asked, when, and what came back.',
  ),
  'topics:place': call<TopicPlacing>()(
    z.strictObject({
      record: id,
      /** "" takes it off its topic. */
      topic: z.string().max(200),
    }),
    'Puts a question or wording under a topic, or takes it off.',
  ),
  'notes:list': call<readonly Note[]>()(nothing, 'All notes by their place in the papers.'),
  'notes:add': call<Note>()(
    z.strictObject({
      kind: z.enum(noteKinds),
      category: z.enum(noteCategories),
      text: longText,
      visibility,
      target: noteTarget,
    }),
    'Marks a place of the papers, or writes a note at it.',
  ),
  'notes:edit': call<Note>()(
    z.strictObject({
      id,
      kind: z.enum(noteKinds).optional(),
      category: z.enum(noteCategories).optional(),
      text: longText.optional(),
      visibility: visibility.optional(),
      /** Puts the note at another place. */
      target: noteTarget.optional(),
      /** Takes the note off its place; it keeps the words it stood at. */
      detached: z.boolean().optional(),
    }),
    'Changes what is given of a note.',
  ),
  'notes:remove': call<null>()(z.strictObject({ id }), 'Removes a note; can be undone.'),
  'notes:restore': call<Note>()(z.strictObject({ id }), 'Undoes a removal.'),
  'links:list': call<readonly NamedPlanLink[]>()(
    nothing,
    'A person’s own ties between plans and indicators; only ever on this computer.',
  ),
  'links:add': call<NamedPlanLink>()(
    z.strictObject({ from: linkEnd, indicator: id, reason: line.trim().min(1) }),
    'Ties a commitment or a cell of a plan to an indicator, with the reason.',
  ),
  'links:remove': call<null>()(z.strictObject({ id }), 'Removes a tie; can be undone.'),
  'links:restore': call<NamedPlanLink>()(z.strictObject({ id }), 'Undoes a removal.'),
  'drafts:get': call<Draft | null>()(z.strictObject({ key: id }), 'Typing kept under a key.'),
  'drafts:put': call<null>()(
    z.strictObject({ key: id, text: longText }),
    'Keeps typing under a key; empty text forgets it.',
  ),
  'people:get-me': call<Author>()(nothing, 'Who uses this copy.'),
  'people:list': call<readonly Author[]>()(nothing, 'Everyone who wrote something here.'),
  'people:rename-me': call<Author>()(
    z.strictObject({ name: z.string().max(120) }),
    'Sets the name shown as author.',
  ),
  'exports:preview': call<ExportPreview>()(
    z.strictObject({
      kind: z.enum(exportKinds),
      includeOnlyHere: z.array(id).max(2_000),
      /** The one topic wanted, where topics are exported; all of them when not given. */
      topic: id.optional(),
    }),
    'Exactly what an export would hold.',
  ),
  'exports:save': call<{ readonly fileName: string } | null>()(
    z.strictObject({
      kind: z.enum(exportKinds),
      includeOnlyHere: z.array(id).max(2_000),
      topic: id.optional(),
    }),
    'Writes an export where the person chooses; null when they change their mind.',
  ),
  'exchange:compare': call<WorkSummary>()(
    z.strictObject({ text: z.string().max(largestWorkFile) }),
    'What taking in a file of the Panel’s work would do; nothing is written.',
  ),
  'exchange:take-in': call<WorkSummary>()(
    z.strictObject({ text: z.string().max(largestWorkFile) }),
    'Takes in a file of the Panel’s work: adds what is not here, takes nothing away.',
  ),
  'workspace:save-copy': call<{ readonly fileName: string } | null>()(
    nothing,
    'Saves a copy of everything written, wherever the person chooses.',
  ),
  'settings:get': call<Settings>()(nothing, 'Preferences.'),
  'settings:set': call<Settings>()(
    z.strictObject({
      theme: z.enum(themes).optional(),
      density: z.enum(['comfortable', 'compact']).optional(),
      askKey: z.boolean().optional(),
      findKey: z.boolean().optional(),
      glossaryInText: z.boolean().optional(),
      readingSize: z.literal(readingSizes).optional(),
      readingMeasure: z.enum(readingMeasures).optional(),
      lineFocus: z.boolean().optional(),
      oneSection: z.boolean().optional(),
      trayOpen: z.boolean().optional(),
      indicatorColumns: z
        .array(z.enum(indicatorColumns))
        .max(indicatorColumns.length)
        .readonly()
        .optional(),
    }),
    'Changes preferences.',
  ),
  'shell:copy': call<null>()(
    z.strictObject({ text: z.string().max(1_000_000) }),
    'Copies text to the clipboard.',
  ),
  'shell:print': call<null>()(nothing, 'Prints what is on screen.'),
  'shell:open-link': call<null>()(
    z.strictObject({ url: z.string().max(2_000) }),
    'Opens a web or e-mail address outside the app, after asking.',
  ),
} as const satisfies { readonly [C in Channel]: Call<z.ZodType, unknown> };

type Contract = typeof contract;

/** What a call may be asked. */
export type RequestOf<C extends Channel> = z.output<Contract[C]['request']>;

/** What a call answers when it succeeds. */
export type AnswerOf<C extends Channel> = Contract[C]['answer'];

/** The events and what they carry. */
export interface EventPayloads {
  readonly 'workspace:changed': { readonly areas: readonly WorkspaceArea[] };
  readonly 'workspace:status': WorkspaceStatus;
  readonly 'work:progress': {
    readonly label: string;
    readonly done: number;
    readonly of: number;
  };
}

/** The handlers the app must supply: one for every call. */
export type Handlers = {
  readonly [C in Channel]: (
    request: RequestOf<C>,
  ) => Promise<Result<AnswerOf<C>, Failure>> | Result<AnswerOf<C>, Failure>;
};

/** What the renderer sees: `window.criticalFriend`, frozen. */
export interface Bridge {
  readonly calls: {
    readonly [C in Channel]: (request: RequestOf<C>) => Promise<Result<AnswerOf<C>, Failure>>;
  };
  /** Listens to an event; the answer stops listening. */
  readonly on: <E extends keyof EventPayloads>(
    event: E,
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void;
}
