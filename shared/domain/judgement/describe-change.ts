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
  if (difference === 0) {
    const words = 'no change';
    return { words, underAim: words, difference, direction: words };
  }
  const way = difference > 0 ? 'up' : 'down';
  const words = `${way} ${distanceWords(difference, decimals, unit)}`;
  if (aim === 'none') return { words, underAim: words, difference, direction: way };
  const direction = (way === 'up') === (aim === 'higher') ? 'improving' : 'worsening';
  return { words, underAim: `${words}, ${direction}`, difference, direction };
}

function notKnown(reason: string): Change {
  const words = `not known: ${reason}`;
  return { words, underAim: words, difference: null, direction: 'not known' };
}
