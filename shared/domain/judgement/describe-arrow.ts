import type { Change, IndicatorRow, PrintedArrow } from '#shared/model/indicator.ts';

/**
 * What each arrow appears to mean. The pack gives no key; set against the figures, its arrows follow better
 * or worse than the month before and not up or down (they contradict the number's own movement in 41 of 74 rows).
 */
const meanings: Record<PrintedArrow, { words: string; direction: Change['direction'] }> = {
  '↑': { words: 'better', direction: 'improving' },
  '↓': { words: 'worse', direction: 'worsening' },
  '→': { words: 'no change', direction: 'no change' },
};

/** How the printed arrow stands to the change on the month under the recorded aim. */
export type ArrowAgreement = 'agrees' | 'disagrees' | 'not printed' | 'not comparable';

/**
 * Sets the printed arrow against the change on the month before. `not comparable` where no aim is stated
 * or one of the two figures is missing.
 */
export function compareArrow(
  row: Pick<IndicatorRow, 'arrow' | 'aim'>,
  changeOnMonth: Change,
): ArrowAgreement {
  if (row.arrow === null) return 'not printed';
  if (row.aim === 'none' || changeOnMonth.direction === 'not known') return 'not comparable';
  return meanings[row.arrow].direction === changeOnMonth.direction ? 'agrees' : 'disagrees';
}

/**
 * The printed arrow in words, with what it appears to mean; where it disagrees with the change under the
 * recorded aim, that too. Neither is called wrong: the pack gives no key, and the aim may rest on little.
 */
export function describeArrow(
  row: Pick<IndicatorRow, 'arrow' | 'aim'>,
  changeOnMonth: Change,
): string {
  if (row.arrow === null) return 'no arrow printed';
  const printed = `Paper's arrow: ${row.arrow} (no key in the pack; appears to mean ${meanings[row.arrow].words})`;
  if (compareArrow(row, changeOnMonth) !== 'disagrees') return printed;
  return `${printed}. It does not agree with the change on the month before under the recorded aim: ${changeOnMonth.underAim}.`;
}
