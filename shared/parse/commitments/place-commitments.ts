import type { Commitment, CommitmentEntry, CommitmentFigure } from '#shared/model/commitment.ts';
import type { IndicatorRow, ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { Series } from '#shared/model/series.ts';
import { cleanString } from '../clean-text.ts';
import type {
  CuratedCommitment,
  CuratedCommitments,
  CuratedEntry,
  CuratedFigure,
  CuratedSource,
} from './curated-commitment.ts';
import { findSources, printsNumber, type CitedPaper, type FoundSources } from './find-sources.ts';
import { readDueMonth, readPeriod, readTarget, readUnit } from './read-target.ts';

const tableFile = 'curated/commitments.json';

/** What the readings of a topic's figures rest on: a row of either paper. */
type PrintedRow = Pick<
  ParsedIndicatorRow,
  'id' | 'indicator' | 'document' | 'line' | 'unit' | 'readings'
>;

/** The papers, the rows they print, and which rows are one measure. */
export interface CommitmentGrounds {
  readonly papers: readonly CitedPaper[];
  readonly earlierRows: readonly PrintedRow[];
  readonly rows: readonly (PrintedRow & Pick<IndicatorRow, 'aim'>)[];
  readonly series: readonly Series[];
}

/** The column of the plan of 2020 that stands beside its baseline. */
const baselineColumn = 'Jul-20';

/** Which rows are one measure: those joined with an earlier paper's, and else those of one indicator. */
function measuresOf({ series, earlierRows, rows }: CommitmentGrounds) {
  const all = [...earlierRows, ...rows];
  const keys = new Map(all.map(({ id, indicator }) => [id, indicator]));
  for (const { key, points } of series) {
    const indicators = new Set(points.map(({ row }) => keys.get(row)));
    for (const { id, indicator } of all) if (indicators.has(indicator)) keys.set(id, key);
  }
  const measureOf = (row: string) => keys.get(row) ?? row;
  return {
    measureOf,
    rowsOf: (row: string) =>
      all.flatMap(({ id }) => (measureOf(id) === measureOf(row) ? [id] : [])),
  };
}

/**
 * Finds each commitment in the papers: its entries and figures at the lines they cite, and the printed rows that
 * measure it. Which figure speaks of which entry, and whether two plans measure the same, is data, never read from the
 * words. A number has to be printed on a line it cites unless the table of readings says why it is not; a figure of a
 * printed row has to be that row's own for its month. What does not fit is a problem, and its topic is left out.
 */
export function placeCommitments(
  curated: CuratedCommitments,
  grounds: CommitmentGrounds,
): { readonly commitments: readonly Commitment[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { measureOf, rowsOf } = measuresOf(grounds);
  const allRows = [...grounds.earlierRows, ...grounds.rows];
  const rowsAt = ({ sources }: FoundSources) =>
    allRows.filter(({ document, line }) =>
      sources.some((one) => one.document === document && one.lineFrom === line),
    );
  const findRows = (source: CuratedSource) => rowsAt(findSources(grounds.papers, source));
  const aimOf = new Map(grounds.rows.map(({ id, aim }) => [id, aim]));

  const placeEntry = (
    topic: CuratedCommitment,
    entry: CuratedEntry,
    index: number,
    refuse: (message: string) => void,
  ): CommitmentEntry => {
    const found = findSources(grounds.papers, entry.source, entry.target_text);
    const reading = curated.entries.find((one) => one.topic === topic.key && one.entry === index);
    const name = `Entry ${index} of ${topic.key}`;
    const { target_value: value } = entry;
    if (found.wrong !== null) refuse(`${name} cites ${found.wrong}.`);
    else if (typeof value === 'number' && !reading?.value && !printsNumber(found.text, value)) {
      refuse(`${name} sets ${value}, which is not printed where it is cited.`);
    }
    const kind = entry.plan.endsWith('(indicator target)') ? 'target' : 'commitment';
    const [row] = rowsAt(found);
    if (kind === 'target' && !row) refuse(`${name} is a target and cites no row of figures.`);
    const dueMonth = entry.due_printed ? readDueMonth(entry.date) : null;
    if (entry.due_printed && dueMonth === null) {
      refuse(`${name} has a printed date that is no month or year: “${entry.date}”.`);
    }
    const figures = reading?.figures ?? topic.figures.map((_, figure) => figure);
    const missing = figures.find((figure) => topic.figures[figure] === undefined);
    if (missing !== undefined) refuse(`${name} is read with figure ${missing}; there is none.`);
    const measured = kind === 'target' && row ? rowsOf(row.id) : [];
    const figureRows = figures.flatMap((at) => findRows(topic.figures[at]?.source ?? []));
    const measuring = measured.at(-1) ?? figureRows.at(-1)?.id ?? null;
    const rowAim = measured.flatMap((id) => aimOf.get(id) ?? []).find((aim) => aim !== 'none');
    return {
      plan: entry.plan,
      kind,
      words: entry.target_text,
      target: readTarget(entry, reading),
      unit: kind === 'target' && row ? row.unit : readUnit(entry),
      aim: reading?.aim ?? rowAim ?? topic.aim,
      baseline: entry.baseline ?? '',
      july2020: entry.actual_july_2020 ?? '',
      due: entry.date,
      duePrinted: entry.due_printed,
      dueMonth,
      sources: found.sources,
      rows: measured,
      figures: kind === 'target' ? [] : figures,
      measure: reading?.measure ?? (measuring === null ? null : measureOf(measuring)),
      reading: reading?.reason ?? null,
    };
  };

  const placeFigure = (
    topic: CuratedCommitment,
    figure: CuratedFigure,
    index: number,
    refuse: (message: string) => void,
  ): CommitmentFigure => {
    const found = findSources(grounds.papers, figure.source, figure.text);
    const reading = curated.figures.find((one) => one.topic === topic.key && one.figure === index);
    const name = `Figure ${index} of ${topic.key}`;
    const { value, text = null } = figure;
    if (found.wrong !== null) refuse(`${name} cites ${found.wrong}.`);
    else if (typeof value === 'number' && !reading && !printsNumber(found.text, value)) {
      refuse(`${name} is ${value}, which is not printed where it is cited.`);
    }
    if (text !== null && !found.text.includes(cleanString(text))) {
      refuse(`${name} quotes words that are not where they are cited.`);
    }
    const rows = rowsAt(found);
    for (const row of rows) {
      const printed = row.readings.find(({ month }) => month === figure.period);
      if (printed?.value !== value) {
        refuse(`${name} is ${value} for ${figure.period}; line ${row.line} prints otherwise.`);
      }
    }
    const ofRow = rows[0]?.readings.find(({ month }) => month === figure.period);
    return {
      period: figure.period,
      month: readPeriod(figure.period),
      value: typeof value === 'number' ? value : null,
      printed: ofRow?.printed ?? figure.raw ?? (value === null ? '' : String(value)),
      quote: text,
      note: figure.note ?? null,
      workedOut: reading?.reason ?? null,
      isBaseline: figure.period === baselineColumn,
      sources: found.sources,
      rows: rows.map(({ id }) => id),
      measure: rows[0] ? measureOf(rows[0].id) : null,
    };
  };

  const commitments = curated.topics.flatMap((topic): readonly Commitment[] => {
    const before = problems.length;
    const refuse = (message: string) => {
      problems.push({ severity: 'problem', file: tableFile, line: 0, message });
    };
    const entries = topic.entries.map((entry, at) => placeEntry(topic, entry, at, refuse));
    const figures = topic.figures.map((figure, at) => placeFigure(topic, figure, at, refuse));
    if (problems.length > before) return [];
    const named = new Set([...entries, ...figures].flatMap((one) => one.rows));
    // An indicator may be printed in several tables: the topic rests on each of its rows.
    const measured = new Set(
      grounds.rows.flatMap(({ id, indicator }) => (named.has(id) ? [indicator] : [])),
    );
    const { key, aim, aimSource, comparable, comparability } = topic;
    return [
      {
        key,
        topic: topic.topic,
        aim,
        aimSource,
        comparable,
        comparability,
        entries,
        figures,
        rows: grounds.rows.flatMap(({ id, indicator }) => (measured.has(indicator) ? [id] : [])),
      },
    ];
  });
  return { commitments, problems: [...problems, ...checkReadings(curated)] };
}

/** A reading of a topic, entry or figure that is not in the table, and a topic that is in it twice. */
function checkReadings({ topics, entries, figures }: CuratedCommitments): readonly Problem[] {
  const byKey = new Map(topics.map((topic) => [topic.key, topic]));
  const messages = [
    ...topics
      .filter(({ key }, index) => topics.findIndex((other) => other.key === key) < index)
      .map(({ key }) => `Two topics have the key ${key}.`),
    ...entries
      .filter(({ topic, entry }) => byKey.get(topic)?.entries[entry] === undefined)
      .map(({ topic, entry }) => `A reading is of entry ${entry} of ${topic}; there is none.`),
    ...figures
      .filter(({ topic, figure }) => byKey.get(topic)?.figures[figure] === undefined)
      .map(({ topic, figure }) => `A reading is of figure ${figure} of ${topic}; there is none.`),
  ];
  return messages.map((message) => ({ severity: 'problem', file: tableFile, line: 0, message }));
}
