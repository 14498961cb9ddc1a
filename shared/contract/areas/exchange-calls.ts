import { z } from 'zod';
import { call } from '../call.ts';
import { id, nothing } from '../request-parts.ts';
import { exportKinds, type ExportPreview } from '#shared/model/export.ts';
import { largestWorkFile, type WorkSummary } from '#shared/model/work-file.ts';

/** What leaves this computer, and what comes in from another copy. */
export const exchangeCalls = {
  'exports:preview': call<ExportPreview>()(
    z.strictObject({
      kind: z.enum(exportKinds),
      includeOnlyHere: z.array(id).max(2_000),
      /** The one topic wanted, where topics are exported; all of them when not given. */
      topic: id.optional(),
    }),
    'Exactly what an export would hold.',
  ),
  'exports:save': call<{ readonly fileName: string } | null>()(
    z.strictObject({
      kind: z.enum(exportKinds),
      includeOnlyHere: z.array(id).max(2_000),
      topic: id.optional(),
    }),
    'Writes an export where the person chooses; null when they change their mind.',
  ),
  'exchange:compare': call<WorkSummary>()(
    z.strictObject({ text: z.string().max(largestWorkFile) }),
    'What taking in a file of the Panel’s work would do; nothing is written.',
  ),
  'exchange:take-in': call<WorkSummary>()(
    z.strictObject({ text: z.string().max(largestWorkFile) }),
    'Takes in a file of the Panel’s work: adds what is not here, takes nothing away.',
  ),
  'workspace:save-copy': call<{ readonly fileName: string } | null>()(
    nothing,
    'Saves a copy of everything written, wherever the person chooses.',
  ),
} as const;
