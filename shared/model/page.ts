/**
 * Where something stands in the printed paper. `printed`: the page number survives in the text beside it;
 * `inferred`: counted from markers, blank pages and agenda ranges (`basis` says from what), possibly only as a range;
 * `unknown`: cannot be told. Page numbers are those printed on the paper, not positions in a file.
 */
export type PageRef =
  | {
      readonly kind: 'printed' | 'inferred';
      readonly from: number;
      readonly to: number;
      readonly basis: string;
    }
  | { readonly kind: 'unknown'; readonly from: null; readonly to: null; readonly basis: string };

/** The page in words for a person: "p. 61", "p. 61 (inferred)", "pp. 63–77 (inferred)", "page not known". */
export function pageLabel(page: PageRef): string {
  if (page.kind === 'unknown') return 'page not known';
  const pages = page.from === page.to ? `p. ${page.from}` : `pp. ${page.from}–${page.to}`;
  return page.kind === 'inferred' ? `${pages} (inferred)` : pages;
}
