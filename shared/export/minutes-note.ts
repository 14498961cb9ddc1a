import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { MemberAttendance, WordsOutcome } from '#shared/model/sitting.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelledRuns,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type DocumentModel,
  type ListBlock,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { agendaHeading, kindLabels, minutesNoteTitle } from './in-words.ts';

/** One thing noted under an agenda item: words read out, or a decision on a monitored item. */
interface Noted {
  readonly id: string;
  readonly item: number | null;
  /** "RESOLVED", "Proposed, and not agreed", "Decision on a monitored item". */
  readonly label: string;
  readonly words: string;
  readonly detail: readonly string[];
}

const outcomeDetails: Readonly<Partial<Record<WordsOutcome, string>>> = {
  amended: 'Agreed as amended; these are the words as amended.',
};

function notedWords(facts: ExportFacts, wording: Recommendation): Noted | null {
  const noted = facts.sitting?.words.find((one) => one.wording === wording.id);
  const isAgreed = wording.state === 'agreed' || wording.state === 'confirmed';
  const isRefused = wording.state === 'proposed' && noted?.outcome === 'not agreed';
  // Only what was put to this meeting, and never a draft, which is its author’s own.
  if (wording.meetingDate !== facts.meeting.date || !(isAgreed || isRefused)) return null;
  return {
    id: wording.id,
    item: wording.agendaItem,
    label: isAgreed ? 'RESOLVED' : 'Proposed, and not agreed',
    words: wording.wording,
    detail: [
      `${kindLabels[wording.kind]}, to ${wording.addressee.trim() || 'nobody named yet'}.`,
      outcomeDetails[noted?.outcome ?? 'not noted'] ?? '',
      noted?.byWhen ? `By when: ${noted.byWhen}.` : '',
      wording.minuteNumber === '' ? '' : `Minute ${wording.minuteNumber}.`,
    ].filter((words) => words !== ''),
  };
}

function notedDecision({ meeting, night }: ExportFacts, entry: MonitorEntry): Noted | null {
  const said = entry.decisions.filter(
    (one) => one.meeting === meeting.date && one.check.kind !== 'differs from the minute',
  );
  // Who noted what stays with the monitor: the note says only what was decided, or that the notes differ.
  const decisions = [...new Set(said.map(({ decision }) => decision))];
  if (decisions.length === 0) return null;
  return {
    id: entry.id,
    item: night?.agendaItem ?? null,
    label: 'Decision on a monitored item',
    words: entry.wording,
    detail: [
      decisions.length === 1
        ? `The Panel’s decision: ${decisions.join()}.`
        : `The notes differ: ${decisions.join('; ')}. To be settled against the minutes.`,
    ],
  };
}

function listNoted(facts: ExportFacts): readonly Noted[] {
  return [
    ...facts.recommendations.map((wording) => notedWords(facts, wording)),
    ...(facts.night?.entries ?? []).map((entry) => notedDecision(facts, entry)),
  ].filter((noted) => noted !== null);
}

function memberInWords({ member, substitute }: MemberAttendance): string {
  return substitute.trim() === '' ? member : `${member}, with ${substitute.trim()} as substitute`;
}

/** Attendance as noted: a line for those present, with apologies, absent, substituted, and others there. */
function attendanceLines({ sitting }: ExportFacts): readonly (readonly [string, string])[] {
  const members = sitting?.members ?? [];
  const named = (attendance: MemberAttendance['attendance']) =>
    members
      .filter((one) => one.attendance === attendance)
      .map(memberInWords)
      .join('; ');
  const substituted = members
    .filter((one) => one.attendance === 'not noted' && one.substitute.trim() !== '')
    .map(memberInWords)
    .join('; ');
  return (
    [
      ['Present', named('present')],
      ['Apologies', named('apologies')],
      ['Absent', named('absent')],
      ['Substitutes', substituted],
      ['Also present', (sitting?.alsoPresent ?? '').trim()],
    ] as const
  ).filter(([, names]) => names !== '');
}

function itemsOf(noted: readonly Noted[]): readonly (number | null)[] {
  return [...new Set(noted.map(({ item }) => item))].toSorted(
    (a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER),
  );
}

function notedBlocks({ label, words, detail }: Noted): readonly DocumentBlock[] {
  const [first, ...rest] = paragraphsOf(words);
  return [
    ...(first
      ? [{ ...first, runs: labelledRuns(label, first.runs.map(({ text }) => text).join('')) }]
      : []),
    ...rest,
    ...detail.map((line) => paragraph(line, 'note')),
  ];
}

/**
 * A note for whoever writes the minutes: who was there, and by agenda item the words resolved and the decisions noted on
 * monitored items. It is a member's note. What a member noted for themselves under an item is not in it.
 */
export function buildMinutesNote(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  const noted = listNoted(facts);
  const attendance = attendanceLines(facts);
  const attendanceList: ListBlock = {
    kind: 'list',
    items: attendance.map(([label, names]) => labelledRuns(label, names)),
  };
  return withAbbreviations(
    {
      title: minutesNoteTitle,
      description: `Attendance, resolved wording and decisions as noted, ${meeting.panel}, ${longDate(meeting.date)}.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `${meeting.panel} · ${minutesNoteTitle}`,
      footer: `A member’s note, made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}, ${meeting.room}`, 'lead'),
        heading(1, minutesNoteTitle),
        paragraph('A member’s note of the meeting. The minutes are the record.'),
        ...(attendance.length === 0 ? [] : [heading(2, 'Attendance'), attendanceList]),
        ...itemsOf(noted).flatMap((item) => [
          heading(2, agendaHeading(facts.meeting, item)),
          ...noted.filter((one) => one.item === item).flatMap(notedBlocks),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The same for the preview. */
export function previewMinutesNote(facts: ExportFacts): readonly ExportLine[] {
  const noted = listNoted(facts);
  return [
    ...attendanceLines(facts).map(([label, names]) => ({
      id: `attendance/${label}`,
      heading: 'Attendance',
      text: `${label}: ${names}`,
      detail: [],
      onlyOnThisComputer: false,
    })),
    ...itemsOf(noted).flatMap((item) =>
      noted
        .filter((one) => one.item === item)
        .map(({ id, label, words, detail }) => ({
          id,
          heading: agendaHeading(facts.meeting, item),
          text: `${label}: ${words}`,
          detail,
          onlyOnThisComputer: false,
        })),
    ),
  ];
}
