import { z } from 'zod';
import { call } from '../call.ts';
import { id, nothing } from '../request-parts.ts';
import type { IndicatorDetail, IndicatorSummary } from '#shared/model/indicator.ts';

/** The printed indicator rows. */
export const indicatorsCalls = {
  'indicators:list': call<readonly IndicatorSummary[]>()(
    nothing,
    'Every printed indicator row with what is computed about it.',
  ),
  'indicators:get': call<IndicatorDetail>()(
    z.strictObject({ row: id }),
    'One indicator row with its other printed versions.',
  ),
  'indicators:copy': call<null>()(
    z.strictObject({ rows: z.array(id).min(1).max(10_000) }),
    'Copies rows of the list as a table, in the order given, each with its source.',
  ),
  'indicators:save-readings': call<{ readonly fileName: string } | null>()(
    z.strictObject({ row: id }),
    'Writes the months of one indicator as CSV where the person chooses; null when they change their mind.',
  ),
  'indicators:save-picture': call<{ readonly fileName: string } | null>()(
    z.strictObject({ row: id, png: z.base64().max(8_000_000) }),
    'Writes the drawn chart of one indicator where the person chooses; null when they change their mind.',
  ),
} as const;
