import type { NoteCategory } from '#shared/model/note.ts';
import styles from './category-mark.module.css';

/** What a place of a paper is marked for: a category of notes, or a question that was asked about it. */
export type MarkLook = NoteCategory | 'question';

/** Each look in a word or two, and its own shape: told apart without colour. Drawn on a square of 16. */
const looks: Readonly<Record<MarkLook, { readonly label: string; readonly path: string }>> = {
  'ask about': { label: 'Ask about', path: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z' },
  check: { label: 'Check', path: 'M2 2h12v12H2z' },
  praise: { label: 'Praise', path: 'M8 1l7 14H1z' },
  'follow up': { label: 'Follow up', path: 'M8 0.5L15.5 8L8 15.5L0.5 8z' },
  question: { label: 'Question', path: 'M1.5 2h13v9H8l-4 4v-4H1.5z' },
};

/** The name of a look. */
export function markLabel(look: MarkLook): string {
  return looks[look].label;
}

/** The shape of a look with its name beside it. */
export function CategoryMark({ look }: { readonly look: MarkLook }) {
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles['shape']}>
        <path d={looks[look].path} />
      </svg>
      {looks[look].label}
    </span>
  );
}
