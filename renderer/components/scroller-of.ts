/** What scrolls an element: it or its nearest ancestor that does. Which that is changes with the size of the window. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each instanceof HTMLElement && /auto|scroll/.test(getComputedStyle(each).overflowY)) {
      return each;
    }
  }
  return null;
}
