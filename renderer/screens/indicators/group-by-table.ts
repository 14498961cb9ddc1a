import type { IndicatorRow } from '#shared/model/indicator.ts';

/** A printed table and what is listed under it. */
export interface TableGroup<T> {
  /** `<document>/<table>`. */
  readonly key: string;
  readonly document: string;
  readonly table: string;
  /** The heading printed over the table. */
  readonly title: string;
  readonly entries: readonly T[];
}

/** What stands in each printed table, tables and entries in the order they are given in. */
export function groupByTable<T>(
  entries: readonly T[],
  rowOf: (entry: T) => IndicatorRow,
): readonly TableGroup<T>[] {
  const groups = new Map<string, TableGroup<T> & { readonly entries: T[] }>();
  for (const entry of entries) {
    const { document, table, tableTitle } = rowOf(entry);
    const key = `${document}/${table}`;
    const group = groups.get(key) ?? { key, document, table, title: tableTitle, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
