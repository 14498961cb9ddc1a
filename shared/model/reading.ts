/** How much of a paper, or of what belongs to an agenda item in it, has been on screen; counted in blocks of text. */
export interface ReadingCount {
  readonly read: number;
  readonly of: number;
}

/** How much of a paper has been read: all of it, and by agenda item in the items' order. */
export interface ReadingProgress extends ReadingCount {
  readonly items: readonly (ReadingCount & { readonly agendaItem: number })[];
}

/** What one reader's computer remembers of a paper. It never leaves it. */
export interface Reading {
  readonly document: string;
  /** The block that was at the head of the screen last; null before the paper was read. */
  readonly place: string | null;
  /** Blocks that were marked to be found again, in the order they were marked. */
  readonly bookmarks: readonly string[];
  readonly progress: ReadingProgress;
}

/** "3 of 120 (2%)" in words people read: whole per cent, never 100 before the last block. */
export function percentRead({ read, of }: ReadingCount): number {
  if (of === 0) return 0;
  return read >= of ? 100 : Math.min(99, Math.round((read / of) * 100));
}
