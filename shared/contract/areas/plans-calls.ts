import { z } from 'zod';
import { call } from '../call.ts';
import { id, nothing, planPart } from '../request-parts.ts';
import type { CommitmentDetail, StandingCommitment } from '#shared/model/commitment.ts';
import type { PlanReport } from '#shared/model/plan-report.ts';
import type { PlansOverview } from '#shared/model/plans.ts';

/** The plans, and what was undertaken in them. */
export const plansCalls = {
  'plans:get': call<PlansOverview>()(
    nothing,
    'The plans side by side: their rows, the roadmap and the measures of 2020, each with its places.',
  ),
  'plans:report': call<PlanReport>()(
    planPart,
    'The page on the commitments of a service or priority, to be printed.',
  ),
  'plans:save-report': call<{ readonly fileName: string } | null>()(
    planPart,
    'Writes a page on the commitments of a service or priority where the person chooses; null when they change their mind.',
  ),
  'plans:save-roadmap': call<{ readonly fileName: string } | null>()(
    nothing,
    'Writes the roadmap as CSV where the person chooses; null when they change their mind.',
  ),
  'plans:save-roadmap-picture': call<{ readonly fileName: string } | null>()(
    z.strictObject({ png: z.base64().max(8_000_000) }),
    'Writes the drawn roadmap where the person chooses; null when they change their mind.',
  ),
  'commitments:list': call<readonly StandingCommitment[]>()(
    nothing,
    'What was undertaken and targeted on each topic through the plans, with where it stands.',
  ),
  'commitments:get': call<CommitmentDetail>()(
    z.strictObject({ key: id }),
    'One topic with its wordings compared, its indicators and what the commentary says of them.',
  ),
} as const;
