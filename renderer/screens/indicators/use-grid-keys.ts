import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { placeAfterKey, placeOf, stopAt, type GridPlace } from './grid-stops.ts';

/**
 * One stop of the Tab key for a whole table, and the arrow keys within it (WAI-ARIA Authoring Practices, grid pattern).
 * `keys` names each heading and row of the list, so that the place is kept when rows before it come or go. The hook
 * sets `tabindex` on what stands in the cells after every drawing: the cells themselves know nothing of the grid.
 */
export function useGridKeys({
  grid,
  keys,
  start,
  bringIntoView,
}: {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly keys: readonly string[];
  /** Where the Tab key comes in until a place has been chosen, and when that place has gone. */
  readonly start: number;
  /** Lays out the row at a place in the list. */
  readonly bringIntoView: (item: number) => void;
}) {
  const [at, setAt] = useState<Omit<GridPlace, 'item'> & { readonly key: string | null }>({
    key: null,
    cell: 0,
    stop: 0,
  });
  const known = at.key === null ? -1 : keys.indexOf(at.key);
  const item = at.key === '' ? -1 : known < 0 ? start : known;
  const place: GridPlace = { item, cell: at.cell, stop: at.stop };
  const wantsFocus = useRef(false);

  const remember = useCallback(
    ({ item: next, cell, stop }: GridPlace) =>
      setAt((before) => {
        const key = next < 0 ? '' : (keys[next] ?? null);
        return before.key === key && before.cell === cell && before.stop === stop
          ? before
          : { key, cell, stop };
      }),
    [keys],
  );

  /** Puts the focus on a place as soon as it is laid out. */
  const goTo = useCallback(
    (next: GridPlace) => {
      wantsFocus.current = true;
      remember(next);
      if (next.item >= 0) bringIntoView(next.item);
    },
    [remember, bringIntoView],
  );

  useLayoutEffect(() => {
    const table = grid.current;
    if (!table) return;
    // What is hidden takes no focus either way, so nothing has to be measured here.
    for (const stop of table.querySelectorAll('th, td, a[href], button')) {
      if (stop.getAttribute('tabindex') !== '-1') stop.setAttribute('tabindex', '-1');
    }
    const stop = stopAt(table, place) ?? stopAt(table, { item: start, cell: 0, stop: 0 });
    stop?.setAttribute('tabindex', '0');
    if (wantsFocus.current && stopAt(table, place)) {
      wantsFocus.current = false;
      stop?.focus({ preventScroll: true });
      stop?.closest('th, td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });

  return {
    /** The heading or row that has the one stop of the Tab key, which is always laid out. */
    activeItem: item,
    goTo,
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>): void => {
      const table = grid.current;
      const from = placeOf(event.target as Element); // a key is pressed on an element
      if (!table || !from || event.altKey || event.shiftKey) return;
      if (event.key === 'Enter' && (event.target as Element).matches('th, td')) {
        event.preventDefault();
        table.querySelector<HTMLElement>(`tr[data-index="${from.item}"] [data-row]`)?.click();
        return;
      }
      const next = placeAfterKey(table, event, from, keys.length - 1);
      if (!next) return;
      event.preventDefault();
      goTo(next);
    },
    onFocus: (event: FocusEvent<HTMLTableElement>): void => {
      const next = placeOf(event.target);
      if (next) remember(next);
    },
  };
}
