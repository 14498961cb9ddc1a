import { toMonthSlots, toRuns, type MonthPoint } from './month-runs.ts';
import styles from './sparkline.module.css';

const width = 96;
const height = 32;
/** Room for the dots at the ends. */
const edge = 4;

/**
 * The months of one row as a small line, with its sentence as the text alternative. A figure that stands apart (the
 * December before the run) is a hollow dot that no line reaches; the newest figure is a full dot.
 */
export function Sparkline({
  points,
  target,
  words,
}: {
  readonly points: readonly MonthPoint[];
  /** Drawn as a dashed line; null where no target is printed. */
  readonly target: number | null;
  /** What the line shows, in a sentence. */
  readonly words: string;
}) {
  const slots = toMonthSlots(points);
  const runs = toRuns(slots);
  const values = [...runs.flat().map(({ value }) => value), ...(target === null ? [] : [target])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const toX = (slot: number) =>
    edge + (slots.length > 1 ? (slot / (slots.length - 1)) * (width - 2 * edge) : 0);
  const toY = (value: number) =>
    high === low ? height / 2 : edge + ((high - value) / (high - low)) * (height - 2 * edge);
  const last = runs.at(-1)?.at(-1);
  const lastMonth = slots.length - 1;
  return (
    <span className={styles['place']}>
      <span className="visually-hidden">{words}</span>
      <svg
        className={styles['sparkline']}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {target === null ? null : (
          <line
            className={styles['target']}
            x1={edge}
            x2={width - edge}
            y1={toY(target)}
            y2={toY(target)}
          />
        )}
        {runs.map((run) =>
          run.length > 1 ? (
            <polyline
              key={run[0]?.slot}
              className={styles['line']}
              points={run
                .map(({ slot, value }) => `${toX(slot).toFixed(1)},${toY(value).toFixed(1)}`)
                .join(' ')}
            />
          ) : null,
        )}
        {runs.map((run) =>
          run.length === 1 && run[0] ? (
            <circle
              key={run[0].slot}
              className={styles['apart']}
              cx={toX(run[0].slot)}
              cy={toY(run[0].value)}
              r={2.5}
            />
          ) : null,
        )}
        {last?.slot === lastMonth ? (
          <circle className={styles['latest']} cx={toX(last.slot)} cy={toY(last.value)} r={3} />
        ) : null}
      </svg>
    </span>
  );
}
