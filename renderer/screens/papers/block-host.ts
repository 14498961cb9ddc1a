import type { Block } from '#shared/model/document.ts';

/**
 * What every element that stands for a block carries: it can be found, gone to and marked.
 *
 * By keyboard, a paper is one Tab stop and not one for each of its hundreds of explained words. The up and down arrows go
 * from block to block; while a block has the focus, and only then, Tab comes to the words explained in it, one by one, and
 * each shows its meaning (see `openToTab`). Up and down go on from such a word as from its block.
 */
export function blockHost(block: Block, target: string | null) {
  return {
    'data-block': block.id,
    'data-target': block.id === target ? 'yes' : undefined,
    tabIndex: -1,
  } as const;
}

/** Lets Tab come to the words explained in a block, and to those of no other. */
export function openToTab(article: Element, block: Element): void {
  for (const word of article.querySelectorAll<HTMLElement>('[data-term][tabindex="0"]')) {
    if (!block.contains(word)) word.tabIndex = -1;
  }
  for (const word of block.querySelectorAll<HTMLElement>('[data-term]')) word.tabIndex = 0;
}
