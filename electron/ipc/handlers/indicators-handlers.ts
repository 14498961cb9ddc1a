import { assert } from '#shared/lib/assert.ts';
import { failed, ok } from '#shared/lib/result.ts';
import {
  detailIndicator,
  summariseIndicator,
} from '#shared/domain/judgement/summarise-indicator.ts';
import { describeUsualRange } from '#shared/domain/spc/usual-range.ts';
import { failure } from '#shared/model/failure.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

async function summarise(library: Library): Promise<readonly IndicatorSummary[]> {
  const [rows, blocks] = await Promise.all([library.listIndicatorRows(), library.listRowBlocks()]);
  return rows.map((row) => {
    const block = blocks.get(row.id);
    assert(block !== undefined, `The library has no block for the row ${row.id}`);
    return summariseIndicator(row, { document: row.document, block }, describeUsualRange(row));
  });
}

/** Every indicator row with what is computed about it. Computed once: the library never changes while it is open. */
export function indicatorsHandlers({ library }: Stores): HandlersOf<'indicators'> {
  let summaries: Promise<readonly IndicatorSummary[]> | null = null;
  let statements: Promise<readonly FigureStatement[]> | null = null;
  return {
    'indicators:list': async () => {
      if (!library.ok) return library;
      summaries ??= summarise(library.value);
      return ok(await summaries);
    },
    'indicators:get': async ({ row }) => {
      if (!library.ok) return library;
      summaries ??= summarise(library.value);
      const all = await summaries;
      const summary = all.find((one) => one.row.id === row);
      if (!summary) {
        return failed(
          failure(
            'not-found',
            'This indicator is not in the papers the app holds. Choose it from the list.',
          ),
        );
      }
      statements ??= library.value.listRecords('figure statement');
      return ok(
        detailIndicator(
          summary,
          all.map((one) => one.row),
          await statements,
        ),
      );
    },
  };
}
