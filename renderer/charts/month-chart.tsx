import { useEffect, useMemo, useRef } from 'react';
import {
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartData,
  type ChartOptions,
} from 'chart.js';
import { Chart } from 'react-chartjs-2';
import { chartWordsPlugin, endWordsWidth, type ChartWords } from './draw-chart-words.ts';
import { fitScale } from './fit-scale.ts';
import { dashOf, type LevelLine } from './level-lines.ts';
import { breakWords } from './month-axis.ts';
import { toMonthSlots, toRuns, type MonthPoint } from './month-runs.ts';
import { useChartPalette } from './use-chart-palette.ts';
import styles from './month-chart.module.css';

ChartJs.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Pixels the value axis takes, roughly: enough to tell how close the months stand. */
const valueAxisRoom = 48;

/** A month at its slot: on one line, on two where they stand close, every third from the newest where closer still. */
function axisLabel(words: ChartWords, chart: ChartJs, index: number): string | string[] {
  const { slots, palette } = words;
  const slot = slots[index];
  if (slot?.kind !== 'month') return '';
  const room = (chart.width - endWordsWidth(chart, words) - valueAxisRoom) / slots.length;
  if (room > palette.size * 4.25) return slot.point.month;
  const isAtGap = slots[index + 1]?.kind === 'gap' || slots[index - 1]?.kind === 'gap';
  return room > palette.size * 2.25 || isAtGap || (slots.length - 1 - index) % 3 === 0
    ? slot.point.month.split('-')
    : '';
}

function chartOptions(words: ChartWords, scale: ReturnType<typeof fitScale>): ChartOptions<'line'> {
  const { palette } = words;
  const ticks = { color: palette.quiet, font: { family: palette.family, size: palette.size } };
  return {
    // Nothing moves: not at first, not on resize, not under the mouse.
    animation: false,
    events: [],
    responsive: true,
    maintainAspectRatio: false,
    layout: {
      padding: ({ chart }) => ({
        top: palette.size * 2,
        bottom: 0,
        left: 0,
        right: endWordsWidth(chart, words),
      }),
    },
    scales: {
      x: {
        offset: true,
        grid: { display: false },
        border: { color: palette.rule },
        ticks: {
          ...ticks,
          // Room for a figure that stands below the lowest point.
          padding: palette.size,
          autoSkip: false,
          maxRotation: 0,
          callback(_, index) {
            return axisLabel(words, this.chart, index);
          },
        },
      },
      y: {
        min: scale.min,
        max: scale.max,
        grid: { color: palette.rule, drawTicks: false },
        border: { display: false },
        // As the paper prints its figures: without a mark between the thousands.
        ticks: { ...ticks, stepSize: scale.step, padding: 8, callback: String },
      },
    },
  };
}

/**
 * The months of one row at full measure: printed figures beside their points, the target and the comparators as named
 * levels, gaps where nothing is printed. What it shows must stand as a table beside it; `description` says the gist.
 */
export function MonthChart({
  points,
  lines,
  description,
}: {
  readonly points: readonly MonthPoint[];
  readonly lines: readonly LevelLine[];
  readonly description: string;
}) {
  const palette = useChartPalette();
  const chart = useRef<ChartJs<'line'> | undefined>(undefined);
  const words = useMemo<ChartWords>(() => {
    const slots = toMonthSlots(points);
    return { slots, runs: toRuns(slots), lines, palette };
  }, [points, lines, palette]);
  const scale = useMemo(
    () => fitScale([...words.runs.flat(), ...words.lines].map(({ value }) => value)),
    [words],
  );
  const options = useMemo(() => chartOptions(words, scale), [words, scale]);
  const plugins = useMemo(() => [chartWordsPlugin(words)], [words]);
  const data = useMemo<ChartData<'line', (number | null)[], string>>(
    () => ({
      labels: words.slots.map((slot) => (slot.kind === 'month' ? slot.point.month : '')),
      datasets: [
        {
          data: words.slots.map((slot) => (slot.kind === 'month' ? slot.point.value : null)),
          spanGaps: false,
          borderColor: palette.ink,
          borderWidth: 2,
          pointBackgroundColor: palette.ink,
          pointBorderWidth: 0,
          pointRadius: 3.5,
          clip: false,
        },
      ],
    }),
    [words, palette],
  );

  // A canvas drawn before the typeface has come keeps the wrong one until it is drawn again.
  useEffect(() => {
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) chart.current?.update('none');
    });
    return () => {
      gone = true;
    };
  }, []);

  return (
    <figure className={styles['figure']}>
      <div className={styles['canvas']}>
        <Chart
          // The plugin is given at creation only, so another palette is another chart.
          key={JSON.stringify(palette)}
          ref={chart}
          type="line"
          data={data}
          options={options}
          plugins={plugins}
          aria-label={`${description} The figures are in the table below.`}
        />
      </div>
      <figcaption className={styles['caption']}>
        {lines.length > 0 ? (
          <ul className={styles['key']}>
            {lines.map((line) => (
              <li key={line.words}>
                <svg viewBox="0 0 48 8" width="48" height="8" aria-hidden="true">
                  <line
                    className={styles['sample']}
                    x1="0"
                    x2="48"
                    y1="4"
                    y2="4"
                    strokeDasharray={dashOf(lines, line).join(' ')}
                  />
                </svg>
                {line.words}
              </li>
            ))}
          </ul>
        ) : null}
        <p>
          {[
            breakWords(words.slots),
            ...(scale.min === 0 ? [] : [`The scale starts at ${scale.min}, not at nought.`]),
          ].join(' ')}
        </p>
      </figcaption>
    </figure>
  );
}
