import { scrollerOf } from '#renderer/components/scroller-of.ts';

/** Which reader: the only one on the page, or one of two that stand beside each other. */
export type SideKey = 'only' | 'left' | 'right';

/** Where one reads: the block at the head of the screen, and how far its top is from there, in pixels. */
export interface ReadingPlace {
  readonly block: string;
  readonly delta: number;
  /** Set where the reader is set otherwise than it was: then the block begins at the head, clear of what covers that. */
  readonly atHead?: true;
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
  /** By the reader's side. */
  readonly readersAt?: Readonly<Record<string, ReadingPlace>>;
}

/** Keeps where one reads with the entry of the history, so that Back comes to these words and not to their page. */
export function keepPlaceInHistory(side: SideKey, place: ReadingPlace): void {
  const state = history.state as EntryState | null;
  const readersAt = { ...state?.readersAt, [side]: place };
  history.replaceState({ ...state, readersAt } satisfies EntryState, '');
}

/** Where each entry of the history was left, by its key and side, also when it was left before the scrolling had come to rest. */
const leftAt = new Map<string, ReadingPlace>();

function entryOf(side: SideKey): string {
  return `${window.navigation.currentEntry?.key ?? ''} ${side}`;
}

/** Keeps where one reads when this entry of the history is left; answers how to stop. */
export function keepPlaceOnLeaving(side: SideKey, article: Element): () => void {
  const { navigation } = window;
  const onNavigate = ({ navigationType }: NavigateEvent) => {
    const at = navigationType === 'replace' ? null : findReadingPlace(article);
    if (at) leftAt.set(entryOf(side), at);
  };
  navigation.addEventListener('navigate', onNavigate);
  return () => navigation.removeEventListener('navigate', onNavigate);
}

/** Whether this entry of the history was come to by Back, Forward or a reload, and not by following a link. */
let comeBackTo = true;
/** The addresses of this entry of the history and of the one that was shown before it. */
let addresses = { before: '', now: window.location.hash };
/** Where readers are to go on at the next entry that is made. */
let goingOn: ReadonlyMap<SideKey, ReadingPlace> = new Map();
window.navigation.addEventListener('currententrychange', ({ navigationType }) => {
  // Keeping the place replaces an entry, and says nothing of how it was come to.
  if (navigationType === 'replace') return;
  comeBackTo = navigationType !== 'push';
  addresses = { before: addresses.now, now: window.location.hash };
  if (navigationType === 'push') for (const [side, at] of goingOn) leftAt.set(entryOf(side), at);
  goingOn = new Map();
});

/** Lets a reader go on where one reads when the next link is followed: the same paper, set otherwise. */
export function goOnAt(side: SideKey, place: ReadingPlace | null): void {
  goingOn = place ? new Map([[side, { ...place, atHead: true }]]) : new Map();
}

/** Whether the last step through the history changed what this side is opened at: if not, it stays where it is. */
export function hasMoved(side: SideKey): boolean {
  const { before, now } = addresses;
  return side === 'only' || sideAddress(before, side) !== sideAddress(now, side);
}

function sideAddress(address: string, side: 'left' | 'right'): string {
  const [, left, right] = /^#\/papers\/beside\/([^/]*)\/([^/]*)$/.exec(address) ?? [];
  return (side === 'left' ? left : right) ?? '';
}

/** Where one was reading at this entry of the history; null when it has just been made by following a link. */
export function findPlaceInHistory(side: SideKey): ReadingPlace | null {
  const left = leftAt.get(entryOf(side));
  // An entry that has just been made was left by nobody, unless a reader goes on in it.
  if (left) return left;
  if (!comeBackTo) return null;
  // Written above and nowhere else.
  return (history.state as EntryState | null)?.readersAt?.[side] ?? null;
}
