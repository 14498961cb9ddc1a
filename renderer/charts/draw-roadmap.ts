import type { RoadmapRow } from '#shared/model/plan.ts';
import { toPixelLines } from './draw-picture.ts';
import type { ChartPalette } from './use-chart-palette.ts';

/** Widths in rem, so that the drawing grows with the person's type. */
const headWidth = 11.5;
const quarterWidth = 9.5;
const gap = 0.375;
const leading = 1.35;

/** The width of the drawing in CSS pixels. */
export function roadmapWidth(quarters: number, { rem }: ChartPalette): number {
  return Math.round((headWidth + quarterWidth * quarters) * rem);
}

/** Slanting hairlines over a quarter of which the text says nothing. */
function hatch(pen: CanvasRenderingContext2D, box: readonly [number, number, number, number]) {
  const [x, y, width, height] = box;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  // Seen (3:1 and more on either ground), and still behind the words.
  pen.globalAlpha = 0.6;
  pen.beginPath();
  for (let at = x - height; at < x + width; at += 14) {
    pen.moveTo(at, y + height);
    pen.lineTo(at + height, y);
  }
  pen.stroke();
  pen.restore();
}

/**
 * Draws the roadmap: themes and workstreams down the side, quarters across under their years. Words stand in the one
 * quarter that prints them; no bar claims how far an entry goes, since the text does not keep it. Sizes the canvas itself.
 */
export function drawRoadmap(
  canvas: HTMLCanvasElement,
  rows: readonly RoadmapRow[],
  palette: ChartPalette,
  ratio: number,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { rem, family } = palette;
  const quarters = rows[0]?.cells.map(({ quarter }) => quarter) ?? [];
  const size = rem * 0.8125;
  const step = size * leading;
  const pad = rem * 0.5;
  const plain = `400 ${size}px ${family}`;
  const bold = `600 ${size}px ${family}`;
  const cellWidth = (quarterWidth - gap) * rem;
  const linesOf = (text: string, font: string, width: number) => {
    pen.font = font;
    return toPixelLines(pen, text, width);
  };
  const laid = rows.map((row, index) => {
    const isFirst = rows[index - 1]?.theme !== row.theme;
    const theme = isFirst ? linesOf(row.theme, bold, headWidth * rem - pad) : [];
    const workstream = linesOf(row.workstream, plain, headWidth * rem - pad);
    const cells = row.cells.map(({ text }) =>
      text === '' ? [] : linesOf(text, plain, cellWidth - pad * 1.5),
    );
    const most = Math.max(theme.length + workstream.length, ...cells.map(({ length }) => length));
    return { isFirst, theme, workstream, cells, height: most * step + pad * 2 };
  });
  const headHeight = step * 2 + pad * 2;
  const width = roadmapWidth(quarters.length, palette);
  const height = headHeight + laid.reduce((sum, row) => sum + row.height + gap * rem, 0);
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${Math.ceil(height)}px`;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'top';
  pen.lineWidth = 1;
  const write = (lines: readonly string[], font: string, x: number, y: number) => {
    pen.font = font;
    pen.fillStyle = palette.ink;
    lines.forEach((line, index) => pen.fillText(line, x, y + index * step));
  };
  const toX = (index: number) => (headWidth + quarterWidth * index) * rem;

  quarters.forEach((quarter, index) => {
    const [year = '', part = ''] = quarter.split(' ');
    if (!quarters[index - 1]?.startsWith(year)) write([year], bold, toX(index), pad);
    write([part], plain, toX(index), pad + step);
  });
  let y = headHeight;
  for (const row of laid) {
    if (row.isFirst) {
      pen.strokeStyle = palette.quiet;
      pen.beginPath();
      pen.moveTo(0, y - (gap * rem) / 2);
      pen.lineTo(width, y - (gap * rem) / 2);
      pen.stroke();
    }
    write(row.theme, bold, 0, y + pad);
    write(row.workstream, plain, 0, y + pad + row.theme.length * step);
    row.cells.forEach((lines, index) => {
      const x = toX(index);
      pen.strokeStyle = palette.quiet;
      if (lines.length === 0) hatch(pen, [x, y, cellWidth, row.height]);
      else {
        pen.strokeRect(x + 0.5, y + 0.5, cellWidth - 1, row.height - 1);
        pen.fillStyle = palette.ink;
        pen.fillRect(x, y, 4, row.height);
        write(lines, plain, x + pad, y + pad);
      }
    });
    y += row.height + gap * rem;
  }
}
