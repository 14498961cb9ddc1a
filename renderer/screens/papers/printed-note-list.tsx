import { markLabel } from '#renderer/components/category-mark.tsx';
import { targetWords } from '#renderer/components/target-words.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { NumberedNote } from './print-notes.ts';
import styles from './print.module.css';

/** The notes at the end of what is printed: number, category, page, the words it stands at, and what it says. */
export function PrintedNoteList({
  notes,
  me,
}: {
  readonly notes: readonly NumberedNote[];
  /** The author who prints; null while it is not known. */
  readonly me: string | null;
}) {
  return (
    <section className={styles['notes']} aria-labelledby="printed-notes">
      <h2 id="printed-notes">Notes</h2>
      <ul>
        {notes.map(({ number, note }) => (
          <li key={note.id}>
            <h3>
              Note {number}. {note.kind === 'note' ? '' : 'Highlight: '}
              {markLabel(note.category)}
              {note.target.kind === 'paper'
                ? ''
                : `, ${pageLabel(note.place?.page ?? note.target.source.page)}`}
              {me === null || note.author === me ? '' : ' (by another author)'}
            </h3>
            <blockquote>{targetWords(note)}</blockquote>
            {note.text === '' ? null : <p className={styles['noteText']}>{note.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
