import { longDate, longMonth } from '#shared/lib/dates.ts';
import type { Evidence, EvidenceSource } from '#shared/model/evidence.ts';
import { todaySentence } from '#shared/model/evidence-today.ts';
import { agendaTitle, type Meeting } from '#shared/model/meeting.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { RecommendationKind, RecommendationState } from '#shared/model/recommendation.ts';
import { nameOrNone } from '#shared/model/question-askers.ts';
import type { RunningOrderVersion } from '#shared/model/running-order.ts';
import type { Author } from '#shared/model/workspace.ts';

/** An ISO date in the council's own form: "2024-08-08" is "08/08/24". Anything else is given back unchanged. */
export function councilDate(iso: string): string {
  const match = /^\d{2}(\d{2})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

/** The calendar day of an ISO instant, in UTC: only the shell knows the zone, and exports say days, not hours. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** A month in words with its printed form: "December 2024 (Dec-24)". */
export function monthInWords(printed: string): string {
  const words = longMonth(printed);
  return words === printed ? printed : `${words} (${printed})`;
}

/** Lines of the paper's text: "line 1386", "lines 1386–1390". */
export function linesInWords(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}

/** Where a piece of evidence stands: document, page and lines of its text. */
export function sourceInWords(source: EvidenceSource): string {
  return `${source.documentTitle}, ${pageAndLines(source)}`;
}

function pageAndLines({
  page,
  lineFrom,
  lineTo,
}: Pick<EvidenceSource, 'page' | 'lineFrom' | 'lineTo'>): string {
  return `${pageLabel(page)}, ${linesInWords(lineFrom, lineTo)} of the text`;
}

/** Where a piece of evidence stands in the papers of today, as a sentence; "" where it stands where it is cited. */
export function sinceInWords(evidence: Evidence): string {
  return todaySentence(evidence, pageAndLines);
}

/** What kind of decision is asked for, as a label. */
export const kindLabels: Readonly<Record<RecommendationKind, string>> = {
  recommendation: 'Recommendation',
  request: 'Request',
  'work programme': 'Work programme',
  referral: 'Referral',
  invitation: 'Invitation',
};

/** How a wording stands with the Panel, in a sentence. */
export const stateSentences: Readonly<Record<RecommendationState, string>> = {
  draft: 'A member’s draft. Not proposed to the Panel and not agreed by it.',
  proposed: 'Proposed. Not agreed by the Panel.',
  agreed: 'Noted as agreed at the meeting, to be confirmed by the minutes.',
  confirmed: 'Confirmed by the minutes.',
};

/** The agenda item a wording stands under: "Item 8: Performance and transformation". */
export function agendaHeading(meeting: Meeting, item: number | null): string {
  if (item === null) return 'Under no agenda item';
  const found = meeting.agenda.find((entry) => entry.item === item);
  return found ? `Item ${item}: ${agendaTitle(found)}` : `Item ${item}`;
}

/** The name an author gave, or that none was given. */
export function authorName(authors: readonly Author[], id: string): string {
  return nameOrNone(authors, id);
}

/** The title the council prints over the list. */
export function monitoringTitle(meeting: Meeting): string {
  return `Scrutiny Monitoring – ${longDate(meeting.date)}`;
}

/** The title over everything the Panel has not confirmed. */
export const proposalsTitle = 'Proposed recommendations: not agreed by the Panel';

/** The title of a running order. */
export function runningOrderTitle(version: RunningOrderVersion): string {
  return version === 'chair' ? 'Running order for the chair' : 'Running order for officers';
}

/** What a note that asks for updates is called. */
export const chaseTitle = 'Updates asked for by the Panel';

/** What the work programme is called while the Panel has not agreed it. */
export const programmeTitle = 'Draft work programme';

/** What the handovers are called. */
export const handoverTitles = {
  substitute: 'Handover for a substitute',
  member: 'Handover for a new member',
  year: 'Handover to a new year',
} as const;

/** What the trails of topics are called. */
export const trailTitle = 'Topic trail';

/** The title of everything written, for another copy of the app. */
export const workTitle = 'The Panel’s work';

/** The title of the note for whoever writes the minutes. */
export const minutesNoteTitle = 'Note for the minutes';

/** What the calendar is called. */
export const calendarTitle = 'Meetings and return dates';

/** The title of the note to the report's author. */
export const clarifyTitle = 'Points to clarify before the meeting';

/** The title of the sheet for members without the app. */
export const questionSheetTitle = 'Question sheet';
