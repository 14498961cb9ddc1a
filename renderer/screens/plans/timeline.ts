import type { TimedFigure, TimedLevel } from '#renderer/charts/time-line.tsx';
import type {
  CommitmentFigure,
  StandingCommitment,
  StandingEntry,
} from '#shared/model/commitment.ts';

/** One measure of a topic, to be drawn on a scale of its own. */
interface MeasureDrawing {
  readonly measure: string | null;
  /** As the newest entry words it, without its number. */
  readonly name: string;
  readonly figures: readonly TimedFigure[];
  readonly levels: readonly TimedLevel[];
  readonly mark: '%' | '';
  /** What the measure sets in another unit, in words: it has no place on this scale. */
  readonly apart: readonly string[];
}

/** Numbers as they were set, each until the next plan of the same measure or the newest pack. */
function levelsOf(entries: readonly StandingEntry[], until: string): readonly TimedLevel[] {
  const set = entries.flatMap((entry) =>
    entry.target.kind === 'number'
      ? [{ from: entry.setIn, value: entry.target.value, words: entry.targetWords }]
      : [],
  );
  return set.map((level) => {
    const next = set.map(({ from }) => from).filter((from) => from > level.from);
    return { ...level, to: next.toSorted()[0] ?? (until > level.from ? until : level.from) };
  });
}

function isDrawn(figure: CommitmentFigure, measure: string | null, isOnly: boolean): boolean {
  return figure.measure === measure || (isOnly && figure.isBaseline);
}

/**
 * What can be drawn of a topic: a drawing for each measure that has figures. Nothing where the papers do not measure the
 * same thing: figures on one scale would say that they do.
 */
export function toDrawings(commitment: StandingCommitment): readonly MeasureDrawing[] {
  if (!commitment.comparable) return [];
  const numbered = commitment.entries.filter(({ target }) => target.kind === 'number');
  const measures = [...new Set(numbered.map(({ measure }) => measure))];
  const until = commitment.asAt.slice(0, 7);
  return measures.flatMap((measure): readonly MeasureDrawing[] => {
    const all = numbered.filter((entry) => entry.measure === measure);
    const entries = all.filter(({ unit }) => unit === all[0]?.unit);
    const apart = all.filter((entry) => !entries.includes(entry));
    // What no printed row measures is drawn only as far as the entries themselves are held against it.
    const bearing = new Set(entries.flatMap((entry) => entry.figures));
    const figures = commitment.figures.flatMap((figure, index): readonly TimedFigure[] => {
      const { value, month, printed } = figure;
      const fits =
        measure === null
          ? bearing.has(index) && figure.measure === null
          : isDrawn(figure, measure, measures.length === 1);
      return fits && value !== null && month !== null ? [{ month, value, printed }] : [];
    });
    if (figures.length === 0) return [];
    const name = (entries.at(-1)?.words ?? '').replace(/: [^:]*$/, '');
    const mark = entries[0]?.unit === 'percentage' ? '%' : '';
    return [
      {
        measure,
        name,
        figures,
        levels: levelsOf(entries, until),
        mark,
        apart: apart.map(({ targetWords }) => targetWords),
      },
    ];
  });
}

/** A line of the table of what was set and what came, oldest first. */
export type TimelineLine =
  | { readonly kind: 'set'; readonly month: string; readonly entry: StandingEntry }
  | { readonly kind: 'came'; readonly month: string; readonly figure: CommitmentFigure };

/** Everything that was set and that came, in order of time; of one month, what was set comes after the figures. */
export function toTimeline({ entries, figures }: StandingCommitment): readonly TimelineLine[] {
  const lines: readonly TimelineLine[] = [
    ...figures.map((figure) => ({ kind: 'came', month: figure.month ?? '9999', figure }) as const),
    ...entries.map((entry) => ({ kind: 'set', month: entry.setIn, entry }) as const),
  ];
  return lines.toSorted((a, b) => a.month.localeCompare(b.month));
}
