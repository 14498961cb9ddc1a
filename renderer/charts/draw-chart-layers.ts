import type { Chart } from 'chart.js';
import type { PlacedValue } from './month-runs.ts';
import type { ChartPalette } from './use-chart-palette.ts';

/** An earlier paper's figures, placed on the months of the chart. */
export type EarlierRuns = readonly (readonly PlacedValue[])[];

/** The lines of the usual range over the slots they were worked out from. */
export interface RangeBand {
  readonly from: number;
  readonly to: number;
  readonly lower: number;
  readonly mean: number;
  readonly upper: number;
  /** The points that a rule marks, ringed in the drawing. */
  readonly flagged: readonly PlacedValue[];
}

/** Draws the usual range: its ends and its mean as thin lines with the room between them shaded, marked points ringed. */
export function drawBand(
  chart: Chart<'line'>,
  band: RangeBand | null,
  palette: ChartPalette,
): void {
  const [across, up] = [chart.scales['x'], chart.scales['y']];
  if (!band || !across || !up) return;
  const { ctx } = chart;
  const half = across.width / Math.max(1, across.ticks.length) / 2;
  const left = across.getPixelForValue(band.from) - half;
  const right = across.getPixelForValue(band.to) + half;
  const top = up.getPixelForValue(band.upper);
  const bottom = up.getPixelForValue(band.lower);
  ctx.save();
  ctx.fillStyle = palette.rule;
  ctx.globalAlpha = 0.35;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.quiet;
  ctx.lineWidth = 1;
  for (const { value, dash } of [
    { value: band.upper, dash: [] },
    { value: band.lower, dash: [] },
    { value: band.mean, dash: [1, 4] },
  ]) {
    const y = up.getPixelForValue(value);
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.5;
  for (const { slot, value } of band.flagged) {
    ctx.beginPath();
    ctx.arc(across.getPixelForValue(slot), up.getPixelForValue(value), 7.5, 0, Math.PI * 2);
    ctx.stroke();
  }
  ctx.restore();
}

/** Draws an earlier paper's months in a lighter hand: a thin line and hollow points, never joined to the newer ones. */
export function drawEarlier(
  chart: Chart<'line'>,
  earlier: EarlierRuns | null,
  palette: ChartPalette,
): void {
  const [across, up] = [chart.scales['x'], chart.scales['y']];
  if (!earlier || !across || !up) return;
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = palette.quiet;
  ctx.fillStyle = palette.ground;
  ctx.lineWidth = 1.25;
  for (const run of earlier) {
    ctx.beginPath();
    run.forEach(({ slot, value }, index) => {
      const [x, y] = [across.getPixelForValue(slot), up.getPixelForValue(value)];
      if (index === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    });
    ctx.stroke();
    for (const { slot, value } of run) {
      ctx.beginPath();
      ctx.arc(across.getPixelForValue(slot), up.getPixelForValue(value), 3, 0, Math.PI * 2);
      ctx.fill();
      ctx.stroke();
    }
  }
  ctx.restore();
}
