import { longDate } from '#shared/lib/dates.ts';
import type { ExportKind } from '#shared/model/export.ts';
import { plainText } from './plain-text.ts';

/** A file name every system takes: no characters Windows refuses, no dot or space at its end, at most 120 long. */
export function safeFileName(name: string, extension: string): string {
  const stem = plainText(name)
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem === '' ? 'Export' : stem}.${extension}`;
}

/** The name of each kind of export; whatever the Panel has not confirmed says DRAFT in it. */
const names: Readonly<Record<ExportKind, string>> = {
  'monitoring-docx': 'Scrutiny Monitoring',
  'monitoring-xlsx': 'Scrutiny Monitoring',
  'monitoring-csv': 'Scrutiny Monitoring',
  'proposals-docx': 'Proposed recommendations – DRAFT',
  'proposals-csv': 'Proposed recommendations – DRAFT',
  'running-order-chair-docx': 'Running order for the chair',
  'running-order-officers-docx': 'Running order for officers',
  'clarify-docx': 'Points to clarify before the meeting',
  'question-sheet-docx': 'Question sheet',
  'chase-docx': 'Updates asked for',
  'minutes-docx': 'Note for the minutes',
  'programme-docx': 'Work programme – DRAFT',
  'trail-docx': 'Topic trail – DRAFT',
  'handover-substitute-docx': 'Handover for a substitute – DRAFT',
  'handover-member-docx': 'Handover for a new member – DRAFT',
  'handover-year-docx': 'Handover to a new year – DRAFT',
  'calendar-ics': 'Meetings and return dates',
  'notes-docx': 'Notes on the papers',
  'notes-md': 'Notes on the papers',
  'notes-jsonld': 'Notes on the papers',
  'work-json': 'Critical Friend work',
};

/** What a kind of export is called when it is saved. */
export function exportFileName(kind: ExportKind, meetingDate: string): string {
  return safeFileName(`${names[kind]} – ${longDate(meetingDate)}`, kind.split('-').at(-1) ?? '');
}
