import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { NoteDialog, type NoteForm } from '#renderer/components/note-dialog.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { targetWords } from '#renderer/components/target-words.ts';
import { counted } from '#shared/lib/text.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { Note } from '#shared/model/note.ts';
import { needsReview } from './filter-notes.ts';
import { NotesView } from './notes-view.tsx';
import { PlaceNote } from './place-note.tsx';

/** Every note and highlight, by place: find, edit, share, remove, and put back. */
export function NotesScreen({ open }: { readonly open: string | null }) {
  const notes = useAnswer('notes:list', {});
  const papers = useAnswer('papers:list', {});
  const meeting = useAnswer('meeting:get', {});
  const me = useAnswer('people:get-me', {});
  const announce = useAnnounce();
  const [edited, setEdited] = useState<Note | null>(null);
  const [removed, setRemoved] = useState<Note | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  if (notes.state === 'failed') return <Failed failure={notes.failure} retry={notes.retry} />;
  if (notes.state === 'loading' || papers.state === 'loading') {
    return <Loading label="Loading your notes" />;
  }
  const toReview = notes.value.filter(needsReview).length;

  const save = async (form: NoteForm) => {
    if (!edited) return null;
    const result = await callApp('notes:edit', { id: edited.id, kind: 'note', ...form });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Note saved.' : 'Note kept, but not on disk yet.');
    setEdited(null);
    return null;
  };
  const remove = async (note: Note) => {
    const result = await callApp('notes:remove', { id: note.id });
    const isDone = result.ok || isKeptInMemory(result.failure);
    setProblem(isDone ? null : result.failure);
    if (isDone) setRemoved(note);
  };
  const restore = async (note: Note) => {
    const result = await callApp('notes:restore', { id: note.id });
    setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
    if (!result.ok) return;
    setRemoved(null);
    announce('Put back.');
  };

  return (
    <>
      <PageHead
        title="Notes"
        lead="Your notes and highlights, in the order of the papers."
        actions={<PlaceNote papers={papers.state === 'ready' ? papers.value : []} />}
      />
      {toReview > 0 ? (
        <Notice tone="warning" title="A paper has changed">
          <p>
            {counted(toReview, 'note')} could not be carried over for certain.{' '}
            <a href={href(routes.notesReview())}>Look where each belongs</a>
          </p>
        </Notice>
      ) : null}
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`Removed: ${removed.text || targetWords(removed)}`}
          onUndo={() => restore(removed)}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      <NotesView
        notes={notes.value}
        agenda={meeting.state === 'ready' ? meeting.value.agenda : []}
        me={me.state === 'ready' ? me.value : null}
        open={open}
        actions={{ edit: setEdited, remove }}
        papersHref={href(routes.papers())}
      />
      {edited ? (
        <NoteDialog
          title={edited.kind === 'note' ? 'Edit the note' : 'Add words to the highlight'}
          about={targetWords(edited)}
          start={{
            text: edited.text,
            category: edited.category,
            visibility: edited.visibility,
          }}
          onSave={save}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}
