import { pageLabel, type PageRef } from '#shared/model/page.ts';
import { counted } from '#shared/lib/text.ts';
import type { Block, OutlineEntry } from '#shared/model/document.ts';

/** What of a paper is to be printed. */
export type PrintChoice =
  | { readonly kind: 'whole' }
  /** The sections that begin at these headings, by block. */
  | { readonly kind: 'sections'; readonly heads: ReadonlySet<string> }
  | ({ readonly kind: 'pages' } & PageBand);

/** Printed pages, both ends included. */
export interface PageBand {
  readonly from: number;
  readonly to: number;
}

/** A heading of the contents with all that stands under it; a top one with the second-level ones inside it. */
export interface PrintSection {
  readonly head: string;
  readonly title: string;
  readonly page: PageRef;
  /** 0-based ordinals, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly inside: readonly PrintSection[];
}

/** The sections that can be chosen. What stands before the first heading belongs to its section. */
export function toPrintSections(
  outline: readonly OutlineEntry[],
  blocks: number,
): readonly PrintSection[] {
  const entries = outline.filter(({ level }, index) => level <= 2 || index === 0);
  const tops = entries.filter(({ level }, index) => level === 1 || index === 0);
  const section = (entry: OutlineEntry, to: number, inside: readonly PrintSection[]) => ({
    head: entry.block,
    title: entry.title,
    page: entry.page,
    from: entry === entries[0] ? 0 : entry.ordinal,
    to,
    inside,
  });
  return tops.map((top, index) => {
    const end = tops[index + 1]?.ordinal ?? blocks;
    const members = entries.filter(
      (entry) => entry !== top && entry.ordinal > top.ordinal && entry.ordinal < end,
    );
    const inside = members.map((entry, at) => section(entry, members[at + 1]?.ordinal ?? end, []));
    return section(top, end, inside);
  });
}

/** A typed band of pages: the band, or what is wrong with it and in which of the two fields. */
export type TypedBand =
  | { readonly ok: true; readonly band: PageBand }
  | { readonly ok: false; readonly field: 'from' | 'to'; readonly message: string };

/** Reads a band of pages of a paper with so many printed pages. */
export function readBand(typedFrom: string, typedTo: string, pages: number): TypedBand {
  const [from, to] = [typedFrom, typedTo].map((typed) =>
    /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0,
  );
  const isPage = (page: number | undefined): page is number =>
    page !== undefined && page >= 1 && page <= pages;
  const message = `Type a page from 1 to ${pages}.`;
  if (!isPage(from)) return { ok: false, field: 'from', message };
  if (!isPage(to)) return { ok: false, field: 'to', message };
  if (to < from) {
    return {
      ok: false,
      field: 'to',
      message: `Page ${to} comes before page ${from}. Type ${from} or a later page.`,
    };
  }
  return { ok: true, band: { from, to } };
}

/**
 * Whether a page, or the pages a piece of text is known to be on, belongs to a band. Where only a range is known it
 * belongs as soon as the range touches the band: nobody knows on which of its pages the text stands. Text of no known page belongs to none.
 */
export function isInBand(page: PageRef, band: PageBand): boolean {
  return page.kind !== 'unknown' && page.from <= band.to && page.to >= band.from;
}

/** The blocks that are printed, in reading order. A row of a table comes with the head of its table. */
export function chooseBlocks(
  blocks: readonly Block[],
  outline: readonly OutlineEntry[],
  choice: PrintChoice,
): readonly Block[] {
  if (choice.kind === 'whole') return blocks;
  const wanted =
    choice.kind === 'pages'
      ? ({ page }: Block) => isInBand(page, choice)
      : inSections(toPrintSections(outline, blocks.length), choice.heads);
  const chosen = new Set(blocks.filter(wanted));
  const tables = new Set([...chosen].flatMap(({ table }) => table ?? []));
  return blocks.filter(
    (block) =>
      chosen.has(block) ||
      (block.kind === 'table header' && block.table !== null && tables.has(block.table)),
  );
}

function inSections(sections: readonly PrintSection[], heads: ReadonlySet<string>) {
  const chosen = sections
    .flatMap((section) => [section, ...section.inside])
    .filter(({ head }) => heads.has(head));
  return ({ ordinal }: Block) => chosen.some(({ from, to }) => ordinal >= from && ordinal < to);
}

/** What was chosen, in words for the head of what is printed. */
export function choiceInWords(outline: readonly OutlineEntry[], choice: PrintChoice): string {
  switch (choice.kind) {
    case 'whole':
      return 'The whole paper.';
    case 'pages':
      return choice.from === choice.to
        ? `Page ${choice.from}.`
        : `Pages ${choice.from} to ${choice.to}.`;
    case 'sections': {
      const titles = outline.filter(({ block }) => choice.heads.has(block));
      return `${counted(titles.length, 'section')} of the paper: ${titles.map(({ title }) => title).join('; ')}.`;
    }
  }
}

/** Pages joined where they follow on each other: "43, 46–52". */
function joined(pages: readonly PageBand[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of pages.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** The page numbers of some blocks, by how they are known, as sentences. */
export function pagesInWords(blocks: readonly Block[]): string {
  const of = (kind: PageRef['kind']) =>
    blocks.flatMap(({ page }) => (page.kind === kind && page.kind !== 'unknown' ? [page] : []));
  const [printed, inferred] = [joined(of('printed')), joined(of('inferred'))];
  const unknown = blocks.filter(({ page }) => page.kind === 'unknown').length;
  return [
    printed === '' ? '' : `Page numbers printed: ${printed}.`,
    inferred === '' ? '' : `Page numbers inferred: ${inferred}.`,
    unknown === 0
      ? ''
      : unknown === blocks.length
        ? 'Page not known.'
        : 'For some of the text the page is not known.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The ranges of a band that reach beyond it, in a sentence; "" where there are none. */
export function rangesInWords(blocks: readonly Block[], band: PageBand): string {
  const beyond = new Set(
    blocks
      .filter(
        ({ page }) =>
          page.kind !== 'unknown' &&
          page.from < page.to &&
          (page.from < band.from || page.to > band.to),
      )
      .map(({ page }) => pageLabel(page)),
  );
  if (beyond.size === 0) return '';
  return `Of ${[...beyond].join(' and of ')} nobody can tell where each page begins, so all of their text is here.`;
}
