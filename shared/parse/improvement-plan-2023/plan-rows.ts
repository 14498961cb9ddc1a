import { slug } from '#shared/lib/text.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { PlanRow } from '#shared/model/plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import { splitSentences } from '#shared/parse/split-sentences.ts';
import type { WordTable } from './plan-tables.ts';

/** What every row of the plan has in common. */
export interface PlanRowSource {
  readonly document: string;
  readonly file: string;
  readonly page: PageRef;
  readonly tables: readonly WordTable[];
}

interface DeliveryCells {
  readonly action: string;
  readonly detail: string;
}

const priorities = [1, 2, 3, 4, 5, 6] as const;

const plan = '2023';

/** The label before the measures in a cell that holds description and measures: "Measures -", "Measure -". */
const measuresLabel = /(?:^|\s)Measures? [-–] ?/;

/** The words of a detail cell before the label of its measures, and after it. */
function splitDetail(detail: string): { readonly before: string; readonly measures: string } {
  const label = measuresLabel.exec(detail);
  if (!label) return { before: detail, measures: '' };
  return {
    before: detail.slice(0, label.index),
    measures: detail.slice(label.index + label[0].length),
  };
}

/**
 * The actions of a cell. Line 262 runs a title and its text together; the delivery plan prints the two in two cells
 * (line 357), and that tells where to cut.
 */
function splitAction(cell: string, delivery: DeliveryCells | undefined): readonly string[] {
  const runTogether = delivery && cell === `${delivery.action} ${delivery.detail}`;
  if (!runTogether) return splitSentences(cell);
  return [...splitSentences(delivery.action), ...splitSentences(delivery.detail)];
}

/** Reads the rows of the plan's tables and of the delivery plans, and finds the rows that are missing. */
export class PlanRowReader {
  readonly plans: PlanRow[] = [];
  readonly problems: Problem[] = [];
  readonly #source: PlanRowSource;
  readonly #ids = new Set<string>();
  readonly #delivery = new Map<string, DeliveryCells>();
  /** The name of each service area as the plan's tables spell it; the delivery plans write some with other capitals. */
  readonly #services = new Map<string, string>();

  constructor(source: PlanRowSource) {
    this.#source = source;
    const planTables = source.tables.filter(({ kind }) => kind === 'plan');
    const deliveryTables = source.tables.filter(({ kind }) => kind === 'delivery plan');
    for (const { cells } of planTables.flatMap(({ rows }) => rows)) {
      const service = cells[0] ?? '';
      if (!this.#services.has(slug(service))) this.#services.set(slug(service), service);
    }
    const delivery = deliveryTables.flatMap((table) => this.#readDelivery(table));
    for (const table of planTables) this.#readPlan(table);
    this.plans.push(...delivery);
    this.#checkPriorities(planTables);
    this.#checkServices(planTables);
  }

  #report(severity: Problem['severity'], line: number, message: string): void {
    this.problems.push({ severity, file: this.#source.file, line, message });
  }

  #row(row: Omit<PlanRow, 'id' | 'document' | 'plan' | 'page' | 'recoveredFrom'>): PlanRow {
    const { document, page } = this.#source;
    const id = [document, slug(row.kind), slug(row.service), row.priority].join('/');
    if (this.#ids.has(id)) {
      const message = `${row.service}, priority ${row.priority}: this row is printed twice.`;
      this.#report('problem', row.line, message);
    }
    this.#ids.add(id);
    return { id, document, plan, page, recoveredFrom: null, ...row };
  }

  #readPlan({ section, rows }: WordTable): void {
    const { priority } = section.heading;
    if (priority === null) return;
    for (const { line, cells } of rows) {
      const [service = '', action = '', outcome = '', measure = ''] = cells;
      if ([service, action, outcome, measure].includes('')) {
        this.#report('problem', line, 'A cell of this row is empty where words were expected.');
      }
      const delivery = this.#delivery.get(`${slug(service)}/${priority}`);
      const actions = splitAction(action, delivery);
      if (actions.length > splitSentences(action).length) {
        const message = `A title and its text are run together in the action of ${service}; they are cut as the delivery plan prints them: “${actions[0] ?? ''}”.`;
        this.#report('note', line, message);
      }
      const outcomes = splitSentences(outcome);
      const measures = splitSentences(measure);
      const kind = 'plan' as const;
      this.plans.push(this.#row({ kind, service, priority, actions, outcomes, measures, line }));
    }
  }

  #readDelivery({ section, rows }: WordTable): readonly PlanRow[] {
    const printed = section.heading.text;
    const service = this.#services.get(slug(printed)) ?? printed;
    if (!this.#services.has(slug(printed))) {
      const message = `The delivery plan of “${printed}” names no service area of the plan.`;
      this.#report('problem', section.heading.from, message);
    }
    const found = new Set<number>();
    const plans = rows.flatMap(({ line, cells }): readonly PlanRow[] => {
      const [label = '', action = '', detail = ''] = cells;
      const number = /^Priority ([1-6])\b/.exec(label)?.[1];
      if (number === undefined) {
        this.#report('problem', line, `A priority was expected in the first cell, not “${label}”.`);
        return [];
      }
      if (action === '') this.#report('problem', line, 'An action was expected in this row.');
      if (detail === '') {
        this.#report('note', line, `${service}, ${label}: the cell of additional detail is empty.`);
      }
      const priority = Number(number);
      found.add(priority);
      this.#delivery.set(`${slug(service)}/${priority}`, { action, detail });
      const { before, measures } = splitDetail(detail);
      const row = this.#row({
        kind: 'delivery plan',
        service,
        priority,
        actions: splitSentences(action),
        outcomes: splitSentences(before),
        measures: splitSentences(measures),
        line,
      });
      return [row];
    });
    for (const priority of priorities) {
      if (found.has(priority)) continue;
      const message = `Priority ${priority} was expected in the delivery plan of ${service}.`;
      this.#report('problem', section.heading.from, message);
    }
    return plans;
  }

  #checkPriorities(tables: readonly WordTable[]): void {
    for (const priority of priorities) {
      const here = tables.filter(({ section }) => section.heading.priority === priority);
      if (here.length === 1) continue;
      this.#report(
        'problem',
        here[1]?.from ?? 0,
        `One plan was expected under priority ${priority}.`,
      );
    }
  }

  /** Every service area has a row under every priority: one that most tables have is missed in the others. */
  #checkServices(tables: readonly WordTable[]): void {
    const tablesOf = new Map<string, number>();
    for (const { rows } of tables) {
      for (const key of new Set(rows.map(({ cells }) => slug(cells[0] ?? '')))) {
        tablesOf.set(key, (tablesOf.get(key) ?? 0) + 1);
      }
    }
    for (const [key, count] of tablesOf) {
      const service = this.#services.get(key) ?? key;
      const usual = count * 2 > tables.length;
      for (const { from, rows } of tables) {
        const row = rows.find(({ cells }) => slug(cells[0] ?? '') === key);
        if (usual && !row) this.#report('problem', from, `A row of ${service} was expected here.`);
        if (!usual && row) {
          const message = `“${service}” is not a service area of the other priorities.`;
          this.#report('problem', row.line, message);
        }
      }
    }
  }
}
