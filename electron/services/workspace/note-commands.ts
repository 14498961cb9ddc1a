import { assert } from '#shared/lib/assert.ts';
import { ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { WrittenNote } from '#shared/model/note.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { targetField, toNote } from './note-record.ts';
import { compareOrder } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

type NoteCommands = Pick<
  Workspace,
  'listNotes' | 'addNote' | 'editNote' | 'removeNote' | 'restoreNote'
>;

const gone = failure('not-found', 'That note is no longer there.');

function toListed(record: StoredRecord): WrittenNote {
  const note = toNote(record);
  assert(note, 'only notes that can be read are listed or changed');
  return note;
}

/** Marking and noting the papers and changing, sharing and removing what was noted. */
export function noteCommands(desk: Desk): NoteCommands {
  const notes = listedCommands<WrittenNote>(desk, {
    kind: 'note',
    area: 'notes',
    reader: () => toListed,
    listed: () => (record) => toNote(record) !== null,
    compare: compareOrder,
    areBeside: () => false,
    gone,
    removed: failure('not-found', 'That note was removed. Undo the removal first.'),
    notBeside: gone,
  });

  return {
    listNotes: () => Promise.resolve(notes.list()),

    addNote: ({ visibility, ...fields }, target) =>
      desk.change(['notes'], () => {
        const id = desk.nextId();
        return notes.write(id, [
          ...(visibility === 'shared' ? editsOf('note', id, { shared: true }) : []),
          ...editsOf('note', id, { ...fields, target: targetField(target) }),
        ]);
      }),

    editNote: (id, { visibility, place, ...given }) =>
      notes.change(id, (record) => {
        const fields = changedFields(record, {
          ...given,
          ...(place
            ? { target: targetField(place.target), agendaItem: place.agendaItem, detached: false }
            : {}),
        });
        return ok(
          visibility === undefined
            ? editsOf('note', id, fields)
            : notes.sharedEdits(record, visibility === 'shared', fields),
        );
      }),

    removeNote: notes.remove,
    restoreNote: notes.restore,
  };
}
