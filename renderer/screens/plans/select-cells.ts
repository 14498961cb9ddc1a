import { routes } from '#renderer/components/routes.ts';
import type { RequestOf } from '#shared/contract/contract.ts';
import type { PlanCell, PlansOverview } from '#shared/model/plans.ts';

/** Which cells are read in full. */
export type CellSelection =
  | { readonly what: 'cell'; readonly row: string }
  | { readonly what: 'service'; readonly service: string }
  | { readonly what: 'priority'; readonly priority: number };

/** Cells with what they have in common. */
export interface SelectedCells {
  readonly title: string;
  /** What has to be known to read them together; "" where nothing has. */
  readonly note: string;
  readonly back: { readonly route: string; readonly label: string };
  readonly cells: readonly PlanCell[];
  /** The page on it that can be saved; null where there is none. */
  readonly report: RequestOf<'plans:save-report'> | null;
}

const inOrder = (cells: readonly PlanCell[]) =>
  cells.toSorted((a, b) => a.row.plan.localeCompare(b.row.plan) || a.row.priority - b.row.priority);

function backOf(plan: string | undefined): SelectedCells['back'] {
  return plan === '2023'
    ? { route: routes.plan2023(), label: 'Plan of 2023' }
    : { route: routes.plans(), label: 'Plans to 2026' };
}

/** One cell; a service through the plans of 2023 and to 2026; or a priority across every service of both. */
export function selectCells(plans: PlansOverview, wanted: CellSelection): SelectedCells {
  if (wanted.what === 'cell') {
    const cells = plans.cells.filter(({ row }) => row.id === wanted.row);
    const row = cells[0]?.row;
    const title = row ? `${row.service}, priority ${row.priority}` : 'No such cell';
    return { title, note: '', back: backOf(row?.plan), cells, report: null };
  }
  if (wanted.what === 'priority') {
    const name = plans.priorities.find(({ number }) => number === wanted.priority)?.name ?? '';
    const cells = plans.cells.filter(({ row }) => row.priority === wanted.priority);
    const title = `Priority ${wanted.priority}: ${name}`;
    const report = { by: 'priority', of: String(wanted.priority) } as const;
    return { title, note: '', back: backOf('2025'), cells: inOrder(cells), report };
  }
  const link = plans.services.find(
    ({ earlier, later }) => earlier === wanted.service || later.includes(wanted.service),
  );
  const isEarlier = link?.earlier === wanted.service && !link.later.includes(wanted.service);
  const named = new Set([wanted.service, ...(link ? [link.earlier] : [])]);
  const carriedOn = isEarlier ? link.later : [wanted.service];
  const cells = plans.cells.filter(({ row }) =>
    row.plan === '2023' ? named.has(row.service) : carriedOn.includes(row.service),
  );
  const note = link
    ? `“${link.earlier}” of 2023 is continued by ${link.later.map((name) => `“${name}”`).join(', ')}: decided by hand, confidence ${link.confidence}.`
    : '';
  return {
    title: `${wanted.service} through the plans`,
    note,
    back: backOf(isEarlier ? '2023' : '2025'),
    cells: inOrder(cells),
    report: cells.length > 0 ? { by: 'service', of: wanted.service } : null,
  };
}
