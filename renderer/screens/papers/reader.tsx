import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { askable } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import type { TermFinder } from '#renderer/components/text-with-terms.tsx';
import type { Block, OutlineEntry, PaperDocument, Place } from '#shared/model/document.ts';
import type { Settings } from '#shared/model/settings.ts';
import { aboutBlock } from './about-block.ts';
import { openToTab } from './block-host.ts';
import { BesideChoice } from './beside-choice.tsx';
import { bookmarkPlace } from './bookmark-place.ts';
import { FindBar } from './find-bar.tsx';
import { GoToPage } from './go-to-page.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { MarkDock } from './mark-dock.tsx';
import { MarkSegments } from './mark-highlights.ts';
import { Outline } from './outline.tsx';
import { ReadAloudControl } from './read-aloud.tsx';
import { findNeighbour } from './reader-chunks.ts';
import { ReaderHead } from './reader-head.tsx';
import { ReaderHistory } from './reader-history.tsx';
import { useReaderSide } from './reader-side.ts';
import { ReaderText } from './reader-text.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { findReadingPlace } from './reading-place.ts';
import { SectionSteps } from './section-steps.tsx';
import { toSelectedWords, type SelectedWords } from './selected-words.ts';
import { useSentenceKeys } from './sentence-keys.ts';
import { useFind } from './use-find.ts';
import { useGoing } from './use-going.ts';
import { usePaperMarks } from './use-paper-marks.ts';
import { usePaperText } from './use-paper-text.ts';
import { useReading } from './use-reading.ts';
import lineStyles from './line-focus.module.css';
import marginStyles from './margin-notes.module.css';
import barStyles from './reader-bar.module.css';
import styles from './reader.module.css';

/** A paper to read: contents beside the text, pages marked, words and blocks that can be asked about. */
export function Reader({
  paper,
  outline,
  blocks,
  finder,
  hasActionPages,
  place,
  leftAt,
  notFound,
  settings,
  onChangeSettings,
}: {
  readonly paper: PaperDocument;
  readonly outline: readonly OutlineEntry[];
  readonly blocks: readonly Block[];
  readonly finder: TermFinder | null;
  /** Whether the paper's actions can also be read as columns. */
  readonly hasActionPages: boolean;
  /** Where to open; null for the beginning. */
  readonly place: Place | null;
  /** The block that was read last, when the paper is opened at no place of its own. */
  readonly leftAt: string | null;
  readonly notFound: string | null;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
}) {
  const article = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  const side = useReaderSide();
  const [going, go] = useGoing(article, place, leftAt, side);
  const { oneSection } = settings;
  const goneTo = going?.block ?? null;
  const text = usePaperText({ blocks, outline, oneSection, goneTo });
  const { byId, chunks, chunkOf } = text;
  const mine = usePaperMarks(paper.id, blocks);
  const { caseExamples } = mine;
  const takeSentenceKey = useSentenceKeys(article, byId);
  const memory = useReading(paper.id, article, byId);
  /** Said once: where the paper was left moves on while it is read. */
  const [openedAt] = useState(leftAt);
  const announce = useAnnounce();
  const find = useFind({
    blocks,
    shown: text.all,
    readingAt: () => {
      const at = article.current ? findReadingPlace(article.current) : null;
      return at ? (byId.get(at.block)?.ordinal ?? 0) : 0;
    },
    onGo: (match) => go({ block: match.block, how: match, focus: false }),
  });

  useEffect(() => {
    if (openedAt !== null) announce('Opened where you left off.');
  }, [openedAt, announce]);

  useEffect(() => {
    const onChange = () => {
      if (article.current) setSelected(toSelectedWords(document.getSelection(), article.current));
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);

  /** A block becomes what `Q` asks about when it takes the focus: made then, not for every block of the paper. */
  const onFocus = useCallback(
    (event: React.FocusEvent) => {
      const element = event.target.closest<HTMLElement>('[data-block]');
      const block = byId.get(element?.dataset['block'] ?? '');
      if (!element || !block) return;
      openToTab(event.currentTarget, element);
      const about = aboutBlock(block, caseExamples.has(block.id));
      Object.assign(element.dataset, { ask: askable(about)['data-ask'] });
    },
    [byId, caseExamples],
  );

  const goToHead = (block: string) => go({ block, how: 'head', focus: true });

  /** The block that an arrow leads to: from the paper itself to what is on screen, else to the block before or after. */
  const stepFrom = (target: EventTarget, by: 1 | -1): string | null => {
    if (!(target instanceof HTMLElement)) return null;
    if (target === article.current) return findReadingPlace(target)?.block ?? null;
    const isWord = target.dataset['term'] !== undefined;
    const { block } =
      (isWord ? target.closest<HTMLElement>('[data-block]') : target)?.dataset ?? {};
    return block === undefined ? null : findNeighbour(chunks, chunkOf, block, by);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (takeSentenceKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const next = stepFrom(event.target, event.key === 'ArrowDown' ? 1 : -1);
    if (next === null) return;
    event.preventDefault();
    go({ block: next, how: 'nearest', focus: true });
  };

  const bookmarkHere = async () => {
    const at = article.current ? findReadingPlace(article.current) : null;
    const block = at ? byId.get(at.block) : undefined;
    if (!block) return;
    await memory.setBookmark(block.id, true);
    announce(`Bookmark set: ${bookmarkPlace(block, outline)}`);
  };

  return (
    <>
      {side.key === 'only' ? <ReaderHead paper={paper} hasActionPages={hasActionPages} /> : null}
      {notFound ? (
        <Notice tone="warning" alert>
          <p>{notFound}</p>
        </Notice>
      ) : null}
      <ReadingPanel
        document={paper.id}
        memory={memory}
        blocks={byId}
        outline={outline}
        onOpen={goToHead}
        settings={settings}
        onChangeSettings={onChangeSettings}
      />
      <div className={barStyles['bar']} data-reader-bar="" data-side={side.key} data-print="no">
        <FindBar find={find} slashKey={settings.findKey} />
        {paper.pages === null ? null : <GoToPage document={paper.id} pages={paper.pages} />}
        {side.key === 'only' ? <ReaderHistory /> : null}
        <Button onPress={() => void bookmarkHere()}>Bookmark</Button>
        {side.key === 'only' ? (
          <BesideChoice
            document={paper.id}
            readingAt={() => (article.current ? findReadingPlace(article.current) : null)}
          />
        ) : null}
        <ReadAloudControl
          article={article}
          blocks={blocks}
          outline={outline}
          onGo={(sentence) => go({ block: sentence.block, how: sentence, focus: false })}
        />
      </div>
      <div
        className={`${styles['columns']} ${mine.marks.length > 0 ? marginStyles['withMargin'] : ''}`}
      >
        <Outline
          document={paper.id}
          entries={outline}
          at={place?.ordinal ?? null}
          matches={find.matches}
          onFound={find.goTo}
          onAgain={goToHead}
        />
        <div className={styles['reading']} data-line={settings.lineFocus ? 'yes' : undefined}>
          {settings.lineFocus ? <div className={lineStyles['line']} data-print="no" /> : null}
          {/* One stop of the Tab key: from here the arrows go to the blocks, and the article listens for all of them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <article
            ref={article}
            tabIndex={0}
            className={styles['article']}
            data-size={settings.readingSize}
            data-measure={settings.readingMeasure}
            data-side={side.key}
            aria-label={side.name(paper.title)}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          >
            <MarkSegments value={mine.segments}>
              <ReaderText
                key={chunks[0]?.key}
                chunks={chunks}
                chunkOf={chunkOf}
                finder={settings.glossaryInText ? finder : null}
                target={place?.block ?? null}
                goneTo={goneTo}
                matches={find.matches}
                here={find.here}
              />
            </MarkSegments>
          </article>
          {oneSection ? (
            <SectionSteps
              sections={text.sections}
              at={text.section}
              onStep={(section) => {
                const from = text.sections[section]?.from ?? 0;
                const head = blocks.find(
                  (block) => block.ordinal >= from && text.all.has(block.id),
                );
                if (head) goToHead(head.id);
              }}
            />
          ) : null}
          <MarkDock article={article} byId={byId} mine={mine} selected={selected} />
        </div>
        <MarginNotes article={article} marks={mine.marks} place="beside" />
      </div>
    </>
  );
}
