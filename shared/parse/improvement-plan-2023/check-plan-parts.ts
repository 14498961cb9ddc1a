import { slug } from '#shared/lib/text.ts';
import type { BaselineItem } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { isTabbed, type LineSpan } from '#shared/parse/read-lines.ts';
import type { PlanHeading, PlanSection } from './plan-headings.ts';
import type { WordTable } from './plan-tables.ts';

/** The four service areas whose delivery plans the paper holds; two of the six have none. */
const deliveryServices = [
  'Safeguarding',
  'Young People',
  'Pathways Through Care & Resources',
  'SEND',
];

/** What was found in the plan, to be held against what it should hold. */
export interface FoundParts {
  readonly file: string;
  readonly headings: readonly PlanHeading[];
  readonly sections: readonly PlanSection[];
  readonly wordTables: readonly WordTable[];
  /** Keys of the indicator tables and the lines they take. */
  readonly indicatorTables: readonly (LineSpan & { readonly key: string })[];
  readonly baseline: readonly BaselineItem[];
  readonly ofstedRecommendations: number;
  readonly themes: number;
  /** Lines that are a problem already. */
  readonly knownLines: ReadonlySet<number>;
}

/** Parts of the plan that are missing altogether, or stand where nothing is known to stand. */
export function checkPlanParts(found: FoundParts): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (
    line: number,
    message: string,
    severity: Problem['severity'] = 'problem',
  ): void => {
    problems.push({ severity, file: found.file, line, message });
  };
  for (const { part, priority, from } of found.headings) {
    if (part !== 'demand and activity' || priority === null) continue;
    if (found.indicatorTables.some(({ key }) => key === `priority-${priority}`)) continue;
    report(from, `Priority ${priority} prints a heading for indicators and no table.`, 'note');
  }
  for (const priority of [1, 2, 3, 4, 5, 6]) {
    if (found.baseline.some((item) => item.priority === priority)) continue;
    report(0, `Baseline data were expected under priority ${priority}.`);
  }
  for (const service of deliveryServices) {
    const key = `delivery-plan-${slug(service)}`;
    if (found.wordTables.filter((table) => table.key === key).length === 1) continue;
    report(0, `One delivery plan of ${service} was expected.`);
  }
  if (found.wordTables.filter(({ kind }) => kind === 'judgements').length !== 1) {
    report(0, 'One table of Ofsted’s judgements was expected.');
  }
  if (found.ofstedRecommendations === 0) report(0, 'Ofsted’s recommendations were expected.');
  if (found.themes === 0) report(0, 'The cross cutting themes were expected.');
  for (const section of found.sections) {
    const message = 'A row of a table stands where no table is known.';
    for (const line of strayRows(found, section)) report(line, message);
  }
  return problems;
}

/**
 * Tabbed lines that are in no known table. Baseline data may be a table of their own, but not part list and part table,
 * nor with rows of different lengths.
 */
function strayRows(found: FoundParts, { heading, lines }: PlanSection): readonly number[] {
  const tables = [...found.indicatorTables, ...found.wordTables];
  const loose = lines.filter(({ number }) => {
    return !tables.some(({ from, to }) => number >= from && number <= to);
  });
  const widths = new Map<number, number>();
  for (const { raw } of loose) {
    const width = raw.split('\t').length;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [usual] = [...widths].sort((a, b) => b[1] - a[1]);
  return loose.flatMap((line) => {
    if (found.knownLines.has(line.number)) return [];
    const listed = heading.part === 'baseline' && line.raw.split('\t').length === usual?.[0];
    if (listed || (heading.part !== 'baseline' && !isTabbed(line))) return [];
    return line.number;
  });
}
