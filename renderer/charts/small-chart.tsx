import { fitScale } from './fit-scale.ts';
import { MonthAxis, ValueRule } from './chart-axes.tsx';
import { linePoints, makeFrame, type ChartBox } from './chart-frame.ts';
import { placeOnSlots } from './month-axis.ts';
import { toRuns, type MonthPoint, type MonthSlot } from './month-runs.ts';
import styles from './small-chart.module.css';

const box: ChartBox = { width: 340, height: 132, top: 10, right: 12, bottom: 36, left: 52 };
/** Between two lines of small type. */
const leading = 14;

/** The ends of the value axis that a small chart draws, for its words; null where the row has no figure. */
export function smallChartScale(points: readonly MonthPoint[], target: number | null) {
  const figures = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (figures.length === 0) return null;
  return fitScale([...figures, ...(target === null ? [] : [target])], 3);
}

/**
 * One row of several that share their months, on a value axis of its own. A figure that stands apart is a hollow dot
 * that no line reaches, the newest figure is a full dot, the target is dashed.
 */
export function SmallChart({
  slots,
  points,
  target,
  mark,
  words,
}: {
  /** The months of all the charts that stand together. */
  readonly slots: readonly MonthSlot[];
  readonly points: readonly MonthPoint[];
  readonly target: number | null;
  /** What stands after a value of the axis: "%", or nothing. */
  readonly mark: string;
  /** What the chart shows, in a sentence. */
  readonly words: string;
}) {
  const runs = toRuns(placeOnSlots(slots, points));
  const scale = smallChartScale(points, target);
  const frame = makeFrame(slots.length, scale ?? { min: 0, max: 1, step: 1 }, box);
  const { toX, toY } = frame;
  const base = box.height - box.bottom + 4;
  const last = runs.at(-1)?.at(-1);
  return (
    <span className={styles['place']}>
      <span className="visually-hidden">{words}</span>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${box.width} ${box.height}`}
        aria-hidden="true"
      >
        {scale === null
          ? null
          : [scale.min, scale.max].map((value) => (
              <ValueRule
                key={value}
                value={value}
                mark={mark}
                box={box}
                frame={frame}
                gap={8}
                drop={4}
                // A target at the end of the scale has that place to itself, so that its dashes are seen.
                isRuled={value !== target}
              />
            ))}
        <MonthAxis
          slots={slots}
          every={3}
          frame={frame}
          base={base}
          reach={3}
          leading={leading}
          between={leading - 1}
        />
        {scale !== null && target !== null ? (
          <line
            className={styles['target']}
            x1={box.left}
            x2={box.width - box.right}
            y1={toY(target)}
            y2={toY(target)}
          />
        ) : null}
        {runs.map((run) =>
          run.length > 1 ? (
            <polyline
              key={run[0]?.slot}
              className={styles['line']}
              points={linePoints(run, frame)}
            />
          ) : (
            run.map(({ slot, value }) => (
              <circle key={slot} className={styles['apart']} cx={toX(slot)} cy={toY(value)} r={3} />
            ))
          ),
        )}
        {last?.slot === slots.length - 1 ? (
          <circle className={styles['latest']} cx={toX(last.slot)} cy={toY(last.value)} r={4} />
        ) : null}
      </svg>
    </span>
  );
}
