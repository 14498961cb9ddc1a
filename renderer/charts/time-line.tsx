import { useRef } from 'react';
import { ValueRule } from './chart-axes.tsx';
import { makeFrame, stepsOf, type ChartBox } from './chart-frame.ts';
import { fitScale } from './fit-scale.ts';
import { useWidth } from './use-width.ts';
import styles from './time-line.module.css';

const height = 260;
const sides = { top: 24, right: 56, bottom: 32, left: 56 } as const;

/** What was only just set is drawn as long as this, past the newest month. */
const shortestLevel = 40;

/** A figure at its month, ISO. */
export interface TimedFigure {
  readonly month: string;
  readonly value: number;
  readonly printed: string;
}

/** A number that held from one month to another, ISO. */
export interface TimedLevel {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly words: string;
}

const monthNumber = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The stretches of months that follow one another: only those are joined, so that no missing month is bridged. */
function toRuns(inOrder: readonly TimedFigure[]): readonly (readonly TimedFigure[])[] {
  const runs: TimedFigure[][] = [];
  for (const figure of inOrder) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before && monthNumber(figure.month) - monthNumber(before.month) <= 1;
    if (run && follows) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/**
 * Figures as they came and numbers as they were set, on one line of time that keeps the months in proportion. Dots are
 * printed figures, dashes what was set. Everything in it must stand as a table beside it; `words` says the gist.
 */
export function TimeLine({
  figures,
  levels,
  mark,
  words,
}: {
  readonly figures: readonly TimedFigure[];
  readonly levels: readonly TimedLevel[];
  /** What stands after a value of the axis: "%", or nothing. */
  readonly mark: string;
  readonly words: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 640);
  const box: ChartBox = { width, height, ...sides };
  const months = [
    ...figures.map(({ month }) => monthNumber(month)),
    ...levels.flatMap(({ from, to }) => [monthNumber(from), monthNumber(to)]),
  ];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const scale = fitScale(
    [...figures, ...levels].map(({ value }) => value),
    4,
  );
  const frame = makeFrame(last - first + 1, scale, box);
  const toX = (iso: string) => frame.toX(monthNumber(iso) - first);
  const base = height - sides.bottom + 4;
  const years = Array.from(
    { length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 },
    (_, index) => Math.ceil(first / 12) + index,
  );
  const inOrder = figures.toSorted((a, b) => a.month.localeCompare(b.month));
  return (
    <figure ref={place} className={styles['figure']}>
      <span className="visually-hidden">{words} The same stands in the table below.</span>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {stepsOf(scale).map((value) => (
          <ValueRule
            key={value}
            value={value}
            mark={mark}
            box={box}
            frame={frame}
            gap={8}
            drop={4}
          />
        ))}
        {years.map((year) => (
          <text
            key={year}
            className={styles['year']}
            x={frame.toX(year * 12 - first)}
            y={base + 18}
          >
            {year}
          </text>
        ))}
        {levels.map(({ from, to, value, words: level }) => (
          <g key={`${from}-${value}`}>
            <line
              className={styles['level']}
              x1={toX(from)}
              x2={Math.max(toX(to), toX(from) + shortestLevel)}
              y1={frame.toY(value)}
              y2={frame.toY(value)}
            />
            <text className={styles['set']} x={toX(from)} y={frame.toY(value) - 6}>
              {level}
            </text>
          </g>
        ))}
        {toRuns(inOrder).map((run) => (
          <polyline
            key={run[0]?.month}
            className={styles['line']}
            points={run.map(({ month, value }) => `${toX(month)},${frame.toY(value)}`).join(' ')}
          />
        ))}
        {inOrder.map(({ month, value }) => (
          <circle
            key={`${month}-${value}`}
            className={styles['dot']}
            cx={toX(month)}
            cy={frame.toY(value)}
            r={4}
          />
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        Dots: figures as printed, joined only where the months follow one another. Dashes: what was
        set, from when it was set until the next plan or the newest pack.
        {scale.min === 0 ? '' : ` The scale starts at ${scale.min}, not at nought.`}
      </figcaption>
    </figure>
  );
}
