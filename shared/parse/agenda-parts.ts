import { foldForSearch } from '#shared/lib/text.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from './clean-text.ts';
import type { Agenda } from './parse-agenda.ts';
import {
  isBlank,
  isBlankPage,
  isLogo,
  isRule,
  type LineSpan,
  type SourceLine,
} from './read-lines.ts';

/** The stretch of the pack that holds the papers of one agenda item. */
export interface AgendaPart extends LineSpan {
  readonly item: number;
}

/** Whether the line is the label of an appendix ("Agenda Item 7" with "Appendix 1" under it) and not the item itself. */
export function isDivider(lines: readonly SourceLine[], line: SourceLine): boolean {
  const next = lines[line.number];
  return /^Agenda Item \d+$/.test(line.raw.trim()) && /^Appendix \d+$/.test(next?.raw.trim() ?? '');
}

const comparable = (text: string): string =>
  foldForSearch(text)
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The first line of the minutes: the council and the Panel are named on the two lines over their title. */
function startOfMinutes(lines: readonly SourceLine[], after: number): number | null {
  const title = lines.find(
    ({ raw, number }) => number > after && /^MINUTES OF THE MEETING HELD ON\b/.test(raw.trim()),
  );
  if (!title) return null;
  let from = title.number;
  for (let above = lines[from - 2]; above && !isBlank(above); above = lines[from - 2]) from -= 1;
  return from;
}

/** A report opens with its item's number, or, where that is missing (item 9), with a table that names its subject. */
function startOfReport(
  lines: readonly SourceLine[],
  item: { readonly item: number; readonly title: string },
  after: number,
): number | null {
  const numbered = lines.find(
    (line) =>
      line.number > after &&
      line.raw.trim() === `Agenda Item ${item.item}` &&
      !isDivider(lines, line),
  );
  if (numbered) return numbered.number;
  const subject = lines.find(({ raw, number }) => {
    const [head = '', title = ''] = raw.split('\t').map(cleanString);
    return number > after && head === 'SUBJECT:' && comparable(title) === comparable(item.title);
  });
  if (!subject) return null;
  const before = lines[subject.number - 2];
  return before?.raw.startsWith('DECISION-MAKER') ? before.number : subject.number;
}

/** Where the papers of each item with pages begin and end; blank pages belong to the papers before them. */
export function findAgendaParts(
  file: string,
  lines: readonly SourceLine[],
  agenda: Agenda,
): { readonly parts: readonly AgendaPart[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const starts: { item: number; from: number }[] = [];
  for (const item of agenda.items) {
    if (item.pageFrom === null) continue;
    const after = starts.at(-1)?.from ?? agenda.lastLine;
    const from = /^MINUTES\b/.test(item.title)
      ? startOfMinutes(lines, after)
      : startOfReport(lines, item, after);
    if (from !== null) starts.push({ item: item.item, from });
    else {
      const message = `The papers of item ${item.item} were expected after line ${after}.`;
      problems.push({ severity: 'problem', file, line: item.line, message });
    }
  }
  const parts = starts.map(({ item, from }, index) => {
    return { item, from, to: (starts[index + 1]?.from ?? lines.length + 1) - 1 };
  });
  return { parts, problems };
}

/** The last line of a span on which something is printed: not empty, not the logo, not a blank page. */
export function lastPrintedLine(lines: readonly SourceLine[], span: LineSpan): number {
  const printed = lines
    .slice(span.from - 1, span.to)
    .findLast((line) => !isBlank(line) && !isLogo(line) && !isRule(line) && !isBlankPage(line));
  return printed?.number ?? span.from;
}
