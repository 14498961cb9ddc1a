import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { pageLabel } from '#shared/model/page.ts';

/**
 * Where a bookmark stands, in words: the heading it stands under and its page. Never the words of the block itself, which
 * may be those of an example about a child.
 */
export function bookmarkPlace(block: Block, outline: readonly OutlineEntry[]): string {
  const heading = outline.findLast((entry) => entry.ordinal <= block.ordinal);
  return `${heading?.title ?? 'Before the first heading'}, ${pageLabel(block.page)}`;
}
