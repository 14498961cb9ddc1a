import { useState, type ReactNode } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { markLabel } from '#renderer/components/category-mark.tsx';
import {
  NoteProvider,
  type NoteAbout,
  type NoteActions,
} from '#renderer/components/note-context.tsx';
import { emptyNote, NoteDialog, type NoteForm } from '#renderer/components/note-dialog.tsx';
import { isKeptInMemory } from '#shared/model/failure.ts';

/** Owns the note dialog, and remembers what was marked last so that it can be taken back. */
export function NoteHost({ children }: { readonly children: ReactNode }) {
  const announce = useAnnounce();
  const [about, setAbout] = useState<NoteAbout | null>(null);
  const [last, setLast] = useState<NoteActions['last']>(null);

  const tell = (words: string, undo: (() => Promise<void>) | null) => {
    setLast({ words, undo });
    announce(words);
  };
  const undoOf = (id: string) => async () => {
    const result = await callApp('notes:remove', { id });
    if (!result.ok && !isKeptInMemory(result.failure)) {
      tell(result.failure.message, null);
      return;
    }
    setLast(null);
    announce('Taken back.');
  };

  const actions: NoteActions = {
    write: setAbout,
    highlight: async ({ target }, category) => {
      const result = await callApp('notes:add', {
        kind: 'highlight',
        category,
        text: '',
        visibility: 'only on this computer',
        target,
      });
      if (result.ok) {
        tell(`Highlighted: ${markLabel(category).toLowerCase()}.`, undoOf(result.value.id));
      } else tell(result.failure.message, null);
    },
    last,
    dismiss: () => setLast(null),
  };

  const save = async (form: NoteForm) => {
    if (!about) return null;
    const result = await callApp('notes:add', { kind: 'note', ...form, target: about.target });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    setAbout(null);
    if (result.ok) tell('Note saved.', undoOf(result.value.id));
    else tell('Note kept, but not on disk yet.', null);
    return null;
  };

  return (
    <NoteProvider actions={actions}>
      {children}
      {about ? (
        <NoteDialog
          title="Write a note"
          about={`${about.label}${about.pageLabel ? `, ${about.pageLabel}` : ''}`}
          start={emptyNote}
          onSave={save}
          onClose={() => setAbout(null)}
        />
      ) : null}
    </NoteProvider>
  );
}
