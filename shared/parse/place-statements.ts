import type { Block } from '#shared/model/document.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import { cleanString } from './clean-text.ts';
import { splitSentences } from './split-sentences.ts';

type Referred = readonly { readonly indicator_line: number; readonly periods: readonly string[] }[];

function isReferred(refersTo: CuratedStatement['refers_to']): refersTo is Referred {
  return Array.isArray(refersTo);
}

/** An entry of the table of statements, as written by hand; it refers to rows by their lines, or to no row. */
export interface CuratedStatement {
  readonly id: string;
  readonly section: string;
  readonly source_line: number;
  readonly quote: string;
  readonly refers_to: Referred | Readonly<Record<string, unknown>> | null;
}

const tableFile = 'curated/statements.json';

/** What stands before and after a quote in the sentences that hold it. */
function restOfSentence(text: string, quote: string): { before: string; after: string } {
  const from = text.indexOf(quote);
  const to = from + quote.length;
  let [start, end] = [from, to];
  let at = 0;
  for (const sentence of splitSentences(text)) {
    const begins = text.indexOf(sentence, at);
    at = begins + sentence.length;
    if (begins < to && at > from) [start, end] = [Math.min(start, begins), Math.max(end, at)];
  }
  return { before: text.slice(start, from), after: text.slice(to, end) };
}

/**
 * Finds each statement in the pack: its quote in the block at its line, its rows by their lines. Which statement speaks
 * of which row is data, never read from the words. An entry that does not fit the paper is a problem and left out.
 * Lines that describe a child or family (`caseExampleLines`) are never quoted: entries that stand there are left out.
 */
export function placeStatements(
  entries: readonly CuratedStatement[],
  pack: {
    readonly document: string;
    readonly blocks: readonly Block[];
    readonly rows: readonly Pick<ParsedIndicatorRow, 'id' | 'line' | 'readings'>[];
  },
  caseExampleLines: readonly number[],
): { readonly statements: readonly FigureStatement[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rowAt = new Map(pack.rows.map((row) => [row.line, row]));
  const statements = entries.flatMap((entry): readonly FigureStatement[] => {
    const refuse = (message: string) => {
      problems.push({ severity: 'problem', file: tableFile, line: 0, message });
      return [];
    };
    const line = entry.source_line;
    if (caseExampleLines.includes(line)) return [];
    const quote = cleanString(entry.quote);
    const block = pack.blocks.find(
      ({ lineFrom, lineTo, text }) => lineFrom <= line && line <= lineTo && text.includes(quote),
    );
    if (!block || quote === '') {
      return refuse(`The words of ${entry.id} were expected at line ${line} and are not there.`);
    }
    const referred = isReferred(entry.refers_to) ? entry.refers_to : [];
    const refersTo = [];
    for (const { indicator_line: rowLine, periods } of referred) {
      const row = rowAt.get(rowLine);
      if (!row) return refuse(`${entry.id} refers to line ${rowLine}, which is no indicator.`);
      const months = new Set(row.readings.map(({ month }) => month));
      const unknown = periods.find((month) => !months.has(month));
      if (unknown !== undefined) {
        return refuse(`${entry.id} refers to ${unknown}, a month that line ${rowLine} lacks.`);
      }
      refersTo.push({ row: row.id, months: periods });
    }
    return [
      {
        id: entry.id,
        document: pack.document,
        section: entry.section,
        quote,
        ...restOfSentence(block.text, quote),
        block: block.id,
        offset: block.text.indexOf(quote),
        line,
        page: block.page,
        agendaItem: block.agendaItem,
        refersTo,
      },
    ];
  });
  const inOrder = statements.toSorted((a, b) => a.line - b.line || a.offset - b.offset);
  return { statements: inOrder, problems };
}
