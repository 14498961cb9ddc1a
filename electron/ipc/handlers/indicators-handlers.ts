import { failed, ok } from '#shared/lib/result.ts';
import { detailIndicator } from '#shared/domain/judgement/summarise-indicator.ts';
import { usualRangeLimits } from '#shared/domain/spc/usual-range.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { IndicatorDetail } from '#shared/model/indicator.ts';
import type { Result } from '#shared/lib/result.ts';
import {
  buildIndicatorTable,
  buildReadingsTable,
  toTabbedText,
} from '#shared/export/indicator-tables.ts';
import { safeFileName } from '#shared/export/file-name.ts';
import { writeCsv } from '#electron/services/transfer/csv-writer.ts';
import { isPng } from '#electron/services/transfer/png.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { readFigures, type Figures } from './read-figures.ts';

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
  const figures = async (): Promise<Result<Figures, Failure>> =>
    library.ok ? ok(await readFigures(library.value)) : library;
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
