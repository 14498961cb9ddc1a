import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';

/** What keeps a bubble open: the pointer on it or on its word, the focus, or a press that asked for it to stay. */
type Held = 'pointer' | 'focus' | 'press';

interface Open<T> {
  readonly content: T;
  readonly from: HTMLElement;
  readonly held: Held;
}

/** What a word carries so that it opens the bubble. */
interface BubbleHandlers {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Opens the one bubble of the page from any of its words. */
export interface Bubble<T> {
  readonly handlersFor: (content: T) => BubbleHandlers;
}

/** Long enough for a pointer that only crosses a word, in milliseconds. */
const opensAfter = 200;

/** Long enough to come from the word to the bubble, in milliseconds. */
const closesAfter = 400;

/**
 * A bubble that shows what a word means, as WCAG 1.4.13 has it. It is opened by the pointer resting on the word, by the
 * focus, or by a press (which is also what a tap is). It can be dismissed by Escape while pointer and focus stay; the
 * pointer can go onto it; and it stays until it is dismissed or left. A second press closes, and so does a press elsewhere.
 * Text that scrolls under a resting pointer opens nothing.
 */
export function useBubble<T>(describedBy: string): {
  readonly bubble: Bubble<T>;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly shown: T | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open<T> | null>(null);
  const timer = useRef(0);
  /** The word that Escape closed under the pointer: it opens again only once the pointer has left it. */
  const dismissed = useRef<HTMLElement | null>(null);
  const from = open?.from ?? null;

  const close = () => {
    clearTimeout(timer.current);
    setOpen(null);
  };

  const bubble = useMemo<Bubble<T>>(
    () => ({
      handlersFor: (content) => ({
        // Not `enter`: the browser also says that where a word scrolls under a pointer that rests.
        onPointerMove: ({ currentTarget, pointerType }) => {
          if (pointerType === 'touch' || dismissed.current === currentTarget) return;
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            setOpen((before) =>
              before?.held === 'press' || before?.from === currentTarget
                ? before
                : { content, from: currentTarget, held: 'pointer' },
            );
          }, opensAfter);
        },
        onPointerLeave: () => {
          dismissed.current = null;
          clearTimeout(timer.current);
        },
        onFocus: ({ currentTarget }) => {
          if (!currentTarget.matches(':focus-visible')) return;
          setOpen({ content, from: currentTarget, held: 'focus' });
        },
        onClick: ({ currentTarget }) => {
          clearTimeout(timer.current);
          setOpen((before) =>
            before?.held === 'press' && before.from === currentTarget
              ? null
              : { content, from: currentTarget, held: 'press' },
          );
        },
      }),
    }),
    [],
  );

  useLayoutEffect(() => {
    const shown = element.current;
    if (!from || !shown) return undefined;
    // The word is its invoker: the bubble stands at it, and comes right after it in the order of the Tab key.
    shown.showPopover({ source: from });
    from.setAttribute('aria-describedby', describedBy);
    from.setAttribute('aria-expanded', 'true');
    return () => {
      shown.hidePopover();
      from.removeAttribute('aria-describedby');
      from.removeAttribute('aria-expanded');
    };
  }, [from, describedBy]);

  const isOfBubble = (target: EventTarget | null) =>
    target instanceof Node &&
    ((from?.contains(target) ?? false) || (element.current?.contains(target) ?? false));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (from?.matches(':hover')) dismissed.current = from;
    if (element.current?.contains(document.activeElement)) from?.focus();
    close();
  });
  const onPointerDown = useEffectEvent((event: Event) => {
    if (!isOfBubble(event.target)) close();
  });
  const onPointerOver = useEffectEvent((event: Event) => {
    if (open?.held !== 'pointer') return;
    clearTimeout(timer.current);
    if (!isOfBubble(event.target)) timer.current = window.setTimeout(close, closesAfter);
  });
  const onFocusIn = useEffectEvent((event: Event) => {
    if (open?.held !== 'pointer' && !isOfBubble(event.target)) close();
  });
  const onScroll = useEffectEvent(() => {
    if (from?.isConnected === false) close();
  });
  const onGone = useEffectEvent(close);

  useEffect(() => {
    if (!from) return undefined;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    document.addEventListener('keydown', onKeyDown, options);
    document.addEventListener('pointerdown', onPointerDown, options);
    document.addEventListener('pointerover', onPointerOver, options);
    document.addEventListener('focusin', onFocusIn, options);
    document.addEventListener('scroll', onScroll, options);
    window.addEventListener('hashchange', onGone, options);
    return () => listening.abort();
  }, [from]);

  return { bubble, element, shown: open?.content ?? null };
}
