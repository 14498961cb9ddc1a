import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { ExportFacts } from './export-facts.ts';
import { plainText } from './plain-text.ts';

/** A day of the calendar. The uid names what it is, never when it was written, so that a later file replaces it. */
interface CalendarDay {
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/** The Panel's meetings and the return date of the next. */
function listDays({ meeting, nextMeeting: next }: ExportFacts): readonly CalendarDay[] {
  return [
    ...meeting.meetingDates.map((date) => ({
      uid: `meeting-${date}@critical-friend.org.uk`,
      date,
      summary: meeting.panel,
      description:
        date === meeting.date
          ? `${meeting.time}, ${meeting.room}`
          : 'As printed in the agenda pack.',
    })),
    ...(next && next.returnBy !== null
      ? [
          {
            uid: `return-by-${next.date}@critical-friend.org.uk`,
            date: next.returnBy,
            summary: 'Replies due back',
            description: `Five clear days before the meeting of ${longDate(next.date)}.`,
          },
        ]
      : []),
  ];
}

function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A line of at most 75 octets, the rest on lines that begin with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/** The days as an iCalendar file (RFC 5545): whole days, with uids that stay the same from one file to the next. */
export function buildCalendar(facts: ExportFacts): string {
  const stamp = `${compact(facts.madeOn)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Critical Friend//EN-GB',
    ...listDays(facts).flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** The same days for the preview. */
export function previewCalendar(facts: ExportFacts): readonly ExportLine[] {
  return listDays(facts).map(({ uid, date, summary, description }) => ({
    id: uid,
    heading: longDate(date),
    text: summary,
    detail: [description],
    onlyOnThisComputer: false,
  }));
}
