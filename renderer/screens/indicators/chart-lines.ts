import type { EarlierPoints, UsualBand } from '#renderer/charts/month-chart.tsx';
import type { LevelLine } from '#renderer/charts/level-lines.ts';
import { isoMonth, longMonth } from '#shared/lib/dates.ts';
import {
  comparatorColumns,
  printedWords,
  type EarlierMonths,
  type IndicatorDetail,
  type IndicatorRow,
  type PrintedValue,
  type TargetHistory,
  type UsualRangeLimits,
} from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';
import { unitMark } from './measure-words.ts';

/** The year of the earlier paper of that title. */
function year(title: string, earlier: readonly EarlierMonths[]): string {
  return earlier.find((paper) => paper.title === title)?.year ?? title;
}

/** The levels of a chart: each target over the months of its own paper, the comparators across. */
export function toLevelLines(
  row: IndicatorRow,
  { steps }: TargetHistory,
  /** Empty where the earlier months are not shown. */
  earlier: readonly EarlierMonths[],
): readonly LevelLine[] {
  const shown = steps.filter(({ title }) => earlier.length > 0 || title === null);
  const before = shown.filter(({ title }) => title !== null).flatMap(({ months }) => months);
  const lastBefore =
    before
      .map((month) => isoMonth(month) ?? '')
      .toSorted()
      .at(-1) ?? '';
  const targets = shown.flatMap(({ target, title, months }): readonly LevelLine[] =>
    target.value === null
      ? []
      : [
          {
            kind: 'target',
            words: `Target ${printedWords(target, row.unit)}${title === null ? '' : ` in ${year(title, earlier)}`}`,
            value: target.value,
            // The newer target from the first month after those the older one is printed for.
            months:
              title === null && before.length === 0
                ? null
                : months.filter((month) => title !== null || (isoMonth(month) ?? '') > lastBefore),
          },
        ],
  );
  const comparators = comparatorColumns.flatMap(({ key, label }): readonly LevelLine[] => {
    const comparator = row.comparators?.[key];
    if (!comparator || comparator.value === null) return [];
    const words = `${label} ${comparator.printed}, ${comparator.year}`;
    return [{ kind: 'comparator', words, value: comparator.value, months: null }];
  });
  return [...targets, ...comparators];
}

/** A number of the usual range, to one decimal. */
function rounded(value: number, unit: IndicatorRow['unit']): string {
  return `${Number(value.toFixed(1))}${unitMark(unit)}`;
}

/** The usual range in words: "Usual range 60.5% to 100%, about a mean of 81.2%, from 13 months: trial limits, …". */
export function rangeWords(limits: UsualRangeLimits, unit: IndicatorRow['unit']): string {
  const { lower, mean, upper, words } = limits;
  return `Usual range ${rounded(lower, unit)} to ${rounded(upper, unit)}, about a mean of ${rounded(mean, unit)}, ${words}`;
}

/** The usual range for the chart. */
export function toBand(limits: UsualRangeLimits, unit: IndicatorRow['unit']): UsualBand {
  return { ...limits, words: rangeWords(limits, unit) };
}

/** What earlier papers print, for the chart, with each join named. */
export function toEarlierPoints(earlier: readonly EarlierMonths[]): EarlierPoints {
  return {
    rows: earlier.flatMap(({ rows }) => rows.map(({ readings }) => readings)),
    words: earlier.map(({ title, words }) => `${title}. ${words}`),
  };
}

/** The check beside the chart: "Earlier months, from the plans of 2020 and 2023". */
export function earlierLabel(earlier: readonly EarlierMonths[]): string {
  const years = earlier.map(({ year }) => year);
  return `Earlier months, from the ${years.length === 1 ? 'plan' : 'plans'} of ${years.join(' and ')}`;
}

/** A month in a sentence, for people who read the chart month by month: each paper's figure with its target and page. */
export function monthWords(
  { summary: { row }, earlier }: Pick<IndicatorDetail, 'summary' | 'earlier'>,
  month: string,
): string {
  const said = (figure: PrintedValue, target: PrintedValue) => {
    if (figure.printed.trim() === '') return 'blank';
    return target.value === null
      ? printedWords(figure, row.unit)
      : `${printedWords(figure, row.unit)}, target ${printedWords(target, row.unit)}`;
  };
  const here = row.readings.find((reading) => reading.month === month);
  const there = new Set(
    earlier
      .flatMap(({ rows }) => rows)
      .flatMap(({ readings, printed, page, title }) => {
        const reading = readings.find((each) => each.month === month);
        return reading ? [`${said(reading, printed)}, ${title}, ${pageLabel(page)}`] : [];
      }),
  );
  const parts = [...(here ? [`${said(here, row.target)}, ${pageLabel(row.page)}`] : []), ...there];
  return parts.length === 0 ? '' : `${longMonth(month)}: ${parts.join('; ')}`;
}
