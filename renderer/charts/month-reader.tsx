import { useId } from 'react';
import type { MonthSlot } from './month-runs.ts';
import styles from './month-chart.module.css';

/** Reads a chart month by month: a slider under it for keyboard, pointer and touch, and the month's words beside it. */
export function MonthReader({
  slots,
  mark,
  onMark,
  wordsOf,
}: {
  readonly slots: readonly MonthSlot[];
  /** The slot being read; null before anything is. */
  readonly mark: number | null;
  readonly onMark: (slot: number | null) => void;
  readonly wordsOf: (month: string) => string;
}) {
  const id = useId();
  const months = slots.flatMap((slot, index) =>
    slot.kind === 'month' ? [{ slot: index, month: slot.point.month }] : [],
  );
  const marked = months.findIndex(({ slot }) => slot === mark);
  const at = marked < 0 ? months.length - 1 : marked;
  const words = wordsOf(months[at]?.month ?? '');
  return (
    <div className={styles['reader']} data-print="no">
      <label htmlFor={id}>Read month by month</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(0, months.length - 1)}
        step={1}
        value={at}
        aria-valuetext={words}
        onFocus={() => onMark(months[at]?.slot ?? null)}
        onBlur={() => onMark(null)}
        onChange={(event) => onMark(months[Number(event.target.value)]?.slot ?? null)}
      />
      <p>{words}</p>
    </div>
  );
}
