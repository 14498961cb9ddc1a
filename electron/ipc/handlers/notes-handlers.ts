import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Note, WrittenNote } from '#shared/model/note.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { listPlacedNotes, preparedPapers } from './list-placed-notes.ts';
import { placeNote } from './place-note.ts';
import { resolveNoteTarget, type PreparedPapers } from './resolve-note-target.ts';

const noWords = failure('invalid-request', 'Type the note first, or highlight the words instead.');

/** Marking the papers and writing notes at them; where each stands is worked out from the papers of today. */
export function notesHandlers({ library, workspace }: Stores): HandlersOf<'notes'> {
  const prepared: PreparedPapers = library.ok
    ? preparedPapers(library.value)
    : () => Promise.reject(new Error('there are no papers to make ready'));

  const withPlace = async (
    written: Result<WrittenNote, Failure>,
  ): Promise<Result<Note, Failure>> => {
    if (!written.ok) return written;
    return library.ok ? ok(await placeNote(library.value, prepared, written.value)) : library;
  };

  return {
    'notes:list': async () => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      return ok(await listPlacedNotes(library.value, workspace.value, prepared));
    },
    'notes:add': async ({ target, ...fields }) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      if (fields.kind === 'note' && fields.text.trim() === '') return failed(noWords);
      const resolved = await resolveNoteTarget(library.value, prepared, target);
      if (!resolved.ok) return resolved;
      const { agendaItem } = resolved.value;
      return withPlace(
        await workspace.value.addNote({ ...fields, agendaItem }, resolved.value.target),
      );
    },
    'notes:edit': async ({ id, target, ...given }) => {
      if (!workspace.ok) return workspace;
      const fields = givenFields(given);
      if (target === undefined) return withPlace(await workspace.value.editNote(id, fields));
      if (!library.ok) return library;
      const place = await resolveNoteTarget(library.value, prepared, target);
      if (!place.ok) return place;
      return withPlace(await workspace.value.editNote(id, { ...fields, place: place.value }));
    },
    'notes:remove': async ({ id }) => (workspace.ok ? workspace.value.removeNote(id) : workspace),
    'notes:restore': async ({ id }) =>
      workspace.ok ? withPlace(await workspace.value.restoreNote(id)) : workspace,
  };
}
