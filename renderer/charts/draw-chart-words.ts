import type { Chart, Plugin } from 'chart.js';
import { dashOf, spreadLabels, type LevelLine } from './level-lines.ts';
import type { MonthSlot, PlacedValue } from './month-runs.ts';
import type { ChartPalette } from './use-chart-palette.ts';

/** What the words of a chart are drawn from. */
export interface ChartWords {
  readonly slots: readonly MonthSlot[];
  readonly runs: readonly (readonly PlacedValue[])[];
  readonly lines: readonly LevelLine[];
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

/** Pixels to keep free at the right of the plot for the names of the lines. */
export function endWordsWidth(chart: Chart, { lines, palette }: ChartWords): number {
  if (lines.length === 0 || isNarrow(chart, palette)) return 0;
  chart.ctx.font = font(palette);
  const widest = Math.max(...lines.map(({ words }) => chart.ctx.measureText(words).width));
  return Math.ceil(widest) + gapBeforeEndWords * 2;
}

/** Draws the target and the comparators as levels, their names, and the printed figure at each point there is room for. */
export function chartWordsPlugin(words: ChartWords): Plugin<'line'> {
  return {
    id: 'chartWords',
    beforeDatasetsDraw: (chart) => drawLevels(chart, words),
    afterDatasetsDraw: (chart) => drawFigures(chart, words),
  };
}

function drawLevels(chart: Chart<'line'>, { lines, palette }: ChartWords): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['y'];
  if (!scale) return;
  ctx.save();
  ctx.strokeStyle = palette.quiet;
  ctx.fillStyle = palette.quiet;
  ctx.lineWidth = 1.5;
  for (const line of lines) {
    const y = scale.getPixelForValue(line.value);
    ctx.setLineDash([...dashOf(lines, line)]);
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  if (!isNarrow(chart, palette)) {
    const heights = spreadLabels(
      lines.map(({ value }) => scale.getPixelForValue(value)),
      palette.size * 1.3,
      chartArea.top,
      chartArea.bottom,
    );
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    lines.forEach((line, index) => {
      ctx.font = font(palette, line.kind === 'target' ? 600 : 400);
      ctx.fillText(line.words, chartArea.right + gapBeforeEndWords, heights[index] ?? 0);
    });
  }
  ctx.restore();
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
