import { createContext, useContext, useEffect, type RefObject } from 'react';
import type { MarkLook } from '#renderer/components/category-mark.tsx';
import type { MarkSegment } from './paper-marks.ts';
import { toTextRange } from './text-range.ts';

/** The marked stretches of the paper that is read, by block. */
export const MarkSegments = createContext<ReadonlyMap<string, readonly MarkSegment[]>>(new Map());

/** The names that papers-marks.css paints, each with a line of its own kind. */
const names: Readonly<Record<MarkLook, string>> = {
  'ask about': 'mark-ask-about',
  check: 'mark-check',
  praise: 'mark-praise',
  'follow up': 'mark-follow-up',
  question: 'mark-question',
};

function registered(look: MarkLook): Highlight {
  const known = CSS.highlights.get(names[look]);
  if (known) return known;
  const made = new Highlight();
  made.priority = -1;
  CSS.highlights.set(names[look], made);
  return made;
}

/**
 * Paints the marks of some blocks over their text, which is left as it is, and gives each of the blocks the shape of its
 * first mark in the margin. Shows nothing itself: a new mark is painted without the text being set again.
 */
export function MarkPainter({
  root,
  blocks,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly blocks: readonly string[];
}): null {
  const segments = useContext(MarkSegments);
  // After every rendering: the text may have been set anew, and what was painted on the old text is gone with it.
  useEffect(() => {
    const element = root.current;
    if (!element || segments.size === 0) return undefined;
    const painted: { look: MarkLook; range: Range }[] = [];
    const shaped: HTMLElement[] = [];
    for (const block of blocks) {
      const own = segments.get(block);
      const [first] = own ?? [];
      if (!own || !first) continue;
      for (const { look, from, to } of own) {
        const range = toTextRange(element, block, from, to);
        if (range) painted.push({ look, range });
      }
      const host = element.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
      if (host) {
        host.dataset['mark'] = names[first.look];
        shaped.push(host);
      }
    }
    for (const { look, range } of painted) registered(look).add(range);
    return () => {
      for (const { look, range } of painted) registered(look).delete(range);
      for (const host of shaped) delete host.dataset['mark'];
    };
  });
  return null;
}
