import { Button } from '#renderer/components/button.tsx';
import { CategoryMark, markLabel } from '#renderer/components/category-mark.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { targetWords } from '#renderer/components/target-words.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { Note } from '#shared/model/note.ts';
import type { Author } from '#shared/model/workspace.ts';
import styles from './notes.module.css';

/** What can be done to a note. */
export interface NoteEntryActions {
  readonly edit: (note: Note) => void;
  readonly remove: (note: Note) => Promise<void>;
}

/** Where a note stands today, as a link to it; words where there is nothing to open. */
function NotePlaceLink({ note }: { readonly note: Note }) {
  const { place, target, standing } = note;
  const what = targetWords(note).slice(0, 60);
  if (place) {
    return (
      <PageLink
        page={place.page}
        document={place.document}
        block={place.start.block}
        line={target.source.lineFrom}
        what={what}
      />
    );
  }
  if (target.kind === 'paper' && standing.state !== 'review') {
    return <a href={href(routes.paper(target.source.document))}>Open the paper</a>;
  }
  if (standing.state === 'review') {
    return <a href={href(routes.notesReview())}>The paper has changed: look where it belongs</a>;
  }
  return <span className={styles['quiet']}>Taken off its place</span>;
}

/** One note: what it stands at, what it says, and what can be done with it. */
export function NoteEntry({
  note,
  me,
  isOpen,
  actions,
}: {
  readonly note: Note;
  readonly me: Author | null;
  readonly isOpen: boolean;
  readonly actions: NoteEntryActions;
}) {
  const short = (note.text || targetWords(note)).slice(0, 60);
  const author = me?.id === note.author ? me.name || 'you' : 'another author';
  return (
    <li
      className={styles['entry']}
      data-open={isOpen ? 'yes' : 'no'}
      tabIndex={isOpen ? -1 : undefined}
    >
      <p>
        <CategoryMark look={note.category} />
        <span className={styles['quiet']}> {note.kind}</span>
      </p>
      <blockquote className={styles['quote']}>
        <p>{targetWords(note)}</p>
        <NotePlaceLink note={note} />
      </blockquote>
      {note.text ? <p className={styles['text']}>{note.text}</p> : null}
      <p className={styles['facts']}>
        {note.visibility === 'shared' ? 'Shared' : 'Only on this computer'}, by {author},{' '}
        {longDate(note.createdAt)}
        {note.standing.state === 'carried' ? '. Carried over from another copy of the paper' : ''}
      </p>
      <div className={styles['buttons']} data-print="no">
        <Button
          look="plain"
          onPress={() => actions.edit(note)}
          aria-label={`${note.kind === 'note' ? 'Edit' : 'Add words to'}: ${short}`}
        >
          {note.kind === 'note' ? 'Edit' : 'Add words'}
        </Button>
        <Button
          look="plain"
          onPress={() => void actions.remove(note)}
          aria-label={`Remove the ${note.kind}, ${markLabel(note.category).toLowerCase()}: ${short}`}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}
