import type { Block, OutlineEntry } from '#shared/model/document.ts';
import type { Glossary } from '#shared/model/glossary.ts';
import type { ParsedIndicatorRow } from '#shared/model/indicator.ts';
import type { AgendaPaper, Meeting } from '#shared/model/meeting.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Problem } from '#shared/model/problem.ts';
import { findAgendaParts } from './agenda-parts.ts';
import { buildOutline, firstBlockOf } from './build-outline.ts';
import { findPapers, type PaperSpan } from './find-papers.ts';
import { findPosts } from './find-posts.ts';
import { knownTables } from './known-tables.ts';
import {
  checkPageBands,
  checkPageMarkers,
  findPageMarkers,
  toPageOfLines,
  type PageBand,
  type PageOfLines,
} from './page-of-line.ts';
import { countPagesToRead } from './pages-to-read.ts';
import { parseAgenda } from './parse-agenda.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseFrontSheet } from './parse-front-sheet.ts';
import { parseGlossary } from './parse-glossary.ts';
import { findTableHeadings, parseIndicatorTables } from './parse-indicator-tables.ts';
import { parseMonitoring } from './parse-monitoring.ts';
import { readLines } from './read-lines.ts';

/** An agenda pack to take apart. */
export interface AgendaPackSource {
  /** "pack-2025-01-30": the first part of every id. */
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  readonly pageBands: readonly PageBand[];
  /** SHA-256 of a text as lower-case hexadecimal; given, since nothing here may reach for one. */
  readonly sha256Hex: (text: string) => string;
}

/** Everything an agenda pack holds, and what was odd or missing in it. */
export interface AgendaPackRecords {
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  readonly tables: readonly ParsedIndicatorRow[];
  readonly glossary: Glossary;
  readonly meeting: Meeting;
  readonly monitoring: readonly MonitoringRow[];
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** Takes an agenda pack apart. It never throws on what the text holds: what is missing is a problem, with its line. */
export function parseAgendaPack(source: AgendaPackSource): AgendaPackRecords {
  const { document, file, pageBands } = source;
  const lines = readLines(source.text);
  const markers = findPageMarkers(lines);
  const pageOf = toPageOfLines(pageBands, markers);

  const agenda = parseAgenda(file, lines);
  const beforeAgenda = agenda.line === 0 ? lines : lines.slice(0, agenda.line - 1);
  const front = parseFrontSheet(file, beforeAgenda);
  const { parts, problems: partProblems } = findAgendaParts(file, lines, agenda);
  const { papers, problems: paperProblems } = findPapers(file, lines, parts, agenda.items);
  const indicators = parseIndicatorTables({
    document,
    file,
    lines,
    pageOf,
    layout: {
      known: knownTables,
      headings: findTableHeadings(lines, knownTables),
      firstGap: 12,
      comparatorYears: 'on every head',
    },
  });
  const glossary = parseGlossary(file, lines);
  const { meetingDates } = front;
  const monitoring = parseMonitoring({ document, file, lines, pageOf, meetingDates });
  const { blocks, problems: blockProblems } = parseBlocks({
    document,
    file,
    lines,
    pageOf,
    parts,
    papers,
    tables: indicators.tables,
    monitoring,
    glossarySpan: glossary.span,
    glossaryHeadings: glossary.headings,
    agendaItemLines: agenda.items.map(({ line }) => line),
    sha256Hex: source.sha256Hex,
  });
  const reading = countPagesToRead({ file, lines, pageOf, agenda, glossarySpan: glossary.span });

  const meeting: Meeting = {
    document,
    panel: front.panel,
    date: front.date,
    time: front.time,
    room: front.room,
    publishedOn: agenda.publishedOn,
    members: front.members,
    meetingDates,
    agenda: agenda.items,
    papers: placePapers(papers, blocks, pageOf),
    pagesToRead: reading.pages,
    posts: findPosts(lines, agenda.items),
  };
  const problems = [
    ...checkPageBands(file, pageBands, lines),
    ...checkPageMarkers(file, pageBands, markers),
    ...agenda.problems,
    ...front.problems,
    ...partProblems,
    ...paperProblems,
    ...indicators.problems,
    ...glossary.problems,
    ...monitoring.problems,
    ...blockProblems,
    ...reading.problems,
  ];
  const blockAt = new Map(
    blocks.filter(({ kind }) => kind === 'table row').map(({ lineFrom, id }) => [lineFrom, id]),
  );
  return {
    blocks,
    outline: buildOutline(blocks, papers, agenda.items),
    tables: indicators.rows.map((row) => ({ ...row, block: blockAt.get(row.line) ?? '' })),
    glossary: glossary.glossary,
    meeting,
    monitoring: monitoring.rows,
    problems: problems.sort((first, second) => first.line - second.line),
  };
}

function placePapers(
  papers: readonly PaperSpan[],
  blocks: readonly Block[],
  pageOf: PageOfLines,
): readonly AgendaPaper[] {
  return papers.flatMap((paper): readonly AgendaPaper[] => {
    const block = firstBlockOf(paper, blocks);
    if (!block) return [];
    const { item, title } = paper;
    return [{ item, title, block: block.id, ordinal: block.ordinal, page: pageOf(paper) }];
  });
}
