import { useState } from 'react';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { useOpenedEntry } from '#renderer/components/use-opened-entry.ts';
import { counted } from '#shared/lib/text.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Note } from '#shared/model/note.ts';
import type { Author } from '#shared/model/workspace.ts';
import { everyNote, filterNotes } from './filter-notes.ts';
import { NoteEntry, type NoteEntryActions } from './note-entry.tsx';
import { NoteFilters } from './note-filters.tsx';
import styles from './notes.module.css';

interface Group {
  readonly document: string;
  readonly title: string;
  readonly notes: readonly Note[];
}

/** By paper, in the order given: a note is cited by the title its paper had when it was written. */
function groupByPaper(notes: readonly Note[]): readonly Group[] {
  const documents = [...new Set(notes.map(({ target }) => target.source.document))];
  return documents.map((document) => {
    const own = notes.filter(({ target }) => target.source.document === document);
    return { document, title: own[0]?.target.source.documentTitle ?? document, notes: own };
  });
}

/** All notes by their place in the papers, narrowed by what is looked for. */
export function NotesView({
  notes,
  agenda,
  me,
  open,
  actions,
  papersHref,
}: {
  readonly notes: readonly Note[];
  readonly agenda: readonly AgendaItem[];
  readonly me: Author | null;
  readonly open: string | null;
  readonly actions: NoteEntryActions;
  readonly papersHref: string;
}) {
  const [filter, setFilter] = useState(everyNote);
  const list = useOpenedEntry<HTMLDivElement>(open);
  if (notes.length === 0) {
    return (
      <Empty>
        <p>
          No notes yet. Select words in <a href={papersHref}>Papers</a> and press Highlight or Note.
        </p>
      </Empty>
    );
  }
  const shown = filterNotes(notes, filter);
  return (
    <div className={styles['screen']}>
      <NoteFilters filter={filter} agenda={agenda} onChange={setFilter} />
      <p className={styles['quiet']} aria-live="polite">
        {shown.length === notes.length
          ? counted(notes.length, 'entry', 'entries')
          : `${shown.length} of ${counted(notes.length, 'entry', 'entries')}`}
      </p>
      {shown.length === 0 ? (
        <Empty>
          <p>Nothing here matches.</p>
          <Button onPress={() => setFilter(everyNote)}>Show all</Button>
        </Empty>
      ) : null}
      <div ref={list} className={styles['groups']}>
        {groupByPaper(shown).map(({ document, title, notes: own }) => (
          <section key={document} aria-labelledby={`notes-${document}`}>
            <h2 id={`notes-${document}`}>{title}</h2>
            <ol className={styles['list']}>
              {own.map((note) => (
                <NoteEntry
                  key={note.id}
                  note={note}
                  me={me}
                  isOpen={note.id === open}
                  actions={actions}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
