import { orderKeyBetween } from '#shared/lib/order-key.ts';

/** What is put in an order. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By order; two that were given one key on different computers, by id, so that everybody sees the same. */
export function compareOrder(a: Ordered, b: Ordered): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id);
}

/** The key of a record that comes last. */
export function orderAtEnd(list: readonly Ordered[]): string {
  return orderKeyBetween([...list].sort(compareOrder).at(-1)?.order ?? null, null);
}

/**
 * The new keys that put a record after another, or first when `after` is null; usually one. Where the next ones share
 * a key with the one it follows, they are given keys of their own, else nothing would fit between.
 * Null when the record it should follow is not in the list.
 */
export function ordersAfter(
  list: readonly Ordered[],
  id: string,
  after: string | null,
): ReadonlyMap<string, string> | null {
  const others = list.filter((one) => one.id !== id).sort(compareOrder);
  const place = after === null ? 0 : others.findIndex((one) => one.id === after) + 1;
  if (after !== null && place === 0) return null;
  const below = others[place - 1]?.order ?? null;
  const following = others.slice(place);
  const clear = following.find((one) => below === null || one.order > below);
  const tied = clear ? following.slice(0, following.indexOf(clear)) : following;
  const keys = new Map<string, string>();
  let last = below;
  for (const one of [{ id }, ...tied]) {
    last = orderKeyBetween(last, clear?.order ?? null);
    keys.set(one.id, last);
  }
  return keys;
}
