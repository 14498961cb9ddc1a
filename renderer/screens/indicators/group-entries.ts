import type { IndicatorSummary } from '#shared/model/indicator.ts';

/** What the rows of the list can be gathered under. */
export const groupings = ['table', 'priority', 'nothing'] as const;

export type Grouping = (typeof groupings)[number];

/** Each grouping as it is chosen. */
export const groupingLabels: Readonly<Record<Grouping, string>> = {
  table: 'Table of the paper',
  priority: 'Priority',
  nothing: 'Nothing: one list',
};

/** Rows under one heading. */
export interface EntryGroup<T> {
  readonly key: string;
  /** Null where nothing is grouped. */
  readonly title: string | null;
  readonly entries: readonly T[];
}

function headOf(
  { row, section }: IndicatorSummary,
  by: Grouping,
): { key: string; title: string | null } {
  if (by === 'table') return { key: `${row.document}/${row.table}`, title: row.tableTitle };
  if (by === 'nothing') return { key: 'all', title: null };
  if (section === null) return { key: 'none', title: 'In no part of the performance report' };
  const title =
    section.priority === null
      ? `${section.name} (under no priority)`
      : `Priority ${section.priority}: ${section.name}`;
  return { key: `${section.document}/${section.name}`, title };
}

/** Gathers rows under their headings: headings in the order of the paper, rows in the order they are given in. */
export function groupEntries<T extends { readonly summary: IndicatorSummary }>(
  entries: readonly T[],
  by: Grouping,
  /** All rows, in the order of the paper. */
  all: readonly T[],
): readonly EntryGroup<T>[] {
  const groups = new Map<string, EntryGroup<T> & { readonly entries: T[] }>();
  for (const { summary } of all) {
    const { key, title } = headOf(summary, by);
    if (!groups.has(key)) groups.set(key, { key, title, entries: [] });
  }
  for (const entry of entries) groups.get(headOf(entry.summary, by).key)?.entries.push(entry);
  return [...groups.values()].filter((group) => group.entries.length > 0);
}
