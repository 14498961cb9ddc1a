import { z } from 'zod';
import type { CuratedSeries } from '#shared/model/series.ts';
import type { CuratedReason } from '#shared/parse/place-reasons.ts';
import type { CuratedSection } from '#shared/parse/place-sections.ts';
import type { CuratedStatement } from '#shared/parse/place-statements.ts';
import type {
  CuratedActionPage,
  CuratedMeasure,
} from '#shared/parse/parse-improvement-plan-2020.ts';

/*
 * The form of the tables made by hand. What stands in them is held against the papers' words by the parsers; here only
 * the form is looked at, so that a field left out or mistyped is a sentence with the name of its file. Fields that no
 * parser reads may stand in the files too.
 */

const lineNumber = z.int().min(1);
const lines = z.tuple([lineNumber, lineNumber]);
const confidence = z.enum(['high', 'medium', 'low']);
const words = z.array(z.string());

const cited = z.object({ raw: z.string(), source: z.string() });
const measureValue = z.union([
  z.number(),
  z.record(z.string(), z.union([z.number(), z.string()])),
  z.null(),
]);

const measure: z.ZodType<CuratedMeasure> = z.object({
  id: z.string().min(1),
  area: z.string().min(1),
  measure: z.string().min(1),
  measure_source: z.string(),
  unit: z.string(),
  baseline: cited.nullable(),
  baseline_value: measureValue,
  actual_july_2020: cited.nullable(),
  actual_value: measureValue,
  comparators: z.record(
    z.string(),
    z.union([
      z.object({ raw: z.string().exactOptional(), value: z.number().exactOptional() }),
      z.number(),
      z.string(),
    ]),
  ),
  target: cited,
  target_value: measureValue,
  target_operator: z.string(),
  outcome: z.array(z.object({ text: z.string(), source: z.string() })),
  confidence,
  note: z.string().nullable(),
});

const entries = z.array(z.object({ text: z.string(), lines }));

const actionPage: z.ZodType<CuratedActionPage> = z.object({
  page: z.int().min(1),
  area: z.string().min(1),
  title: z.string().min(1),
  lines,
  responsible_officers: entries,
  linked_service_delivery_plans: entries,
  core_ofsted_recommendations: entries,
  outcomes: entries,
  actions: entries,
  target_dates: z.array(z.object({ raw: z.string(), lines })),
  performance_measures: entries,
  partners: entries,
  alignable_by_order: z.string(),
  alignment_note: z.string().nullable(),
  aligned_rows: z.array(
    z.object({
      id: z.string().min(1),
      outcome: z.string(),
      action: z.string(),
      action_lines: lines,
      target_date: words,
      target_month: z.array(z.string().nullable()),
      performance_measure: words,
      partner: words,
      alignment_confidence: confidence,
    }),
  ),
});

const series: z.ZodType<CuratedSeries> = z.object({
  canonical_key: z.string().min(1),
  name_2023: z.string().min(1),
  lines_2023: z.array(lineNumber),
  relation: z.enum([
    'same',
    'spelling_variant',
    'renamed_inferred',
    'measure_changed_percent_to_number',
    'dropped',
  ]),
  relation_note: z.string(),
  name_2025: z.string().nullable(),
  lines_2025: z.array(lineNumber).nullable(),
});

const statement: z.ZodType<CuratedStatement> = z.object({
  id: z.string().min(1),
  section: z.string().min(1),
  source_line: lineNumber,
  quote: z.string().min(1),
  refers_to: z.union([
    z.array(z.object({ indicator_line: lineNumber, periods: words })),
    z.record(z.string(), z.unknown()),
    z.null(),
  ]),
});

const section: z.ZodType<CuratedSection> = z.object({
  priority: z.int().min(1).nullable(),
  name: z.string().min(1),
  line: lineNumber,
  tables: z.array(z.string().min(1)),
});

const reason: z.ZodType<CuratedReason> = z.object({
  id: z.string().min(1),
  line: lineNumber,
  kind: z.enum(['reason', 'caveat']).optional(),
  quote: z.string().min(1),
  words: z.string().min(1),
  rows: z.array(lineNumber).min(1),
});

/** The measures that matter of the plan of 2020. */
export const measuresFile = z.object({ measures: z.array(measure).min(1) });

/** The action pages of the plan of 2020. */
export const actionsFile = z.object({ pages: z.array(actionPage).min(1) });

/** Which indicator of 2023 is which of 2025. */
export const seriesFile = z.object({ series: z.array(series).min(1) });

/** What the commentary says in numbers, and of which rows. */
export const statementsFile = z.object({ statements: z.array(statement).min(1) });

/** Which part of the performance report each of its tables stands in. */
export const prioritiesFile = z.object({ sections: z.array(section).min(1) });

/** The reasons the commentary gives for its newest figures. */
export const reasonsFile = z.object({ reasons: z.array(reason).min(1) });

/** By file name: the lines that describe or quote a child or family. */
export const caseExamplesFile = z.object({ documents: z.record(z.string(), z.array(lineNumber)) });
