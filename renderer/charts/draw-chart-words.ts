import type { Chart, Plugin } from 'chart.js';
import { drawBand, drawEarlier, type EarlierRuns, type RangeBand } from './draw-chart-layers.ts';
import { dashOf, spreadLabels, standsBelow, type LevelLine } from './level-lines.ts';
import type { MonthSlot, PlacedValue } from './month-runs.ts';
import type { ChartPalette } from './use-chart-palette.ts';

/** What the words of a chart are drawn from. */
export interface ChartWords {
  readonly slots: readonly MonthSlot[];
  readonly runs: readonly (readonly PlacedValue[])[];
  readonly lines: readonly LevelLine[];
  /** An earlier paper's figures on the same months, in a lighter hand; null where none are shown. */
  readonly earlier: EarlierRuns | null;
  /** The usual range; null where it is not shown. */
  readonly band: RangeBand | null;
  readonly palette: ChartPalette;
}

/** From this width, in rem, there is room for the names of the lines at their ends and for a figure at each point. */
const widthForWords = 40;

/** Whether the names of the lines stand under the chart and only the figures that matter most are drawn. */
export function isNarrow(chart: { readonly width: number }, palette: ChartPalette): boolean {
  return chart.width < widthForWords * palette.rem;
}

const gapBeforeEndWords = 8;
const pointClearance = 10;

function font({ size, family }: ChartPalette, weight = 400): string {
  return `${weight} ${size}px ${family}`;
}

/** The first and the last slot a line runs over. */
function spanOf({ months }: LevelLine, slots: readonly MonthSlot[]): readonly [number, number] {
  const last = slots.length - 1;
  if (months === null) return [0, last];
  const holds = (slot: MonthSlot) => slot.kind === 'month' && months.includes(slot.point.month);
  return [Math.max(0, slots.findIndex(holds)), Math.max(0, slots.findLastIndex(holds))];
}

/** The lines that run to the end of the chart and are named there. */
function endLines({ lines, slots }: Pick<ChartWords, 'lines' | 'slots'>): readonly LevelLine[] {
  return lines.filter((line) => spanOf(line, slots)[1] === slots.length - 1);
}

/** Pixels to keep free at the right of the plot for the names of the lines. */
export function endWordsWidth(chart: Chart, words: ChartWords): number {
  const { palette } = words;
  const lines = endLines(words);
  if (lines.length === 0 || isNarrow(chart, palette)) return 0;
  chart.ctx.font = font(palette);
  const widest = Math.max(...lines.map(({ words }) => chart.ctx.measureText(words).width));
  return Math.ceil(widest) + gapBeforeEndWords * 2;
}

/**
 * Draws the usual range, the target and the comparators as levels, their names, the earlier paper's months, and the
 * printed figure at each point there is room for.
 */
export function chartWordsPlugin(words: ChartWords): Plugin<'line'> {
  return {
    id: 'chartWords',
    beforeDatasetsDraw: (chart) => {
      drawBand(chart, words.band, words.palette);
      drawLevels(chart, words);
      drawEarlier(chart, words.earlier, words.palette);
    },
    afterDatasetsDraw: (chart) => drawFigures(chart, words),
  };
}

function drawLevels(chart: Chart<'line'>, words: ChartWords): void {
  const { lines, slots, palette } = words;
  const { ctx, chartArea } = chart;
  const scale = chart.scales['y'];
  const across = chart.scales['x'];
  if (!scale || !across) return;
  const half = (across.width / Math.max(1, slots.length)) * 0.5;
  ctx.save();
  ctx.strokeStyle = palette.quiet;
  ctx.fillStyle = palette.quiet;
  ctx.lineWidth = 1.5;
  for (const line of lines) {
    const y = scale.getPixelForValue(line.value);
    ctx.setLineDash([...dashOf(lines, line)]);
    ctx.beginPath();
    const [from, to] = spanOf(line, slots);
    const whole = line.months === null;
    ctx.moveTo(whole ? chartArea.left : across.getPixelForValue(from) - half, y);
    ctx.lineTo(to === slots.length - 1 ? chartArea.right : across.getPixelForValue(to) + half, y);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  if (!isNarrow(chart, palette)) {
    drawEndedWords(chart, words);
    const named = endLines(words);
    const heights = spreadLabels(
      named.map(({ value }) => scale.getPixelForValue(value)),
      palette.size * 1.3,
      chartArea.top,
      chartArea.bottom,
    );
    ctx.fillStyle = palette.quiet;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    named.forEach((line, index) => {
      ctx.font = font(palette, line.kind === 'target' ? 600 : 400);
      ctx.fillText(line.words, chartArea.right + gapBeforeEndWords, heights[index] ?? 0);
    });
  }
  ctx.restore();
}

/** The names of the lines that end before the chart does, at their beginnings, over every line. */
function drawEndedWords(chart: Chart<'line'>, words: ChartWords): void {
  const { lines, slots, palette } = words;
  const [across, up] = [chart.scales['x'], chart.scales['y']];
  if (!across || !up) return;
  const { ctx } = chart;
  const half = (across.width / Math.max(1, slots.length)) * 0.5;
  ctx.save();
  ctx.font = font(palette, 600);
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = palette.ground;
  ctx.fillStyle = palette.quiet;
  for (const line of lines) {
    const [from, to] = spanOf(line, slots);
    if (to === slots.length - 1) continue;
    const left = across.getPixelForValue(from) - half;
    const below = wordsBelow(chart, words, line, left);
    const y = up.getPixelForValue(line.value) + (below ? 4 : -4);
    ctx.textBaseline = below ? 'top' : 'bottom';
    ctx.strokeText(line.words, left, y);
    ctx.fillText(line.words, left, y);
  }
  ctx.restore();
}

/** Whether a line's words stand under it, since more figures and lines stand over it. */
function wordsBelow(
  chart: Chart<'line'>,
  { runs, earlier, lines, palette }: ChartWords,
  line: LevelLine,
  left: number,
): boolean {
  const [across, up] = [chart.scales['x'], chart.scales['y']];
  if (!across || !up) return false;
  const right = left + chart.ctx.measureText(line.words).width;
  const y = up.getPixelForValue(line.value);
  const points = [...runs, ...(earlier ?? [])].flat().flatMap((point) => {
    const x = across.getPixelForValue(point.slot);
    const near = x > left - palette.size && x < right + palette.size;
    return near ? [up.getPixelForValue(point.value)] : [];
  });
  const levels = lines.flatMap((other) =>
    other === line ? [] : [up.getPixelForValue(other.value)],
  );
  // A point with its figure takes two lines of type.
  return standsBelow(y, [...points, ...levels], palette.size * 2.5);
}

/** The points whose figures matter most, the first most of all: the newest, those apart, the lowest, the highest, the oldest. */
function mostImportant(runs: ChartWords['runs']): readonly PlacedValue[] {
  const run = runs.at(-1) ?? [];
  const values = run.map(({ value }) => value);
  const newest = run.at(-1);
  return [
    newest,
    ...runs.filter((each) => each.length === 1).flat(),
    run.find(({ value }) => value === Math.min(...values)),
    run.find(({ value }) => value === Math.max(...values)),
    run[0],
  ].filter((point) => point !== undefined);
}

function drawFigures(chart: Chart<'line'>, { slots, runs, palette }: ChartWords): void {
  const { ctx } = chart;
  const points = chart.getDatasetMeta(0).data;
  const newest = runs.at(-1)?.at(-1)?.slot;
  const besides = new Map(runs.flatMap((run) => freeSides(run, points)));
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  ctx.save();
  ctx.textAlign = 'center';
  ctx.lineJoin = 'round';
  const first = mostImportant(runs);
  const shown = isNarrow(chart, palette) ? first : [...first, ...runs.flat()];
  for (const { slot } of new Set(shown)) {
    const point = points[slot];
    const printed = slots[slot]?.kind === 'month' ? slots[slot].point.printed : '';
    if (!point || printed === '') continue;
    ctx.font = font(palette, slot === newest ? 700 : 400);
    const half = ctx.measureText(printed).width / 2 + 3;
    const { below, slope } = besides.get(slot) ?? { below: false, slope: 0 };
    const x = point.x + Math.max(-half, Math.min(half, slope / 3));
    const y = point.y + (below ? pointClearance : -pointClearance);
    const box = {
      left: x - half,
      right: x + half,
      top: below ? y : y - palette.size,
      bottom: below ? y + palette.size : y,
    };
    const hits = taken.some(
      (other) =>
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom,
    );
    if (hits) continue;
    taken.push(box);
    ctx.textBaseline = below ? 'top' : 'bottom';
    ctx.strokeStyle = palette.ground;
    ctx.lineWidth = 4;
    ctx.strokeText(printed, x, y);
    ctx.fillStyle = palette.ink;
    ctx.fillText(printed, x, y);
  }
  ctx.restore();
}

/** Where a figure stands clear of the line through its point. */
interface FreeSide {
  /** The line comes down to the point and goes up from it. */
  readonly below: boolean;
  /** Pixels the line falls past the point, more for steeper; negative where it rises: the figure moves that way. */
  readonly slope: number;
}

function freeSides(
  run: readonly PlacedValue[],
  points: readonly { readonly y: number }[],
): readonly (readonly [number, FreeSide])[] {
  const heights = run.map(({ slot }) => points[slot]?.y ?? 0);
  return run.map(({ slot }, index) => {
    const here = heights[index] ?? 0;
    const before = heights[index - 1];
    const after = heights[index + 1];
    const fallsTo = before === undefined ? 0 : here - before;
    const fallsFrom = after === undefined ? 0 : after - here;
    const below = fallsTo >= 0 && fallsFrom <= 0 && fallsTo !== fallsFrom;
    const oneWay = fallsTo * fallsFrom > 0;
    return [slot, { below, slope: oneWay ? fallsTo + fallsFrom : 0 }];
  });
}
