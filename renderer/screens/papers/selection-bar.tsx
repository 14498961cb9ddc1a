import { AskButton, askable, type AskAbout } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { CategoryMark, markLabel } from '#renderer/components/category-mark.tsx';
import { useNotes, type NoteAbout } from '#renderer/components/note-context.tsx';
import { aboutPracticeOnly } from '#renderer/components/about-practice.ts';
import { noteCategories, type NoteTargetRequest } from '#shared/model/note.ts';
import type { SelectedWords } from './selected-words.ts';
import styles from './selection-bar.module.css';

/** Docked under the text while words are selected: says which, marks them and asks about them. Never covers them. */
export function SelectionBar({
  words,
  target,
  agendaItem,
  page,
  aboutChild,
  onMarked,
}: {
  readonly words: SelectedWords | null;
  /** What a mark would stand at. */
  readonly target: NoteTargetRequest | null;
  readonly agendaItem: number | null;
  readonly page: string;
  /** Whether the words describe a child or a family: then they are not marked. */
  readonly aboutChild: boolean;
  /** Lets go of the words and gives the focus back to their block. */
  readonly onMarked: () => void;
}) {
  const { write, highlight } = useNotes();
  if (!words || !target) return null;
  const short = words.text.length > 120 ? `${words.text.slice(0, 120)}…` : words.text;
  const label = aboutChild ? 'these words' : `“${short}”`;
  const about: AskAbout = {
    label,
    pageLabel: page,
    agendaItem,
    evidence: [{ kind: 'quote', start: words.start, end: words.end }],
    ...(aboutChild ? { caution: aboutPracticeOnly } : {}),
  };
  const note: NoteAbout = { label, pageLabel: page, target };
  return (
    // Pressing inside must not clear the selection that the bar is about.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles['selection']}
      data-ask-selection=""
      data-print="no"
      onMouseDown={(event) => event.preventDefault()}
      {...askable(about)}
    >
      <p className={styles['selected']}>{aboutChild ? aboutPracticeOnly : `${label} ${page}`}</p>
      {aboutChild ? null : (
        <>
          <fieldset className={styles['highlights']}>
            <legend className="visually-hidden">Highlight</legend>
            <span aria-hidden="true">Highlight:</span>
            {noteCategories.map((category) => (
              <Button
                key={category}
                look="plain"
                aria-label={`Highlight: ${markLabel(category)}`}
                onPress={() => {
                  onMarked();
                  void highlight(note, category);
                }}
              >
                <CategoryMark look={category} />
              </Button>
            ))}
          </fieldset>
          <Button
            onPress={() => {
              onMarked();
              write(note);
            }}
          >
            Note
          </Button>
        </>
      )}
      <AskButton about={about} look="primary">
        Ask about these words
      </AskButton>
    </div>
  );
}
