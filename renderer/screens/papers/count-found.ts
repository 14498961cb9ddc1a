import type { OutlineEntry } from '#shared/model/document.ts';
import type { PaperMatch } from './find-in-paper.ts';

/** A top heading with the second-level headings under it. */
export interface Branch {
  readonly entry: OutlineEntry;
  readonly children: readonly OutlineEntry[];
}

/** How many places were found under each heading of the outline. */
export interface Found {
  /** By heading: the places before the next heading that the outline shows, and the number of the first, from 0. */
  readonly own: ReadonlyMap<string, { readonly count: number; readonly first: number }>;
  /** By top heading: the places under the headings folded away below it. */
  readonly below: ReadonlyMap<string, number>;
}

/** Counts each place under the last heading before it; what stands before the first heading is counted under that. */
export function countFound(branches: readonly Branch[], matches: readonly PaperMatch[]): Found {
  const shown = branches.flatMap(({ entry, children }) => [
    { entry, top: entry },
    ...children.map((child) => ({ entry: child, top: entry })),
  ]);
  const own = new Map<string, { count: number; first: number }>();
  const below = new Map<string, number>();
  let at = 0;
  matches.forEach((match, index) => {
    while ((shown[at + 1]?.entry.ordinal ?? Infinity) <= match.ordinal) at += 1;
    const heading = shown[at];
    if (!heading) return;
    const { entry, top } = heading;
    const counted = own.get(entry.block);
    if (counted) counted.count += 1;
    else own.set(entry.block, { count: 1, first: index });
    if (top !== entry) below.set(top.block, (below.get(top.block) ?? 0) + 1);
  });
  return { own, below };
}
