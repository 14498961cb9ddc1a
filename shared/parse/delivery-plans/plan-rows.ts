import { slug } from '#shared/lib/text.ts';
import type { PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { PageOfLines } from '#shared/parse/page-of-line.ts';
import { splitSentences } from '#shared/parse/split-sentences.ts';
import { deliveryPriorities, type PlanTable } from './plan-tables.ts';

/** The year people name these plans by: they are of January 2025 and run to January 2026. */
export const planYear = '2025';

/** The id of a row of the plans. */
export function planRowId(document: string, service: string, priority: number): string {
  return [document, 'plan', slug(service), priority].join('/');
}

/**
 * The sentences of a cell whose bullets are lost. A bullet that ends without a full stop stays with the one after it
 * (002:795 and 797); a full stop that lost its space ends a sentence all the same (000:160).
 */
export function splitPlanCell(cell: string): readonly string[] {
  return splitSentences(cell).flatMap((sentence) =>
    sentence.split(/(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/u),
  );
}

/** The rows of the plans as records, and what is printed twice or missing in them. */
export function toPlanRows(source: {
  readonly document: string;
  readonly file: string;
  readonly tables: readonly PlanTable[];
  readonly pageOf: PageOfLines;
  /** Whether a row that is missing is known to be lost. */
  readonly isLost: (table: PlanTable, priority: number) => boolean;
}): { readonly plans: readonly PlanRow[]; readonly problems: readonly Problem[] } {
  const { document, file, tables, pageOf, isLost } = source;
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  const ids = new Set<string>();
  const plans = tables.flatMap((table) => {
    const { service, rows, titleLine } = table;
    for (const priority of deliveryPriorities.keys()) {
      if (rows.some((row) => row.priority === priority + 1) || isLost(table, priority + 1))
        continue;
      report(titleLine, `Priority ${priority + 1} was expected in the plan of ${service}.`);
    }
    return rows.flatMap(({ priority, action, outcome, measure, line }): readonly PlanRow[] => {
      const id = planRowId(document, service, priority);
      if (ids.has(id)) {
        report(line, `${service}, priority ${priority}: this row is printed twice.`);
        return [];
      }
      ids.add(id);
      return [
        {
          id,
          document,
          kind: 'plan',
          plan: planYear,
          service,
          priority,
          actions: splitPlanCell(action),
          outcomes: splitPlanCell(outcome),
          measures: splitPlanCell(measure),
          line,
          page: pageOf({ from: line, to: line }),
          recoveredFrom: null,
        },
      ];
    });
  });
  return { plans, problems };
}
