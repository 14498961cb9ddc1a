import { counted } from '#shared/lib/text.ts';
import { toMonthSlots, type MonthPoint, type MonthSlot } from './month-runs.ts';

/** The slots of every month that any of the rows prints: one axis for them all, so that their months stand aligned. */
export function toSharedSlots(rows: readonly (readonly MonthPoint[])[]): readonly MonthSlot[] {
  const months = new Map<string, MonthPoint>();
  for (const { month } of rows.flat()) {
    if (!months.has(month)) months.set(month, { month, printed: '', value: null });
  }
  return toMonthSlots([...months.values()]);
}

/** The same slots with the figures of one row; a month that the row does not print is an empty one. */
export function placeOnSlots(
  slots: readonly MonthSlot[],
  points: readonly MonthPoint[],
): readonly MonthSlot[] {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  return slots.map((slot) => {
    if (slot.kind === 'gap') return slot;
    const { month } = slot.point;
    return {
      kind: 'month',
      point: byMonth.get(month) ?? { month, printed: '', value: null },
    };
  });
}

/** A month to be written under its slot, in one piece or in two lines: "Dec", "22". */
export interface MonthLabel {
  readonly slot: number;
  readonly lines: readonly string[];
}

/** Which months are named: those at the ends and beside a break, and every `every`th back from the newest. */
export function monthLabels(slots: readonly MonthSlot[], every: number): readonly MonthLabel[] {
  return slots.flatMap((slot, index): readonly MonthLabel[] => {
    if (slot.kind === 'gap') return [];
    const isBesideGap = slots[index - 1]?.kind === 'gap' || slots[index + 1]?.kind === 'gap';
    const isNamed = isBesideGap || (slots.length - 1 - index) % every === 0;
    return isNamed ? [{ slot: index, lines: slot.point.month.split('-') }] : [];
  });
}

/** The stretches of the axis between its breaks, as first and last slot. */
export function toStretches(
  slots: readonly MonthSlot[],
): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  slots.forEach((slot, index) => {
    if (slot.kind === 'gap') return;
    const last = stretches.at(-1);
    if (last && last.to === index - 1) last.to = index;
    else stretches.push({ from: index, to: index });
  });
  return stretches;
}

/** The breaks of a month axis in words; "" where it has none. */
export function breakWords(slots: readonly MonthSlot[]): string {
  return slots
    .flatMap((slot, index) => {
      const before = slots[index - 1];
      const after = slots[index + 1];
      return slot.kind === 'gap' && before?.kind === 'month' && after?.kind === 'month'
        ? [
            `The ${counted(slot.months, 'month')} between ${before.point.month} and ${after.point.month} ${slot.months === 1 ? 'is' : 'are'} not printed.`,
          ]
        : [];
    })
    .join(' ');
}
