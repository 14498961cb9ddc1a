import type { Block, OutlineEntry } from '#shared/model/document.ts';

/** A section of a paper: a top heading of its contents, up to the next. */
export interface PaperSection {
  readonly title: string;
  /** 0-based ordinals, the last one not included. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a paper at the top headings of its contents; what stands before the first of them belongs to the first. */
export function toSections(outline: readonly OutlineEntry[], blocks: number): PaperSection[] {
  const heads = outline.filter((entry, index) => entry.level === 1 || index === 0);
  return heads.map(({ title, ordinal }, index) => ({
    title,
    from: index === 0 ? 0 : ordinal,
    to: heads[index + 1]?.ordinal ?? blocks,
  }));
}

/** The number of the section that an ordinal stands in; the first when it stands in none. */
export function sectionAt(sections: readonly PaperSection[], ordinal: number): number {
  return Math.max(
    sections.findIndex(({ from, to }) => ordinal >= from && ordinal < to),
    0,
  );
}

/** The blocks of a section. */
export function blocksOf(blocks: readonly Block[], { from, to }: PaperSection): readonly Block[] {
  return blocks.filter(({ ordinal }) => ordinal >= from && ordinal < to);
}
