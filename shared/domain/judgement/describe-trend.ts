import { longMonth } from '#shared/lib/dates.ts';
import { printedWords, type IndicatorRow } from '#shared/model/indicator.ts';
import { countWords, figureWords, finestDecimals } from './printed-figure.ts';
import { consecutiveRun, isFilled, latestReading } from './reading-months.ts';

/**
 * The sparkline in a sentence: "Between 54% and 94% over thirteen months; 54% in December 2024." It speaks
 * only of the unbroken run of months, so never of the December a year before the run starts.
 */
export function describeTrend(row: IndicatorRow): string {
  const run = consecutiveRun(row);
  const last = run.at(-1);
  if (!last) return 'No figures printed.';

  const latest = latestReading(row);
  const now = isFilled(latest)
    ? `${printedWords(latest, row.unit)} in ${longMonth(latest.month)}`
    : `no figure printed for ${longMonth(latest.month)}`;
  const values = run.map((reading) => reading.value);
  const decimals = finestDecimals(run);
  const low = figureWords(Math.min(...values), decimals, row.unit);
  const high = figureWords(Math.max(...values), decimals, row.unit);
  const rate = row.unit === 'rate per 10,000' ? ' per 10,000' : '';
  const end = last.month === latest.month ? '' : ` to ${longMonth(last.month)}`;
  if (run.length === 1) {
    return end === ''
      ? `${low}${rate} in ${longMonth(last.month)}, with no figure for the month before.`
      : `${low}${rate} in ${longMonth(last.month)}; ${now}.`;
  }
  const range = low === high ? `${low}${rate} throughout` : `Between ${low} and ${high}${rate}`;
  return `${range} over ${countWords(run.length)} months${end}; ${now}.`;
}
