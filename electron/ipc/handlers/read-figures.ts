import { assert } from '#shared/lib/assert.ts';
import { earlierMeasure } from '#shared/domain/judgement/earlier-measure.ts';
import { earlierMonths } from '#shared/domain/judgement/earlier-months.ts';
import { summariseIndicator } from '#shared/domain/judgement/summarise-indicator.ts';
import { describeUsualRange } from '#shared/domain/spc/usual-range.ts';
import type { EarlierMonths, IndicatorRow, IndicatorSummary } from '#shared/model/indicator.ts';
import type { FigureReason } from '#shared/model/performance.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import type { Library } from '#electron/services/library/library.ts';

/** Everything the papers say of the indicators, taken together once: the library never changes while it is open. */
export interface Figures {
  readonly summaries: readonly IndicatorSummary[];
  readonly rows: readonly IndicatorRow[];
  /** The titles of the papers, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly earlierOf: (row: IndicatorRow) => readonly EarlierMonths[];
  readonly statements: readonly FigureStatement[];
  readonly reasons: readonly FigureReason[];
}

async function workOut(library: Library): Promise<Figures> {
  const [rows, blocks, sections, series, earlierRows, papers, statements, reasons, commitments] =
    await Promise.all([
      library.listIndicatorRows(),
      library.listRowBlocks(),
      library.listRecords('performance section'),
      library.listRecords('series'),
      library.listRecords('earlier indicator row'),
      library.listDocuments(),
      library.listRecords('figure statement'),
      library.listRecords('figure reason'),
      standCommitments(library),
    ]);
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const dated = new Map(
    papers.map(({ id, title, date }) => [id, { title, year: date.slice(0, 4) }]),
  );
  const earlierOf = (row: IndicatorRow) =>
    [
      earlierMeasure(row, commitments, dated),
      earlierMonths(row, series, earlierRows, dated),
    ].filter((each) => each !== null);
  const summaries = rows.map((row) => {
    const block = blocks.get(row.id);
    assert(block !== undefined, `The library has no block for the row ${row.id}`);
    return summariseIndicator(row, {
      place: { document: row.document, block },
      range: describeUsualRange(row),
      section:
        sections.find(
          ({ document, tables }) => document === row.document && tables.includes(row.table),
        ) ?? null,
      earlier: earlierOf(row),
    });
  });
  return { summaries, rows, titles, earlierOf, statements, reasons };
}

const known = new WeakMap<Library, Promise<Figures>>();

/** What the papers say of the indicators, worked out once for a library. */
export function readFigures(library: Library): Promise<Figures> {
  const figures = known.get(library) ?? workOut(library);
  known.set(library, figures);
  return figures;
}
