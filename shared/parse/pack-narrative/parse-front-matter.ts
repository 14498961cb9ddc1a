import type { FrontMatter } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { linesOf, type LineSpan } from '#shared/parse/read-lines.ts';
import { readSections, type FindHeading, type NarrativeSource } from './read-sections.ts';

/** Headings on a line of their own, as printed. */
const headings: readonly string[] = [
  'Terms Of Reference:-',
  'Public Representations',
  'Business to be Discussed',
  'Rules of Procedure',
  'Dates of Meetings: Municipal Year',
  'DISCLOSURE OF INTERESTS',
  'DISCLOSABLE PECUNIARY INTERESTS',
  'Other Interests',
  'Principles of Decision Making',
];

/** Headings that run into their first sentence ("QUORUM The minimum number …"). */
const runInHeadings: readonly RegExp[] = [
  /^(Role of this Scrutiny Panel):\s*/,
  /^(Access)\s+–\s+/,
  /^(MOBILE TELEPHONES):-\s*/,
  /^(QUORUM)\s+/,
  /^(Use of Social Media):-\s*/,
  /^(Smoking policy)\s+–\s+/,
  /^(Fire Procedure)\s+–\s+/,
  /^(Southampton: Corporate Plan 20\d{2}-20\d{2})\s+/,
];

const findHeading: FindHeading = (words) => {
  if (headings.includes(words)) return { text: words, rank: 'section', rest: '' };
  for (const pattern of runInHeadings) {
    const match = pattern.exec(words);
    if (match) {
      return { text: match[1] ?? '', rank: 'section', rest: words.slice(match[0].length) };
    }
  }
  return null;
};

/** Sections without which the front matter is not whole, and what to call them. */
const expected: readonly (readonly [heading: string, what: string])[] = [
  ['Role of this Scrutiny Panel', 'The role of the Panel'],
  ['Terms Of Reference:-', 'The terms of reference'],
  ['QUORUM', 'The quorum'],
  ['DISCLOSURE OF INTERESTS', 'The duty to disclose interests'],
  ['DISCLOSABLE PECUNIARY INTERESTS', 'The disclosable pecuniary interests'],
  ['Other Interests', 'The other interests'],
  ['Principles of Decision Making', 'The principles of decision making'],
];

/** Reads the front matter from under "PUBLIC INFORMATION" to the agenda, as sections. */
export function parseFrontMatter(
  source: NarrativeSource,
  span: LineSpan,
): { readonly frontMatter: FrontMatter; readonly problems: readonly Problem[] } {
  const { file } = source;
  const sections = readSections(source, span, findHeading);
  const problems = expected.flatMap(([heading, what]): readonly Problem[] => {
    const found = sections.find((section) => section.heading === heading);
    if (found && found.paragraphs.length > 0) return [];
    const message = `${what} was expected in the front matter, under “${heading}”.`;
    return [{ severity: 'problem', file, line: found?.line ?? span.from, message }];
  });
  const quorumLine = linesOf(source.lines, span).find(({ raw }) => /^QUORUM\b/.test(raw));
  const text = cleanString(quorumLine?.raw ?? '').replace(/^QUORUM\s+/, '');
  const members = /\bis (\d{1,2})\./.exec(text)?.[1];
  if (quorumLine && members === undefined) {
    const message = 'A number was expected in the sentence on the quorum.';
    problems.push({ severity: 'problem', file, line: quorumLine.number, message });
  }
  const quorum =
    quorumLine && members !== undefined
      ? { members: Number(members), text, line: quorumLine.number }
      : null;
  return { frontMatter: { sections, quorum }, problems };
}
