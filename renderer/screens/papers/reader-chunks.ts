import type { Block } from '#shared/model/document.ts';
import type { ReaderNode } from './reader-nodes.ts';

/** A run of the paper that is put on the page, or taken off it, as one. No chunk goes over a page rule. */
export interface Chunk {
  readonly key: string;
  readonly nodes: readonly ReaderNode[];
  /** The ids of the blocks set in it, in reading order. */
  readonly blocks: readonly string[];
  /** How high it will be, in pixels, until it has been measured: only the scroll bar rests on it. */
  readonly height: number;
}

/** About a screen and a half of text: fewer would be seen arriving, more would be felt. */
const blocksInChunk = 40;

/** Characters on a line of the reading measure. */
const lineLength = 70;

function blocksOf(node: ReaderNode): readonly Block[] {
  switch (node.kind) {
    case 'page':
      return [];
    case 'list':
      return node.items;
    case 'table':
      return [...node.head, ...node.rows];
    default:
      return [node.block];
  }
}

function heightOf(node: ReaderNode): number {
  if (node.kind === 'page') return 36;
  const height = blocksOf(node).reduce((sum, block) => {
    const longest = block.cells
      ? Math.max(...block.cells.map((cell) => cell.length / 16), 1)
      : block.text.length / lineLength;
    return sum + Math.ceil(longest) * 28 + 12;
  }, 0);
  // A table scrolls inside its own region.
  return node.kind === 'table' ? Math.min(height, 768) : height;
}

/** Cuts a paper into chunks: at every page rule, and within a long page where enough blocks have come together. */
export function toChunks(nodes: readonly ReaderNode[]): Chunk[] {
  const chunks: { key: string; nodes: ReaderNode[]; blocks: string[]; height: number }[] = [];
  for (const node of nodes) {
    let chunk = chunks.at(-1);
    if (!chunk || node.kind === 'page' || chunk.blocks.length >= blocksInChunk) {
      chunk = { key: node.key, nodes: [], blocks: [], height: 24 };
      chunks.push(chunk);
    }
    chunk.nodes.push(node);
    for (const block of blocksOf(node)) chunk.blocks.push(block.id);
    chunk.height += heightOf(node);
  }
  return chunks;
}

/** Which chunk each block stands in. */
export function indexChunks(chunks: readonly Chunk[]): ReadonlyMap<string, number> {
  return new Map(chunks.flatMap((chunk, index) => chunk.blocks.map((block) => [block, index])));
}

/** The block before or after one, in reading order, whether it stands on the page or not. */
export function findNeighbour(
  chunks: readonly Chunk[],
  chunkOf: ReadonlyMap<string, number>,
  block: string,
  by: 1 | -1,
): string | null {
  const index = chunkOf.get(block) ?? -1;
  const members = chunks[index]?.blocks ?? [];
  const next = members[members.indexOf(block) + by];
  const beyond = chunks[index + by]?.blocks.at(by === 1 ? 0 : -1);
  return next ?? beyond ?? null;
}
