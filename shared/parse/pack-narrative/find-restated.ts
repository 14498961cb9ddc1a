import { foldForSearch } from '#shared/lib/text.ts';
import type { Ask } from '#shared/model/narrative.ts';

/** Words too common to show that two sentences ask the same. */
const common: ReadonlySet<string> = new Set(['about', 'from', 'that', 'their', 'this', 'with']);

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldForSearch(text).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length > 3 && !common.has(word)));
}

/** How much of the shorter of two texts stands in the other: 0 to 1. */
function shareOfWords(one: string, other: string): number {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/** Half of the shorter text is the least that the four rewordings of 002:276 share with the slides they sum up. */
const enough = 0.5;

/** The ask among `earlier` whose words `text` says again; null where none shares half of them. An inference, shown as one. */
export function findRestated(text: string, earlier: readonly Ask[]): string | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  for (const ask of earlier) {
    const share = shareOfWords(text, ask.text);
    if (share >= enough && share > (best?.share ?? 0)) best = { id: ask.id, share };
  }
  return best?.id ?? null;
}
