import type { DifferenceKind, PlanDifference } from '#shared/model/copy-difference.ts';
import { differenceOf } from '#shared/parse/compare-copies.ts';
import type { LineSpan } from '#shared/parse/read-lines.ts';
import type { PlanTable, PlanTableRow } from './plan-tables.ts';

/** The plans as one of the two papers prints them. */
export interface PrintedPlans {
  readonly document: string;
  readonly tables: readonly PlanTable[];
}

/** One passage in both prints. */
interface Pair {
  readonly service: string;
  readonly priority: number | null;
  readonly field: PlanDifference['field'];
  readonly kind: DifferenceKind | null;
  readonly inPack: string;
  readonly inOwn: string;
  readonly packLines: readonly [number, number] | null;
  readonly ownLines: readonly [number, number] | null;
}

const cellsOf = (row: PlanTableRow): string =>
  [row.label, row.action, row.outcome, row.measure].join(' | ');

function pairRows(service: string, pack: PlanTableRow, own: PlanTableRow): readonly Pair[] {
  const cells = [
    ['priority', pack.label, own.label],
    ['actions', pack.action, own.action],
    ['outcomes', pack.outcome, own.outcome],
    ['measures', pack.measure, own.measure],
  ] as const;
  return cells.map(([field, inPack, inOwn]) => ({
    service,
    priority: pack.priority,
    field,
    kind: differenceOf(inPack, inOwn),
    inPack,
    inOwn,
    packLines: [pack.line, pack.line],
    ownLines: [own.line, own.line],
  }));
}

/** A row that only one of the two papers prints as a row. */
function rowAlone(
  service: string,
  row: PlanTableRow,
  paper: 'pack' | 'own',
  outOfOrder: { readonly span: LineSpan; readonly words: string } | null,
): Pair {
  const lines: readonly [number, number] = [row.line, row.line];
  const common = { service, priority: row.priority, field: 'row' as const };
  if (paper === 'own') {
    const kind = 'only in its own document' as const;
    return { ...common, kind, inPack: '', inOwn: cellsOf(row), packLines: null, ownLines: lines };
  }
  return {
    ...common,
    kind: outOfOrder ? 'out of order' : 'only in the pack',
    inPack: cellsOf(row),
    inOwn: outOfOrder?.words ?? '',
    packLines: lines,
    ownLines: outOfOrder ? [outOfOrder.span.from, outOfOrder.span.to] : null,
  };
}

function pairTables(
  pack: PlanTable,
  own: PlanTable | undefined,
  outOfOrder: { readonly span: LineSpan; readonly words: string } | null,
): readonly Pair[] {
  const { service } = pack;
  const title: Pair = {
    service,
    priority: null,
    field: 'title',
    kind: own ? differenceOf(pack.title, own.title) : 'only in the pack',
    inPack: pack.title,
    inOwn: own?.title ?? '',
    packLines: [pack.titleLine, pack.titleLine],
    ownLines: own ? [own.titleLine, own.titleLine] : null,
  };
  const rows = pack.rows.flatMap((row) => {
    const other = own?.rows.find(({ priority }) => priority === row.priority);
    return other ? pairRows(service, row, other) : [rowAlone(service, row, 'pack', outOfOrder)];
  });
  const added = (own?.rows ?? [])
    .filter(({ priority }) => !pack.rows.some((row) => row.priority === priority))
    .map((row) => rowAlone(service, row, 'own', null));
  return [title, ...rows, ...added];
}

/** A service whose plan only the own document prints. */
function tableAlone({ service, title, titleLine, rows }: PlanTable): readonly Pair[] {
  const heading: Pair = {
    service,
    priority: null,
    field: 'title',
    kind: 'only in its own document',
    inPack: '',
    inOwn: title,
    packLines: null,
    ownLines: [titleLine, titleLine],
  };
  return [heading, ...rows.map((row) => rowAlone(service, row, 'own', null))];
}

function placeOf({ service, priority, field }: Pair): string {
  if (priority === null) return `${service}, title`;
  const row = `${service}, priority ${priority}`;
  if (field === 'row') return row;
  return field === 'priority' ? `${row}, label` : `${row}, ${field}`;
}

/**
 * Where the plans' own document and the copy of it in the pack do not print alike, title by title and cell by cell. Rows
 * that the own document lost are one difference each; `lost` says where their words stand in it out of order.
 */
export function compareDeliveryPlans(
  pack: PrintedPlans,
  own: PrintedPlans & {
    /** Where the words of a service's lost rows stand, and the words. */
    readonly lost: {
      readonly service: string;
      readonly span: LineSpan;
      readonly words: string;
    } | null;
  },
): readonly PlanDifference[] {
  const pairs = [
    ...pack.tables.flatMap((table) => {
      const other = own.tables.find(({ service }) => service === table.service);
      return pairTables(table, other, own.lost?.service === table.service ? own.lost : null);
    }),
    ...own.tables
      .filter((table) => !pack.tables.some(({ service }) => service === table.service))
      .flatMap(tableAlone),
  ];
  return pairs
    .flatMap(({ kind, ...pair }) => (kind === null ? [] : [{ ...pair, kind }]))
    .map((pair, index) => ({
      id: `${own.document}/difference/${index + 1}`,
      document: own.document,
      pack: pack.document,
      place: placeOf(pair),
      ...pair,
    }));
}
