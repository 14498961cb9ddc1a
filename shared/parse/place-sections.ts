import type { Block } from '#shared/model/document.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { PerformanceSection } from '#shared/model/performance.ts';
import type { Problem } from '#shared/model/problem.ts';

/** An entry of the table of sections, as written by hand. */
export type CuratedSection = Pick<PerformanceSection, 'priority' | 'name' | 'line' | 'tables'>;

const tableFile = 'curated/priorities.json';

/**
 * Holds the sections of the performance report against the pack: each name stands at its line, each table is printed,
 * and each printed table stands in exactly one section. What does not fit is a problem.
 */
export function placeSections(
  entries: readonly CuratedSection[],
  pack: {
    readonly document: string;
    readonly blocks: readonly Block[];
    readonly rows: readonly Pick<ParsedIndicatorRow, 'table'>[];
  },
): { readonly sections: readonly PerformanceSection[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (message: string) =>
    problems.push({ severity: 'problem', file: tableFile, line: 0, message });
  for (const { name, line } of entries) {
    const stands = pack.blocks.some(
      ({ lineFrom, lineTo, text }) => lineFrom <= line && line <= lineTo && text.includes(name),
    );
    if (!stands) report(`“${name}” was expected at line ${line} and is not there.`);
  }
  const printed = new Set(pack.rows.map(({ table }) => table));
  const placed = entries.flatMap(({ tables }) => tables);
  for (const table of new Set([...printed, ...placed])) {
    const times = placed.filter((each) => each === table).length;
    if (!printed.has(table)) report(`The table “${table}” is not printed in the pack.`);
    else if (times !== 1) report(`The table “${table}” stands in ${times} sections, not in one.`);
  }
  const { document } = pack;
  return {
    sections: problems.length > 0 ? [] : entries.map((entry) => ({ document, ...entry })),
    problems,
  };
}
