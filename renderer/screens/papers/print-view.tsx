import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { usePrint } from '#renderer/api/use-print.ts';
import { Button } from '#renderer/components/button.tsx';
import { markLabel } from '#renderer/components/category-mark.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { ChoiceField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { OnlyHereChoice } from '#renderer/components/only-here-choice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { targetWords } from '#renderer/components/target-words.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { counted } from '#shared/lib/text.ts';
import type { Block, OutlineEntry, PaperDocument } from '#shared/model/document.ts';
import type { Note } from '#shared/model/note.ts';
import { pageLabel } from '#shared/model/page.ts';
import { PrintBandFields } from './print-band-fields.tsx';
import { chooseBlocks, readBand, toPrintSections, type PrintChoice } from './print-choice.ts';
import { choosePrintedNotes } from './print-notes.ts';
import { PrintSections } from './print-sections.tsx';
import { PrintSheet } from './print-sheet.tsx';
import styles from './print.module.css';

type Part = PrintChoice['kind'];
const none: readonly Note[] = [];

/** Chooses what of a paper is printed, shows exactly that, and prints it. */
export function PrintView({
  paper,
  blocks,
  outline,
  caseExamples,
  notes,
  me,
}: {
  readonly paper: PaperDocument;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly caseExamples: readonly string[];
  /** Null while they cannot be read: a paper is printed all the same. */
  readonly notes: readonly Note[] | null;
  /** The author who prints; null while it is not known. */
  readonly me: string | null;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const { print, failure } = usePrint();
  const [part, setPart] = useState<Part>(paper.pages === null ? 'sections' : 'pages');
  const [heads, setHeads] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [withNotes, setWithNotes] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const band = readBand(typed.from, typed.to, paper.pages ?? 0);

  const choice = useMemo<PrintChoice | null>(() => {
    if (part === 'whole') return { kind: 'whole' };
    if (part === 'sections') return heads.size === 0 ? null : { kind: 'sections', heads };
    const read = readBand(typed.from, typed.to, paper.pages ?? 0);
    return read.ok ? { kind: 'pages', ...read.band } : null;
  }, [part, heads, typed, paper.pages]);
  // The words of a hundred pages take a moment, and the ticks and fields are not to wait for them.
  const shown = useDeferredValue(choice);
  const chosen = useMemo(
    () => (shown ? chooseBlocks(blocks, outline, shown) : []),
    [blocks, outline, shown],
  );
  const gathered = useMemo(
    () =>
      choosePrintedNotes({
        notes: notes ?? none,
        document: paper.id,
        blocks,
        chosen,
        caseExamples: new Set(caseExamples),
        ticked: new Set(ticked),
      }),
    [notes, paper.id, blocks, chosen, caseExamples, ticked],
  );
  const staying = gathered.onlyHere.filter(({ id }) => !ticked.includes(id)).length;

  return (
    <div ref={screen}>
      <div data-print="no">
        <PageHead
          title="Print a paper"
          back={{ href: href(routes.paper(paper.id)), label: 'Back to the paper' }}
          lead={
            <p>
              {paper.title}. Choose what to print, see exactly that below, then print it or save it
              as PDF from the printer’s own dialog.
            </p>
          }
        />
        <div className={styles['choices']}>
          <ChoiceField<Part>
            legend="What to print"
            value={part}
            onChange={setPart}
            {...(paper.pages === null
              ? { hint: 'This paper prints no page numbers, so no pages can be chosen.' }
              : {})}
            options={[
              ...(paper.pages === null
                ? []
                : [{ value: 'pages' as const, label: 'Pages, by their printed numbers' }]),
              { value: 'sections', label: 'Sections, from the contents' },
              { value: 'whole', label: 'The whole paper' },
            ]}
          />
          {part === 'pages' ? (
            <PrintBandFields
              typed={typed}
              onChange={setTyped}
              band={band}
              pages={paper.pages ?? 0}
            />
          ) : null}
          {part === 'sections' ? (
            <PrintSections
              sections={toPrintSections(outline, blocks.length)}
              chosen={heads}
              onChoose={setHeads}
            />
          ) : null}
          <ChoiceField<'without' | 'with'>
            legend="Notes and highlights"
            value={withNotes ? 'with' : 'without'}
            onChange={(value) => setWithNotes(value === 'with')}
            options={[
              { value: 'without', label: 'Without my notes' },
              {
                value: 'with',
                label: 'With my notes',
                hint: 'Numbered at the end, each with its words and page. Lines that describe a child or a family carry no marks.',
              },
            ]}
          />
          {withNotes && notes === null ? (
            <Notice tone="warning">
              <p>Your notes could not be read, so none are printed.</p>
            </Notice>
          ) : null}
          {withNotes && gathered.astray > 0 ? (
            <p className={styles['quiet']}>
              {counted(gathered.astray, 'note')} on this paper{' '}
              {gathered.astray === 1 ? 'has' : 'have'} lost{' '}
              {gathered.astray === 1 ? 'its' : 'their'} place and cannot be printed.{' '}
              <a href={href(routes.notesReview())}>Look where they belong</a>.
            </p>
          ) : null}
          {withNotes && gathered.onlyHere.length > 0 ? (
            <OnlyHereChoice
              words={
                staying > 0
                  ? `${counted(staying, 'note')} will not be printed. Tick one and it is printed with the others.`
                  : 'Every note here is ticked and will be printed.'
              }
              entries={gathered.onlyHere.map((note) => ({
                id: note.id,
                heading: `${markLabel(note.category)}, ${pageLabel(note.place?.page ?? note.target.source.page)}`,
                text: note.text === '' ? targetWords(note) : note.text,
              }))}
              included={ticked}
              onInclude={(id, include) =>
                setTicked((before) =>
                  include ? [...before, id] : before.filter((other) => other !== id),
                )
              }
            />
          ) : null}
        </div>
        <FailureNotice failure={failure} />
        <div className={styles['preview']}>
          <h2>What is printed</h2>
          <Button
            look="primary"
            isDisabled={choice === null || chosen.length === 0}
            onPress={print}
          >
            Print, or save as PDF
          </Button>
        </div>
      </div>
      {shown === null || choice === null ? (
        <p className={styles['quiet']}>
          {part === 'sections'
            ? 'Nothing yet. Tick a section.'
            : 'Nothing yet. Type the first page and the last.'}
        </p>
      ) : (
        <PrintSheet
          paper={paper}
          outline={outline}
          choice={shown}
          blocks={chosen}
          notes={withNotes ? gathered : null}
          me={me}
        />
      )}
    </div>
  );
}
