import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from './clean-text.ts';
import { parseLongDate } from './printed-dates.ts';
import { isBlank, type SourceLine } from './read-lines.ts';

/** The printed agenda: its items, the lines it takes and the day it was published. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  /** Line of the heading "AGENDA"; 0 when there is none. */
  readonly line: number;
  /** Last line of the agenda, its date and signature included; 0 when there is none. */
  readonly lastLine: number;
  /** ISO date printed at its end; "" when there is none. */
  readonly publishedOn: string;
  readonly problems: readonly Problem[];
}

const pageRange = /\(Pages? (\d+)(?:\s*[-–]\s*(\d+))?\)/;

interface OpenItem {
  item: number;
  title: string;
  purpose: string;
  pages: readonly [number, number] | null;
  line: number;
}

function pagesIn(text: string): readonly [number, number] | null {
  const match = pageRange.exec(text);
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : null;
}

/** Reads the nine items; page ranges stand on the title's line or on a later one. */
export function parseAgenda(file: string, lines: readonly SourceLine[]): Agenda {
  const heading = lines.find(({ raw }) => raw.trim() === 'AGENDA');
  if (!heading) {
    const message = 'The heading AGENDA was expected.';
    const problems: Problem[] = [{ severity: 'problem', file, line: 0, message }];
    return { items: [], line: 0, lastLine: 0, publishedOn: '', problems };
  }
  const items: OpenItem[] = [];
  let publishedOn = '';
  let lastLine = heading.number;
  for (const line of lines.slice(heading.number)) {
    if (isBlank(line)) continue;
    const text = cleanString(line.raw);
    if (publishedOn !== '') {
      // The post that signs the agenda stands under its date.
      if (/Director\b/.test(text) && line.number - lastLine <= 3) lastLine = line.number;
      break;
    }
    lastLine = line.number;
    publishedOn = parseLongDate(text) ?? '';
    const start = /^(\d{1,2})\s+(\p{Lu}[\p{Lu}\P{L}]*)$/u.exec(text.replace(pageRange, '').trim());
    const current = items.at(-1);
    if (publishedOn !== '') continue;
    if (start) {
      items.push({
        item: Number(start[1]),
        title: (start[2] ?? '').trim(),
        purpose: '',
        pages: pagesIn(text),
        line: line.number,
      });
    } else if (current && pagesIn(text) && text.replace(pageRange, '').trim() === '') {
      current.pages = pagesIn(text);
    } else if (current) {
      current.purpose = current.purpose === '' ? text : `${current.purpose} ${text}`;
    }
  }
  return {
    items: items.map(({ pages, ...item }) => {
      return { ...item, pageFrom: pages?.[0] ?? null, pageTo: pages?.[1] ?? null };
    }),
    line: heading.number,
    lastLine,
    publishedOn,
    problems: checkItems(file, heading.number, items, publishedOn),
  };
}

function checkItems(
  file: string,
  line: number,
  items: readonly OpenItem[],
  publishedOn: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (at: number, message: string): void => {
    problems.push({ severity: 'problem', file, line: at, message });
  };
  if (items.length === 0) report(line, 'Items were expected under the heading AGENDA.');
  if (publishedOn === '') report(line, 'The day of publication was expected after the agenda.');
  let page = 0;
  for (const [index, item] of items.entries()) {
    if (item.item !== index + 1) report(item.line, `Item ${index + 1} was expected here.`);
    if (!item.pages) continue;
    const [from, to] = item.pages;
    if (from !== page + 1 || to < from) {
      report(item.line, `Item ${item.item} was expected to start on page ${page + 1}.`);
    }
    page = to;
  }
  if (items.length > 0 && page === 0) report(line, 'Page ranges were expected in the agenda.');
  return problems;
}
