import type { IndicatorRow, PrintedValue, Reading } from '#shared/model/indicator.ts';

/** A cell as the paper would print it: "54%" is 54, "" and "-" have no number. */
export function cell(printed: string): PrintedValue {
  const number = Number.parseFloat(printed);
  return { printed, value: Number.isNaN(number) ? null : number };
}

export function reading(month: string, printed: string): Reading {
  return { month, ...cell(printed), note: null };
}

/** A row of supervision in percentages unless told otherwise; `months` as printed text by month. */
export function rowWith(
  months: Readonly<Record<string, string>>,
  changes: Partial<IndicatorRow> = {},
): IndicatorRow {
  return {
    id: 'pack-2025-01-30/supervision/supervision-in-time',
    indicator: 'indicator/supervision-in-time',
    document: 'pack-2025-01-30',
    table: 'supervision',
    tableTitle: 'Performance - Supervision',
    line: 1389,
    name: 'Supervision in time',
    unit: 'percentage',
    aim: 'higher',
    aimSource: 'Target 95%.',
    aimEvidence: 'The arrow agrees.',
    nature: 'percentage',
    readings: Object.entries(months).map(([month, printed]) => reading(month, printed)),
    target: cell('95%'),
    rag: 'printed',
    arrow: '↓',
    comparators: null,
    page: { kind: 'unknown', from: null, to: null, basis: 'made up' },
    ...changes,
  };
}
