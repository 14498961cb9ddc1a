import type { PlanRow } from '#shared/model/plan.ts';
import type { ServiceLink } from '#shared/model/plans.ts';
import type { Problem } from '#shared/model/problem.ts';

/** A line of the table of services, as written by hand. */
export interface CuratedService {
  readonly '2023': string;
  readonly '2026': readonly string[];
  readonly confidence: string;
}

/** Holds the table of services to the plans: every service named in it has rows in its plan, or it is a problem. */
export function placeServices(
  curated: readonly CuratedService[],
  rows: readonly Pick<PlanRow, 'kind' | 'plan' | 'service'>[],
): { readonly services: readonly ServiceLink[]; readonly problems: readonly Problem[] } {
  const named = (plan: string) =>
    new Set(rows.filter((row) => row.plan === plan).map(({ service }) => service));
  const [earlier, later] = [named('2023'), named('2025')];
  const problems = curated.flatMap((one): readonly Problem[] => {
    const missing = [
      ...(earlier.has(one['2023']) ? [] : [one['2023']]),
      ...one['2026'].filter((service) => !later.has(service)),
    ];
    return missing.map((service) => ({
      severity: 'problem',
      file: 'curated/services.json',
      line: 0,
      message: `“${service}” was expected among the services of its plan.`,
    }));
  });
  const services = curated.map((one) => ({
    earlier: one['2023'],
    later: one['2026'],
    confidence: one.confidence,
  }));
  return { services, problems };
}
