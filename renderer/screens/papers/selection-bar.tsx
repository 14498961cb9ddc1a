import { AskButton, askable, type AskAbout } from '#renderer/components/ask-context.tsx';
import type { SelectedWords } from './selected-words.ts';
import styles from './papers.module.css';

/** Docked under the text while words are selected: says which, and asks about them. Never covers them. */
export function SelectionBar({
  words,
  agendaItem,
  page,
}: {
  readonly words: SelectedWords | null;
  readonly agendaItem: number | null;
  readonly page: string;
}) {
  if (!words) return null;
  const short = words.text.length > 120 ? `${words.text.slice(0, 120)}…` : words.text;
  const about: AskAbout = {
    label: `“${short}”`,
    pageLabel: page,
    agendaItem,
    evidence: [{ kind: 'quote', start: words.start, end: words.end }],
  };
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
      <p className={styles['selected']}>
        “{short}” {page}
      </p>
      <AskButton about={about} look="primary">
        Ask about these words
      </AskButton>
    </div>
  );
}
