import { assert } from '#shared/lib/assert.ts';
import { failed, ok } from '#shared/lib/result.ts';
import { earlierMeasure } from '#shared/domain/judgement/earlier-measure.ts';
import { earlierMonths } from '#shared/domain/judgement/earlier-months.ts';
import {
  detailIndicator,
  summariseIndicator,
} from '#shared/domain/judgement/summarise-indicator.ts';
import { describeUsualRange, usualRangeLimits } from '#shared/domain/spc/usual-range.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type {
  EarlierMonths,
  IndicatorDetail,
  IndicatorRow,
  IndicatorSummary,
} from '#shared/model/indicator.ts';
import type { FigureReason } from '#shared/model/performance.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import type { Result } from '#shared/lib/result.ts';
import {
  buildIndicatorTable,
  buildReadingsTable,
  toTabbedText,
} from '#shared/export/indicator-tables.ts';
import { safeFileName } from '#shared/export/file-name.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import { writeCsv } from '#electron/services/transfer/csv-writer.ts';
import { isPng } from '#electron/services/transfer/png.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** Everything the papers say of the indicators, taken together once: the library never changes while it is open. */
interface Figures {
  readonly summaries: readonly IndicatorSummary[];
  readonly rows: readonly IndicatorRow[];
  /** The titles of the papers, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly earlierOf: (row: IndicatorRow) => readonly EarlierMonths[];
  readonly statements: readonly FigureStatement[];
  readonly reasons: readonly FigureReason[];
}

async function readFigures(library: Library): Promise<Figures> {
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

const notHeld = failure(
  'not-found',
  'This indicator is not in the papers the app holds. Choose it from the list.',
);

const noPicture = failure(
  'invalid-request',
  'The chart could not be made into a picture. Go back to the indicator and try again.',
);

function detailOf(figures: Figures, row: string): Result<IndicatorDetail, Failure> {
  const summary = figures.summaries.find((one) => one.row.id === row);
  if (!summary) return failed(notHeld);
  const limits = usualRangeLimits(summary.row);
  const earlier = figures.earlierOf(summary.row);
  return ok(detailIndicator(summary, { ...figures, limits, earlier }));
}

/** Every indicator row with what is computed about it, and the ways a figure leaves the app with its source. */
export function indicatorsHandlers({ library, shell }: Stores): HandlersOf<'indicators'> {
  let known: Promise<Figures> | null = null;
  const figures = async (): Promise<Result<Figures, Failure>> => {
    if (!library.ok) return library;
    known ??= readFigures(library.value);
    return ok(await known);
  };
  return {
    'indicators:list': async () => {
      const held = await figures();
      return held.ok ? ok(held.value.summaries) : held;
    },
    'indicators:get': async ({ row }) => {
      const held = await figures();
      return held.ok ? detailOf(held.value, row) : held;
    },
    'indicators:copy': async ({ rows }) => {
      const held = await figures();
      if (!held.ok) return held;
      const { summaries, titles } = held.value;
      const byId = new Map(summaries.map((summary) => [summary.row.id, summary]));
      const found = rows.flatMap((row) => byId.get(row) ?? []);
      if (found.length === 0) return failed(notHeld);
      return shell.clipboard.copy(toTabbedText(buildIndicatorTable(found, titles)));
    },
    'indicators:save-readings': async ({ row }) => {
      const held = await figures();
      if (!held.ok) return held;
      const detail = detailOf(held.value, row);
      if (!detail.ok) return detail;
      return shell.picker.saveFile({
        suggestedName: safeFileName(detail.value.summary.row.name, 'csv'),
        mediaType: 'text/csv;charset=utf-8',
        bytes: writeCsv(buildReadingsTable(detail.value, held.value.titles)),
      });
    },
    'indicators:save-picture': async ({ row, png }) => {
      const held = await figures();
      if (!held.ok) return held;
      const named = held.value.rows.find(({ id }) => id === row);
      if (!named) return failed(notHeld);
      const bytes = Uint8Array.from(Buffer.from(png, 'base64'));
      if (!isPng(bytes)) return failed(noPicture);
      return shell.picker.saveFile({
        suggestedName: safeFileName(named.name, 'png'),
        mediaType: 'image/png',
        bytes,
      });
    },
  };
}
