import { assert } from '#shared/lib/assert.ts';
import { isoMonth, longDate, longMonth } from '#shared/lib/dates.ts';
import type {
  Commitment,
  CommitmentEntry,
  CommitmentPlan,
  CommitmentState,
  CommitmentTarget,
  HeldFigure,
  StandingEntry,
} from '#shared/model/commitment.ts';
import { printedWords, type ParsedIndicatorRow } from '#shared/model/indicator.ts';
import { distanceWords, finestDecimals, roundTo } from '../judgement/printed-figure.ts';
import { plans } from './plans.ts';
import { numberWords, targetWords } from './target-words.ts';

/** A printed row that measures something, with the block that holds it. */
export type MeasuredRow = Pick<
  ParsedIndicatorRow,
  'id' | 'document' | 'line' | 'page' | 'readings' | 'block'
>;

/** What an entry is held against: the rows by id, and the date of the newest pack, ISO. */
export interface StandingGrounds {
  readonly rows: ReadonlyMap<string, MeasuredRow>;
  readonly asAt: string;
}

type Dated = HeldFigure & { readonly month: string };

/** The newest of some figures; of two for one month, the one that is printed later. */
function newest(figures: readonly Dated[]): HeldFigure | null {
  let latest: Dated | null = null;
  for (const figure of figures) if (!latest || figure.month >= latest.month) latest = figure;
  if (!latest) return null;
  const { period, printed, value, row, sources } = latest;
  return { period, printed, value, row, sources };
}

/** The figures printed in the rows of a target's measure. */
function rowFigures(entry: CommitmentEntry, rows: StandingGrounds['rows']): readonly Dated[] {
  return entry.rows.flatMap((id) => {
    const row = rows.get(id);
    assert(row !== undefined, `The library has no row ${id}`);
    const { document, line, block, page } = row;
    const sources = [{ document, lineFrom: line, lineTo: line, block, page }];
    return row.readings.flatMap(({ month: period, printed, value }): readonly Dated[] => {
      const month = isoMonth(period);
      return value === null || month === null
        ? []
        : [{ period, printed, value, row: id, sources, month }];
    });
  });
}

/** Whether later papers with figures have come since a plan was made. */
function hasLaterPapers(plan: CommitmentPlan): boolean {
  return Object.values(plans).some(
    ({ drawnUpBeside }) => drawnUpBeside > plans[plan].drawnUpBeside,
  );
}

/**
 * The figure an entry is held against. A target printed in the newest table holds for every month: the latest of its
 * measure. One of an earlier table is held against figures that came after it, where the later papers print any. A
 * commitment is held against a figure that came later than the ones its plan was drawn up beside; the column of July
 * 2020 is a baseline reading and never that.
 */
function findLatest(entry: CommitmentEntry, of: Commitment, grounds: StandingGrounds) {
  const { drawnUpBeside } = plans[entry.plan];
  if (entry.kind === 'target') {
    const figures = rowFigures(entry, grounds.rows);
    return newest(
      hasLaterPapers(entry.plan) ? figures.filter(({ month }) => month > drawnUpBeside) : figures,
    );
  }
  return newest(
    entry.figures.flatMap((index): readonly Dated[] => {
      const figure = of.figures[index];
      assert(figure !== undefined, `${of.key} has no figure ${index}`);
      const { period, printed, value, sources, month, isBaseline, rows } = figure;
      if (value === null || month === null || isBaseline || month <= drawnUpBeside) return [];
      return [{ period, printed, value, row: rows[0] ?? null, sources, month }];
    }),
  );
}

/** Why an entry can be scored by no figure at any time; null where one can settle it. */
function whyNever({ target, kind, aim }: CommitmentEntry): string | null {
  switch (target.kind) {
    case 'none':
      return kind === 'target' ? 'No target is printed in the row.' : 'The words set no number.';
    case 'change':
      return 'It sets a change, and no figure is printed from which to count it.';
    case 'several':
      return 'It sets a number for each of several groups; the papers print no figure for each.';
    case 'date':
      return 'It sets a date and no number; what was reported is beside it.';
    case 'number':
      return aim === 'none' && target.operator === 'at least as good as'
        ? 'No aim is stated.'
        : null;
  }
}

type NumberTarget = Extract<CommitmentTarget, { kind: 'number' }>;

/** A figure against a number, at the finer of the two printed precisions: nothing is rounded into reaching it. */
function compare(entry: CommitmentEntry, target: NumberTarget, latest: HeldFigure) {
  const { unit, aim } = entry;
  const decimals = finestDecimals([latest, { printed: String(target.value), value: target.value }]);
  const distance = roundTo(latest.value - target.value, decimals);
  const wantsMore =
    target.operator === 'more than' || (target.operator !== 'less than' && aim === 'higher');
  const reached =
    target.operator === 'at least as good as'
      ? wantsMore
        ? distance >= 0
        : distance <= 0
      : wantsMore
        ? distance > 0
        : distance < 0;
  const size = distanceWords(distance, decimals, unit);
  const stated = `the stated measure of ${targetWords(target, unit)}`;
  const stands =
    distance === 0
      ? target.operator === 'at least as good as'
        ? `exactly ${stated}`
        : `exactly ${numberWords(target.value, unit)}, where the stated measure is ${targetWords(target, unit)}`
      : distance > 0
        ? `${size} above ${stated}`
        : wantsMore
          ? `${size} short of ${stated}`
          : `${size} below ${stated}`;
  const figure = `${printedWords(latest, unit)} (${longMonth(latest.period)})`;
  return { reached, words: `The latest figure printed, ${figure}, is ${stands}.` };
}

/** What has to be said of the date of a commitment that no figure has come for. */
function dateWords({ kind, due, duePrinted, dueMonth }: CommitmentEntry): string {
  if (kind === 'target') return '';
  if (duePrinted && dueMonth !== null) return ` It was due in ${due}.`;
  return ' No printed date makes it overdue.';
}

function standing(
  entry: CommitmentEntry,
  of: Commitment,
  grounds: StandingGrounds,
): { readonly state: CommitmentState; readonly why: string; readonly latest: HeldFigure | null } {
  if (!of.comparable) {
    const why = `The papers do not measure the same thing throughout (“${of.comparability}”).`;
    return { state: 'not comparable', why, latest: null };
  }
  const never = whyNever(entry);
  if (never !== null) return { state: 'cannot be scored', why: never, latest: null };
  const { target, dueMonth } = entry;
  assert(target.kind === 'number', 'Only a number can be scored');
  const latest = findLatest(entry, of, grounds);
  if (entry.kind === 'commitment' && dueMonth !== null && dueMonth > grounds.asAt.slice(0, 7)) {
    const why = `Due ${entry.due}, after the papers of ${longDate(grounds.asAt)}.`;
    return { state: 'not yet due', why, latest };
  }
  if (latest === null) {
    const why = `The papers print no later figure of the same measure.${dateWords(entry)}`;
    return { state: 'no figure reported', why, latest };
  }
  const { reached, words } = compare(entry, target, latest);
  return { state: reached ? 'reached' : 'not reached', why: words, latest };
}

/**
 * Where an entry stands as at the newest pack, never by a clock: not
 * comparable where the table says so, then what no figure can settle, then what is not yet due (only a commitment with a
 * printed due month after the pack's), then the latest figure under the aim. An inferred date makes nothing overdue.
 */
export function standEntry(
  entry: CommitmentEntry,
  of: Commitment,
  grounds: StandingGrounds,
): StandingEntry {
  const { state, why, latest } = standing(entry, of, grounds);
  const { setIn } = plans[entry.plan];
  return {
    ...entry,
    setIn,
    state,
    why,
    targetWords: targetWords(entry.target, entry.unit),
    latest,
  };
}
