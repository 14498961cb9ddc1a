import { assert } from './assert.ts';

/** In the order in which strings compare, so that keys sort as plain text. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const middle = digits.charAt(base / 2);

function digitAt(key: string, index: number): number {
  return digits.indexOf(key.charAt(index));
}

/** A key is one or more digits of the alphabet and does not end in the lowest, below which nothing would fit. */
export function isOrderKey(key: string): boolean {
  return /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(key);
}

/** Above a key and short: appending a thousand times makes a key of some seventeen digits, not of hundreds. */
function keyAfter(key: string): string {
  for (let index = 0; index < key.length; index += 1) {
    const digit = digitAt(key, index);
    if (digit < base - 1) return key.slice(0, index) + digits.charAt(digit + 1);
  }
  return key === '' ? middle : `${key}1`;
}

function keyBefore(key: string): string {
  for (let index = 0; index < key.length; index += 1) {
    const digit = digitAt(key, index);
    if (digit > 1) return key.slice(0, index) + digits.charAt(digit - 1);
    if (digit === 1) return `${key.slice(0, index)}0${digits.charAt(base - 1)}`;
  }
  throw new Error(`Nothing can stand before the key “${key}”`);
}

function keyWithin(below: string, above: string): string {
  let shared = 0;
  while (shared < above.length && (below.charAt(shared) || '0') === above.charAt(shared))
    shared += 1;
  const prefix = above.slice(0, shared);
  const from = shared < below.length ? digitAt(below, shared) : 0;
  const to = digitAt(above, shared);
  if (to - from > 1) return prefix + digits.charAt(Math.floor((from + to) / 2));
  // Neighbouring digits: stay on the lower one and go above what follows it.
  return prefix + digits.charAt(from) + keyAfter(below.slice(shared + 1));
}

/**
 * A key that sorts between two others, so that one record can be moved by changing that record alone. Null stands for
 * the start or the end of the list. Both keys must be ones this function made, the first below the second.
 */
export function orderKeyBetween(below: string | null, above: string | null): string {
  assert(below === null || isOrderKey(below), `“${below}” is not an order key`);
  assert(above === null || isOrderKey(above), `“${above}” is not an order key`);
  if (below === null && above === null) return middle;
  if (above === null) return keyAfter(below ?? '');
  if (below === null) return keyBefore(above);
  assert(below < above, `“${below}” does not stand before “${above}”`);
  return keyWithin(below, above);
}
