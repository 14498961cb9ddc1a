import { createContext, useContext, type ReactNode } from 'react';
import type { NoteCategory, NoteTargetRequest } from '#shared/model/note.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import styles from './removed-notice.module.css';

/** What a note is to stand at: shown at the head of the dialog. */
export interface NoteAbout {
  readonly label: string;
  /** "p. 61"; "" where it stands nowhere. */
  readonly pageLabel: string;
  readonly target: NoteTargetRequest;
}

/** Marking and noting, for whatever part of the app has something to mark. */
export interface NoteActions {
  /** Opens the dialog for a note. */
  readonly write: (about: NoteAbout) => void;
  readonly highlight: (about: NoteAbout, category: NoteCategory) => Promise<void>;
  /** What was last done, in a sentence, until it is dismissed; `undo` is null where nothing was done. */
  readonly last: { readonly words: string; readonly undo: (() => Promise<void>) | null } | null;
  readonly dismiss: () => void;
}

const NoteContext = createContext<NoteActions | null>(null);

/** Supplied once by the frame, which owns the dialog. */
export function NoteProvider({
  actions,
  children,
}: {
  readonly actions: NoteActions;
  readonly children: ReactNode;
}) {
  return <NoteContext value={actions}>{children}</NoteContext>;
}

/** Marks and notes something. */
export function useNotes(): NoteActions {
  const actions = useContext(NoteContext);
  if (!actions) throw new Error('useNotes needs the NoteProvider of the frame');
  return actions;
}

/** A visible Note button about something. */
export function NoteButton({
  about,
  look = 'plain',
  children = 'Note',
}: {
  readonly about: NoteAbout;
  readonly look?: 'secondary' | 'plain';
  readonly children?: ReactNode;
}) {
  const { write } = useNotes();
  return (
    <Button look={look} onPress={() => write(about)} aria-label={`Note on ${about.label}`}>
      {children}
    </Button>
  );
}

/** Says what was marked last and offers to take it back. Stays until dismissed. */
export function LastMarkNotice() {
  const { last, dismiss } = useNotes();
  if (!last) return null;
  return (
    <div className={styles['place']} data-print="no">
      <Notice tone={last.undo ? 'plain' : 'warning'}>
        <p>{last.words}</p>
        <div className={styles['buttons']}>
          {last.undo ? <Button onPress={() => void last.undo?.()}>Undo</Button> : null}
          <Button look="plain" onPress={dismiss}>
            Dismiss
          </Button>
        </div>
      </Notice>
    </div>
  );
}
