import { useDeferredValue, useMemo, useState } from 'react';
import { findInPaper, toSearchable, type PaperMatch } from './find-in-paper.ts';
import type { Block } from '#shared/model/document.ts';

/** Find in paper: what is typed, what it finds, and which of the places the reader stands at. */
export interface Find {
  readonly typed: string;
  readonly matches: readonly PaperMatch[];
  /** Whether what is typed has been looked for and is nowhere. */
  readonly nothing: boolean;
  /** 0-based; null before the first place was gone to. */
  readonly at: number | null;
  readonly here: PaperMatch | null;
  readonly type: (typed: string) => void;
  /** Goes to the next or the one before, round the ends of the paper. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to a place by its number, from 0. */
  readonly goTo: (at: number) => void;
}

/**
 * Finds while one types. The first step goes to the place nearest after `readingAt()`, the ordinal at the head of the
 * screen, or nearest before it when stepping back.
 */
export function useFind({
  blocks,
  shown,
  readingAt,
  onGo,
}: {
  readonly blocks: readonly Block[];
  /** Holds the blocks that are set in the reader, by id. */
  readonly shown: { readonly has: (block: string) => boolean };
  readonly readingAt: () => number;
  readonly onGo: (match: PaperMatch) => void;
}): Find {
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const [place, setPlace] = useState<{ readonly of: string; readonly at: number } | null>(null);
  const idle = wanted === '';
  const texts = useMemo(() => (idle ? null : toSearchable(blocks, shown)), [blocks, shown, idle]);
  const matches = useMemo(() => (texts ? findInPaper(texts, wanted) : []), [texts, wanted]);
  const at = place?.of === wanted ? place.at : null;

  const goToOne = (found: readonly PaperMatch[], next: number) => {
    const match = found[next];
    if (!match) return;
    setPlace({ of: typed, at: next });
    onGo(match);
  };
  const step = (by: 1 | -1) => {
    // Who types and presses Enter at once is ahead of what has been found.
    const found = typed === wanted ? matches : findInPaper(toSearchable(blocks, shown), typed);
    const count = found.length;
    if (count === 0) return;
    const from = typed === wanted ? at : null;
    goToOne(found, from === null ? nearest(found, readingAt(), by) : (from + by + count) % count);
  };
  return {
    typed,
    matches,
    nothing: typed === wanted && matches.length === 0,
    at,
    here: at === null ? null : (matches[at] ?? null),
    type: setTyped,
    step,
    goTo: (next) => goToOne(matches, next),
  };
}

/** The first place at or after an ordinal, or the last one before it; round the ends of the paper. */
function nearest(matches: readonly PaperMatch[], ordinal: number, by: 1 | -1): number {
  const after = matches.findIndex((match) => match.ordinal >= ordinal);
  if (by === 1) return Math.max(after, 0);
  return after <= 0 ? matches.length - 1 : after - 1;
}
