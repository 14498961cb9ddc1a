import { scrollerOf } from '#renderer/components/scroller-of.ts';

/** Where one reads: the block at the head of the screen, and how far its top is from there, in pixels. */
export interface ReadingPlace {
  readonly block: string;
  readonly delta: number;
}

/** What covers the head of the scrolling part. */
function coveredBy(scroller: Element): number {
  const bar = scroller.querySelector('[data-reader-bar]');
  return bar && getComputedStyle(bar).position === 'sticky'
    ? bar.getBoundingClientRect().height
    : 0;
}

/** The elements of the blocks that are on screen at this moment, in reading order. */
export function listInView(article: Element): HTMLElement[] {
  const scroller = scrollerOf(article);
  if (!scroller) return [];
  const frame = scroller.getBoundingClientRect();
  const [top, bottom] = [frame.top + coveredBy(scroller), frame.bottom];
  const touches = (element: Element) => {
    const rect = element.getBoundingClientRect();
    return rect.bottom > top + 1 && rect.top < bottom - 1;
  };
  return [...article.querySelectorAll('[data-chunk]')]
    .filter(touches)
    .flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-block]')].filter(touches));
}

/** Where one reads at this moment; null when no text is on screen. */
export function findReadingPlace(article: Element): ReadingPlace | null {
  const element = listInView(article)[0];
  const scroller = element ? scrollerOf(article) : null;
  if (!element || !scroller) return null;
  const delta = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return { block: element.dataset['block'] ?? '', delta };
}

interface EntryState {
  readonly readerAt?: ReadingPlace;
}

/** Keeps where one reads with the entry of the history, so that Back comes to these words and not to their page. */
export function keepPlaceInHistory(place: ReadingPlace): void {
  const state = history.state as EntryState | null;
  history.replaceState({ ...state, readerAt: place } satisfies EntryState, '');
}

/** Where each entry of the history was left, by its key, also when it was left before the scrolling had come to rest. */
const leftAt = new Map<string, ReadingPlace>();

/** Keeps where one reads when this entry of the history is left; answers how to stop. */
export function keepPlaceOnLeaving(article: Element): () => void {
  const { navigation } = window;
  const onNavigate = ({ navigationType }: NavigateEvent) => {
    const key = navigation.currentEntry?.key;
    const at = navigationType === 'replace' ? null : findReadingPlace(article);
    if (key !== undefined && at) leftAt.set(key, at);
  };
  navigation.addEventListener('navigate', onNavigate);
  return () => navigation.removeEventListener('navigate', onNavigate);
}

/** Whether this entry of the history was come to by Back, Forward or a reload, and not by following a link. */
let comeBackTo = true;
window.navigation.addEventListener('currententrychange', ({ navigationType }) => {
  // Keeping the place replaces an entry, and says nothing of how it was come to.
  if (navigationType !== 'replace') comeBackTo = navigationType !== 'push';
});

/** Where one was reading at this entry of the history; null when it has just been made by following a link. */
export function findPlaceInHistory(): ReadingPlace | null {
  if (!comeBackTo) return null;
  const left = leftAt.get(window.navigation.currentEntry?.key ?? '');
  if (left) return left;
  // Written above and nowhere else.
  return (history.state as EntryState | null)?.readerAt ?? null;
}
