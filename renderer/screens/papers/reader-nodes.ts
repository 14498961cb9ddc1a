import type { Block } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';

/** What the reader sets one after the other: blocks gathered into lists and tables, and page rules between them. */
export type ReaderNode =
  | { readonly kind: 'page'; readonly key: string; readonly page: PageRef }
  | { readonly kind: 'block'; readonly key: string; readonly block: Block }
  | { readonly kind: 'list'; readonly key: string; readonly items: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly key: string;
      readonly head: readonly Block[];
      readonly rows: readonly Block[];
    };

function samePage(a: PageRef, b: PageRef): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to;
}

/**
 * Gathers blocks in reading order. A page rule stands wherever the page changes; page markers printed in the text are
 * left out, since the rule says the same. A table that goes on over a page break is one table, and keeps the rule of
 * the page it starts on; a header repeated inside it is not repeated.
 */
export function toReaderNodes(blocks: readonly Block[]): ReaderNode[] {
  const nodes: ReaderNode[] = [];
  let page: PageRef | null = null;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.kind === 'page marker') continue;
    if (!page || !samePage(page, block.page)) {
      page = block.page;
      nodes.push({ kind: 'page', key: `page-${block.id}`, page });
    }
    if (block.table !== null) {
      const members = takeWhile(blocks, index, (next) => next.table === block.table);
      nodes.push({
        kind: 'table',
        key: block.id,
        head: takeWhile(members, 0, (member) => member.kind === 'table header'),
        rows: members.filter((member) => member.kind === 'table row'),
      });
      index += members.length - 1;
    } else if (block.kind === 'list item') {
      const current = block.page;
      const items = takeWhile(
        blocks,
        index,
        (next) => next.kind === 'list item' && samePage(next.page, current),
      );
      nodes.push({ kind: 'list', key: block.id, items });
      index += items.length - 1;
    } else {
      nodes.push({ kind: 'block', key: block.id, block });
    }
  }
  return nodes;
}

function takeWhile(
  blocks: readonly Block[],
  from: number,
  belongs: (block: Block) => boolean,
): Block[] {
  const taken: Block[] = [];
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || !belongs(block)) break;
    taken.push(block);
  }
  return taken;
}
