import { cleanCells, cleanText } from '#shared/parse/clean-text.ts';
import { toDraft, toRowDraft, type DraftBlock } from '#shared/parse/draft-block.ts';
import type { IndicatorTable } from '#shared/parse/parse-indicator-tables.ts';
import {
  isBlank,
  isLogo,
  isTabbed,
  type LineSpan,
  type SourceLine,
} from '#shared/parse/read-lines.ts';
import type { PlanHeading, PlanSection } from './plan-headings.ts';
import type { WordTable } from './plan-tables.ts';

/** What has been found in the plan before its text is cut into blocks. */
export interface PlanBlockSource {
  readonly lines: readonly SourceLine[];
  readonly headings: readonly PlanHeading[];
  readonly sections: readonly PlanSection[];
  readonly indicatorTables: readonly IndicatorTable[];
  readonly wordTables: readonly WordTable[];
}

interface TablePlace {
  readonly key: string;
  /** Whether a header row stands on the line. */
  readonly header: boolean;
}

const within = (line: number, span: LineSpan): boolean => line >= span.from && line <= span.to;

/** The table a tabbed line belongs to; tables that are not known are told apart by the line they start on. */
function tableOf(
  source: PlanBlockSource,
  line: SourceLine,
  before: DraftBlock | undefined,
): TablePlace {
  const known = [...source.indicatorTables, ...source.wordTables].find((table) =>
    within(line.number, table),
  );
  if (known) return { key: known.key, header: line.number === known.from };
  if (before?.table && before.lineTo === line.number - 1) {
    return { key: before.table, header: false };
  }
  const section = source.sections.findLast(({ heading }) => heading.from < line.number);
  const { part, priority } = section?.heading ?? { part: 'other', priority: null };
  const baseline = part === 'baseline' && priority !== null;
  return {
    key: baseline ? `baseline-priority-${priority}` : `table-${line.number}`,
    header: false,
  };
}

function toLineDraft(line: SourceLine): DraftBlock {
  const bullet = /^\s*[-•]\s+/.exec(line.raw);
  if (!bullet) return toDraft('paragraph', cleanText(line.raw), line.number);
  return toDraft('list item', cleanText(line.raw.slice(bullet[0].length)), line.number, 1);
}

/** The plan's text as blocks in reading order; the logo's lines, which are counted, are left out. */
export function draftPlanBlocks(source: PlanBlockSource): {
  readonly drafts: readonly DraftBlock[];
  readonly logoLines: number;
} {
  const drafts: DraftBlock[] = [];
  let logoLines = 0;
  let done = 0;
  for (const line of source.lines) {
    if (line.number <= done || isBlank(line)) continue;
    const heading = source.headings.find(({ from }) => from === line.number);
    if (heading) {
      const words = { text: heading.text, emphasis: [] };
      const draft = toDraft('heading', words, heading.from, heading.level);
      drafts.push({ ...draft, lineTo: heading.to });
      done = heading.to;
    } else if (isLogo(line)) logoLines += 1;
    else if (isTabbed(line)) {
      const { key, header } = tableOf(source, line, drafts.at(-1));
      const kind = header ? 'table header' : 'table row';
      drafts.push(toRowDraft(kind, cleanCells(line.raw), key, line.number));
    } else {
      const draft = toLineDraft(line);
      if (draft.text !== '') drafts.push(draft);
    }
  }
  return { drafts, logoLines };
}
