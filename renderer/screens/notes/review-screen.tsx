import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty, Failed, Loading } from '#renderer/components/answer-states.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { NoteTargetRequest } from '#shared/model/note.ts';
import { needsReview } from './filter-notes.ts';
import { ReviewEntry } from './review-entry.tsx';
import styles from './notes.module.css';

/** Notes whose paper changed and that could not be carried for certain: a person says where each belongs. */
export function NotesReviewScreen() {
  const notes = useAnswer('notes:list', {});
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Failure | null>(null);
  if (notes.state === 'failed') return <Failed failure={notes.failure} retry={notes.retry} />;
  if (notes.state === 'loading') return <Loading label="Loading the notes to look at" />;

  const settle = async (
    id: string,
    change: { readonly target: NoteTargetRequest } | { readonly detached: true },
  ) => {
    const result = await callApp('notes:edit', { id, ...change });
    setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
    if (result.ok) announce('target' in change ? 'Note placed.' : 'Note taken off its place.');
  };
  const toReview = notes.value.filter(needsReview);
  return (
    <>
      <PageHead
        title="Notes to look at"
        back={{ href: href(routes.notes()), label: 'All notes' }}
        lead="The papers of these notes have changed. Nothing was moved: say where each belongs, or take it off its place and keep it."
      />
      <FailureNotice title="That was not saved" failure={problem} />
      {toReview.length === 0 ? (
        <Empty>
          <p>
            Every note stands where it was written. <a href={href(routes.notes())}>All notes</a>
          </p>
        </Empty>
      ) : (
        <ol className={styles['list']}>
          {toReview.map((note) => (
            <ReviewEntry
              key={note.id}
              note={note}
              onPlace={(target) => settle(note.id, { target })}
              onDetach={() => settle(note.id, { detached: true })}
            />
          ))}
        </ol>
      )}
    </>
  );
}
