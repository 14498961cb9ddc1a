import type { EarlierMonths, IndicatorRow, ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { Series, SeriesRelation } from '#shared/model/series.ts';

const relationWords: Readonly<Record<SeriesRelation, string>> = {
  same: 'Printed there under the same name',
  spelling: 'Printed there under the same name in another spelling',
  'renamed by inference': 'Printed there under another name; that it is the same is inferred',
};

/** The titles and years of the papers, by id. */
export type EarlierPapers = ReadonlyMap<string, { readonly title: string; readonly year: string }>;

/**
 * What an earlier paper prints of the same indicator, where a recorded decision joins the two and nowhere else. The
 * months are the earlier paper's own, also those that the newer one prints again; nothing is averaged or chosen.
 */
export function earlierMonths(
  row: Pick<IndicatorRow, 'name'>,
  series: readonly Series[],
  earlierRows: readonly ParsedIndicatorRow[],
  papers: EarlierPapers,
): EarlierMonths | null {
  const joined = series.find(({ name }) => name === row.name);
  if (!joined) return null;
  const rows = earlierRows.filter(({ name }) => name === joined.earlierName);
  const [first] = rows;
  if (!first) return null;
  const { title, year } = papers.get(first.document) ?? { title: first.document, year: '' };
  const renamed = joined.earlierName === row.name ? '' : `: “${joined.earlierName}”`;
  return {
    document: first.document,
    year,
    title,
    name: joined.earlierName,
    words: `${relationWords[joined.relation]}${renamed}.`,
    reason: joined.reason,
    rows: rows.map(({ id, document, tableTitle, line, block, page, target, readings }) => ({
      row: id,
      document,
      title,
      table: tableTitle,
      line,
      block,
      page,
      printed: target,
      readings,
    })),
  };
}
