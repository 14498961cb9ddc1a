import { memo, useMemo, useRef } from 'react';
import { usePrinting } from '#renderer/components/use-printing.ts';
import {
  shortPaperName,
  type Block,
  type OutlineEntry,
  type PaperDocument,
} from '#shared/model/document.ts';
import { MarkPainter, MarkSegments } from './mark-highlights.ts';
import type { NoteRefsByBlock } from './note-refs.tsx';
import type { TermsByBlock } from './page-terms.ts';
import { toPaperMarks, toSegments } from './paper-marks.ts';
import { choiceInWords, pagesInWords, rangesInWords, type PrintChoice } from './print-choice.ts';
import type { PrintedNotes } from './print-notes.ts';
import { PrintedNoteList } from './printed-note-list.tsx';
import { ReaderNodes } from './reader-blocks.tsx';
import { toReaderNodes } from './reader-nodes.ts';
import styles from './print.module.css';

const noTerms: TermsByBlock = new Map();
const noRefs: NoteRefsByBlock = new Map();

/** What leaves on paper, as it leaves: nothing of the screen around it is printed. */
export const PrintSheet = memo(function PrintSheet({
  paper,
  outline,
  choice,
  blocks,
  notes,
  me,
}: {
  readonly paper: PaperDocument;
  readonly outline: readonly OutlineEntry[];
  readonly choice: PrintChoice;
  readonly blocks: readonly Block[];
  /** Null where it is printed without notes. */
  readonly notes: PrintedNotes | null;
  readonly me: string | null;
}) {
  const text = useRef<HTMLDivElement>(null);
  // On paper it is the first heading there is; on screen, the screen's own name is.
  const Title = usePrinting() ? 'h1' : 'h2';
  const nodes = useMemo(() => toReaderNodes(blocks), [blocks]);
  const segments = useMemo(
    () =>
      toSegments(
        toPaperMarks(paper.id, notes?.printed.map(({ note }) => note) ?? [], []),
        // A row of a table may stand in parts: its notes are named by number only.
        blocks.filter(({ table }) => table === null),
      ),
    [paper.id, notes, blocks],
  );
  const marked = useMemo(() => [...segments.keys()], [segments]);
  const onPaper = useMemo(() => ({ refs: notes?.refs ?? noRefs }), [notes]);
  return (
    <article className={styles['sheet']} aria-label={`What is printed of ${paper.title}`}>
      <header className={styles['sheetHead']}>
        <Title className={styles['title']}>{paper.title}</Title>
        <p>
          {shortPaperName(paper)}. {choiceInWords(outline, choice)} {pagesInWords(blocks)}
        </p>
        {choice.kind === 'pages' && rangesInWords(blocks, choice) !== '' ? (
          <p>{rangesInWords(blocks, choice)}</p>
        ) : null}
        {notes === null ? null : (
          <p>
            {notes.printed.length === 0
              ? 'No notes on what is printed here.'
              : 'Notes are numbered in the text and stand at the end. They are a member’s own, not the Panel’s.'}
          </p>
        )}
      </header>
      <div ref={text} className={styles['text']}>
        <ReaderNodes nodes={nodes} terms={noTerms} target={null} onPaper={onPaper} />
        <MarkSegments value={segments}>
          <MarkPainter root={text} blocks={marked} />
        </MarkSegments>
      </div>
      {notes === null || notes.printed.length === 0 ? null : (
        <PrintedNoteList notes={notes.printed} me={me} />
      )}
    </article>
  );
});
