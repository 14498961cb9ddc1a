import type { Block } from '#shared/model/document.ts';

/** What every element that stands for a block carries: it can be found, gone to and marked. */
export function blockHost(block: Block, target: string | null) {
  return {
    'data-block': block.id,
    'data-target': block.id === target ? 'yes' : undefined,
    tabIndex: -1,
  } as const;
}
