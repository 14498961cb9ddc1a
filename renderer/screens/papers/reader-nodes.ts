import type { Block } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';

/** What the reader sets one after the other: blocks gathered into lists and tables, and page rules between them. */
export type ReaderNode =
  | { readonly kind: 'page'; readonly key: string; readonly page: PageRef }
  | { readonly kind: 'block'; readonly key: string; readonly block: Block }
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly block: Block;
      /** 2 to 5: never more than one deeper than the heading before it, since the screen's own name is the first. */
      readonly depth: 2 | 3 | 4 | 5;
    }
  | { readonly kind: 'list'; readonly key: string; readonly items: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly key: string;
      /** What it stands under, and which of several: no two tables of a paper are named alike. */
      readonly label: string;
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
  let heading = '';
  let depth: 1 | 2 | 3 | 4 | 5 = 1;
  const labels = new Map<string, number>();
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
        label: nextLabel(labels, heading),
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
    } else if (block.kind === 'heading') {
      depth = headingDepth(block.level ?? 1, depth);
      heading = block.text;
      nodes.push({ kind: 'heading', key: block.id, block, depth });
    } else {
      nodes.push({ kind: 'block', key: block.id, block });
    }
  }
  return nodes;
}

function nextLabel(labels: Map<string, number>, heading: string): string {
  const label = heading === '' ? 'Table' : `Table under ${heading}`;
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count === 1 ? label : `${label}, ${count}`;
}

/** The depth of a heading of a level (1 to 4) after one of another depth: papers skip levels, a page may not. */
function headingDepth(level: number, before: number): 2 | 3 | 4 | 5 {
  const wanted = Math.min(level + 1, before + 1);
  if (wanted <= 2) return 2;
  return wanted === 3 ? 3 : wanted === 4 ? 4 : 5;
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
