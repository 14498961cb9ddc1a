import { memo, useMemo, useRef } from 'react';
import type { TermFinder } from '#renderer/components/text-with-terms.tsx';
import { useFindHighlights } from './find-highlights.ts';
import type { PaperMatch } from './find-in-paper.ts';
import { MarkPainter } from './mark-highlights.ts';
import { makePageTerms, type TermsByBlock } from './page-terms.ts';
import { ReaderNodes } from './reader-blocks.tsx';
import type { Chunk } from './reader-chunks.ts';
import { useWindow } from './use-window.ts';
import styles from './reader-text.module.css';

/** Up to this many blocks a paper stands on the page whole, once it has been filled in; a longer one is windowed. */
const wholeUpTo = 2_000;

const none: readonly PaperMatch[] = [];
const noTerms: TermsByBlock = new Map();

/** The text of a paper (one for each set of chunks: give it a key), of which as much stands on the page as is near what is read. */
export function ReaderText({
  chunks,
  chunkOf,
  finder,
  target,
  goneTo,
  matches,
  here,
}: {
  readonly chunks: readonly Chunk[];
  readonly chunkOf: ReadonlyMap<string, number>;
  readonly finder: TermFinder | null;
  /** The block that the address names; marked. */
  readonly target: string | null;
  /** The block that is gone to: its chunk stands on the page whatever is in view. */
  readonly goneTo: string | null;
  readonly matches: readonly PaperMatch[];
  /** The match that the reader stands at. */
  readonly here: PaperMatch | null;
}) {
  const text = useRef<HTMLDivElement>(null);
  const window = useWindow({
    text,
    chunks,
    whole: chunkOf.size <= wholeUpTo,
    goneTo: goneTo === null ? null : (chunkOf.get(goneTo) ?? null),
  });
  const termsOf = useMemo(() => (finder ? makePageTerms(chunks, finder) : null), [chunks, finder]);
  const byChunk = useMemo(() => {
    const gathered = new Map<number, PaperMatch[]>();
    for (const match of matches) {
      const chunk = chunkOf.get(match.block) ?? -1;
      const members = gathered.get(chunk);
      if (members) members.push(match);
      else gathered.set(chunk, [match]);
    }
    return gathered;
  }, [matches, chunkOf]);
  const chunkOfHere = here ? chunkOf.get(here.block) : undefined;
  const chunkOfTarget = target === null ? undefined : chunkOf.get(target);
  return (
    <div ref={text} data-filling={window.filling ? 'yes' : 'no'}>
      {chunks.map((chunk, index) => {
        const stands = window.mounted(index);
        // One element whether its text stands or not: the window looks at these, and at no others.
        return (
          <div key={chunk.key} style={stands ? undefined : { blockSize: window.height(index) }}>
            {stands ? (
              <TextChunk
                chunk={chunk}
                terms={termsOf ? termsOf(index) : noTerms}
                target={chunkOfTarget === index ? target : null}
                matches={
                  window.near(index) || chunkOfHere === index ? (byChunk.get(index) ?? none) : none
                }
                here={chunkOfHere === index ? here : null}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const TextChunk = memo(function TextChunk({
  chunk,
  terms,
  target,
  matches,
  here,
}: {
  readonly chunk: Chunk;
  readonly terms: TermsByBlock;
  readonly target: string | null;
  readonly matches: readonly PaperMatch[];
  readonly here: PaperMatch | null;
}) {
  const element = useRef<HTMLDivElement>(null);
  useFindHighlights(element, matches, here);
  return (
    <div ref={element} className={styles['page']} data-chunk="">
      <ReaderNodes nodes={chunk.nodes} terms={terms} target={target} />
      <MarkPainter root={element} blocks={chunk.blocks} />
    </div>
  );
});
