import type { Block } from '#shared/model/document.ts';
import type { Problem } from '#shared/model/problem.ts';
import { isDivider, type AgendaPart } from './agenda-parts.ts';
import { cleanText, type CleanText } from './clean-text.ts';
import {
  joinCutParagraph,
  joinRows,
  missingChartText,
  toDraft,
  toRowDraft,
  type DraftBlock,
} from './draft-block.ts';
import type { PaperSpan } from './find-papers.ts';
import { findKnownHeading } from './known-headings.ts';
import { withoutCharts, type CellChart } from './monitoring-cell.ts';
import type { PageOfLines } from './page-of-line.ts';
import type { IndicatorTable } from './parse-indicator-tables.ts';
import type { MonitoringGroup, ParsedMonitoring } from './parse-monitoring.ts';
import { placeBlocks } from './place-blocks.ts';
import {
  isBlank,
  isBlankPage,
  isLogo,
  isRule,
  isTabbed,
  type LineSpan,
  type SourceLine,
} from './read-lines.ts';
import { addTabbedRun } from './table-blocks.ts';

/** What has been found in the paper before its text is cut into blocks. */
export interface BlockSource {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly pageOf: PageOfLines;
  readonly parts: readonly AgendaPart[];
  readonly papers: readonly PaperSpan[];
  readonly tables: readonly IndicatorTable[];
  readonly monitoring: ParsedMonitoring;
  readonly glossarySpan: LineSpan | null;
  readonly glossaryHeadings: readonly number[];
  readonly agendaItemLines: readonly number[];
  readonly sha256Hex: (text: string) => string;
}

const within = (line: number, span: LineSpan | null): boolean =>
  span !== null && line >= span.from && line <= span.to;

const noEmphasis = (clean: CleanText): CleanText => ({ text: clean.text, emphasis: [] });

/** Whether the two lines are parted by empty lines, and by nothing else. */
function onlyBlanksBetween(lines: readonly SourceLine[], from: number, to: number): boolean {
  return to - from > 1 && lines.slice(from, to - 1).every(isBlank);
}

function headingLevel(source: BlockSource, line: SourceLine, text: string): number | null {
  const first = source.lines.find((one) => !isBlank(one));
  if (line.number === first?.number) return 1;
  if (source.agendaItemLines.includes(line.number)) return 2;
  if (source.glossaryHeadings.includes(line.number)) return 2;
  if (isDivider(source.lines, line)) return null;
  if (/^Agenda Item \d+$/.test(text)) return 1;
  if (/^\d{1,2}\.\s+\*\*.+\*\*$/.test(line.raw.trim())) return 2;
  if (within(line.number, source.glossarySpan) && line.number !== source.glossarySpan?.from) {
    return null;
  }
  return findKnownHeading(text)?.level ?? null;
}

/** A line that is no row of a table, as a block. */
function toLineDraft(source: BlockSource, line: SourceLine, once: Set<string>): DraftBlock {
  const whole = cleanText(line.raw);
  const level = headingLevel(source, line, whole.text);
  if (level !== null && !once.has(whole.text)) {
    if (findKnownHeading(whole.text)?.repeats === false) once.add(whole.text);
    return toDraft('heading', noEmphasis(whole), line.number, level);
  }
  const bullet = /^(\s*)[-•]\s+/.exec(line.raw);
  if (bullet) {
    const depth = 1 + Math.min(3, Math.floor((bullet[1] ?? '').length / 2));
    return toDraft('list item', cleanText(line.raw.slice(bullet[0].length)), line.number, depth);
  }
  const point = /^\s*(?:\d{1,2}\.|\([ivxlc]+\))\s+/.test(line.raw);
  return toDraft(point ? 'list item' : 'paragraph', whole, line.number, point ? 1 : null);
}

/** What stands in the blocks for a chart inside a cell, with the words and figures that are left of it. */
function chartWords(chart: CellChart): string {
  const left = [
    ...(chart.title === '' ? [] : [`Its title: ${chart.title}.`]),
    ...(chart.words.length === 0 ? [] : [`Printed with it: ${chart.words.join('; ')}.`]),
    ...(chart.figures.length === 0 ? [] : [`Its figures: ${chart.figures.join(', ')}.`]),
  ];
  return [missingChartText, ...left].join(' ');
}

function monitoringRow(group: MonitoringGroup): readonly DraftBlock[] {
  const parts = group.parts.map(({ line, cells }) => {
    return { line, cells: cells.map((cell) => cleanText(withoutCharts(cell))) };
  });
  const row = joinRows(parts, 'monitoring');
  return row ? [{ ...row, lineTo: group.span.to }] : [];
}

function chartsOf(group: MonitoringGroup): readonly DraftBlock[] {
  return group.charts.map((chart) => {
    const text = { text: chartWords(chart), emphasis: [] };
    return { ...toDraft('missing chart', text, group.span.from), lineTo: group.span.to };
  });
}

/**
 * The monitoring table: its header once, and each row whole, however many pages it runs over. The charts printed in its
 * cells come after it, since between its rows they would cut it in two.
 */
function addMonitoring(drafts: DraftBlock[], { monitoring, lines }: BlockSource): void {
  const [header] = monitoring.headerLines;
  if (header === undefined) return;
  const cells = (lines[header - 1]?.raw ?? '').split('\t').map((cell) => cleanText(cell));
  drafts.push(
    toRowDraft('table header', cells, 'monitoring', header),
    ...monitoring.groups.flatMap(monitoringRow),
    ...monitoring.groups.flatMap(chartsOf),
  );
}

/** The tabbed lines that stand together from `start` on, up to the next performance table. */
function tabbedRun(source: BlockSource, start: SourceLine): readonly SourceLine[] {
  const tableOf = (line: SourceLine): IndicatorTable | undefined =>
    source.tables.find((table) => within(line.number, table));
  const table = tableOf(start);
  const run: SourceLine[] = [];
  for (
    let line: SourceLine | undefined = start;
    line && isTabbed(line) && tableOf(line) === table;
    line = source.lines[line.number]
  ) {
    run.push(line);
  }
  return run;
}

function addRun(
  drafts: DraftBlock[],
  source: BlockSource,
  run: readonly SourceLine[],
  headerWidths: Map<string, number>,
): void {
  const [first] = run;
  if (!first) return;
  for (const line of run) {
    // The number stands in the table's header: it goes before the table, which it would cut in two.
    const marker = /^(Page \d{1,4})\t/.exec(line.raw);
    if (marker) drafts.push(toDraft('page marker', cleanText(marker[1] ?? ''), line.number));
  }
  const previous = drafts.at(-1);
  addTabbedRun(drafts, run, {
    inReport: source.papers.some((paper) => paper.kind === 'report' && within(first.number, paper)),
    tableKey: source.tables.find((table) => within(first.number, table))?.key ?? null,
    followsOn: previous !== undefined && blanksOrRules(source.lines, previous.lineTo, first.number),
    headerWidths,
  });
}

function blanksOrRules(lines: readonly SourceLine[], from: number, to: number): boolean {
  return lines.slice(from, to - 1).every((line) => isBlank(line) || isRule(line));
}

function addLine(
  drafts: DraftBlock[],
  source: BlockSource,
  line: SourceLine,
  once: Set<string>,
): void {
  if (isBlankPage(line)) {
    drafts.push(toDraft('blank page', cleanText(line.raw), line.number));
    return;
  }
  const alone = /^\s*Page \d{1,4}\s*$/.test(line.raw);
  const glued = /\^\{(Page \d{1,4})\}/.exec(line.raw);
  if (alone || glued) {
    drafts.push(toDraft('page marker', cleanText(glued?.[1] ?? line.raw), line.number));
    if (alone) return;
  }
  const draft = toLineDraft(source, line, once);
  const before = drafts.at(-1);
  const joined =
    before && onlyBlanksBetween(source.lines, before.lineTo, line.number)
      ? joinCutParagraph(before, draft)
      : null;
  if (joined) drafts.splice(-1, 1, joined);
  else drafts.push(draft);
  if (draft.kind === 'heading' && findKnownHeading(draft.text)?.chart) {
    const words = { text: missingChartText, emphasis: [] };
    drafts.push(toDraft('missing chart', words, line.number));
  }
}

/** The whole text as blocks in reading order. Logo lines and drawn rules carry no words and are left out. */
export function parseBlocks(source: BlockSource): {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
} {
  const drafts: DraftBlock[] = [];
  const once = new Set<string>();
  const headerWidths = new Map<string, number>();
  let logoLines = 0;
  let done = 0;
  for (const line of source.lines) {
    if (line.number <= done || isBlank(line)) continue;
    if (line.number === source.monitoring.span?.from) {
      addMonitoring(drafts, source);
      done = source.monitoring.span.to;
    } else if (isLogo(line)) logoLines += 1;
    else if (isTabbed(line)) {
      const run = tabbedRun(source, line);
      addRun(drafts, source, run, headerWidths);
      done = line.number + run.length - 1;
    } else if (!isRule(line)) addLine(drafts, source, line, once);
  }
  const problems: Problem[] = [];
  if (logoLines > 0) {
    const message = `${logoLines} lines of logo and strap line are not shown.`;
    problems.push({ severity: 'note', file: source.file, line: 0, message });
  }
  if (drafts.length === 0) {
    const message = 'Text was expected in this paper.';
    problems.push({ severity: 'problem', file: source.file, line: 0, message });
  }
  const { document, pageOf, parts, sha256Hex } = source;
  const agendaItemOf = (line: number): number | null =>
    parts.find((part) => within(line, part))?.item ?? null;
  return { blocks: placeBlocks({ document, pageOf, agendaItemOf, sha256Hex }, drafts), problems };
}
