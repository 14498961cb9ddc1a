import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isoMonth } from '#shared/lib/dates.ts';
import { collapseSpace, slug } from '#shared/lib/text.ts';
import type {
  Aim,
  ComparatorValue,
  IndicatorRow,
  Nature,
  PrintedArrow,
  PrintedValue,
  Unit,
} from '#shared/model/indicator.ts';

const seeds = path.join(import.meta.dirname, '../../../seeds');
const files = {
  pack: '002_dc7db85abef15d80.txt',
  'improvement-plan-2023': '001_748eb2da83cfdc93.txt',
  'improvement-plan-2020': '003_952608a95601221c.txt',
} as const;

export type SeedDocument = keyof typeof files;

/** One entry of seeds/curated/aims.json. */
export interface AimEntry {
  readonly indicator: string;
  readonly name: string;
  readonly aim: Aim;
  readonly aimSource: string | null;
  readonly nature: Nature;
  readonly lines: readonly number[];
  readonly basis: 'editor' | 'plan wording' | 'target' | 'arrow' | 'none';
  readonly reason: string;
  readonly natureReason: string;
  readonly elsewhere?: readonly { readonly document: SeedDocument; readonly lines: number[] }[];
}

const read = (file: string) => readFileSync(path.join(seeds, file), 'utf8');

/** The lines of a seed document; line 1 is at index 0. */
export function seedLines(document: SeedDocument): readonly string[] {
  return read(`documents/${files[document]}`).split(/\r?\n/);
}

export function readAims(): readonly AimEntry[] {
  // The file is ours; the tests of this folder check each of its fields.
  return (JSON.parse(read('curated/aims.json')) as { indicators: AimEntry[] }).indicators;
}

/** The bands of lines whose page is known; `basis` starts with "marker" where the number is printed on the page. */
export function readPageBands() {
  const { bands } = JSON.parse(read('curated/pages.json')) as {
    bands: {
      page_from: number;
      page_to: number;
      line_from: number;
      line_to: number;
      basis: string;
    }[];
  };
  return bands;
}

/** Where the eight tables of the performance report begin, by their header line, with their keys. */
const tables = {
  1038: 'family-help',
  1087: 'family-safeguarding',
  1129: 'localities',
  1174: 'remain-or-return',
  1223: 'permanence',
  1269: 'workforce',
  1366: 'visiting',
  1383: 'supervision',
} as const;

function printed(cell: string | undefined): PrintedValue {
  const text = (cell ?? '').trim();
  const number = /^-?\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : null;
  return { printed: text, value: number };
}

function unitOf(name: string): Unit {
  if (name.startsWith('Percentage')) return 'percentage';
  if (name.startsWith('Rate')) return 'rate per 10,000';
  return name.startsWith('Average') ? 'average' : 'number';
}

function comparator(cell: string | undefined): ComparatorValue {
  return { ...printed(cell), year: '23/24' };
}

/**
 * The 75 rows read straight from the tab-separated lines, apart from the app's own parser, with the aim
 * and nature of the curated table.
 */
export function packRows(): readonly IndicatorRow[] {
  const lines = seedLines('pack');
  const aims = new Map(readAims().map((entry) => [entry.indicator, entry]));
  return Object.entries(tables).flatMap(([header, table]) => {
    const head = (lines[Number(header) - 1] ?? '').split('\t');
    const months = head.filter((cell) => isoMonth(cell) !== null);
    const rows: IndicatorRow[] = [];
    for (let line = Number(header) + 1; lines[line - 1]?.includes('\t'); line += 1) {
      const cells = (lines[line - 1] ?? '').split('\t');
      const name = collapseSpace(cells[0] ?? '');
      const after = months.length + 1;
      const arrow = (cells[after + 2] ?? '').trim();
      const aim = aims.get(`indicator/${slug(name)}`);
      rows.push({
        id: `pack-2025-01-30/${table}/${slug(name)}`,
        indicator: `indicator/${slug(name)}`,
        document: 'pack-2025-01-30',
        table,
        tableTitle: table,
        line,
        name,
        unit: unitOf(name),
        aim: aim?.aim ?? 'none',
        aimSource: aim?.aimSource ?? null,
        aimEvidence: aim?.reason ?? '',
        nature: aim?.nature ?? 'monthly count',
        readings: months.map((month, index) => ({
          month,
          ...printed(cells[index + 1]),
          note: null,
        })),
        target: printed(cells[after]),
        rag: cells[after + 1]?.includes('●') ? 'printed' : 'not printed',
        arrow: arrow === '' ? null : (arrow as PrintedArrow), // the test of the arrows checks which marks occur
        comparators:
          head.length > after + 3
            ? {
                southampton: comparator(cells[after + 3]),
                statisticalNeighbours: comparator(cells[after + 4]),
                southEast: comparator(cells[after + 5]),
                england: comparator(cells[after + 6]),
              }
            : null,
        page: { kind: 'unknown', from: null, to: null, basis: 'not needed here' },
      });
    }
    return rows;
  });
}
