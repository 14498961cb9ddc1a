import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { Note, NoteCategory } from '#shared/model/note.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { ExportFacts } from './export-facts.ts';
import { agendaHeading, authorName, dayOf, monthInWords, sourceInWords } from './in-words.ts';

/** The title over notes, whoever reads them. */
export const notesTitle = 'Notes on the papers';

const categoryLabels: Readonly<Record<NoteCategory, string>> = {
  'ask about': 'Ask about',
  check: 'Check',
  praise: 'Praise',
  'follow up': 'Follow up',
};

/** One note that leaves, with everything about it put into words. */
export interface NoteInWords {
  readonly note: Note;
  /** "Check" for a note, "Highlight: check" for a highlight. */
  readonly label: string;
  /** The words it stands at, or the place. */
  readonly at: string;
  /** Where that stands: document, page and lines. */
  readonly source: string;
  readonly author: string;
  /** How it stands when it is not simply where it was written; "" else. */
  readonly standing: string;
}

/** The notes under one agenda item. */
export interface NoteGroup {
  readonly agendaItem: number | null;
  readonly heading: string;
  readonly notes: readonly NoteInWords[];
}

/** Notes leave when they are shared or ticked: those only on this computer stay. */
function leaves(note: Note, ticked: ReadonlySet<string>): boolean {
  return note.visibility === 'shared' || ticked.has(note.id);
}

/** What leaves as notes, by agenda item (those under none last), in the order given. */
export function listNotes(facts: ExportFacts): readonly NoteGroup[] {
  const ticked = new Set(facts.includeOnlyHere);
  const leaving = (facts.notes ?? []).filter((note) => leaves(note, ticked));
  const items = [...new Set(leaving.map(({ agendaItem }) => agendaItem))].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  return items.map((agendaItem) => ({
    agendaItem,
    heading: agendaHeading(facts.meeting, agendaItem),
    notes: leaving
      .filter((note) => note.agendaItem === agendaItem)
      .map((note) => inWords(note, facts)),
  }));
}

function inWords(note: Note, facts: Pick<ExportFacts, 'authors'>): NoteInWords {
  const category = categoryLabels[note.category];
  return {
    note,
    label: note.kind === 'note' ? category : `Highlight: ${category.toLowerCase()}`,
    at: placeInWords(note),
    source: sourceOfNote(note),
    author: `${authorName(facts.authors, note.author)}, ${longDate(dayOf(note.changedAt))}`,
    standing: standingInWords(note),
  };
}

function placeInWords({ target }: Note): string {
  switch (target.kind) {
    case 'words':
      return `“${target.quote}”`;
    case 'table row':
      return target.quote.replaceAll('\t', ' · ');
    case 'figure':
      return `${target.indicatorName}: ${target.printed.trim() || 'no figure printed'} in ${monthInWords(target.month)}. ${target.tableTitle}`;
    case 'page':
      return `Page ${target.page}`;
    case 'paper':
      return 'The whole paper';
  }
}

/** A note on a paper as a whole has no page or lines to give. */
function sourceOfNote({ target }: Note): string {
  return target.kind === 'paper' ? target.source.documentTitle : sourceInWords(target.source);
}

function standingInWords({ standing, target, place }: Note): string {
  switch (standing.state) {
    case 'stands':
      return '';
    case 'carried':
      return `The paper has been replaced since; the same words now stand on ${pageLabel(place?.page ?? target.source.page)}.`;
    case 'review':
      return 'The paper has been replaced since, and nobody has said yet where this note belongs.';
    case 'detached':
      return 'Taken off its place by its author.';
  }
}

/** What leaves as notes and what stays unless it is ticked, for the preview. */
export function previewNotes(facts: ExportFacts): {
  readonly leaving: readonly ExportLine[];
  readonly staying: readonly ExportLine[];
} {
  const ticked = new Set(facts.includeOnlyHere);
  return {
    leaving: listNotes(facts).flatMap((group) =>
      group.notes.map((note) => toLine(note, group.heading)),
    ),
    staying: (facts.notes ?? [])
      .filter((note) => !leaves(note, ticked))
      .map((note) => toLine(inWords(note, facts), agendaHeading(facts.meeting, note.agendaItem))),
  };
}

function toLine(
  { note, label, at, source, author, standing }: NoteInWords,
  agenda: string,
): ExportLine {
  return {
    id: note.id,
    heading: `${agenda} · ${label}`,
    text: note.text === '' ? at : note.text,
    detail: [
      ...(note.text === '' ? [] : [at]),
      source,
      `Written by: ${author}`,
      ...(standing === '' ? [] : [standing]),
    ],
    onlyOnThisComputer: note.visibility === 'only on this computer',
  };
}
