import type { MissingChart } from '#shared/model/narrative.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { findKnownHeading } from '#shared/parse/known-headings.ts';
import { parseMonitoringCell } from '#shared/parse/monitoring-cell.ts';
import { isTabbed, type SourceLine } from '#shared/parse/read-lines.ts';
import type { NarrativeSource } from './read-sections.ts';

/** A sentence that points to a picture of figures ("The breakdown of gradings is shown in the graphs", 002:696). */
const pointsToChart = /\bshown in the (?:graphs?|charts?)\b/;

/** Charts inside cells of the monitoring table whose figures are not in the text either. */
function inCells(
  source: NarrativeSource,
  { raw, number: line }: SourceLine,
): readonly MissingChart[] {
  return raw
    .split('\t')
    .flatMap((cell) => parseMonitoringCell(cell).charts)
    .filter(({ figures }) => figures.length === 0)
    .map(({ title }) => {
      return {
        page: source.pageOf({ from: line, to: line }),
        line,
        heading: title,
        basis: 'its heading',
      };
    });
}

/** The places where a chart is printed and its picture is not in the text, in the order of the file. */
export function listMissingCharts(source: NarrativeSource): readonly MissingChart[] {
  let over = '';
  return source.lines.flatMap((line): readonly MissingChart[] => {
    if (isTabbed(line)) return inCells(source, line);
    const words = cleanString(line.raw);
    const page = source.pageOf({ from: line.number, to: line.number });
    const heading = findKnownHeading(words);
    if (heading?.chart === true) {
      return [{ page, line: line.number, heading: words, basis: 'its heading' }];
    }
    if (heading) over = words;
    if (!pointsToChart.test(words)) return [];
    return [{ page, line: line.number, heading: over, basis: 'the text speaks of it' }];
  });
}
