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

/** What a kind of export is called when it is saved; whatever the Panel has not confirmed says DRAFT in its name. */
export function exportFileName(kind: ExportKind, meetingDate: string): string {
  const date = longDate(meetingDate);
  const [document, extension = ''] = kind.split('-');
  return document === 'monitoring'
    ? safeFileName(`Scrutiny Monitoring – ${date}`, extension)
    : safeFileName(`Proposed recommendations – DRAFT – ${date}`, extension);
}
