import { slug } from '#shared/lib/text.ts';
import type { OfstedJudgement, PlanStatement } from '#shared/model/improvement-plan.ts';
import type { BaselineItem } from '#shared/model/plan.ts';
import { cleanCells, cleanString, withoutListMark } from '#shared/parse/clean-text.ts';
import { isLogo } from '#shared/parse/read-lines.ts';
import { splitSentences } from '#shared/parse/split-sentences.ts';
import type { PlanPart, PlanSection } from './plan-headings.ts';
import type { WordTable } from './plan-tables.ts';

/** The points listed ("- ") under the headings of a part, without bullets and numbers. */
export function listStatements(
  sections: readonly PlanSection[],
  part: PlanPart,
): readonly PlanStatement[] {
  return sections.flatMap(({ heading, lines }) => {
    if (heading.part !== part) return [];
    return lines.flatMap(({ number, raw }): readonly PlanStatement[] => {
      if (!/^\s*-\s/.test(raw)) return [];
      return [{ text: withoutListMark(cleanString(withoutListMark(raw))), line: number }];
    });
  });
}

/** The grades the plan quotes from the inspection. */
export function listJudgements(tables: readonly WordTable[]): readonly OfstedJudgement[] {
  return tables
    .filter(({ kind }) => kind === 'judgements')
    .flatMap(({ rows }) => rows)
    .map(({ line, cells }) => ({ judgement: cells[0] ?? '', grade: cells[1] ?? '', line }));
}

/**
 * The measures listed under "Baseline data" and "Recommended baseline data": one a line, but for the cells of
 * priorities 2 and 5 (lines 167, 277 and 278), which hold several. Only names are printed, never values.
 */
export function listBaseline(
  document: string,
  sections: readonly PlanSection[],
  tables: readonly WordTable[],
): readonly BaselineItem[] {
  const ids = new Map<string, number>();
  return sections.flatMap(({ heading, lines }) => {
    const { priority } = heading;
    if (heading.part !== 'baseline' || priority === null) return [];
    return lines.flatMap((line): readonly BaselineItem[] => {
      const inTable = tables.some(({ from, to }) => line.number >= from && line.number <= to);
      if (inTable || isLogo(line)) return [];
      const items = cleanCells(line.raw).flatMap(({ text }) => splitSentences(text));
      return items.map((text) => {
        const stem = `${document}/baseline/priority-${priority}/${slug(text)}`;
        const count = (ids.get(stem) ?? 0) + 1;
        ids.set(stem, count);
        const id = count === 1 ? stem : `${stem}-${count}`;
        return { id, document, priority, text, line: line.number };
      });
    });
  });
}
