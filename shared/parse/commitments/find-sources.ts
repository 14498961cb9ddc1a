import type { CommitmentSource } from '#shared/model/commitment.ts';
import type { Block } from '#shared/model/document.ts';
import { cleanString } from '../clean-text.ts';
import type { CuratedSource } from './curated-commitment.ts';

/** A paper whose lines may be cited: its file's number ("003"), its raw lines and its blocks. */
export interface CitedPaper {
  readonly document: string;
  readonly number: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** Lines that describe or quote a child or family: never cited. */
  readonly caseExampleLines: readonly number[];
}

/** What a citation leads to. */
export interface FoundSources {
  readonly sources: readonly CommitmentSource[];
  /** The clean text of the cited lines. */
  readonly text: string;
  /** What is wrong with it; null when nothing is. */
  readonly wrong: string | null;
}

/** The paper, the first and the last line of "003:559-560"; null when it has another form. */
function readCitation(citation: string): { number: string; from: number; to: number } | null {
  const match = /^(\d{3}):(\d+)(?:-(\d+))?$/.exec(citation);
  if (!match) return null;
  const [, number = '', first = '', last = first] = match;
  return { number, from: Number(first), to: Number(last) };
}

/**
 * Finds the lines and blocks that are cited; a citation that leads nowhere is said in `wrong`. `words` are looked for in
 * each block, so that they can be quoted; where they do not stand there, the whole block is.
 */
export function findSources(
  papers: readonly CitedPaper[],
  cited: CuratedSource,
  words = '',
): FoundSources {
  const sources: CommitmentSource[] = [];
  const texts: string[] = [];
  const citations = typeof cited === 'string' ? [cited] : cited;
  let wrong = citations.length === 0 ? 'no line' : null;
  for (const citation of citations) {
    const place = readCitation(citation);
    const paper = papers.find(({ number }) => number === place?.number);
    if (!place || !paper || place.to < place.from || place.to > paper.lines.length) {
      wrong ??= `${citation}, which is no line of a paper`;
      continue;
    }
    const { from, to } = place;
    if (paper.caseExampleLines.some((line) => from <= line && line <= to)) {
      wrong ??= `${citation}, which describes a child or family`;
      continue;
    }
    const block = paper.blocks.find(({ lineFrom, lineTo }) => lineFrom <= to && from <= lineTo);
    if (!block) {
      wrong ??= `${citation}, where nothing is printed`;
      continue;
    }
    texts.push(cleanString(paper.lines.slice(from - 1, to).join(' ')));
    const at = words === '' ? -1 : block.text.indexOf(cleanString(words));
    const source = {
      document: paper.document,
      lineFrom: from,
      lineTo: to,
      block: block.id,
      from: at < 0 ? 0 : at,
      to: at < 0 ? block.text.length : at + cleanString(words).length,
      page: block.page,
    };
    const again = sources.some(
      (one) => one.document === source.document && one.lineFrom === from && one.lineTo === to,
    );
    if (!again) sources.push(source);
  }
  return { sources, text: texts.join('\n'), wrong };
}

/** Whether a number is printed in a text, in digits and whole: 5 is not in "15" or "5.2". */
export function printsNumber(text: string, value: number): boolean {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).some((printed) => Number(printed) === value);
}
