import type { Problem } from '#shared/model/problem.ts';
import {
  toSpan,
  type CuratedActionPage,
  type CuratedMeasure,
} from './parse-improvement-plan-2020.ts';
import { isBlank, linesOf, readLines, type SourceLine } from './read-lines.ts';

/** How many lines above an area's first measure its column heads begin at most; they may be broken over four. */
const linesAbove = 7;

/** How many lines after the title of an action page its column heads end at most; they may be broken over eight. */
const linesBelow = 12;

const measureHeads = /MeasureBaselineActual\(July2020\)TargetOutcomes?$/;

/** The measures column has three names. */
const actionHeads =
  /AREAPRIORITIES(?:\/ACTIONS)?TARGETDATEPERFORMANCE(?:MEASUREMENT|MEASURES|TARGET)KEYPARTNERS/;

/** The words of lines without any space: the heads are broken between words and inside them ("TARGE", "T DATE"). */
function run(lines: readonly SourceLine[]): string {
  return lines.map(({ raw }) => raw.replace(/\s/g, '')).join('');
}

/**
 * Looks for the column heads over each area's measures and on each action page. The tables made by hand say which cell
 * stands in which column, so a paper whose columns are others must not be read by them.
 */
export function checkPlan2020Heads(input: {
  readonly file: string;
  readonly text: string;
  readonly measures: readonly CuratedMeasure[];
  readonly pages: readonly CuratedActionPage[];
}): readonly Problem[] {
  const { file, measures, pages } = input;
  const lines = readLines(input.text);
  const report = (line: number, message: string): Problem => {
    return { severity: 'problem', file, line, message };
  };

  const firstLines = new Map<string, number>();
  for (const { area, measure_source: source } of measures) {
    const [from] = toSpan(source) ?? [Number.POSITIVE_INFINITY];
    firstLines.set(area, Math.min(from, firstLines.get(area) ?? Number.POSITIVE_INFINITY));
  }
  const areas = [...firstLines].flatMap(([area, first]): readonly Problem[] => {
    const above = linesOf(lines, { from: first - linesAbove, to: first - 1 });
    if (measureHeads.test(run(above))) return [];
    const at = above.findLast((line) => !isBlank(line))?.number ?? 0;
    const message = `The columns “Measure, Baseline, Actual (July 2020), Target, Outcomes” were expected over the measures of ${area}.`;
    return [report(at, message)];
  });

  const heads = pages.flatMap(({ page, title, lines: [from] }): readonly Problem[] => {
    if (actionHeads.test(run(linesOf(lines, { from, to: from + linesBelow })))) return [];
    const message = `The columns “Area, Priorities, Target date, Performance measures, Key partners” were expected on action page ${page}, “${title}”.`;
    return [report(from < lines.length ? from + 1 : 0, message)];
  });
  return [...areas, ...heads];
}
