import {
  findTerms,
  type TermFinder,
  type TermMatch,
} from '#renderer/components/text-with-terms.tsx';
import type { Block } from '#shared/model/document.ts';
import type { Chunk } from './reader-chunks.ts';
import { toCells } from './table-cells.ts';

/** The words explained in some blocks, by block; offsets are into the block's text. */
export type TermsByBlock = ReadonlyMap<string, readonly TermMatch[]>;

/** A chunk's words, and what its page has explained by its end. */
interface Found {
  readonly terms: TermsByBlock;
  readonly seen: ReadonlySet<string>;
}

/** The blocks of a chunk whose words are explained: not headings, nor heads of tables. */
function explainedIn(chunk: Chunk): readonly Block[] {
  return chunk.nodes.flatMap((node) => {
    switch (node.kind) {
      case 'list':
        return node.items;
      case 'table':
        return node.rows;
      case 'block':
        return [node.block];
      default:
        return [];
    }
  });
}

function findIn(chunk: Chunk, finder: TermFinder, before: ReadonlySet<string>): Found {
  const seen = new Set(before);
  const terms = new Map<string, readonly TermMatch[]>();
  for (const block of explainedIn(chunk)) {
    const found = toCells(block).flatMap(({ text, offset }) =>
      findTerms(text, finder, seen).map((term) => ({
        ...term,
        start: term.start + offset,
        end: term.end + offset,
      })),
    );
    if (found.length > 0) terms.set(block.id, found);
  }
  return { terms, seen };
}

/** Whether a chunk goes on with the page of the one before it, and that page is one that is known. */
function goesOn(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]?.nodes[0]?.kind === 'page') return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const first = chunks[at]?.nodes[0];
    if (first?.kind === 'page') return first.page.kind !== 'unknown';
  }
  return false;
}

/**
 * Answers which words are explained in a chunk, by its index: each where it stands first on its page, and nowhere else
 * on it. Pages that are known only as a range count as one; where no page is known a chunk does, about a screen and a
 * half. Found when asked for and once, since most of a long paper is never looked at.
 */
export function makePageTerms(
  chunks: readonly Chunk[],
  finder: TermFinder,
): (index: number) => TermsByBlock {
  const known = new Map<number, Found>();
  const nothing: ReadonlySet<string> = new Set();
  return (index) => {
    let from = index;
    while (!known.has(from) && goesOn(chunks, from)) from -= 1;
    for (let at = from; at <= index; at += 1) {
      const chunk = chunks[at];
      if (known.has(at) || !chunk) continue;
      const before = goesOn(chunks, at) ? known.get(at - 1)?.seen : undefined;
      known.set(at, findIn(chunk, finder, before ?? nothing));
    }
    return known.get(index)?.terms ?? new Map();
  };
}
