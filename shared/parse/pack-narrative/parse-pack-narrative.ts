import type {
  Ask,
  Briefing,
  CommentarySection,
  CoveringReport,
  FrontMatter,
  MinuteItem,
  MinutesAttendance,
  MissingChart,
  PositionStatement,
} from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { findAgendaParts } from '#shared/parse/agenda-parts.ts';
import { findPapers, type PaperSpan } from '#shared/parse/find-papers.ts';
import { findPageMarkers, toPageOfLines, type PageBand } from '#shared/parse/page-of-line.ts';
import { parseAgenda } from '#shared/parse/parse-agenda.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { isBlank, readLines, type SourceLine } from '#shared/parse/read-lines.ts';
import { listAsks } from './list-asks.ts';
import { listMissingCharts } from './list-missing-charts.ts';
import { parseBriefing } from './parse-briefing.ts';
import { parseCommentary } from './parse-commentary.ts';
import { parseCoveringReport } from './parse-covering-report.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseMinutes } from './parse-minutes.ts';
import { parsePositionStatement } from './parse-position-statement.ts';
import type { NarrativeSource } from './read-sections.ts';

/** An agenda pack to read as documents. */
export interface PackNarrativeSource {
  /** "pack-2025-01-30": the first part of every id. */
  readonly document: string;
  /** The seed file's own name, for problems. */
  readonly file: string;
  readonly text: string;
  readonly pageBands: readonly PageBand[];
  /** Lines that describe or quote a child or family, from the curated list: without them nothing would be marked. */
  readonly caseExampleLines: readonly number[];
}

/** The words of an agenda pack by what they are, and what was expected in them and not found. */
export interface PackNarrative {
  readonly frontMatter: FrontMatter;
  /** Null when the pack has no minutes. */
  readonly attendance: MinutesAttendance | null;
  readonly minutes: readonly MinuteItem[];
  readonly reports: readonly CoveringReport[];
  readonly commentary: readonly CommentarySection[];
  readonly briefing: Briefing | null;
  readonly youngCarers: PositionStatement | null;
  readonly asks: readonly Ask[];
  readonly missingCharts: readonly MissingChart[];
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** The first line of each paper that is read here by its words. */
const starts = {
  performance: /^Children's Social Care Performance Report$/,
  briefing: /^Children's Social Care Briefing on Section 20\b/,
  statement: /^Document type\tPosition Statement$/,
} as const;

/** Panels print their name on the first line of the pack. */
function panelOf(lines: readonly SourceLine[]): string {
  const first = cleanString(lines.find((line) => !isBlank(line))?.raw ?? '');
  return /\b(?:Panel|Committee)$/.test(first) ? first : '';
}

/**
 * Reads an agenda pack as documents: front matter, minutes, covering reports, commentary, briefing, position statement,
 * and what is asked in them. It never throws on what the text holds. Faults of the agenda and of the list of papers are
 * reported where the pack is taken apart, not here again.
 */
export function parsePackNarrative(input: PackNarrativeSource): PackNarrative {
  const { document, file } = input;
  const lines = readLines(input.text);
  const pageOf = toPageOfLines(input.pageBands, findPageMarkers(lines));
  const caseExamples = new Set(input.caseExampleLines);
  const source: NarrativeSource = { document, file, lines, pageOf, caseExamples };

  const agenda = parseAgenda(file, lines);
  const { parts } = findAgendaParts(file, lines, agenda);
  const { papers } = findPapers(file, lines, parts, agenda.items);
  const paperFrom = (start: RegExp): PaperSpan | null =>
    papers.find(({ from }) => start.test(lines[from - 1]?.raw.trim() ?? '')) ?? null;
  const statementSpan = paperFrom(starts.statement);

  const publicInformation = lines.find(({ raw }) => raw.trim() === 'PUBLIC INFORMATION');
  const front = parseFrontMatter(source, {
    from: publicInformation?.number ?? 1,
    to: agenda.line === 0 ? lines.length : agenda.line - 1,
  });
  const minutes = parseMinutes(source, papers.find(({ kind }) => kind === 'minutes') ?? null);
  const reportsRead = papers
    .filter(({ kind }) => kind === 'report')
    .map((span) => parseCoveringReport(source, span));
  const reports = reportsRead.map(({ report }) => report);
  const commentary = parseCommentary(source, paperFrom(starts.performance));
  const briefing = parseBriefing(source, paperFrom(starts.briefing));
  const statement = parsePositionStatement(source, statementSpan);
  const asked = listAsks({
    source,
    panel: panelOf(lines),
    papers,
    minutes: minutes.minutes,
    reports,
    signedAppendices: new Map(
      statementSpan ? [[statementSpan.from, statement.statement?.author.post ?? '']] : [],
    ),
  });

  const problems: Problem[] = [
    ...front.problems,
    ...minutes.problems,
    ...reportsRead.flatMap((one) => one.problems),
    ...commentary.problems,
    ...briefing.problems,
    ...statement.problems,
    ...asked.problems,
  ];
  if (reports.length === 0) {
    const message = 'Covering reports were expected behind the agenda.';
    problems.push({ severity: 'problem', file, line: agenda.line, message });
  }
  return {
    frontMatter: front.frontMatter,
    attendance: minutes.attendance,
    minutes: minutes.minutes,
    reports,
    commentary: commentary.commentary,
    briefing: briefing.briefing,
    youngCarers: statement.statement,
    asks: asked.asks,
    missingCharts: listMissingCharts(source),
    problems: problems.sort((first, second) => first.line - second.line),
  };
}
