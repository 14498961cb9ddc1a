import type { Block } from '#shared/model/document.ts';
import type { ReadingProgress } from '#shared/model/reading.ts';

/** What of a block tells whether it is to be read. */
export type Readable = Pick<Block, 'ordinal' | 'kind' | 'agendaItem'>;

/**
 * Whether a block is something to read. Page markers and blank pages are not, and nor are the headers of tables: those
 * that a table repeats on its next page are never set, and no table is read by its header.
 */
function isToBeRead({ kind }: Pick<Readable, 'kind'>): boolean {
  return kind !== 'page marker' && kind !== 'blank page' && kind !== 'table header';
}

/** Counts what has been read of a paper, and of each agenda item's part of it. `wasRead` is asked by ordinal. */
export function measureReading(
  blocks: readonly Readable[],
  wasRead: (ordinal: number) => boolean,
): ReadingProgress {
  const items = new Map<number, { read: number; of: number }>();
  const whole = { read: 0, of: 0 };
  for (const block of blocks) {
    if (!isToBeRead(block)) continue;
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
