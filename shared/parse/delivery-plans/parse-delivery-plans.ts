import type { PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { findPageMarkers, toPageOfLines, type PageBand } from '#shared/parse/page-of-line.ts';
import { readLines } from '#shared/parse/read-lines.ts';
import { toPlanRows } from './plan-rows.ts';
import { findPlanTables, type PlanTable } from './plan-tables.ts';

/** The service delivery plans as a paper prints them. */
export interface DeliveryPlans {
  readonly document: string;
  /** Eight services by six priorities, in the order of the paper. */
  readonly plans: readonly PlanRow[];
  /** The same as printed, cell by cell, for comparing one print with another. */
  readonly tables: readonly PlanTable[];
  readonly problems: readonly Problem[];
}

/** Reads the service delivery plans that an agenda pack prints as an appendix. It never throws on what the text holds. */
export function parseDeliveryPlans(input: {
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  readonly pageBands: readonly PageBand[];
}): DeliveryPlans {
  const { document, file } = input;
  const lines = readLines(input.text);
  const pageOf = toPageOfLines(input.pageBands, findPageMarkers(lines));
  const found = findPlanTables(file, lines);
  const { tables } = found;
  const rows = toPlanRows({ document, file, tables, pageOf, isLost: () => false });
  const problems = [...found.problems, ...rows.problems].sort((a, b) => a.line - b.line);
  return { document, plans: rows.plans, tables, problems };
}
