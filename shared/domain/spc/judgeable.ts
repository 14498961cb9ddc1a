import { longMonth } from '#shared/lib/dates.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import { consecutiveMonths, newestMonth } from './consecutive-months.ts';
import type { MonthFigure } from './consecutive-months.ts';
import { overlapReason, slownessCaution } from './measure-window.ts';
import { xmrProfiles } from './xmr-profile.ts';

/**
 * Whether a usual range may be spoken of. `caution` is said beside the judgement; `reason` is a clause that follows
 * "not judged, because".
 */
export type Judgeability =
  | { readonly judgeable: true; readonly caution: string | null }
  | { readonly judgeable: false; readonly reason: string };

/** Consecutive months needed before limits are worked out at all. */
const monthsNeeded = xmrProfiles['scrutiny-1'].minimumPoints ?? 0;

/** Counts with a smaller mean are too coarse for limits that treat up and down alike. */
const smallestMean = 5;

/**
 * Whether the row's newest months can be judged against their usual range, or why not: overlapping windows, a series
 * that joins two definitions, too few consecutive months, small counts, or months that mostly repeat the one before.
 * `joinsDefinitions` is for readings of several papers put into one row; one table prints one definition.
 */
export function judgeable(
  row: Pick<IndicatorRow, 'name' | 'nature' | 'unit' | 'readings'>,
  { joinsDefinitions = false }: { readonly joinsDefinitions?: boolean } = {},
): Judgeability {
  const months = consecutiveMonths(row);
  const reason =
    overlapReason(row) ??
    (joinsDefinitions ? 'the series joins two definitions' : null) ??
    shortRunReason(row, months) ??
    smallCountReason(row, months) ??
    repeatsReason(months);
  if (reason !== null) return { judgeable: false, reason };
  return { judgeable: true, caution: slownessCaution(row) };
}

function shortRunReason(
  row: Pick<IndicatorRow, 'readings'>,
  months: readonly MonthFigure[],
): string | null {
  if (months.length >= monthsNeeded) return null;
  const newest = newestMonth(row);
  if (newest === null) return 'no figures are printed';
  if (months.length === 0) return `no figure is printed for ${longMonth(newest)}`;
  const run =
    months.length === 1
      ? 'the newest month stands alone'
      : `only ${months.length} months in a row have a figure`;
  return `${run} and ${monthsNeeded} are needed`;
}

function smallCountReason(
  { nature, unit }: Pick<IndicatorRow, 'nature' | 'unit'>,
  months: readonly MonthFigure[],
): string | null {
  const counts = unit === 'number' && (nature === 'monthly count' || nature === 'month-end stock');
  const mean = months.reduce((sum, { value }) => sum + value, 0) / months.length;
  if (!counts || mean >= smallestMean) return null;
  return `the numbers are small, on average fewer than ${smallestMean} a month`;
}

function repeatsReason(months: readonly MonthFigure[]): string | null {
  const repeats = months.filter(({ value }, index) => value === months[index - 1]?.value).length;
  if (repeats * 2 <= months.length - 1) return null;
  return `${repeats} of the ${months.length} months repeat the figure of the month before`;
}
