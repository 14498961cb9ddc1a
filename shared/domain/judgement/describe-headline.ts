import { longMonth } from '#shared/lib/dates.ts';
import { printedWords, type IndicatorSummary } from '#shared/model/indicator.ts';
import { countWords } from './printed-figure.ts';
import { consecutiveRun } from './reading-months.ts';

/**
 * The one sentence to read first: the latest figure, where it stands against the target when that is
 * judged, and either that it is the highest or lowest of the unbroken run of months or how it changed on
 * the month before, and its usual range where that is judged: "54% in December 2024, 41 points below the 95% target and
 * the lowest of thirteen months; outside its usual range (trial limits)."
 */
export function describeHeadline(summary: IndicatorSummary): string {
  const { row, latest, target } = summary;
  const month = longMonth(latest.month);
  if (latest.value === null) return `No figure printed for ${month}.`;
  const rate = row.unit === 'rate per 10,000' ? ' per 10,000' : '';
  const figure = `${printedWords(latest, row.unit)}${rate} in ${month}`;
  const further = [
    target.state === 'off target' ? target.words : null,
    target.state === 'meets' ? target.words.replace(/^meets/, 'meeting') : null,
    extremeWords(summary) ?? changeWords(summary),
  ].filter((words) => words !== null);
  const and = target.close ? ', and ' : ' and ';
  const said = further.length === 0 ? figure : `${figure}, ${further.join(and)}`;
  return `${said}${rangeWords(summary)}.`;
}

/** Whether it is within its usual range, where that is judged; the caution stands with the facts. */
function rangeWords({ usualRange: { state, trialLimits } }: IndicatorSummary): string {
  if (state === 'not judged') return '';
  const trial = state === 'outside' && trialLimits ? ' (trial limits)' : '';
  return `; ${state} its usual range${trial}`;
}

/** That the latest is the highest or lowest of its run, and whether alone; null when it is neither or the run is flat. */
function extremeWords({ row, latest }: IndicatorSummary): string | null {
  const values = consecutiveRun(row).map((reading) => reading.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (latest.value === null || low === high) return null;
  if (latest.value !== low && latest.value !== high) return null;
  const equal = values.filter((value) => value === latest.value).length > 1 ? 'equal ' : '';
  const end = latest.value === low ? 'lowest' : 'highest';
  return `the ${equal}${end} of ${countWords(values.length)} months`;
}

function changeWords({ changeOnMonth, previous }: IndicatorSummary): string | null {
  if (previous === null || changeOnMonth.difference === null) return null;
  const before = longMonth(previous.month);
  return changeOnMonth.difference === 0
    ? `the same as in ${before}`
    : `${changeOnMonth.words} on ${before}`;
}
