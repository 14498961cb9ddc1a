import type { Block } from '#shared/model/document.ts';
import type { DraftBlock } from './draft-block.ts';
import type { PageOfLines } from './page-of-line.ts';

/** The paper that blocks belong to, and what is known of the place of its lines. */
export interface BlockPlaces {
  readonly document: string;
  readonly pageOf: PageOfLines;
  /** The agenda item whose papers a line belongs to; null where it belongs to none. */
  readonly agendaItemOf: (line: number) => number | null;
  /** SHA-256 of a text as lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
}

/** Gives each block its place in reading order, its id, its page and its agenda item. */
export function placeBlocks(places: BlockPlaces, drafts: readonly DraftBlock[]): readonly Block[] {
  const { document, pageOf, agendaItemOf, sha256Hex } = places;
  const seen = new Map<string, number>();
  return drafts.map((draft, ordinal) => {
    const stem = `${document}/${sha256Hex(draft.text).slice(0, 10)}`;
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return {
      id: count === 1 ? stem : `${stem}-${count}`,
      document,
      ordinal,
      ...draft,
      page: pageOf({ from: draft.lineFrom, to: draft.lineTo }),
      agendaItem: agendaItemOf(draft.lineFrom),
    };
  });
}
