import type { Ask, AskKind, CoveringReport, MinuteItem } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString, withoutListMark } from '#shared/parse/clean-text.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { isBlank, linesOf } from '#shared/parse/read-lines.ts';
import { splitSentences } from '#shared/parse/split-sentences.ts';
import type { NarrativeSource } from './read-sections.ts';
import { findRestated } from './find-restated.ts';

/** The parts of a pack in which somebody asks somebody for something, and the names they go by. */
export interface AskSource {
  readonly source: NarrativeSource;
  /** "Children and Families Scrutiny Panel". */
  readonly panel: string;
  readonly papers: readonly PaperSpan[];
  readonly minutes: readonly MinuteItem[];
  readonly reports: readonly CoveringReport[];
  /** Posts of those who sign an appendix themselves, by its first line. */
  readonly signedAppendices: ReadonlyMap<number, string>;
}

type Draft = Omit<Ask, 'id' | 'document' | 'page' | 'restates'>;

const slideHeading = /^Recommendations?(?: for Scrutiny Panel Oversight)?$/;

const spokenRequest = /\b(?:was|were) requested\b|\brequest was made\b/;

/**
 * What a decision in the minutes is, by its words. All that ask a service for a briefing are requests, though the minute
 * prints them as resolutions.
 */
export function kindOfDecision(text: string): AskKind {
  if (/\bRESOLVED (?:to recommend|that (?:the )?(?:Cabinet|Council)\b)/.test(text)) {
    return 'recommendation';
  }
  if (/\b(?:work programme|future meeting of the Panel)\b/.test(text)) return 'work programme';
  const asksFor =
    /\bPanel (?:are|is|be) provided with\b|\b(?:briefing|report|update|information)\b.*\b(?:provided|circulated|scheduled)\b/;
  return asksFor.test(text) ? 'request' : 'resolution';
}

/** "Deputy Director for Children's Social Care" of "Report of the Deputy Director for Children's Social Care". */
const postOf = (paper: PaperSpan | undefined): string =>
  (paper?.title ?? '').replace(/^Report(?: of the )?/, '');

function fromMinutes({ minutes, panel, papers }: AskSource): readonly Draft[] {
  const paper = papers.find(({ kind }) => kind === 'minutes');
  if (!paper) return [];
  return minutes.flatMap((minute) =>
    minute.paragraphs.flatMap(({ text, line }): readonly Draft[] => {
      const printedAs = /^RESOLVED\b|^The Panel considered and noted\b/.exec(text)?.[0];
      if (printedAs === undefined) return [];
      return [
        {
          kind: kindOfDecision(text),
          text,
          printedAs: printedAs.replace(/^The Panel /, ''),
          by: panel,
          to: '',
          where: `${paper.title}, item ${minute.item}`,
          line,
          agendaItem: paper.item,
        },
      ];
    }),
  );
}

function fromReport({ papers, panel }: AskSource, report: CoveringReport): readonly Draft[] {
  const paper = papers.find(({ kind, item }) => kind === 'report' && item === report.item);
  const where = paper?.title ?? `Report of item ${report.item}`;
  const recommendations = report.recommendations.flatMap(({ number, text, points, line }) =>
    (points.length > 0 ? points : [text]).map((words): Draft => {
      return {
        kind: 'officer suggestion',
        text: words,
        printedAs: 'RECOMMENDATIONS:',
        by: postOf(paper),
        to: panel,
        where: `${where}, recommendation ${number}`,
        line,
        agendaItem: report.item,
      };
    }),
  );
  const requests = report.paragraphs.flatMap(({ number, text, line }): readonly Draft[] => {
    const sentences = splitSentences(text);
    const spoken = sentences.findIndex((sentence) => spokenRequest.test(sentence));
    if (spoken < 0) return [];
    const atMeeting = /\brequested at the .+ meeting of the Panel\b/.test(text);
    return [
      {
        kind: 'request',
        text: sentences.slice(0, spoken + 1).join(' '),
        printedAs: spokenRequest.exec(text)?.[0] ?? '',
        by: atMeeting ? panel : '',
        to: '',
        where: `${where}, paragraph ${number}`,
        line,
        agendaItem: report.item,
      },
    ];
  });
  return [...recommendations, ...requests];
}

/** The list under each heading "Recommendations …" of an appendix; a heading with no list under it is a problem. */
function fromAppendix(
  { source, papers, panel, signedAppendices }: AskSource,
  appendix: PaperSpan,
  problems: Problem[],
): readonly Draft[] {
  const report = papers.find(({ kind, item }) => kind === 'report' && item === appendix.item);
  const by = signedAppendices.get(appendix.from) ?? postOf(report);
  const lines = linesOf(source.lines, appendix);
  return lines.flatMap((heading, index): readonly Draft[] => {
    const printedAs = cleanString(heading.raw);
    if (!slideHeading.test(printedAs)) return [];
    const after = lines.slice(index + 1).filter((line) => !isBlank(line));
    const end = after.findIndex(({ raw }) => !/^\s*[-•]\s/.test(raw));
    const items = end < 0 ? after : after.slice(0, end);
    if (items.length === 0) {
      const message = `A list was expected under “${printedAs}”.`;
      problems.push({ severity: 'problem', file: source.file, line: heading.number, message });
    }
    return items.map(({ raw, number: line }) => {
      const text = cleanString(withoutListMark(raw));
      const where = `${appendix.title}, “${printedAs}”`;
      const agendaItem = appendix.item;
      return {
        kind: 'officer suggestion',
        text,
        printedAs,
        by,
        to: panel,
        where,
        line,
        agendaItem,
      };
    });
  });
}

/** A short name of the paper an ask stands in, for its id. */
function placeOf(paper: PaperSpan, papers: readonly PaperSpan[]): string {
  if (paper.kind === 'minutes') return 'minutes';
  if (paper.kind === 'report') return `report-${paper.item}`;
  const same = papers.filter(({ kind, item }) => kind === 'appendix' && item === paper.item);
  return `appendix-${paper.item}-${same.indexOf(paper) + 1}`;
}

/**
 * Every decision, request and suggestion in the papers but those of the monitoring table, in the order of the file. A
 * covering report's suggestion may restate one of its appendices, and its request one of the minutes.
 */
export function listAsks(from: AskSource): {
  readonly asks: readonly Ask[];
  readonly problems: readonly Problem[];
} {
  const { source, papers, minutes, reports } = from;
  const problems: Problem[] = [];
  const drafts = papers.flatMap((paper): readonly (readonly [PaperSpan, readonly Draft[]])[] => {
    if (paper.kind === 'minutes') return [[paper, fromMinutes(from)]];
    if (paper.kind === 'appendix') return [[paper, fromAppendix(from, paper, problems)]];
    const report = reports.find(({ item }) => item === paper.item);
    return report ? [[paper, fromReport(from, report)]] : [];
  });
  const asks = drafts.flatMap(([paper, made]) =>
    made.map((draft, index): Ask => {
      const id = `${source.document}/ask/${placeOf(paper, papers)}-${index + 1}`;
      const page = source.pageOf({ from: draft.line, to: draft.line });
      return { id, document: source.document, ...draft, page, restates: null };
    }),
  );
  const line = papers.find(({ kind }) => kind === 'minutes')?.from ?? 0;
  if (minutes.length > 0 && !asks.some(({ printedAs }) => printedAs === 'RESOLVED')) {
    const message = 'At least one resolution was expected in the minutes.';
    problems.push({ severity: 'problem', file: source.file, line, message });
  }
  return { asks: asks.map((ask) => ({ ...ask, restates: restatedBy(ask, asks) })), problems };
}

function restatedBy(ask: Ask, asks: readonly Ask[]): string | null {
  if (!ask.id.includes('/ask/report-')) return null;
  return findRestated(
    ask.text,
    asks.filter(({ id, agendaItem }) =>
      ask.kind === 'request'
        ? id.includes('/ask/minutes-')
        : id.includes('/ask/appendix-') && agendaItem === ask.agendaItem,
    ),
  );
}
