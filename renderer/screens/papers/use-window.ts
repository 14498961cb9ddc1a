import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { usePrinting } from '#renderer/components/use-printing.ts';
import type { Chunk } from './reader-chunks.ts';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import { listInView } from './reading-place.ts';

/** Which chunks stand on the page, and how high those that do not are. */
export interface ReaderWindow {
  /** Whether a paper that will stand whole is still being filled in. */
  readonly filling: boolean;
  readonly mounted: (index: number) => boolean;
  /** Whether a chunk is in view or about to be. */
  readonly near: (index: number) => boolean;
  /** Pixels. */
  readonly height: (index: number) => number;
}

/** How long the filling in waits for the browser to be idle before it goes on all the same, in milliseconds. */
const longestPause = 1000;

/** What one step of the filling in may take before the next is made smaller, in milliseconds: about one frame. */
const longestStep = 16;

interface Held {
  readonly near: ReadonlySet<number>;
  readonly heights: ReadonlyMap<number, number>;
}

/** What the person is in the middle of stays on the page, however far they scroll. */
function isInUse(chunk: Element, scroller: Element): boolean {
  // The observer tells of a moment ago: meanwhile the reader may have gone to this very chunk.
  const [frame, rect] = [scroller.getBoundingClientRect(), chunk.getBoundingClientRect()];
  if (rect.bottom > frame.top && rect.top < frame.bottom) return true;
  if (chunk.contains(document.activeElement)) return true;
  const selection = document.getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    (chunk.contains(selection.anchorNode) || chunk.contains(selection.focusNode))
  );
}

/**
 * Changes what stands on the page, at once, without moving what is being read: what comes above it is seldom as high as
 * it was thought to be. The browser's own anchoring lets go while a page is being gone to, so it is turned off here.
 */
function changeInPlace(text: Element, change: () => void): void {
  const inView = listInView(text).map((element) => ({
    element,
    top: element.getBoundingClientRect().top,
  }));
  flushSync(change);
  const anchor = inView.find(({ element }) => element.isConnected);
  if (!anchor) return;
  const moved = anchor.element.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 1) scrollerOf(text)?.scrollBy(0, moved);
}

/**
 * Puts on the page what is in view or close to it, what is gone to, and on paper everything. A paper that is `whole`
 * is filled in to its end while nothing else is to be done, so that the browser's own find and a screen reader have
 * all of it; a longer one keeps only what is near. `text` holds the chunks as its children, in order; other chunks
 * are another window.
 */
export function useWindow({
  text,
  chunks,
  whole,
  goneTo,
}: {
  readonly text: RefObject<HTMLElement | null>;
  readonly chunks: readonly Chunk[];
  readonly whole: boolean;
  /** The chunk that is gone to; null for the beginning. */
  readonly goneTo: number | null;
}): ReaderWindow {
  const start = goneTo ?? 0;
  const [held, setHeld] = useState<Held>(() => ({
    near: new Set([start - 1, start, start + 1]),
    heights: new Map(),
  }));
  const [filled, setFilled] = useState(0);
  const step = useRef(2);
  const printing = usePrinting();

  useEffect(() => {
    const parent = text.current;
    const scroller = parent ? scrollerOf(parent) : null;
    if (!parent || !scroller) return undefined;
    const indexes = new Map<Element, number>([...parent.children].map((child, at) => [child, at]));
    const observer = new IntersectionObserver(
      (entries) =>
        changeInPlace(parent, () =>
          setHeld((before) => {
            const near = new Set(before.near);
            const heights = new Map(before.heights);
            for (const { target, isIntersecting, boundingClientRect } of entries) {
              const index = indexes.get(target);
              if (index === undefined) continue;
              if (isIntersecting) near.add(index);
              else if (near.has(index) && !isInUse(target, scroller)) {
                near.delete(index);
                heights.set(index, boundingClientRect.height);
              }
            }
            return { near, heights };
          }),
        ),
      { root: scroller, rootMargin: '150% 0px' },
    );
    for (const child of parent.children) observer.observe(child);
    return () => observer.disconnect();
  }, [text]);

  useEffect(() => {
    if (!whole || filled >= chunks.length) return undefined;
    const fill = () => {
      if (!text.current) return;
      const size = step.current;
      const began = performance.now();
      changeInPlace(text.current, () => setFilled((count) => count + size));
      // Each step looks over all that stands: the fewer there are the better, so long as none of them is felt.
      const took = performance.now() - began;
      if (took < longestStep / 2) step.current = size * 2;
      else if (took > longestStep) step.current = Math.max(2, Math.floor(size / 2));
    };
    // A browser that thinks itself busy, as Chromium does after some keys, may never say that it is idle.
    const handle = requestIdleCallback(fill, { timeout: longestPause });
    return () => cancelIdleCallback(handle);
  }, [text, whole, filled, chunks.length]);

  return {
    filling: whole && filled < chunks.length,
    mounted: (index) => printing || index < filled || index === goneTo || held.near.has(index),
    near: (index) => held.near.has(index),
    height: (index) => held.heights.get(index) ?? chunks[index]?.height ?? 0,
  };
}
