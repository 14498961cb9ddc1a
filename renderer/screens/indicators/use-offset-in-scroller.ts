import { useLayoutEffect, useState, type RefObject } from 'react';
import { scrollerOf } from '#renderer/components/scroller-of.ts';

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
      const scroller = region.current && scrollerOf(region.current);
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
