import { isoMonth } from '#shared/lib/dates.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { Problem } from '#shared/model/problem.ts';
import type {
  CuratedSeries,
  Series,
  SeriesConflict,
  SeriesPoint,
  SeriesRelation,
} from '#shared/model/series.ts';

/** Where the decisions stand, for problems. */
const seriesFile = 'curated/series.json';

/** The relations that join; a measure that changed and a row that was dropped never do. */
const joining: Readonly<Partial<Record<CuratedSeries['relation'], SeriesRelation>>> = {
  same: 'same',
  spelling_variant: 'spelling',
  renamed_inferred: 'renamed by inference',
};

/** What a row is joined by: the printed row without what only one of its papers or screens knows. */
export type SeriesRow = Pick<
  ParsedIndicatorRow,
  'id' | 'document' | 'line' | 'name' | 'unit' | 'readings'
>;

function pointsOf(rows: readonly SeriesRow[]): readonly SeriesPoint[] {
  return rows.flatMap(({ id: row, document, line, readings }) =>
    readings.flatMap(({ month: period, value, printed, note }): readonly SeriesPoint[] =>
      value === null ? [] : [{ period, value, printed, document, row, line, note }],
    ),
  );
}

/** The same value printed again by the same paper for the same month. */
function isRepeat(point: SeriesPoint, index: number, all: readonly SeriesPoint[]): boolean {
  const first = all.findIndex(
    ({ period, value, document }) =>
      period === point.period && value === point.value && document === point.document,
  );
  return first < index;
}

/** Months in order of time; within one, the papers keep the order they were given in. */
function inTime(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const month = ({ period }: SeriesPoint): string => isoMonth(period) ?? period;
  return [...points].sort((a, b) => {
    if (month(a) === month(b)) return 0;
    return month(a) < month(b) ? -1 : 1;
  });
}

function conflictsIn(points: readonly SeriesPoint[]): readonly SeriesConflict[] {
  const periods = [...new Set(points.map(({ period }) => period))];
  return periods.flatMap((period): readonly SeriesConflict[] => {
    const values = points.filter((point) => point.period === period);
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ period, values }] : [];
  });
}

/** The rows that print an indicator under its name, in the order of the paper. */
const rowsNamed = (rows: readonly SeriesRow[], name: string): readonly SeriesRow[] =>
  rows.filter((row) => row.name === name);

/**
 * Joins the indicators of the earlier paper to those of the later one by the decisions recorded in the curated table,
 * and by nothing else. An entry whose row is not printed, or whose rows are in different units, is a problem and no
 * series. Values are never averaged or chosen between.
 */
export function joinSeries(
  curated: readonly CuratedSeries[],
  earlier: readonly SeriesRow[],
  later: readonly SeriesRow[],
): { readonly series: readonly Series[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const series = curated.flatMap((entry): readonly Series[] => {
    const relation = joining[entry.relation];
    if (!relation) return [];
    const key = entry.canonical_key;
    const name = entry.name_2025 ?? '';
    const before = rowsNamed(earlier, entry.name_2023);
    const after = rowsNamed(later, name);
    const report = (message: string): readonly Series[] => {
      problems.push({ severity: 'problem', file: seriesFile, line: 0, message });
      return [];
    };
    if (before.length === 0) {
      return report(`“${entry.name_2023}” (${key}) was expected in the earlier paper.`);
    }
    if (after.length === 0) return report(`“${name}” (${key}) was expected in the later paper.`);
    if (new Set([...before, ...after].map(({ unit }) => unit)).size > 1) {
      return report(`“${name}” (${key}) is joined to an indicator in another unit.`);
    }
    const points = inTime([...pointsOf(before), ...pointsOf(after)]);
    return [
      {
        key,
        relation,
        reason: entry.relation_note,
        name,
        earlierName: entry.name_2023,
        points: points.filter((point, index, all) => !isRepeat(point, index, all)),
        conflicts: conflictsIn(points),
      },
    ];
  });
  return { series, problems };
}
