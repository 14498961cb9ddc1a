import type { IndicatorRow } from '#shared/model/indicator.ts';

type Measure = Pick<IndicatorRow, 'name' | 'nature' | 'unit'>;

/** "in the last 4 weeks", "for last 6 months": how far back each figure looks, where the name says so in figures. */
const lookBack = /\blast (\d+) (working days|days|weeks|months|years)\b/i;

/** Figures that start at a fixed date and grow, or that cover a year to the month's end. */
const runningYear = /\b(year[- ]to[- ]date|YTD|(during|so far this) (the )?year|rolling)\b/i;

/** Neither the name nor the paper says whether the month's new plans are counted or all that are open. */
const repeatPlan = /\b2nd or more CP plan\b/i;

/** Shares of those there at the month's end, who are mostly the same from month to month. */
const monthEndShare = /\b(end of (the )?month|period end|placed|up to date)\b/i;

const daysIn = { 'working days': 1.4, days: 1, weeks: 7, months: 30, years: 365 } as const;

/**
 * Why each figure shares part of what it counts with the month before, as a clause to follow "because"; null where
 * nothing says that it does. Such charts are refused: pure noise in twelve-month windows raises a flag in three of
 * four charts of 13 points. A window no longer than a month does not overlap, nor does a percentage "within 12
 * months" whose cases are new every month.
 */
export function overlapReason({ name, nature }: Omit<Measure, 'unit'>): string | null {
  if (nature === 'rolling twelve months') {
    return 'each figure covers twelve months, so neighbouring months share most of what they count';
  }
  if (runningYear.test(name)) {
    return 'each figure covers more than its month, so neighbouring months share part of what they count';
  }
  const match = lookBack.exec(name);
  const [, count = '', unit = ''] = match ?? [];
  const days = Number(count) * (isDayUnit(unit) ? daysIn[unit] : 0);
  if (days <= 31) return null;
  return `each figure looks back ${count} ${unit}, so neighbouring months share part of what they count`;
}

/**
 * What to say beside a judgement of a figure that moves slowly by nature, so that neighbouring months tell less than
 * they seem to; null where nothing says so.
 */
export function slownessCaution({ name, nature, unit }: Measure): string | null {
  const dependent = 'neighbouring months are not independent';
  if (nature === 'month-end stock') {
    return `a month-end ${unit === 'number' ? 'count' : 'figure'}: ${dependent}`;
  }
  // The averages of the papers are caseloads: a month-end count shared out among workers.
  if (nature === 'average') return `an average at one moment: ${dependent}`;
  if (repeatPlan.test(name)) {
    return 'whether it counts new plans or all open plans is not said: neighbouring months may overlap';
  }
  if (nature === 'percentage' && monthEndShare.test(name)) {
    return `a month-end share: ${dependent}`;
  }
  return null;
}

function isDayUnit(unit: string): unit is keyof typeof daysIn {
  return Object.hasOwn(daysIn, unit);
}
