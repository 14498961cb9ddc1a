import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrderKey, orderKeyBetween } from '#shared/lib/order-key.ts';

/** Keys in order after some insertions, each at a place chosen at random. */
function keysAfter(places: readonly number[]): readonly string[] {
  const keys: string[] = [];
  for (const place of places) {
    const at = place % (keys.length + 1);
    keys.splice(at, 0, orderKeyBetween(keys[at - 1] ?? null, keys[at] ?? null));
  }
  return keys;
}

describe('order keys', () => {
  test('a key made between two others stands between them, wherever one inserts and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200, size: 'max' }), (places) => {
        const keys = keysAfter(places);
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isOrderKey)).toBe(true);
      }),
    );
  });

  test('inserting always at one place goes on for ever, above as below', () => {
    let low = orderKeyBetween(null, null);
    let top = orderKeyBetween(low, null);
    for (let count = 0; count < 300; count += 1) {
      const above = orderKeyBetween(low, top);
      expect(low < above && above < top).toBe(true);
      low = above;
      const below = orderKeyBetween(low, top);
      expect(low < below && below < top).toBe(true);
      top = below;
    }
  });

  test('a thousand questions written one after another have short keys', () => {
    let key = orderKeyBetween(null, null);
    for (let count = 0; count < 1000; count += 1) key = orderKeyBetween(key, null);
    expect(key.length).toBeLessThanOrEqual(17);
    let first = orderKeyBetween(null, null);
    for (let count = 0; count < 1000; count += 1) first = orderKeyBetween(null, first);
    expect(first.length).toBeLessThanOrEqual(17);
  });

  test('keys that stand the wrong way round, and text that is no key, are a mistake', () => {
    expect(() => orderKeyBetween('V', 'V')).toThrow(/does not stand before/);
    expect(() => orderKeyBetween('W', 'V')).toThrow(/does not stand before/);
    for (const text of ['', '0', 'V0', 'é', 'a b']) {
      expect(() => orderKeyBetween(text, null)).toThrow(/not an order key/);
      expect(() => orderKeyBetween(null, text)).toThrow(/not an order key/);
    }
  });
});
