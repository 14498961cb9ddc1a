import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  parseImprovementPlan2023,
  type ImprovementPlan2023Records,
} from '#shared/parse/parse-improvement-plan-2023.ts';
import { sha256Hex } from './agenda-pack.ts';

/** The improvement plan of 2023, as bundled. */
export const planFile = '001_748eb2da83cfdc93.txt';
const planPath = path.join(import.meta.dirname, '../../seeds/documents', planFile);
export const planText = readFileSync(planPath, 'utf8');
export const planLines: readonly string[] = planText.split('\n');

/** Parses a text as the plan. */
export function parsePlan(text: string): ImprovementPlan2023Records {
  const document = 'improvement-plan-2023';
  return parseImprovementPlan2023({ document, file: planFile, text, sha256Hex });
}

/** Parses the plan with the lines from one to another (1-based, both included) changed. */
export function parsePlanWith(
  from: number,
  to: number,
  change: (raw: string) => string,
): ImprovementPlan2023Records {
  const changed = planLines.map((raw, index) =>
    index >= from - 1 && index <= to - 1 ? change(raw) : raw,
  );
  return parsePlan(changed.join('\n'));
}

/** What stops a build or is noted, as "line: message". */
export function messagesOf(
  records: ImprovementPlan2023Records,
  severity: 'problem' | 'note',
): readonly string[] {
  return records.problems
    .filter((problem) => problem.severity === severity)
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The plan, parsed once. */
export const plan2023 = parsePlan(planText);
