import type { Word } from './split-words.ts';

/** How words lie against a stretch of others. */
export interface Alignment {
  /** Words changed, gone or come in, from the first to the last that has a partner. */
  readonly changes: number;
  /** For each word the index of the one it lies against, the same or another; -1 where it lies against none. */
  readonly partners: readonly number[];
}

/**
 * Lays words against the stretch of `within` that they resemble most: Sellers' approximate search, by words. A word that
 * has come in, gone or become another is one change; what stands before and after the stretch costs nothing.
 */
export function alignWords(words: readonly Word[], within: readonly Word[]): Alignment {
  const width = within.length + 1;
  const costs = new Uint32Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i += 1) {
    costs[i * width] = i;
    const key = words[i - 1]?.key;
    for (let j = 1; j < width; j += 1) {
      const swap = at(costs, (i - 1) * width + j - 1) + (key === within[j - 1]?.key ? 0 : 1);
      const gone = at(costs, (i - 1) * width + j) + 1;
      const come = at(costs, i * width + j - 1) + 1;
      costs[i * width + j] = Math.min(swap, gone, come);
    }
  }
  const last = words.length * width;
  let j = 0;
  for (let end = 1; end < width; end += 1) if (at(costs, last + end) < at(costs, last + j)) j = end;
  const changes = at(costs, last + j);
  const partners = Array.from({ length: words.length }, () => -1);
  let i = words.length;
  while (i > 0 && j > 0) {
    const here = at(costs, i * width + j);
    const same = words[i - 1]?.key === within[j - 1]?.key;
    if (here === at(costs, (i - 1) * width + j - 1) + (same ? 0 : 1)) {
      partners[i - 1] = j - 1;
      i -= 1;
      j -= 1;
    } else if (here === at(costs, (i - 1) * width + j) + 1) i -= 1;
    else j -= 1;
  }
  return { changes, partners };
}

function at(costs: Uint32Array, index: number): number {
  return costs[index] ?? 0;
}
