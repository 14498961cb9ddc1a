import type { RefObject } from 'react';
import { LastMarkNotice } from '#renderer/components/note-context.tsx';
import type { Block } from '#shared/model/document.ts';
import { pageLabel } from '#shared/model/page.ts';
import { MarginNotes } from './margin-notes.tsx';
import { useReaderSide } from './reader-side.ts';
import { SelectionBar } from './selection-bar.tsx';
import { toNoteTarget, touchesAny } from './selected-target.ts';
import type { SelectedWords } from './selected-words.ts';
import type { PaperMarks } from './use-paper-marks.ts';
import styles from './margin-notes.module.css';

/** What stays in view under the text: what was marked last, the notes here, and what can be done with selected words. */
export function MarkDock({
  article,
  byId,
  mine,
  selected,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly byId: ReadonlyMap<string, Block>;
  readonly mine: PaperMarks;
  readonly selected: SelectedWords | null;
}) {
  const side = useReaderSide();
  const first = selected ? byId.get(selected.start.block) : undefined;
  return (
    <div className={styles['dock']}>
      {side.isActive ? <LastMarkNotice /> : null}
      <MarginNotes article={article} marks={mine.marks} place="under" />
      <SelectionBar
        words={selected}
        target={selected ? toNoteTarget(selected, byId) : null}
        agendaItem={first?.agendaItem ?? null}
        page={first ? pageLabel(first.page) : ''}
        aboutChild={selected !== null && touchesAny(selected, byId, mine.caseExamples)}
        onMarked={() => {
          document.getSelection()?.removeAllRanges();
          const block = first ? `[data-block="${CSS.escape(first.id)}"]` : null;
          if (block) article.current?.querySelector<HTMLElement>(block)?.focus();
        }}
      />
    </div>
  );
}
