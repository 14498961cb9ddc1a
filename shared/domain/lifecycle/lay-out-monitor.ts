import type { AgendaItem, Meeting } from '#shared/model/meeting.ts';
import { progressWords, type AsAt, type MonitorItem } from '#shared/model/monitor-item.ts';
import type { EnteredFacts, Monitor, MonitorEntry } from '#shared/model/monitor.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import { nameOrNone } from '#shared/model/question-askers.ts';
import type { Author } from '#shared/model/workspace.ts';
import { needsUpdate } from './needs-update.ts';
import { whereItStands } from './where-it-stands.ts';

/** What the monitoring list is laid out from. */
export interface MonitorFacts {
  readonly meeting: Pick<Meeting, 'date' | 'meetingDates' | 'agenda'>;
  readonly rows: readonly MonitoringRow[];
  readonly recommendations: readonly Recommendation[];
  readonly entered: readonly EnteredFacts[];
  readonly authors: readonly Author[];
  /** ISO date of the meeting it is looked at from; the pack's own when null. */
  readonly asAt: string | null;
}

type Named = Pick<MonitorEntry, 'response' | 'progress' | 'decisions' | 'closings'>;

/** What was entered about an item by the meeting it is looked at from, with names in the place of ids. */
function withNames(
  facts: EnteredFacts | undefined,
  authors: readonly Author[],
  asAt: string,
): Named {
  const name = (id: string) => nameOrNone(authors, id);
  return {
    response: facts?.response ?? {
      answer: 'awaited',
      by: '',
      date: null,
      reasons: '',
      reportedAt: null,
    },
    progress: (facts?.progress ?? []).filter(({ meeting }) => meeting <= asAt),
    decisions: (facts?.decisions ?? [])
      .filter(({ meeting }) => meeting <= asAt)
      .map((decision) => ({
        ...decision,
        notedBy: decision.notedFor || name(decision.author),
      })),
    closings: (facts?.closings ?? [])
      .filter(({ date }) => date <= asAt)
      .map((closing) => ({
        ...closing,
        author: name(closing.author),
        reversed:
          closing.reversed && closing.reversed.date <= asAt
            ? { ...closing.reversed, author: name(closing.reversed.author) }
            : null,
      })),
  };
}

type Identity = Omit<MonitorEntry, keyof Named | 'standing' | 'needs'>;

function toEntry(identity: Identity, named: Named, pack: string, asAt: AsAt): MonitorEntry {
  const { printed } = identity;
  const known = progressWords.find((word) => word === printed?.status);
  const item: MonitorItem = {
    ...identity,
    ...named,
    progress: [
      ...(printed ? [{ meeting: pack, status: known ?? ('' as const) }] : []),
      ...named.progress,
    ],
  };
  const standing = whereItStands(item, asAt);
  const inOtherWords = printed !== null && known === undefined && named.progress.length === 0;
  return {
    ...identity,
    ...named,
    // A status in other words than the council's three is repeated as printed and settles nothing.
    standing: inOtherWords
      ? {
          ...standing,
          first: standing.first.replace(
            'No status printed.',
            () => `The status printed is “${printed.status}”.`,
          ),
        }
      : standing,
    needs: needsUpdate(item, asAt).filter(
      (reason) => !(inOtherWords && reason === 'No status printed.'),
    ),
  };
}

function printedIdentity(row: MonitoringRow, facts: EnteredFacts | undefined): Identity {
  return {
    id: row.id,
    // None of the printed rows is addressed to Cabinet: all are requests or work programme.
    kind: 'request',
    askedAt: row.date,
    title: row.title,
    number: row.number,
    wording: row.actionProposed,
    addressee: facts?.addressee ?? '',
    minuteNumber: '',
    printed: row,
    evidence: [],
  };
}

function confirmedIdentity(wording: Recommendation, facts: EnteredFacts | undefined): Identity {
  return {
    id: wording.id,
    kind: wording.kind,
    askedAt: wording.meetingDate,
    title: wording.title,
    number: null,
    wording: wording.wording,
    addressee: facts?.addressee || wording.addressee,
    minuteNumber: wording.minuteNumber,
    printed: null,
    evidence: wording.evidence,
  };
}

/** The item whose pages on the agenda hold the first printed row. */
function itemOf({ meeting, rows }: MonitorFacts): number | null {
  const page = rows[0]?.page;
  if (!page || page.kind === 'unknown') return null;
  const { from } = page;
  const holds = ({ pageFrom, pageTo }: AgendaItem) =>
    pageFrom !== null && pageTo !== null && pageFrom <= from && from <= pageTo;
  return meeting.agenda.find(holds)?.item ?? null;
}

/** The meetings the list can be looked at from, as ISO dates: the pack's own and the later ones, in order of time. */
export function monitorMeetings({
  date,
  meetingDates,
}: Pick<Meeting, 'date' | 'meetingDates'>): readonly string[] {
  return [date, ...[...new Set(meetingDates.filter((one) => one > date))].sort()];
}

/**
 * The monitoring list as at a meeting: the printed rows in the paper's order, then what the minutes confirmed since
 * (only the Panel recommends), each with what was entered by then and where that leaves it. The days it can be looked at
 * from are meetings of the Panel, never the clock's.
 */
export function layOutMonitor(facts: MonitorFacts): Monitor {
  const { meeting, authors } = facts;
  const asAt: AsAt = { date: facts.asAt ?? meeting.date, meetings: meeting.meetingDates };
  const entered = new Map(facts.entered.map((one) => [one.item, one]));
  const entry = (identity: Identity) =>
    toEntry(identity, withNames(entered.get(identity.id), authors, asAt.date), meeting.date, asAt);
  return {
    asAt: asAt.date,
    meetings: monitorMeetings(meeting),
    agendaItem: itemOf(facts),
    entries: [
      ...facts.rows.map((row) => entry(printedIdentity(row, entered.get(row.id)))),
      ...facts.recommendations
        .filter((one) => one.state === 'confirmed' && one.meetingDate <= asAt.date)
        .map((one) => entry(confirmedIdentity(one, entered.get(one.id)))),
    ],
  };
}
