import { readingTitle, type AgendaItem } from '#shared/model/meeting.ts';
import type { Problem } from '#shared/model/problem.ts';
import { lastPrintedLine, type AgendaPart } from './agenda-parts.ts';
import { cleanString } from './clean-text.ts';
import { startsAppendix } from './known-headings.ts';
import { isBlank, isRule, linesOf, type LineSpan, type SourceLine } from './read-lines.ts';

/** One paper or appendix, by its lines; trailing blank pages are not part of it. */
export interface PaperSpan extends LineSpan {
  readonly item: number;
  readonly title: string;
  readonly kind: 'minutes' | 'report' | 'appendix';
}

/** The appendices a report lists at its end: "1.⇥Aiming Higher, …". */
function listedAppendices(lines: readonly SourceLine[]): readonly string[] {
  const start = lines.findIndex(({ raw }) => cleanString(raw) === 'Appendices');
  if (start < 0) return [];
  const titles: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (isBlank(line) || isRule(line)) continue;
    const match = /^\d{1,2}\.\t(.+)$/.exec(line.raw.trim());
    if (!match) break;
    titles.push(cleanString(match[1] ?? '').replace(/\.$/, ''));
  }
  return titles;
}

/** An appendix may print the Panel's name over its title (line 2094): it begins there. */
function withPanelName(lines: readonly SourceLine[], title: SourceLine): number {
  const above = lines.slice(0, title.number - 1).findLast((line) => !isBlank(line));
  return above && /^[\p{L} ]{3,60} Scrutiny Panel$/u.test(cleanString(above.raw))
    ? above.number
    : title.number;
}

/** "Report of the Deputy Director …" from the agenda's sentence; "Report" where it does not say. */
function reportTitle(purpose: string): string {
  const match =
    /^Report of the (.+?) (?:outlining|recommending|providing|detailing|setting)\b/.exec(purpose);
  return match ? `Report of the ${match[1]}` : 'Report';
}

/** Finds the papers behind each agenda item, in the order of the pack. */
export function findPapers(
  file: string,
  lines: readonly SourceLine[],
  parts: readonly AgendaPart[],
  items: readonly AgendaItem[],
): { readonly papers: readonly PaperSpan[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const papers: PaperSpan[] = [];
  for (const part of parts) {
    const item = items.find((one) => one.item === part.item);
    const inside = linesOf(lines, part);
    const minutes = inside.find(({ raw }) => /^MINUTES OF THE MEETING\b/.test(raw.trim()));
    if (minutes && minutes.number - part.from <= 3) {
      const title = readingTitle(cleanString(minutes.raw));
      const to = lastPrintedLine(lines, part);
      papers.push({ item: part.item, title, kind: 'minutes', from: part.from, to });
      continue;
    }
    const starts = inside.filter(startsAppendix).map((line) => withPanelName(lines, line));
    const listed = listedAppendices(inside);
    if (listed.length !== starts.length) {
      const message = `The report of item ${part.item} lists ${listed.length} appendices; ${starts.length} were found.`;
      problems.push({ severity: 'problem', file, line: part.from, message });
    }
    const upTo = (from: number): number => {
      const next = starts.find((start) => start > from);
      return lastPrintedLine(lines, { from, to: next === undefined ? part.to : next - 1 });
    };
    papers.push({
      item: part.item,
      title: reportTitle(item?.purpose ?? ''),
      kind: 'report',
      from: part.from,
      to: upTo(part.from),
    });
    for (const [index, from] of starts.entries()) {
      const title = `Appendix ${index + 1}: ${listed[index] ?? cleanString(lines[from - 1]?.raw ?? '')}`;
      papers.push({ item: part.item, title, kind: 'appendix', from, to: upTo(from) });
    }
  }
  return { papers, problems };
}
