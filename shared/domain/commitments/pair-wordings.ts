import type { CommitmentEntry } from '#shared/model/commitment.ts';
import { plans } from './plans.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []);

/** Below this share of words in common two wordings are two sentences, and marking differences would mark them all. */
const alikeEnough = 0.3;

/** How alike two wordings are: words in common of all words of both, 0 to 1. */
function likeness(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * For each entry the most alike wording of the plans just before its own, where there is one alike enough, by their
 * places in the list. A target and a commitment are never paired: they are kept apart.
 */
export function pairWordings(
  entries: readonly CommitmentEntry[],
): readonly { readonly earlier: number; readonly later: number }[] {
  const orderOf = ({ plan }: CommitmentEntry) => plans[plan].order;
  return entries.flatMap((entry, later) => {
    const before = entries.filter(
      (other) => other.kind === entry.kind && orderOf(other) < orderOf(entry),
    );
    const nearest = Math.max(...before.map(orderOf));
    const [best] = before
      .filter((other) => orderOf(other) === nearest)
      .map((other) => ({ other, alike: likeness(other.words, entry.words) }))
      .toSorted((a, b) => b.alike - a.alike);
    return best && best.alike >= alikeEnough
      ? [{ earlier: entries.indexOf(best.other), later }]
      : [];
  });
}
