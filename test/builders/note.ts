import type { Note } from '#shared/model/note.ts';
import { supervisionSource } from './export-facts.ts';

/** A shared note on words of page 61; say what should differ. */
export function buildNote(given: Partial<Note> = {}): Note {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'note',
    category: 'check',
    text: 'Is this the whole year?',
    visibility: 'shared',
    agendaItem: 8,
    target: {
      kind: 'words',
      start: { block: 'pack-2025-01-30/0123456789', offset: 3 },
      end: { block: 'pack-2025-01-30/0123456789', offset: 30 },
      quote: 'supervision dipped in December',
      prefix: 'that ',
      suffix: ' owing to',
      before: '',
      after: '',
      previous: null,
      next: null,
      alone: true,
      lookalikes: 0,
      source: {
        ...supervisionSource,
        page: { kind: 'printed', from: 61, to: 61, basis: 'marker' },
      },
    },
    order: '1',
    detached: false,
    author: '00000000-0000-4000-8000-0000000000aa',
    createdAt: '2025-01-24T20:00:00.000Z',
    changedAt: '2025-01-25T20:00:00.000Z',
    standing: { state: 'stands' },
    place: null,
    ...given,
  };
}
