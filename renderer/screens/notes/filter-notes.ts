import { targetWords } from '#renderer/components/target-words.ts';
import { foldForSearch } from '#shared/lib/text.ts';
import type { Note, NoteCategory } from '#shared/model/note.ts';

/** Which notes are shown. */
export interface NoteFilter {
  readonly show: 'all' | 'note' | 'highlight' | 'to look at';
  readonly category: NoteCategory | 'any';
  /** An agenda item; null for those of none; `any` for all. */
  readonly agendaItem: number | null | 'any';
  readonly words: string;
}

export const everyNote: NoteFilter = {
  show: 'all',
  category: 'any',
  agendaItem: 'any',
  words: '',
};

/** Whether a person has to look where the note belongs. */
export function needsReview(note: Note): boolean {
  return note.standing.state === 'review';
}

/** The notes that pass a filter, in the order given. Every word looked for must stand in the note or its place. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  const words = foldForSearch(filter.words).split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    if (filter.show === 'to look at' ? !needsReview(note) : false) return false;
    if ((filter.show === 'note' || filter.show === 'highlight') && note.kind !== filter.show) {
      return false;
    }
    if (filter.category !== 'any' && note.category !== filter.category) return false;
    if (filter.agendaItem !== 'any' && note.agendaItem !== filter.agendaItem) return false;
    const text = foldForSearch(`${note.text} ${targetWords(note)}`);
    return words.every((word) => text.includes(word));
  });
}
