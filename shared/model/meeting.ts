import { monthNames } from '#shared/lib/dates.ts';
import type { PageRef } from './page.ts';

/** One item of the agenda as printed. Pages are null where the agenda prints none. */
export interface AgendaItem {
  readonly item: number;
  readonly title: string;
  /** The sentence printed under the title; "" where there is none. */
  readonly purpose: string;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
  readonly line: number;
}

/** One paper or appendix that stands behind an agenda item. */
export interface AgendaPaper {
  readonly item: number;
  readonly title: string;
  readonly block: string;
  readonly ordinal: number;
  readonly page: PageRef;
}

export interface PanelMember {
  readonly name: string;
  /** "Chair", "Vice Chair", "Roman Catholic Church", …; "" where none is printed. */
  readonly role: string;
  readonly kind: 'councillor' | 'appointed member' | 'vacancy' | 'officer';
  readonly line: number;
}

/** The meeting the pack is for, as printed on its front sheet. */
export interface Meeting {
  readonly document: string;
  readonly panel: string;
  /** ISO date. */
  readonly date: string;
  /** As printed: "5.30 pm". */
  readonly time: string;
  readonly room: string;
  readonly publishedOn: string;
  readonly members: readonly PanelMember[];
  /** ISO dates of the municipal year's meetings, in order. */
  readonly meetingDates: readonly string[];
  readonly agenda: readonly AgendaItem[];
  readonly papers: readonly AgendaPaper[];
  /** Pages to read, blank pages and the glossary not counted. */
  readonly pagesToRead: number;
  /** Posts that can be asked, Cabinet Member first, then directors: only those printed in the pack. */
  readonly posts: readonly string[];
}

/** The names of the Panel's members: councillors and appointed members, not vacancies or officers. */
export function membersOf({ members }: Pick<Meeting, 'members'>): readonly string[] {
  return members
    .filter(({ kind }) => kind === 'councillor' || kind === 'appointed member')
    .map(({ name }) => name);
}

/** How the meeting stands to today: decides what is offered first, never what is possible. */
export type MeetingMode = 'before' | 'on the night' | 'afterwards';

/** Names that keep their capitals when a title printed in capitals is set in ordinary letters. */
const namesInTitles = [
  'Aiming Higher',
  'Family Safeguarding',
  'Panel',
  'Chair',
  ...monthNames,
] as const;

/** A heading for reading: printed all in capitals, it is set in sentence case. Any other stays as printed. */
export function readingTitle(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed;
  const lower = printed.toLowerCase().replace(/ - /g, ' – ');
  const named = namesInTitles.reduce(
    (title, name) => title.replaceAll(new RegExp(`\\b${name}\\b`, 'gi'), name),
    lower,
  );
  return named.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** An agenda title for reading. */
export function agendaTitle(item: Pick<AgendaItem, 'title'>): string {
  return readingTitle(item.title);
}
