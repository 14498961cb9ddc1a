import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import type { Place } from '#shared/model/document.ts';
import type { PaperMatch } from './find-in-paper.ts';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import {
  findPlaceInHistory,
  findReadingPlace,
  hasMoved,
  keepPlaceInHistory,
  keepPlaceOnLeaving,
  type SideKey,
} from './reading-place.ts';
import { toTextRange } from './text-range.ts';

/** Where the reader goes. A new object is a new journey, also to the same place. */
export interface Going {
  readonly block: string;
  /** How it comes into view: at the head, only as far as it must, where it stood, or words of it in the middle. */
  readonly how: 'head' | 'nearest' | { readonly delta: number } | PaperMatch;
  /** Whether the block takes the focus. */
  readonly focus: boolean;
}

function findBlock(article: Element, block: string): HTMLElement | null {
  return article.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
}

function bringIntoView(article: Element, element: HTMLElement, how: Going['how']): void {
  if (how === 'head') {
    element.scrollIntoView({ block: element.tagName === 'TR' ? 'center' : 'start' });
  } else if (how === 'nearest') {
    element.scrollIntoView({ block: 'nearest' });
  } else if ('delta' in how) {
    const scroller = scrollerOf(article);
    if (!scroller) return;
    const delta = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollBy(0, delta - how.delta);
  } else {
    const range = toTextRange(article, how.block, how.start, how.end);
    const words = range?.startContainer.parentElement ?? element;
    words.scrollIntoView({ block: 'center', inline: 'nearest' });
    const scroller = scrollerOf(article);
    const at = range?.getBoundingClientRect();
    const frame = scroller?.getBoundingClientRect();
    // Words in a very long paragraph can stand far from its middle.
    if (scroller && at && frame && (at.top < frame.top + 96 || at.bottom > frame.bottom)) {
      scroller.scrollBy(0, at.top - (frame.top + frame.bottom) / 2);
    }
  }
}

function toPlace(place: Place | null): Going | null {
  return place && { block: place.block, how: 'head', focus: true };
}

function toWhereOneWas(side: SideKey): Going | null {
  const before = findPlaceInHistory(side);
  return (
    before && {
      block: before.block,
      how: before.atHead ? 'head' : { delta: before.delta },
      focus: true,
    }
  );
}

function toWhereOneLeft(block: string | null): Going | null {
  return block === null ? null : { block, how: 'head', focus: true };
}

/**
 * Moves the reader: to where one left off, to the block its address names, back to where one was reading when the history is stepped
 * through, and to what is asked for with the answer's second part. The chunk of `going.block` has to be on the page.
 */
export function useGoing(
  article: RefObject<HTMLElement | null>,
  place: Place | null,
  /** The block that was read last; where a paper is opened at no place of its own. */
  leftAt: string | null,
  /** Which reader this is, and whether the keyboard acts on it: then what is gone to takes the focus. */
  side: { readonly key: SideKey; readonly isActive: boolean },
): readonly [Going | null, (going: Going) => void] {
  const { key } = side;
  const [going, setGoing] = useState<Going | null>(
    () => toWhereOneWas(key) ?? toPlace(place) ?? toWhereOneLeft(leftAt),
  );
  const [arrived, setArrived] = useState(place);
  if (place !== arrived) {
    setArrived(place);
    // At an entry of the history that has been read, where it was read comes before what its address names.
    if (place && !findPlaceInHistory(key)) setGoing(toPlace(place));
  }

  useEffect(() => {
    const onStep = () => {
      const before = hasMoved(key) ? toWhereOneWas(key) : null;
      if (before) setGoing(before);
    };
    window.addEventListener('popstate', onStep);
    return () => window.removeEventListener('popstate', onStep);
  }, [key]);

  const takeFocus = useEffectEvent((element: HTMLElement) => {
    if (side.isActive) element.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const element = going && article.current ? findBlock(article.current, going.block) : null;
    if (!going || !element || !article.current) return;
    bringIntoView(article.current, element, going.how);
    if (going.focus) takeFocus(element);
  }, [going, article]);

  useEffect(() => {
    const reader = article.current;
    const scroller = reader ? scrollerOf(reader) : null;
    if (!reader || !scroller) return undefined;
    const onRest = () => {
      const at = findReadingPlace(reader);
      if (at) keepPlaceInHistory(key, at);
    };
    const stopKeeping = keepPlaceOnLeaving(key, reader);
    scroller.addEventListener('scrollend', onRest);
    return () => {
      stopKeeping();
      scroller.removeEventListener('scrollend', onRest);
    };
  }, [article, key]);

  return [going, setGoing];
}
