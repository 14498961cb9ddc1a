import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  parseDeliveryPlansDocument,
  type DeliveryPlansDocument,
} from '#shared/parse/delivery-plans/parse-delivery-plans-document.ts';
import {
  parseDeliveryPlans,
  type DeliveryPlans,
} from '#shared/parse/delivery-plans/parse-delivery-plans.ts';
import type { Problem } from '#shared/model/problem.ts';
import { packBands, packFile, packLines, packText, sha256Hex } from '../agenda-pack.ts';

/** The service delivery plans as their own document, as bundled. */
export const plansFile = '000_857523305569d51b.txt';
export const plansText = readFileSync(
  path.join(import.meta.dirname, '../../../seeds/documents', plansFile),
  'utf8',
);
export const plansLines: readonly string[] = plansText.split('\n');

/** Reads a text as the pack that prints the plans. */
export function parsePackPlans(text: string): DeliveryPlans {
  const document = 'pack-2025-01-30';
  return parseDeliveryPlans({ document, file: packFile, text, pageBands: packBands });
}

/** Reads the pack with one of its lines (1-based) changed. */
export function parsePackPlansWith(line: number, change: (raw: string) => string): DeliveryPlans {
  return parsePackPlans(
    packLines.map((raw, index) => (index === line - 1 ? change(raw) : raw)).join('\n'),
  );
}

/** The plans in the pack, read once. */
export const packPlans = parsePackPlans(packText);

/** Reads a text as the document of the plans. */
export function parsePlans(text: string): DeliveryPlansDocument {
  return parseDeliveryPlansDocument({
    document: 'delivery-plans-2026',
    file: plansFile,
    text,
    packPlans: packPlans.plans,
    sha256Hex,
  });
}

/** Reads the document with the lines from one to another (1-based, both included) changed. */
export function parsePlansWith(
  from: number,
  to: number,
  change: (raw: string) => string,
): DeliveryPlansDocument {
  return parsePlans(
    plansLines
      .map((raw, index) => (index >= from - 1 && index <= to - 1 ? change(raw) : raw))
      .join('\n'),
  );
}

/** The document of the plans, read once. */
export const ownPlans = parsePlans(plansText);

/** What stops a build or is noted, as "line: message". */
export function messagesOf(
  records: { readonly problems: readonly Problem[] },
  severity: Problem['severity'],
): readonly string[] {
  return records.problems
    .filter((problem) => problem.severity === severity)
    .map(({ line, message }) => `${line}: ${message}`);
}
