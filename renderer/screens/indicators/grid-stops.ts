/** A place in the grid that the arrow keys come to: a row and a cell of it, and which of several links in the cell. */
export interface GridPlace {
  /** The heading or row by its place in the list; -1 for the heads of the columns. */
  readonly item: number;
  readonly cell: number;
  /** Among the links and buttons of the cell, from 0. */
  readonly stop: number;
}

/** What takes the focus in a cell: its links and buttons, or the cell itself where it has none. */
function stopsIn(cell: HTMLTableCellElement): readonly HTMLElement[] {
  const inside = [...cell.querySelectorAll<HTMLElement>('a[href], button')].filter(
    (element) => element.getClientRects().length > 0,
  );
  return inside.length > 0 ? inside : [cell];
}

/** The row of the grid at a place in the list; null while it is not laid out, or where there are no heads. */
function rowAt(grid: HTMLTableElement, item: number): HTMLTableRowElement | null {
  if (item >= 0) return grid.querySelector(`tr[data-index="${item}"]`);
  const heads = grid.tHead;
  // On narrow screens the heads are out of sight, for people who hear the table, so the keys do not go there.
  return heads && getComputedStyle(heads).position !== 'absolute' ? (heads.rows[0] ?? null) : null;
}

/** The element at a place, or the nearest one of its row; null while the row is not laid out. */
export function stopAt(grid: HTMLTableElement, place: GridPlace): HTMLElement | null {
  const row = rowAt(grid, place.item);
  const cell = row?.cells[Math.min(place.cell, row.cells.length - 1)];
  if (!cell) return null;
  const stops = stopsIn(cell);
  return stops[Math.min(place.stop, stops.length - 1)] ?? null;
}

/** Where an element of the grid stands; null outside its rows. */
export function placeOf(element: Element): GridPlace | null {
  const cell = element.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const item = row.parentElement?.tagName === 'THEAD' ? -1 : Number(row.dataset['index']);
  const stop = stopsIn(cell).findIndex((each) => each === element || each.contains(element));
  return Number.isInteger(item) ? { item, cell: cell.cellIndex, stop: Math.max(stop, 0) } : null;
}

/** How many rows Page Up and Page Down go. */
const pageOfRows = 10;

/** Along a row: the stop before or after, over the edges of cells; the same place at the row's end. */
function alongRow(grid: HTMLTableElement, place: GridPlace, by: 1 | -1): GridPlace {
  const row = rowAt(grid, place.item);
  if (!row) return place;
  const stops = [...row.cells].flatMap((cell) =>
    stopsIn(cell).map((_, stop) => ({ item: place.item, cell: cell.cellIndex, stop })),
  );
  const here = stops.findIndex(({ cell, stop }) => cell === place.cell && stop === place.stop);
  return stops[here + by] ?? place;
}

/**
 * Where a key leads from a place: the keys of a data grid (WAI-ARIA Authoring Practices, grid pattern). `last` is the
 * last row's place in the list. Null for keys that do not move.
 */
export function placeAfterKey(
  grid: HTMLTableElement,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  place: GridPlace,
  last: number,
): GridPlace | null {
  const first = rowAt(grid, -1) ? -1 : 0;
  const toRow = (item: number) => ({
    ...place,
    item: Math.max(first, Math.min(item, last)),
    stop: 0,
  });
  const cells = rowAt(grid, place.item)?.cells.length ?? 1;
  switch (key) {
    case 'ArrowDown':
      return toRow(place.item + 1);
    case 'ArrowUp':
      return toRow(place.item - 1);
    case 'PageDown':
      return toRow(place.item + pageOfRows);
    case 'PageUp':
      return toRow(Math.max(place.item - pageOfRows, Math.min(place.item, 0)));
    case 'ArrowRight':
      return alongRow(grid, place, 1);
    case 'ArrowLeft':
      return alongRow(grid, place, -1);
    case 'Home':
      return { item: ctrlKey || metaKey ? 0 : place.item, cell: 0, stop: 0 };
    case 'End':
      return ctrlKey || metaKey ? toRow(last) : { ...place, cell: cells - 1, stop: 0 };
    default:
      return null;
  }
}
