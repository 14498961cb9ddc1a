import { useLayoutEffect, useState, type RefObject } from 'react';

/** What scrolls an element: it or its nearest ancestor that does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let each = element; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}

/** Pixels from the top of what scrolls a list to the list's first row, kept true as what stands above grows or shrinks. */
export function useOffsetInScroller(
  region: RefObject<HTMLElement | null>,
  grid: RefObject<HTMLTableElement | null>,
): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const screen = region.current?.parentElement;
    if (!screen) return undefined;
    const measure = () => {
      const body = grid.current?.tBodies[0];
      const scroller = scrollerOf(region.current);
      if (!body || !scroller) return;
      const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const next = Math.round(top + scroller.scrollTop);
      setOffset((before) => (before === next ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(screen);
    return () => observer.disconnect();
  }, [region, grid]);
  return offset;
}
