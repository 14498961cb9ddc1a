import type { PanelMember } from '#shared/model/meeting.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from './clean-text.ts';
import { parseDayOfYear, parseLongDate } from './printed-dates.ts';
import { isBlank, isTabbed, type SourceLine } from './read-lines.ts';

/** What the front sheet prints about the meeting and the Panel. */
export interface FrontSheet {
  readonly panel: string;
  /** ISO date; "" when there is none. */
  readonly date: string;
  readonly time: string;
  readonly room: string;
  readonly members: readonly PanelMember[];
  readonly meetingDates: readonly string[];
  readonly problems: readonly Problem[];
}

/** The lines under a heading, up to the next of the headings given. */
function sectionUnder(
  lines: readonly SourceLine[],
  heading: string,
  until: readonly string[],
): readonly SourceLine[] {
  const start = lines.findIndex(({ raw }) => raw.trim() === heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ raw }) => until.includes(raw.trim()));
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => !isBlank(line));
}

function councillor({ number, raw }: SourceLine): PanelMember {
  const match = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(cleanString(raw));
  return { name: match?.[1] ?? '', role: match?.[2] ?? '', kind: 'councillor', line: number };
}

function appointed({ number, raw }: SourceLine): PanelMember {
  const text = cleanString(raw);
  const vacancy = /^(Vacancy)\s*[-–,]?\s*(.*)$/i.exec(text);
  if (vacancy) return { name: 'Vacancy', role: vacancy[2] ?? '', kind: 'vacancy', line: number };
  const [name = '', ...role] = text.split(', ');
  return { name, role: role.join(', '), kind: 'appointed member', line: number };
}

/** Contacts are printed as post, name, telephone, e-mail. */
function officers(lines: readonly SourceLine[]): readonly PanelMember[] {
  return lines.flatMap(({ raw, number }, index): readonly PanelMember[] => {
    const post = lines[index - 1];
    const next = lines[index + 1];
    if (!post || !next || !next.raw.startsWith('Tel:')) return [];
    return [{ name: cleanString(raw), role: cleanString(post.raw), kind: 'officer', line: number }];
  });
}

/** The table of meeting dates is read downwards, a column for each year (line 98). */
function datesOfYear(lines: readonly SourceLine[]): readonly string[] {
  const start = lines.findIndex(({ raw }) => /^Dates of Meetings\b/.test(raw.trim()));
  const table = lines.slice(start + 1, start + 20);
  const heads = table.findIndex(({ raw }) => /^20\d{2}(?:\t20\d{2})*\s*$/.test(raw));
  if (start < 0 || heads < 0) return [];
  const rows: string[][] = [];
  for (const line of table.slice(heads)) {
    if (!isTabbed(line)) break;
    rows.push(line.raw.split('\t').map(cleanString));
  }
  const [years = [], ...days] = rows;
  return years.flatMap((year, column) => {
    return days.flatMap((cells) => parseDayOfYear(cells[column] ?? '', Number(year)) ?? []);
  });
}

/** Reads the front sheet: the lines before the agenda. */
export function parseFrontSheet(file: string, lines: readonly SourceLine[]): FrontSheet {
  const printed = lines.filter((line) => !isBlank(line));
  const dateLine = printed.find(({ raw }) => parseLongDate(raw) !== null);
  const timeLine = printed.find(({ raw }) => /^at \d{1,2}[.:]\d{2} ?[ap]m$/i.test(raw.trim()));
  const roomLine = printed.find(({ raw }) => /\bRoom\b.*\bCentre$|^Council Chamber\b/.test(raw));
  const panelLine = printed[0];
  const until = ['Members', 'Appointed Members', 'Contacts', 'PUBLIC INFORMATION'];
  const members = [
    ...sectionUnder(lines, 'Members', until).map(councillor),
    ...sectionUnder(lines, 'Appointed Members', until).map(appointed),
    ...officers(sectionUnder(lines, 'Contacts', until)),
  ];
  const date = dateLine ? (parseLongDate(dateLine.raw) ?? '') : '';
  const meetingDates = datesOfYear(lines);

  const problems: Problem[] = [];
  const expect = (there: boolean, what: string, line = 0): void => {
    if (there) return;
    problems.push({ severity: 'problem', file, line, message: `${what} on the front sheet.` });
  };
  expect(
    /\b(?:Panel|Committee)$/.test(panelLine?.raw.trim() ?? ''),
    'The Panel was expected first',
  );
  expect(date !== '', 'The date of the meeting was expected');
  expect(timeLine !== undefined, 'The time of the meeting was expected');
  expect(roomLine !== undefined, 'The room was expected');
  for (const kind of ['councillor', 'appointed member', 'officer'] as const) {
    expect(
      members.some((member) => member.kind === kind),
      `At least one ${kind} was expected`,
    );
  }
  expect(meetingDates.length > 0, 'The dates of the year’s meetings were expected');
  if (date !== '' && meetingDates.length > 0) {
    expect(
      meetingDates.includes(date),
      `${date} was expected among the year’s meetings`,
      dateLine?.number,
    );
  }
  return {
    panel: cleanString(panelLine?.raw ?? ''),
    date,
    time: (timeLine?.raw ?? '').trim().replace(/^at /, ''),
    room: cleanString(roomLine?.raw ?? '').replace(/ - /, ', '),
    members,
    meetingDates,
    problems,
  };
}
