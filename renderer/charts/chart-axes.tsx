import type { ReactNode } from 'react';
import type { ChartBox, ChartFrame } from './chart-frame.ts';
import { monthLabels, toStretches } from './month-axis.ts';
import type { MonthSlot } from './month-runs.ts';
import styles from './chart-axes.module.css';

/** A value of the axis with a rule across the chart. */
export function ValueRule({
  value,
  mark,
  box,
  frame,
  gap,
  drop,
  isRuled = true,
}: {
  readonly value: number;
  /** What stands after the value: "%", or nothing. */
  readonly mark: string;
  readonly box: ChartBox;
  readonly frame: ChartFrame;
  /** From the words to the rule. */
  readonly gap: number;
  /** From the rule down to the line the words stand on. */
  readonly drop: number;
  readonly isRuled?: boolean;
}) {
  const y = frame.toY(value);
  return (
    <g>
      {isRuled ? (
        <line className={styles['rule']} x1={box.left} x2={box.width - box.right} y1={y} y2={y} />
      ) : null}
      <text className={styles['value']} x={box.left - gap} y={y + drop}>
        {value}
        {mark}
      </text>
    </g>
  );
}

/** The months along the foot of a chart: a line broken where months are not printed, and words under some of them. */
export function MonthAxis({
  slots,
  every,
  frame,
  base,
  reach,
  leading,
  between,
}: {
  readonly slots: readonly MonthSlot[];
  /** Each how manyth month is named. */
  readonly every: number;
  readonly frame: ChartFrame;
  /** Where the line stands. */
  readonly base: number;
  /** How far it reaches past the months at its ends. */
  readonly reach: number;
  /** From the line to the words. */
  readonly leading: number;
  /** From one line of words to the next. */
  readonly between: number;
}): ReactNode {
  return (
    <>
      {toStretches(slots).map(({ from, to }) => (
        <line
          key={from}
          className={styles['axis']}
          x1={frame.toX(from) - reach}
          x2={frame.toX(to) + reach}
          y1={base}
          y2={base}
        />
      ))}
      {monthLabels(slots, every).map(({ slot, lines }) => (
        <text key={slot} className={styles['month']} y={base + leading}>
          {lines.map((line, index) => (
            <tspan key={line} x={frame.toX(slot)} dy={index === 0 ? 0 : between}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
