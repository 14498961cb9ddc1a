import type { Block } from '#shared/model/document.ts';
import type { ReadingProgress } from '#shared/model/reading.ts';

/** What of a block tells whether it is to be read. */
export type Readable = Pick<Block, 'ordinal' | 'kind' | 'agendaItem' | 'page'>;

/** What of a paper is not among its pages to read. */
export interface NotToRead {
  /** Whether what belongs to no agenda item is left out: an agenda pack’s front matter. */
  readonly frontMatter: boolean;
  /** Printed pages of the glossary, which is looked up rather than read. */
  readonly glossaryPages: ReadonlySet<number>;
}

const allOfIt: NotToRead = { frontMatter: false, glossaryPages: new Set() };

/**
 * Whether a block is something to read. Page markers and blank pages are not, and nor are the headers of tables: those
 * that a table repeats on its next page are never set, and no table is read by its header. Of an agenda pack what is to
 * be read are the pages that its agenda gives an item, but for the blank ones and the glossary: the 77 of January 2025.
 */
export function isToBeRead(
  { kind, agendaItem, page }: Omit<Readable, 'ordinal'>,
  { frontMatter, glossaryPages }: NotToRead = allOfIt,
): boolean {
  if (kind === 'page marker' || kind === 'blank page' || kind === 'table header') return false;
  if (frontMatter && agendaItem === null) return false;
  return page.kind === 'unknown' || !glossaryPages.has(page.from) || !glossaryPages.has(page.to);
}

/** Counts what has been read of a paper, and of each agenda item's part of it. `wasRead` is asked by ordinal. */
export function measureReading(
  blocks: readonly Readable[],
  wasRead: (ordinal: number) => boolean,
  notToRead: NotToRead = allOfIt,
): ReadingProgress {
  const items = new Map<number, { read: number; of: number }>();
  const whole = { read: 0, of: 0 };
  for (const block of blocks) {
    if (!isToBeRead(block, notToRead)) continue;
    const counts = [whole];
    if (block.agendaItem !== null) {
      const item = items.get(block.agendaItem) ?? { read: 0, of: 0 };
      items.set(block.agendaItem, item);
      counts.push(item);
    }
    for (const count of counts) {
      count.of += 1;
      if (wasRead(block.ordinal)) count.read += 1;
    }
  }
  return {
    ...whole,
    items: [...items]
      .sort(([a], [b]) => a - b)
      .map(([agendaItem, count]) => ({ agendaItem, ...count })),
  };
}
