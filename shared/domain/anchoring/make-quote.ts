import type { Block } from '#shared/model/document.ts';
import type { Position } from '#shared/model/evidence.ts';
import type { PageRef } from '#shared/model/page.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { isWords } from './is-words.ts';

/** How much of the paper's own words is kept on either side of a quote, in UTF-16 code units, to find it again. */
export const contextLength = 32;

/** The longest quote that is kept, in UTF-16 code units: about four printed pages. */
export const longestQuote = 20_000;

/** Words of a paper with what is needed to find them again, and where they stand. */
export interface Quote {
  readonly start: Position;
  readonly end: Position;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: PageRef;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Why words cannot be quoted. */
export type QuoteRefusal =
  'not in these blocks' | 'offset outside the text' | 'nothing quoted' | 'too long';

function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd8_00 && before <= 0xdb_ff && after >= 0xdc_00 && after <= 0xdf_ff;
}

/**
 * Quotes from one position to another. `blocks` are blocks of one paper in reading order, without gaps, that hold both
 * ends and, where the paper goes on, enough either side for the context. Blocks are joined by a line feed; page
 * markers, blank pages and notices of missing charts between them are left out.
 */
export function makeQuote(
  blocks: readonly Block[],
  start: Position,
  end: Position,
): Result<Quote, QuoteRefusal> {
  const words = blocks.filter(
    (block) => isWords(block) || block.id === start.block || block.id === end.block,
  );
  const first = words.findIndex((block) => block.id === start.block);
  const last = words.findIndex((block) => block.id === end.block);
  const quoted = words.slice(first, last + 1);
  const opening = quoted[0];
  const closing = quoted.at(-1);
  if (first < 0 || last < first || !opening || !closing) return failed('not in these blocks');
  for (const [text, offset] of [
    [opening.text, start.offset],
    [closing.text, end.offset],
  ] as const) {
    if (offset < 0 || offset > text.length || splitsCharacter(text, offset)) {
      return failed('offset outside the text');
    }
  }
  const textOf = (some: readonly Block[]) => some.map((block) => block.text).join('\n');
  const upToOpening = textOf(words.slice(0, first + 1));
  const before = upToOpening.slice(0, upToOpening.length - (opening.text.length - start.offset));
  const after = textOf(words.slice(last)).slice(end.offset);
  const all = textOf(quoted);
  const quote = all.slice(start.offset, all.length - (closing.text.length - end.offset));
  if (quote.trim() === '') return failed('nothing quoted');
  if (quote.length > longestQuote) return failed('too long');
  return ok({
    start,
    end,
    quote,
    prefix: lastPart(before),
    suffix: firstPart(after),
    page: pagesOf(quoted),
    lineFrom: Math.min(...quoted.map((block) => block.lineFrom)),
    lineTo: Math.max(...quoted.map((block) => block.lineTo)),
  });
}

/** Never half a character: a lone surrogate could not be written to a file. */
function lastPart(text: string): string {
  const from = Math.max(0, text.length - contextLength);
  return text.slice(splitsCharacter(text, from) ? from + 1 : from);
}

function firstPart(text: string): string {
  const to = Math.min(text.length, contextLength);
  return text.slice(0, splitsCharacter(text, to) ? to - 1 : to);
}

/** The pages from the first block to the last: printed only if all are, unknown if any is. */
function pagesOf(blocks: readonly Block[]): PageRef {
  const bases = [...new Set(blocks.map((block) => block.page.basis))].join('; ');
  let from = Infinity;
  let to = -Infinity;
  let kind: 'printed' | 'inferred' = 'printed';
  for (const { page } of blocks) {
    if (page.kind === 'unknown') return { kind: 'unknown', from: null, to: null, basis: bases };
    if (page.kind === 'inferred') kind = 'inferred';
    from = Math.min(from, page.from);
    to = Math.max(to, page.to);
  }
  return { kind, from, to, basis: bases };
}
