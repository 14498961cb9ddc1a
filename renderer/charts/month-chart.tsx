import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
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
import type { RangeBand } from './draw-chart-layers.ts';
import { chartWordsPlugin, endWordsWidth, type ChartWords } from './draw-chart-words.ts';
import { fitScale } from './fit-scale.ts';
import type { LevelLine } from './level-lines.ts';
import { breakWords, placeOnSlots, toSharedSlots } from './month-axis.ts';
import { MonthChartKey } from './month-chart-key.tsx';
import { MonthReader } from './month-reader.tsx';
import { toRuns, type MonthPoint } from './month-runs.ts';
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
  const fits = room > palette.size * 2.25;
  return fits || (isAtGap && room > palette.size) || (slots.length - 1 - index) % 3 === 0
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

/** The usual range as it is given: over months, not yet placed. */
export interface UsualBand {
  readonly months: readonly string[];
  readonly lower: number;
  readonly mean: number;
  readonly upper: number;
  readonly flagged: readonly string[];
  /** "Usual range 60 to 100, from 13 months: trial limits, …". */
  readonly words: string;
}

/** Earlier papers' months of the same indicator. */
export interface EarlierPoints {
  /** One list for each row that prints it; where they differ each is drawn. */
  readonly rows: readonly (readonly MonthPoint[])[];
  /** One for each paper: "Improvement plan 2023. Printed there under the same name." */
  readonly words: readonly string[];
}

/** What a chart gives out of itself. */
export interface MonthChartHandle {
  /** The drawing as it stands. */
  readonly canvas: () => HTMLCanvasElement | null;
}

function placeBand(
  band: UsualBand | null,
  slots: ChartWords['slots'],
  runs: ChartWords['runs'],
): RangeBand | null {
  if (!band) return null;
  const slotOf = (month: string | undefined) =>
    slots.findIndex((slot) => slot.kind === 'month' && slot.point.month === month);
  const flagged = new Set(band.flagged.map(slotOf));
  const { lower, mean, upper } = band;
  return {
    from: slotOf(band.months[0]),
    to: slotOf(band.months.at(-1)),
    lower,
    mean,
    upper,
    flagged: runs.flat().filter(({ slot }) => flagged.has(slot)),
  };
}

/**
 * The months of one row at full measure: printed figures beside their points, the target and the comparators as named
 * levels, an earlier paper's months in a lighter hand, the usual range on request, gaps where nothing is printed. What it
 * shows must stand as a table beside it; `description` says the gist, and every month can be read by the keyboard.
 */
export function MonthChart({
  points,
  earlier,
  lines,
  band,
  description,
  wordsOf,
  handle,
}: {
  readonly points: readonly MonthPoint[];
  readonly earlier: EarlierPoints | null;
  readonly lines: readonly LevelLine[];
  readonly band: UsualBand | null;
  readonly description: string;
  /** A month in a sentence: its figures, target and source. */
  readonly wordsOf: (month: string) => string;
  readonly handle?: Ref<MonthChartHandle>;
}) {
  const palette = useChartPalette();
  const chart = useRef<ChartJs<'line'> | undefined>(undefined);
  /** The slot being read, and how far from the left of the drawing it stands. */
  const [mark, setMark] = useState<{ readonly slot: number; readonly x: number } | null>(null);
  const words = useMemo<ChartWords>(() => {
    const axis = toSharedSlots([points, ...(earlier?.rows ?? [])]);
    const slots = placeOnSlots(axis, points);
    const runs = toRuns(slots);
    return {
      slots,
      runs,
      lines,
      earlier: earlier ? earlier.rows.flatMap((row) => toRuns(placeOnSlots(axis, row))) : null,
      band: placeBand(band, slots, runs),
      palette,
    };
  }, [points, earlier, lines, band, palette]);
  const scale = useMemo(() => {
    const placed = [...words.runs.flat(), ...words.lines, ...(words.earlier?.flat() ?? [])];
    const ends = words.band ? [words.band.lower, words.band.upper] : [];
    return fitScale([...placed.map(({ value }) => value), ...ends]);
  }, [words]);
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

  useImperativeHandle(handle, () => ({ canvas: () => chart.current?.canvas ?? null }), []);

  const markSlot = (slot: number | null) => {
    const across = chart.current?.scales['x'];
    setMark(slot === null || !across ? null : { slot, x: across.getPixelForValue(slot) });
  };
  const markNearest = (x: number) => {
    const across = chart.current?.scales['x'];
    if (!across) return;
    const months = words.slots.flatMap((slot, index) => (slot.kind === 'month' ? [index] : []));
    const away = (slot: number) => Math.abs(across.getPixelForValue(slot) - x);
    markSlot(months.toSorted((a, b) => away(a) - away(b))[0] ?? null);
  };

  return (
    <figure className={styles['figure']}>
      <div
        className={styles['canvas']}
        onPointerMove={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          markNearest(event.clientX - left);
        }}
        onPointerLeave={() => setMark(null)}
      >
        <Chart
          // A chart takes its plugins once, so other lines or another palette are another chart.
          key={JSON.stringify([palette, lines, band, earlier])}
          ref={chart}
          type="line"
          data={data}
          options={options}
          plugins={plugins}
          aria-label={`${description} The figures are in the table below.`}
        />
        {mark === null ? null : (
          <div className={styles['mark']} style={{ insetInlineStart: mark.x }} aria-hidden="true" />
        )}
      </div>
      <MonthReader
        slots={words.slots}
        mark={mark?.slot ?? null}
        onMark={markSlot}
        wordsOf={wordsOf}
      />
      <figcaption className={styles['caption']}>
        <MonthChartKey lines={lines} earlier={earlier?.words ?? []} band={band?.words ?? null} />
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
