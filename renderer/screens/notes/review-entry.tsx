import { Button } from '#renderer/components/button.tsx';
import { CategoryMark } from '#renderer/components/category-mark.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { targetWords } from '#renderer/components/target-words.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { Note, NoteReviewReason, NoteTarget, NoteTargetRequest } from '#shared/model/note.ts';
import styles from './notes.module.css';

const reasons: Readonly<Record<NoteReviewReason, string>> = {
  lookalikes: 'More than one place looks like the one you noted.',
  'surroundings changed': 'The same words are there, and what stands around them has changed.',
  'words changed': 'The words have changed.',
  'printed more than once': 'This figure is printed in more than one table now.',
  'printed anew': 'This figure is printed as another number now.',
  'another copy of the paper':
    'This is another copy of the paper, so the page may hold other words.',
  gone: 'Nothing like it is in the paper any more.',
};

/** The noted words in what is kept of their paragraph. */
function Before({ target }: { readonly target: NoteTarget }) {
  if (target.kind !== 'words') return <p>{targetWords({ target })}</p>;
  return (
    <p>
      {target.before}
      <mark>{target.quote}</mark>
      {target.after}
    </p>
  );
}

/** One note before and after its paper changed, and what can be done with it. */
export function ReviewEntry({
  note,
  onPlace,
  onDetach,
}: {
  readonly note: Note;
  readonly onPlace: (target: NoteTargetRequest) => Promise<void>;
  readonly onDetach: () => Promise<void>;
}) {
  if (note.standing.state !== 'review') return null;
  const { why, choices } = note.standing;
  const name = (note.text || targetWords(note)).slice(0, 60);
  return (
    <li className={styles['entry']}>
      <p>
        <CategoryMark look={note.category} />
        {note.text ? <span className={styles['text']}> {note.text}</span> : null}
      </p>
      <p>{reasons[why]}</p>
      <div className={styles['sides']}>
        <section aria-label={`Before: ${name}`}>
          <h2 className={styles['side']}>
            When you noted it, {pageLabel(note.target.source.page)}
          </h2>
          <Before target={note.target} />
        </section>
        <section aria-label={`Now: ${name}`}>
          <h2 className={styles['side']}>Now</h2>
          {choices.length === 0 ? <p>Nothing to show.</p> : null}
          <ol className={styles['list']}>
            {choices.map((choice, index) => (
              <li key={`${choice.block} ${choice.words}`} className={styles['choice']}>
                <p>
                  {choice.words}{' '}
                  <PageLink
                    page={choice.page}
                    document={choice.document}
                    block={choice.block}
                    line={1}
                    what={choice.words.slice(0, 60)}
                  />
                </p>
                <Button
                  onPress={() => void onPlace(choice.target)}
                  aria-label={`${index === 0 ? 'Keep it here' : 'Move it here'}: ${choice.words.slice(0, 60)}`}
                >
                  {index === 0 ? 'Keep it here' : 'Move it here'}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <div className={styles['buttons']}>
        <Button onPress={() => void onDetach()} aria-label={`Take off its place: ${name}`}>
          Take it off its place
        </Button>
      </div>
    </li>
  );
}
