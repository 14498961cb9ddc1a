import { useEffect, type RefObject } from 'react';
import type { PaperMatch } from './find-in-paper.ts';
import { toTextRange } from './text-range.ts';

/** The names that base.css paints: every place found, and the one the reader stands at. */
type HighlightName = 'paper-match' | 'paper-match-here';

function registered(name: HighlightName): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  if (name === 'paper-match-here') made.priority = 1;
  CSS.highlights.set(name, made);
  return made;
}

/**
 * Paints the places found in an element. They are painted over the text and are no part of it, so that no selection,
 * offset or copy knows of them.
 */
export function useFindHighlights(
  root: RefObject<HTMLElement | null>,
  matches: readonly PaperMatch[],
  here: PaperMatch | null,
): void {
  // After every rendering: the text may have been set anew, and what was painted on the old text is gone with it.
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const painted: { name: HighlightName; range: Range }[] = [];
    for (const match of matches) {
      const range = toTextRange(element, match.block, match.start, match.end);
      if (range) painted.push({ name: match === here ? 'paper-match-here' : 'paper-match', range });
    }
    for (const { name, range } of painted) registered(name).add(range);
    return () => {
      for (const { name, range } of painted) registered(name).delete(range);
    };
  });
}
