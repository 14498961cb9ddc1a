import type { PanelMember } from '#shared/model/meeting.ts';
import type { MinuteItem, MinutesAttendance, NarrativeSection } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { parseAttendance } from '#shared/parse/parse-attendance.ts';
import { parseLongDate } from '#shared/parse/printed-dates.ts';
import { linesOf, type SourceLine } from '#shared/parse/read-lines.ts';
import { readSections, type FindHeading, type NarrativeSource } from './read-sections.ts';

/** What a minute prints before a decision of the Panel. */
const resolved = /^RESOLVED\b/;

const titleStart = /^MINUTES OF THE MEETING HELD ON\s+/;

/** "20. **MINUTES OF …**": the number and the title of an item, in bold. */
const itemHeading = /^(\d{1,3})\.\s+\*\*.+\*\*$/;

const findHeading: FindHeading = (words, line) =>
  itemHeading.test(line.raw.trim()) ? { text: words, rank: 'section', rest: '' } : null;

/** "Councillors Barnes-Andrews (Chair), Webb (Vice-Chair) and Allen", or "Appointed Members: Rob Sanders". */
function parseMembers(words: string, line: number): readonly PanelMember[] {
  let kind: PanelMember['kind'] = 'councillor';
  return words.split(/,\s+|\s+and\s+|;\s+/).flatMap((entry): readonly PanelMember[] => {
    if (/^Appointed Members?:?\s/.test(entry)) kind = 'appointed member';
    if (/^(?:Councillors?|Cllrs?)\s/.test(entry)) kind = 'councillor';
    const bare = entry.replace(/^(?:Councillors?|Cllrs?|Appointed Members?):?\s+/, '').trim();
    const match = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(bare);
    const name = match?.[1] ?? '';
    return name === '' ? [] : [{ name, role: match?.[2] ?? '', kind, line }];
  });
}

function membersAfter(lines: readonly SourceLine[], label: string): readonly PanelMember[] {
  const line = lines.find(({ raw }) => raw.trim().startsWith(`${label}:`));
  return line
    ? parseMembers(
        cleanString(line.raw)
          .slice(label.length + 1)
          .trim(),
        line.number,
      )
    : [];
}

function toItem(source: NarrativeSource, section: NarrativeSection): MinuteItem {
  const { heading, paragraphs, line, page } = section;
  const number = /^\d+/.exec(heading)?.[0] ?? '';
  return {
    id: `${source.document}/minutes/${number}`,
    item: Number(number),
    title: heading.replace(/^\d+\.\s+/, ''),
    paragraphs,
    resolutions: paragraphs
      .filter(({ text }) => resolved.test(text))
      .map((paragraph) => ({ text: paragraph.text, line: paragraph.line })),
    inAttendance: paragraphs.flatMap(({ text }) => parseAttendance(text)),
    line,
    page,
  };
}

/** Reads the minutes of the meeting before: who came, and each item with its resolutions word for word. */
export function parseMinutes(
  source: NarrativeSource,
  span: PaperSpan | null,
): {
  readonly attendance: MinutesAttendance | null;
  readonly minutes: readonly MinuteItem[];
  readonly problems: readonly Problem[];
} {
  const { file } = source;
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  if (!span) {
    report(0, 'The minutes of the previous meeting were expected.');
    return { attendance: null, minutes: [], problems };
  }
  const lines = linesOf(source.lines, span);
  const title = lines.find(({ raw }) => titleStart.test(raw.trim()));
  const titleText = cleanString(title?.raw ?? '');
  const heldOn = parseLongDate(titleText.replace(titleStart, '')) ?? '';
  const present = membersAfter(lines, 'Present');
  if (heldOn === '') report(title?.number ?? span.from, 'The day of the minutes was expected.');
  if (present.length === 0) report(span.from, 'The members present were expected in the minutes.');

  const minutes = readSections(source, span, findHeading).map((one) => toItem(source, one));
  if (minutes.length === 0) report(span.from, 'Numbered items were expected in the minutes.');
  for (const [index, { item, line, paragraphs, inAttendance }] of minutes.entries()) {
    const before = minutes[index - 1];
    if (before && item !== before.item + 1) {
      report(line, `Item ${before.item + 1} of the minutes was expected here, not ${item}.`);
    }
    if (paragraphs.length === 0) report(line, `Words were expected under item ${item}.`);
    const attended = paragraphs.find(({ text }) => text.includes(' in attendance'));
    if (attended && inAttendance.length === 0) {
      report(attended.line, 'Names and posts were expected before “in attendance”.');
    }
  }
  const attendance: MinutesAttendance = {
    title: titleText,
    heldOn,
    present,
    apologies: membersAfter(lines, 'Apologies'),
    line: span.from,
    page: source.pageOf(span),
  };
  return { attendance, minutes, problems };
}
