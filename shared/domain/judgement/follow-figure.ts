import { longDate, longMonth } from '#shared/lib/dates.ts';
import type { FigureEvidence } from '#shared/model/evidence.ts';
import { todaySentence } from '#shared/model/evidence-today.ts';
import type { FollowedFigure, LaterFigure } from '#shared/model/followed-figure.ts';
import {
  printedWords,
  type Aim,
  type Change,
  type IndicatorRow,
  type Reading,
} from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';
import { describeChange } from './describe-change.ts';
import { latestReading } from './reading-months.ts';

/** The figures of one loaded pack. */
export interface PackFigures {
  readonly document: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly rows: readonly IndicatorRow[];
}

/**
 * A figure at the time it was taken, and what each later pack prints of the same indicator, oldest pack first: product
 * rule "every figure keeps document, page, table, month and the text as printed"; nothing is averaged, and a pack that
 * does not print it says so. The later row is that of the same table; where that table is gone, every row of the
 * indicator. A target that moved is said before anything else. Better or worse is said only where both packs state the
 * same aim.
 */
export function followFigure(
  { owner, figure }: { readonly owner: string; readonly figure: FigureEvidence },
  packs: readonly PackFigures[],
): FollowedFigure {
  const own = packs.find(({ document }) => document === figure.source.document);
  const row = own?.rows.find(({ id }) => id === figure.row);
  const later =
    own && row ? laterPacks(own, packs).flatMap((pack) => inPack(figure, row, pack)) : [];
  const atFirst = thenWords(figure, row);
  const since =
    later.length > 0
      ? later
          .map(({ words, reading }) => (reading ? `${words} (${pageLabel(reading.page)})` : words))
          .join(' ')
      : whyNone(own !== undefined, row !== undefined);
  return {
    evidence: figure.id,
    owner,
    indicatorName: figure.indicatorName,
    atFirst,
    later,
    since,
    line: [
      `${figure.indicatorName}: ${atFirst} (${pageLabel(figure.source.page)}).`,
      todaySentence(figure),
      since,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function whyNone(isLoaded: boolean, hasRow: boolean): string {
  if (!isLoaded) return 'The pack it was printed in is not loaded.';
  return hasRow
    ? 'No later pack is loaded.'
    : 'The pack that is loaded has its row no more, so later packs are not looked at.';
}

function laterPacks(own: PackFigures, packs: readonly PackFigures[]): readonly PackFigures[] {
  return packs
    .filter(({ date }) => date > own.date)
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function thenWords({ printed, month, targetPrinted }: FigureEvidence, row?: IndicatorRow): string {
  const target = targetPrinted.trim();
  const hasTarget = target !== '' && target !== '-';
  return `${figureWords(printed, row)} in ${longMonth(month)}${
    hasTarget ? `, target ${figureWords(target, row)}` : ''
  }`;
}

function figureWords(printed: string, row?: IndicatorRow): string {
  if (printed.trim() === '') return 'no figure printed';
  const hasNumber = /\d/.test(printed);
  return row && hasNumber ? printedWords({ printed, value: null }, row.unit) : printed.trim();
}

function inPack(
  figure: FigureEvidence,
  row: IndicatorRow,
  pack: PackFigures,
): readonly LaterFigure[] {
  const { document, title, date } = pack;
  const about = { document, title, date };
  const same = pack.rows.filter(
    ({ indicator, unit }) => indicator === row.indicator && unit === row.unit,
  );
  const inTable = same.filter(({ table }) => table === row.table);
  const rows = inTable.length > 0 ? inTable : same;
  if (rows.length === 0) {
    const words = `The pack of ${longDate(date)} prints no indicator of this name and unit.`;
    return [{ ...about, reading: null, words }];
  }
  return rows.map((now) => ({ ...about, ...readRow(figure, row, now, date) }));
}

function readRow(
  figure: FigureEvidence,
  row: IndicatorRow,
  now: IndicatorRow,
  date: string,
): Pick<LaterFigure, 'reading' | 'words'> {
  const latest = latestReading(now);
  const first: Reading = row.readings.find(({ month }) => month === figure.month) ?? {
    month: figure.month,
    printed: figure.printed,
    value: null,
    note: null,
  };
  const aim: Aim = row.aim === now.aim ? row.aim : 'none';
  const change = describeChange(first, latest, now.unit, aim);
  const printed = latest.printed.trim();
  return {
    reading: {
      row: now.id,
      tableTitle: now.tableTitle,
      line: now.line,
      page: now.page,
      month: latest.month,
      printed,
      change,
    },
    words: [
      movedTarget(row, now),
      latest.month === figure.month
        ? `The pack of ${longDate(date)} prints no newer month.`
        : `${longMonth(latest.month)}, pack of ${longDate(date)}: ${figureWords(printed, now)}, ${changeWords(change, aim, row, now)}.`,
      revised(figure, now),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** "down 9 points, away from the aim: the council aims for higher". */
function changeWords(change: Change, aim: Aim, row: IndicatorRow, now: IndicatorRow): string {
  if (change.difference === null || change.difference === 0) return change.words;
  if (aim !== 'none') {
    const way = change.direction === 'improving' ? 'towards' : 'away from';
    return `${change.words}, ${way} the aim: the council aims for ${aim}`;
  }
  return row.aim === now.aim
    ? `${change.words}; no aim is stated, so nothing is judged`
    : `${change.words}; the two packs do not state the same aim, so nothing is judged`;
}

function movedTarget(row: IndicatorRow, now: IndicatorRow): string {
  if (row.target.value === now.target.value) return '';
  const words = ({ target, unit }: IndicatorRow) =>
    target.value === null ? 'none' : printedWords(target, unit);
  return `The target moved from ${words(row)} to ${words(now)}.`;
}

/** Where the later pack prints another value for the very month that was asked about: both are kept. */
function revised({ month, printed }: FigureEvidence, now: IndicatorRow): string {
  const again = now.readings.find((one) => one.month === month);
  if (!again || again.printed.trim() === printed.trim()) return '';
  return `For ${longMonth(month)} it prints ${figureWords(again.printed, now)}, where ${figureWords(printed, now)} was printed before.`;
}
