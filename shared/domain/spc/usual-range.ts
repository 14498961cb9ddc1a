import { assert } from '#shared/lib/assert.ts';
import type { IndicatorRow, UsualRangeLimits, UsualRangeWords } from '#shared/model/indicator.ts';
import { consecutiveMonths } from './consecutive-months.ts';
import { describeGround } from './describe-ground.ts';
import { judgeable } from './judgeable.ts';
import { xmrChart } from './xmr-chart.ts';
import type { XmrChart } from './xmr-chart.ts';

/** Where a row's newest figure stands, with the chart that says so. */
export interface UsualRange extends UsualRangeWords {
  /** The months charted, oldest first, as printed; one for each point of the chart. Empty where not judged. */
  readonly months: readonly string[];
  /** Null where not judged. */
  readonly chart: XmrChart | null;
}

/** Two years of months: from then on limits change little with another month. */
const settledFrom = 24;

/**
 * The newest figure against its usual range, by any rule of profile `scrutiny-1`. Of healthy indicators of 13 months,
 * one in a hundred is outside in any month by chance alone; of 24 months, one in seventy.
 */
export function usualRange(row: IndicatorRow): UsualRange {
  const answer = judgeable(row);
  if (!answer.judgeable) {
    return {
      state: 'not judged',
      words: `not judged, because ${answer.reason}`,
      reason: answer.reason,
      way: null,
      ground: null,
      caution: null,
      trialLimits: false,
      months: [],
      chart: null,
    };
  }
  const figures = consecutiveMonths(row);
  const chart = xmrChart(
    figures.map(({ value }) => value),
    { aim: row.aim, target: row.target.value },
  );
  const state = chart.variation === 'common' ? 'within' : 'outside';
  const trialLimits = figures.length < settledFrom;
  const { caution } = answer;
  const beside = [state === 'outside' && trialLimits ? 'trial limits' : null, caution].filter(
    (words) => words !== null,
  );
  const way = wayUnderAim(chart);
  const words = `${state} its usual range${way === null ? '' : `, ${way}`}`;
  return {
    state,
    words: beside.length === 0 ? words : `${words} (${beside.join('; ')})`,
    reason: null,
    way,
    ground: state === 'outside' ? describeGround(chart) : null,
    caution,
    trialLimits,
    months: figures.map(({ month }) => month),
    chart,
  };
}

/** Better and worse are the council's aim, not a judgement: nothing is said without one, or of flags both ways. */
function wayUnderAim({ variation }: XmrChart): UsualRangeWords['way'] {
  if (variation === 'improvement') return "towards the council's aim";
  return variation === 'concern' ? "away from the council's aim" : null;
}

/** The row's usual range in words, to stand after the name and the figure. */
export function usualRangeWords(row: IndicatorRow): string {
  return usualRange(row).words;
}

/**
 * The lines of a row's usual range, to be drawn over its months; null where it is not judged. Nothing the papers count
 * goes below nought, and a share whose months all stay within 100% is drawn no further.
 */
export function usualRangeLimits(row: IndicatorRow): UsualRangeLimits | null {
  const { chart, months, trialLimits } = usualRange(row);
  const segment = chart?.segments.at(-1);
  if (!chart || !segment) return null;
  const { mean, lower, upper } = segment;
  assert(mean !== null && lower !== null && upper !== null, 'A judged row has limits');
  const hundred =
    row.unit === 'percentage' && chart.points.every(({ value }) => (value ?? 0) <= 100);
  const settled = trialLimits ? ': trial limits, which move with every new month' : '';
  return {
    months,
    mean,
    lower: Math.max(0, lower),
    upper: hundred ? Math.min(100, upper) : upper,
    flagged: months.filter((_, index) => (chart.points[index]?.flags.length ?? 0) > 0),
    words: `from ${months.length} months${settled}`,
  };
}

/** The usual range as a summary carries it: in words, without the chart. */
export function describeUsualRange(row: IndicatorRow): UsualRangeWords {
  const { state, words, reason, way, ground, caution, trialLimits } = usualRange(row);
  return { state, words, reason, way, ground, caution, trialLimits };
}
