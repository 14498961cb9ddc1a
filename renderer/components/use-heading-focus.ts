import { useEffect, type RefObject } from 'react';

/** Whether what had the focus went away with the screen before, so that nobody is robbed of it. */
export function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.tagName === 'MAIN';
}

/** Starts a screen at its top with the focus on its heading, when the focus was lost on the way to it. */
export function focusHeading(screen: HTMLElement | null): void {
  screen?.closest('main')?.scrollTo(0, 0);
  const heading = screen?.querySelector('h1');
  heading?.focus({ preventScroll: true });
  // Zoomed far in, the page scrolls with the places before the work.
  heading?.scrollIntoView({ block: 'nearest' });
}

/** Does so once, when the screen is first shown. */
export function useHeadingFocus(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) focusHeading(screen.current);
  }, [screen]);
}
