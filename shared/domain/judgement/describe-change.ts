import type { Aim, Change, Reading, Unit } from '#shared/model/indicator.ts';
import { distanceWords, finestDecimals, roundTo } from './printed-figure.ts';

/**
 * The change from one reading to another: "up 5", "down 31 points", "no change". `from` is null where the
 * table has no column for that month. It is improving or worsening only under a stated aim; without one
 * it is just up or down. The paper's arrow has no part in it.
 */
export function describeChange(from: Reading | null, to: Reading, unit: Unit, aim: Aim): Change {
  if (from === null) return notKnown('no column for the month to compare with');
  if (from.value === null) return notKnown(`no figure for ${from.month}`);
  if (to.value === null) return notKnown(`no figure for ${to.month}`);

  const decimals = finestDecimals([from, to]);
  const difference = roundTo(to.value - from.value, decimals);
  if (difference === 0) return { words: 'no change', difference, direction: 'no change' };
  const way = difference > 0 ? 'up' : 'down';
  return {
    words: `${way} ${distanceWords(difference, decimals, unit)}`,
    difference,
    direction:
      aim === 'none' ? way : (way === 'up') === (aim === 'higher') ? 'improving' : 'worsening',
  };
}

function notKnown(reason: string): Change {
  return { words: `not known: ${reason}`, difference: null, direction: 'not known' };
}
