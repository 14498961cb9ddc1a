import type { IndicatorRow, ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { AimEntry } from './seeds.ts';

/** Where the entries stand, for problems. */
const aimsFileName = 'curated/aims.json';

/** A row with its aim and nature, and the block that holds it. */
export type JoinedRow = IndicatorRow & { readonly block: string };

/**
 * Gives each printed row the aim and nature of its indicator. Each indicator needs exactly one entry, and each entry a
 * row; a row without one is left out, and the problem says so.
 */
export function joinAims(
  file: string,
  rows: readonly ParsedIndicatorRow[],
  entries: readonly AimEntry[],
): { readonly rows: readonly JoinedRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byIndicator = new Map<string, AimEntry>();
  for (const entry of entries) {
    if (byIndicator.has(entry.indicator)) {
      const message = `“${entry.indicator}” has two entries; one was expected.`;
      problems.push({ severity: 'problem', file: aimsFileName, line: 0, message });
    }
    byIndicator.set(entry.indicator, entry);
  }
  const printed = new Set(rows.map((row) => row.indicator));
  for (const indicator of byIndicator.keys()) {
    if (printed.has(indicator)) continue;
    const message = `“${indicator}” has an entry; no table prints a row of it.`;
    problems.push({ severity: 'problem', file: aimsFileName, line: 0, message });
  }
  const joined = rows.flatMap((row): readonly JoinedRow[] => {
    const entry = byIndicator.get(row.indicator);
    if (entry) {
      const { aim, aimSource, reason: aimEvidence, nature } = entry;
      return [{ ...row, aim, aimSource, aimEvidence, nature }];
    }
    const message = `“${row.name}” was expected in ${aimsFileName} as “${row.indicator}”, with its aim and nature.`;
    problems.push({ severity: 'problem', file, line: row.line, message });
    return [];
  });
  return { rows: joined, problems };
}
