import type { ExportFacts } from '#shared/export/export-facts.ts';
import type { ExportKind } from '#shared/model/export.ts';

/** What takes time to prepare: worked out only for the exports that hold it. */
export type ExportPart =
  | 'monitor'
  | 'night'
  | 'nextMeeting'
  | 'programme'
  | 'trails'
  | 'handover'
  | 'work'
  | 'notes'
  | 'notePositions';

/** What each export is made from besides the papers' lists and what was written. Every kind has its line. */
export const exportParts: Readonly<Record<ExportKind, readonly ExportPart[]>> = {
  'monitoring-docx': ['monitor'],
  'monitoring-xlsx': ['monitor'],
  'monitoring-csv': ['monitor'],
  'proposals-docx': [],
  'proposals-csv': [],
  'running-order-chair-docx': [],
  'running-order-officers-docx': [],
  'clarify-docx': [],
  'question-sheet-docx': [],
  'chase-docx': ['monitor', 'nextMeeting'],
  'minutes-docx': ['night'],
  'programme-docx': ['programme'],
  'trail-docx': ['trails'],
  'handover-substitute-docx': ['handover', 'monitor'],
  'handover-member-docx': ['handover', 'monitor', 'trails', 'programme'],
  'handover-year-docx': ['handover', 'monitor', 'programme'],
  'work-json': ['work'],
  'calendar-ics': ['nextMeeting'],
  'notes-docx': ['notes'],
  'notes-md': ['notes'],
  'notes-jsonld': ['notes', 'notePositions'],
};

/** How each part is prepared. */
export type PartReaders = {
  readonly [Part in ExportPart]: () => Promise<ExportFacts[Part]>;
};

/** Prepares the parts an export is made from, and no other. */
export async function prepareParts(
  kind: ExportKind,
  readers: PartReaders,
): Promise<Pick<ExportFacts, ExportPart>> {
  const read = async (part: ExportPart) => [part, await readers[part]()] as const;
  return Object.fromEntries(await Promise.all(exportParts[kind].map(read)));
}
