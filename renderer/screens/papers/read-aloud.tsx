import { useEffect, useRef, type RefObject } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { sectionToRead, toSpoken, type Spoken } from './read-aloud-text.ts';
import { findReadingPlace } from './reading-place.ts';
import { toTextRange } from './text-range.ts';
import { useHasVoice, useReadAloud } from './use-read-aloud.ts';
import styles from './reader-bar.module.css';

/** Room kept free above and below the sentence that is read, in pixels: the bar, and the line one looks ahead to. */
const roomAround = 120;

const words = { silent: 'Read aloud', reading: 'Pause reading', paused: 'Go on reading' } as const;

/** Whether a sentence stands on screen with room around it. */
function isInView(article: Element, { block, start, end }: Spoken): boolean {
  const frame = scrollerOf(article)?.getBoundingClientRect();
  const at = toTextRange(article, block, start, end)?.getBoundingClientRect();
  if (!frame || !at) return false;
  return at.top >= frame.top + roomAround && at.bottom <= frame.bottom - roomAround / 2;
}

/**
 * Reads the section at the head of the screen aloud: start, pause, go on, stop. Not there where the system has no voice
 * of its own, since any other would send the paper's words over a network.
 */
export function ReadAloudControl(given: {
  readonly article: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  /** Brings a sentence into view. */
  readonly onGo: (sentence: Spoken) => void;
}) {
  return useHasVoice() ? <Controls {...given} /> : null;
}

function Controls({ article, blocks, outline, onGo }: Parameters<typeof ReadAloudControl>[0]) {
  const aloud = useReadAloud((sentence) => {
    if (article.current && !isInView(article.current, sentence)) onGo(sentence);
  });
  const { here, state } = aloud;
  const first = useRef<HTMLButtonElement>(null);

  // After every rendering: bringing a sentence into view may have set its text anew.
  useEffect(() => {
    const range =
      here && article.current
        ? toTextRange(article.current, here.block, here.start, here.end)
        : null;
    if (!range) return undefined;
    CSS.highlights.set('read-aloud', new Highlight(range));
    return () => void CSS.highlights.delete('read-aloud');
  });

  const start = () => {
    const at = article.current ? findReadingPlace(article.current) : null;
    const ordinal = blocks.find(({ id }) => id === at?.block)?.ordinal ?? 0;
    aloud.start(toSpoken(sectionToRead(outline, blocks, ordinal)));
  };
  const press = { silent: start, reading: aloud.pause, paused: aloud.goOn }[state];
  return (
    <div className={styles['buttons']}>
      <Button ref={first} onPress={press}>
        {words[state]}
        {state === 'silent' ? <span className="visually-hidden"> this section</span> : null}
      </Button>
      {state === 'silent' ? null : (
        <Button
          onPress={() => {
            first.current?.focus();
            aloud.stop();
          }}
        >
          Stop reading
        </Button>
      )}
    </div>
  );
}
