import { useMemo } from 'react';
import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { blocksOf, sectionAt, toSections, type PaperSection } from './paper-sections.ts';
import { indexChunks, toChunks, type Chunk } from './reader-chunks.ts';
import { toReaderNodes } from './reader-nodes.ts';

/** What of a paper is set, and how it is cut. */
export interface PaperText {
  readonly chunks: readonly Chunk[];
  /** Which chunk each block that is set stands in. */
  readonly chunkOf: ReadonlyMap<string, number>;
  /** Every block of the paper that can be gone to, set now or not. */
  readonly all: { readonly has: (block: string) => boolean };
  readonly byId: ReadonlyMap<string, Block>;
  readonly sections: readonly PaperSection[];
  /** The section that is read; also when all of them are set. */
  readonly section: number;
}

/** Cuts a paper for the reader: all of it, or the section that holds the block that is gone to. */
export function usePaperText({
  blocks,
  outline,
  oneSection,
  goneTo,
}: {
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly oneSection: boolean;
  readonly goneTo: string | null;
}): PaperText {
  const byId = useMemo(() => new Map(blocks.map((block) => [block.id, block])), [blocks]);
  const sections = useMemo(() => toSections(outline, blocks.length), [outline, blocks]);
  const whole = useMemo(() => cut(blocks), [blocks]);
  const section = sectionAt(sections, goneTo === null ? 0 : (byId.get(goneTo)?.ordinal ?? 0));
  const shown = oneSection ? sections[section] : undefined;
  const part = useMemo(
    () => (shown ? cut(blocksOf(blocks, shown)) : whole),
    [blocks, shown, whole],
  );
  return { ...part, all: whole.chunkOf, byId, sections, section };
}

function cut(blocks: readonly Block[]): Pick<PaperText, 'chunks' | 'chunkOf'> {
  const chunks = toChunks(toReaderNodes(blocks));
  return { chunks, chunkOf: indexChunks(chunks) };
}
