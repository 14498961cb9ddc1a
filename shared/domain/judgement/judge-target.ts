import { longMonth } from '#shared/lib/dates.ts';
import type { IndicatorRow, Reading, TargetJudgement } from '#shared/model/indicator.ts';
import {
  distanceWords,
  finestDecimals,
  figureWords,
  printedDecimals,
  roundTo,
} from './printed-figure.ts';

/**
 * A reading against its row's target, under the recorded aim: our arithmetic, never the paper's RAG,
 * whose colour is not in the text. Judged only where there is a number for a target, a stated aim and a
 * figure; exactly on target meets. Compared at the finer of the two printed precisions, so that three
 * returns home a month fall 3.5 short of a target of 6.5 and nothing is rounded into meeting it. Worse by little is
 * still worse, and said to be near: "above the target of 49 but within 2 of it".
 */
export function judgeTarget(
  row: Pick<IndicatorRow, 'target' | 'aim' | 'unit'>,
  reading: Reading,
): TargetJudgement {
  const { target, aim, unit } = row;
  if (target.value === null) {
    const blank = target.printed.trim() === '' || target.printed.trim() === '-';
    const words = blank
      ? 'no target printed'
      : `no number in the target printed, "${target.printed}"`;
    return { state: 'no target', words, close: false, distance: null };
  }
  if (reading.value === null) {
    const words = `not judged: no figure printed for ${longMonth(reading.month)}`;
    return { state: 'not judged', words, close: false, distance: null };
  }
  if (aim === 'none') {
    const words = 'not judged: no aim is stated';
    return { state: 'not judged', words, close: false, distance: null };
  }

  const decimals = finestDecimals([target, reading]);
  const distance = roundTo(reading.value - target.value, decimals);
  const shown = figureWords(target.value, printedDecimals(target.printed), unit);
  const named = unit === 'percentage' ? `the ${shown} target` : `the target of ${shown}`;
  if (aim === 'higher' ? distance >= 0 : distance <= 0) {
    return { state: 'meets', words: `meets ${named}`, close: false, distance };
  }
  const side = distance > 0 ? 'above' : 'below';
  const away = distanceWords(distance, decimals, unit);
  const close = isClose(distance, target.value, unit);
  const words = close ? `${side} ${named} but within ${away} of it` : `${away} ${side} ${named}`;
  return { state: 'off target', words, close, distance };
}

/**
 * Close is no further than the largest of 5% of the target, one percentage point, and one case. A case can be told
 * only of a plain number: the papers print no denominator beside a percentage.
 */
function isClose(distance: number, target: number, unit: IndicatorRow['unit']): boolean {
  const one = unit === 'percentage' || unit === 'number' ? 1 : 0;
  return Math.abs(distance) <= Math.max(Math.abs(target) * 0.05, one) + 1e-9;
}
