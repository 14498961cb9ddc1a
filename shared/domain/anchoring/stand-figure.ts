import type { EvidencePlace, EvidenceToday, FigureEvidence } from '#shared/model/evidence.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';
import { reanchorFigure } from './reanchor-figure.ts';

type PrintedRow = Pick<
  IndicatorRow,
  'id' | 'name' | 'document' | 'readings' | 'target' | 'page' | 'line'
>;

function placeOf({ page, line }: PrintedRow): EvidencePlace {
  return { page, lineFrom: line, lineTo: line, words: null };
}

/** What the row prints now: "59%", "no figure", "54%, target 90%" where the target was printed anew too. */
function printedNow(figure: FigureEvidence, row: PrintedRow): string {
  const printed = row.readings.find(({ month }) => month === figure.month)?.printed.trim() ?? '';
  const words = printed === '' ? 'no figure' : printed;
  if (row.target.printed === figure.targetPrinted) return words;
  const target = row.target.printed.trim();
  return `${words}, ${['', '-'].includes(target) ? 'no target' : `target ${target}`}`;
}

/**
 * Where a figure that something rests on stands among the rows of today: its own row, else the one row of its paper by
 * that name which prints the same for its month. Null where it stands as it was taken, in its row on its line.
 */
export function standFigure(
  figure: FigureEvidence,
  rows: readonly PrintedRow[],
  isReplaced: boolean,
): EvidenceToday | null {
  const { row, indicatorName, month, printed, source } = figure;
  const inPaper = rows.filter(({ document }) => document === source.document);
  const own = inPaper.find(({ id }) => id === row);
  if (own) return standing(figure, own, isReplaced);
  const found = reanchorFigure(
    // Evidence keeps what the indicator is called, and not which it is.
    inPaper.map(({ id, name, readings }) => ({ id, indicator: name, readings })),
    { row, indicator: indicatorName, month, printed },
  );
  if (found.outcome === 'orphaned') return { isReplaced, state: 'gone', what: 'evidence' };
  const figures = found.outcome === 'carried' ? [found.figure] : found.figures;
  const there = inPaper.filter(({ id }) => figures.some((one) => one.row === id));
  const [only] = there;
  return found.outcome === 'carried' && only
    ? standing(figure, only, isReplaced)
    : { isReplaced, state: 'unsure', places: there.map(placeOf) };
}

function printsIt({ readings, target }: PrintedRow, figure: FigureEvidence): boolean {
  const reading = readings.find(({ month }) => month === figure.month);
  return reading?.printed === figure.printed && target.printed === figure.targetPrinted;
}

function standing(
  figure: FigureEvidence,
  now: PrintedRow,
  isReplaced: boolean,
): EvidenceToday | null {
  const place = placeOf(now);
  if (!printsIt(now, figure)) {
    return { isReplaced, state: 'changed', place, now: printedNow(figure, now) };
  }
  const isSame =
    now.id === figure.row &&
    now.line === figure.source.lineFrom &&
    pageLabel(now.page) === pageLabel(figure.source.page);
  return isSame ? null : { isReplaced, state: 'moved', place };
}
