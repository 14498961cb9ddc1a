import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { agendaTitle, readingTitle, type AgendaItem } from '#shared/model/meeting.ts';
import type { PaperSpan } from './find-papers.ts';

/** The deepest headings the outline lists; below them it would be as long as the paper. */
const deepest = 3;

const longestAcronym = 8;

/** Slides whose title and strap line were run together by the extraction: the outline lists the title. */
const shortTitles = [
  'Local Context',
  'Ofsted Improvement Plan',
  'Clear Impact',
  'User Involvement',
  'Service Integration',
  'Practice Innovation',
  'Continuous Improvement',
];

/** A heading as a line of the outline: no trailing colon or dash, capitals set in ordinary letters. */
function outlineTitle(text: string): string {
  const words = text.replace(/\(Pages? [^)]*\)/, '').replace(/[\s:–-]+$/u, '');
  const short = shortTitles.find((title) => words.startsWith(`${title} `));
  if (short !== undefined) return short;
  if (words.startsWith('DETAIL (')) return 'Detail';
  // A short single word in capitals is an acronym ("CAFCASS", "SENCO"), but for the agenda's own heading.
  const acronym = words.length <= longestAcronym && !words.includes(' ') && words !== 'AGENDA';
  return acronym ? words : readingTitle(words);
}

function paperTitle(paper: PaperSpan, items: readonly AgendaItem[]): string {
  const item = items.find((one) => one.item === paper.item);
  return paper.kind === 'report' && item ? `Item ${paper.item}: ${agendaTitle(item)}` : paper.title;
}

/** The first block of a paper: its level 1 heading if it has one near its start, else whatever it begins with. */
export function firstBlockOf(paper: PaperSpan, blocks: readonly Block[]): Block | null {
  const inside = blocks.filter(({ lineFrom }) => lineFrom >= paper.from && lineFrom <= paper.to);
  return (
    inside.slice(0, 3).find(({ level, kind }) => kind === 'heading' && level === 1) ??
    inside[0] ??
    null
  );
}

/**
 * The table of contents: every paper at level 1 under the title its report gives it, and the headings in it. A heading
 * that is only repeated on the next page is listed once. Where a paper begins with a section and prints no title, the
 * paper's line takes the section's heading and the section's line the block after it, so that no block is listed twice.
 */
export function buildOutline(
  blocks: readonly Block[],
  papers: readonly PaperSpan[],
  items: readonly AgendaItem[],
): readonly OutlineEntry[] {
  const starts = new Map(
    papers.flatMap((paper) => {
      const block = firstBlockOf(paper, blocks);
      return block ? [[block.id, paper] as const] : [];
    }),
  );
  const outline: OutlineEntry[] = [];
  const add = (block: Block, title: string, level: number): void => {
    const { id, ordinal, agendaItem, page } = block;
    if (outline.at(-1)?.block === id) return;
    outline.push({ block: id, ordinal, title, level, agendaItem, page });
  };
  for (const block of blocks) {
    const paper = starts.get(block.id);
    if (paper) add(block, paperTitle(paper, items), 1);
    if (block.kind !== 'heading' || block.level === null || block.level > deepest) continue;
    const title = outlineTitle(block.text);
    if (paper) {
      const next = blocks[block.ordinal + 1];
      if (block.level > 1 && next) add(next, title, block.level);
      continue;
    }
    const before = outline.findLast((entry) => entry.level <= (block.level ?? 1));
    if (before?.title === title && before.level === block.level) continue;
    add(block, title, block.level);
  }
  return outline;
}
