import { z } from 'zod';
import { aims } from '#electron/services/library/stored-words.ts';
import type { CuratedService } from '#shared/parse/place-services.ts';
import type {
  CuratedCommitment,
  EntryReading,
  FigureReading,
} from '#shared/parse/commitments/curated-commitment.ts';

/*
 * The form of the tables of commitments. Whether what is cited stands in the papers is looked at where they are placed.
 */

const source = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const place = z.int().min(0);

const plan = z.enum([
  '2020 improvement plan (autumn 2020)',
  '2023 improvement plan (indicator target)',
  '2023 improvement plan (action tables)',
  '2023 service delivery plans',
  'January 2025 performance report (indicator target)',
  'January 2025 papers',
  '2026 service delivery plans',
]);

const commitment: z.ZodType<CuratedCommitment> = z.object({
  key: z.string().min(1),
  topic: z.string().min(1),
  comparability: z.string().min(1),
  comparable: z.boolean(),
  aim: z.enum(aims),
  aimSource: z.string().min(1),
  entries: z
    .array(
      z.object({
        plan,
        target_text: z.string().min(1),
        target_value: z.union([
          z.number(),
          z.string().min(1),
          z.record(z.string(), z.number()),
          z.null(),
        ]),
        operator: z.enum(['=', '>', '<']).exactOptional(),
        baseline: z.string().exactOptional(),
        actual_july_2020: z.string().exactOptional(),
        date: z.string().min(1),
        source,
        due_printed: z.boolean(),
      }),
    )
    .min(1),
  figures: z.array(
    z.object({
      value: z.union([z.number(), z.string().min(1), z.null()]),
      period: z.string().min(1),
      source,
      raw: z.string().exactOptional(),
      text: z.string().exactOptional(),
      note: z.string().exactOptional(),
    }),
  ),
});

const entryReading: z.ZodType<EntryReading> = z.strictObject({
  topic: z.string().min(1),
  entry: place,
  figures: z.array(place).exactOptional(),
  aim: z.enum(aims).exactOptional(),
  change: z
    .string()
    .regex(/^[+-]\d/)
    .exactOptional(),
  measure: z.string().min(1).exactOptional(),
  value: z.literal('in words').exactOptional(),
  reason: z.string().min(1),
});

const figureReading: z.ZodType<FigureReading> = z.strictObject({
  topic: z.string().min(1),
  figure: place,
  reason: z.string().min(1),
});

/** What was undertaken and targeted on each topic, with the later figures. */
export const commitmentsFile = z.object({ topics: z.array(commitment).min(1) });

/** How single entries and figures of it are to be read. */
export const commitmentReadingsFile = z.object({
  entries: z.array(entryReading),
  figures: z.array(figureReading),
});

const service: z.ZodType<CuratedService> = z.object({
  '2023': z.string().min(1),
  '2026': z.array(z.string().min(1)).min(1),
  confidence: z.string().min(1),
});

/** Which services of the plans to 2026 continue those of 2023. */
export const servicesFile = z.object({ services: z.array(service).min(1) });
