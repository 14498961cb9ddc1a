import type { Block } from '#shared/model/document.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { FigureReason } from '#shared/model/performance.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import { cleanString } from './clean-text.ts';

/** An entry of the table of reasons, as written by hand; rows by their lines. */
export interface CuratedReason {
  readonly id: string;
  readonly line: number;
  readonly quote: string;
  /** A reason where none is given. */
  readonly kind?: 'reason' | 'caveat' | undefined;
  readonly words: string;
  readonly rows: readonly number[];
}

const tableFile = 'curated/reasons.json';

/**
 * Finds each reason in the pack: its quote in the block at its line, its rows by their lines. A row counts only where a
 * statement on the same line speaks of it, so that no reason reaches a figure the commentary does not. An entry that
 * does not fit the paper is a problem and left out.
 */
export function placeReasons(
  entries: readonly CuratedReason[],
  pack: {
    readonly document: string;
    readonly blocks: readonly Block[];
    readonly rows: readonly Pick<ParsedIndicatorRow, 'id' | 'line'>[];
  },
  statements: readonly FigureStatement[],
): { readonly reasons: readonly FigureReason[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rowAt = new Map(pack.rows.map((row) => [row.line, row.id]));
  const reasons = entries.flatMap((entry): readonly FigureReason[] => {
    const refuse = (message: string) => {
      problems.push({ severity: 'problem', file: tableFile, line: 0, message });
      return [];
    };
    const { id, line, kind = 'reason', words } = entry;
    const quote = cleanString(entry.quote);
    const block = pack.blocks.find(
      ({ lineFrom, lineTo, text }) => lineFrom <= line && line <= lineTo && text.includes(quote),
    );
    if (!block || quote === '') {
      return refuse(`The words of ${id} were expected at line ${line} and are not there.`);
    }
    const spokenOf = new Set(
      statements
        .filter((statement) => statement.line === line)
        .flatMap(({ refersTo }) => refersTo.map(({ row }) => row)),
    );
    const rows: string[] = [];
    for (const rowLine of entry.rows) {
      const row = rowAt.get(rowLine);
      if (row === undefined) return refuse(`${id} names line ${rowLine}, which is no indicator.`);
      if (!spokenOf.has(row)) {
        return refuse(`${id} names line ${rowLine}, of which line ${line} says nothing.`);
      }
      rows.push(row);
    }
    const { document } = pack;
    return [{ id, document, kind, words, quote, block: block.id, line, page: block.page, rows }];
  });
  return { reasons, problems };
}
