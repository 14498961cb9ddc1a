import { useRef } from 'react';
import { MonthAxis, ValueRule } from './chart-axes.tsx';
import { linePoints, makeFrame, stepsOf, type ChartBox } from './chart-frame.ts';
import { fitScale } from './fit-scale.ts';
import { spreadLabels } from './level-lines.ts';
import { placeOnSlots } from './month-axis.ts';
import { toRuns, type MonthPoint, type MonthSlot } from './month-runs.ts';
import { SeriesMark, seriesDash } from './series-mark.tsx';
import { useWidth } from './use-width.ts';
import { wrapWords } from './wrap-words.ts';
import styles from './compare-chart.module.css';

/** One of the lines of a chart: rows in one unit on one axis. */
export interface ComparedSeries {
  readonly letter: string;
  readonly name: string;
  readonly points: readonly MonthPoint[];
}

const height = 340;
const leading = 17;
/** From this width on, a line is named at its end; below it the letter stands there and the key has the name. */
const roomForNames = 600;
const nameRoom = 190;
const nameLines = 3;

/** Up to four rows in one unit on one value axis, each with a dash, a shape of mark and a label of its own. */
export function CompareChart({
  slots,
  series,
  mark,
  words,
}: {
  readonly slots: readonly MonthSlot[];
  readonly series: readonly ComparedSeries[];
  /** What stands after a value of the axis: "%", or nothing. */
  readonly mark: string;
  readonly words: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 720);
  const namesFit = width >= roomForNames;
  const box: ChartBox = {
    width,
    height,
    top: 12,
    right: namesFit ? nameRoom + 24 : 28,
    bottom: 44,
    left: 52,
  };
  const drawn = series.map((each) => ({
    ...each,
    runs: toRuns(placeOnSlots(slots, each.points)),
    lines: namesFit ? wrapWords(`${each.letter} ${each.name}`, 26, nameLines) : [each.letter],
  }));
  const scale = fitScale(drawn.flatMap(({ runs }) => runs.flat().map(({ value }) => value)));
  const frame = makeFrame(slots.length, scale, box);
  const base = height - box.bottom + 6;
  const apart = (namesFit ? nameLines : 1) * leading + 4;
  const heights = spreadLabels(
    drawn.map(({ runs }) => {
      const last = runs.at(-1)?.at(-1);
      return last ? frame.toY(last.value) : base;
    }),
    apart,
    box.top,
    height - apart,
  );
  return (
    <div ref={place} className={styles['place']}>
      <span className="visually-hidden">{words}</span>
      <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {stepsOf(scale).map((value) => (
          <ValueRule
            key={value}
            value={value}
            mark={mark}
            box={box}
            frame={frame}
            gap={10}
            drop={5}
          />
        ))}
        <MonthAxis
          slots={slots}
          every={namesFit ? 1 : 3}
          frame={frame}
          base={base}
          reach={4}
          leading={leading}
          between={leading - 2}
        />
        {drawn.map(({ letter, runs, lines }, at) => (
          <g key={letter}>
            {runs.map((run) =>
              run.length > 1 ? (
                <polyline
                  key={run[0]?.slot}
                  className={styles['line']}
                  points={linePoints(run, frame)}
                  strokeDasharray={seriesDash(at)}
                />
              ) : null,
            )}
            {runs.flat().map(({ slot, value }) => (
              <SeriesMark key={slot} place={at} x={frame.toX(slot)} y={frame.toY(value)} />
            ))}
            {runs.length > 0 ? (
              <text className={styles['name']} y={(heights[at] ?? 0) + 5}>
                {lines.map((line, index) => (
                  <tspan key={line} x={width - box.right + 14} dy={index === 0 ? 0 : leading}>
                    {line}
                  </tspan>
                ))}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
