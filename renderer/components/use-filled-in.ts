import { useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** Entries that stand at once: more than the tallest screen holds. */
const atOnce = 30;

/** Entries a step adds: few enough that a key pressed meanwhile is not kept waiting. */
const stepSize = 30;

/** Milliseconds after which a step is taken though the browser says that it is busy. */
const longestPause = 200;

/** How much of a long list is laid out. */
export interface FilledIn {
  /** Entries, from the first. */
  readonly count: number;
  /** Whether there are more to come. */
  readonly filling: boolean;
}

/**
 * Lays out a long list from its beginning: what a screen holds at once, the rest in steps while nothing else is to be
 * done, so that the browser's own find and a screen reader come to have all of it; on paper everything.
 */
export function useFilledIn({
  total,
  narrowedBy = '',
  atLeast = 0,
}: {
  readonly total: number;
  /** What the list is narrowed by: another one begins anew. */
  readonly narrowedBy?: string;
  /** Entries that have to stand from the start, as where one further down is gone to. */
  readonly atLeast?: number;
}): FilledIn {
  const printing = usePrinting();
  const [filled, setFilled] = useState({ narrowedBy, count: atOnce });
  if (filled.narrowedBy !== narrowedBy) setFilled({ narrowedBy, count: atOnce });
  const count = Math.max(filled.count, atLeast);
  useEffect(() => {
    if (count >= total) return undefined;
    const step = () => setFilled({ narrowedBy, count: count + stepSize });
    const handle = requestIdleCallback(step, { timeout: longestPause });
    return () => cancelIdleCallback(handle);
  }, [count, total, narrowedBy]);
  return printing ? { count: total, filling: false } : { count, filling: count < total };
}

/** The groups in which the first `count` entries of them all stand, each with how many of its own are laid out. */
export function fillGroups<G>(
  groups: readonly G[],
  sizeOf: (group: G) => number,
  count: number,
): readonly { readonly group: G; readonly shown: number }[] {
  let left = count;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const shown = Math.min(left, sizeOf(group));
    left -= sizeOf(group);
    return [{ group, shown }];
  });
}
