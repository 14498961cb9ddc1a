import type { PositionStatement } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { findSignature } from '#shared/parse/parse-attendance.ts';
import { isTabbed, linesOf } from '#shared/parse/read-lines.ts';
import { findSectionHeading } from './find-section-heading.ts';
import { readSections, type NarrativeSource } from './read-sections.ts';

const labels = ['Document title', 'Date', 'Author', 'Audience', 'Confidentiality'] as const;

/** The sections of the statement on young carers, in its order. */
const expected = [
  'Definition',
  'Young Carer Statistics:',
  'Background',
  'Statutory Responsibilities',
  'Identification',
  'Risk Management',
  'Assessment',
  'Current Provision',
  'Young Carers Festival',
  'Data',
  'Key Priorities',
  'Recommendation',
];

/** Reads a position statement: the table it opens with, and its sections. */
export function parsePositionStatement(
  source: NarrativeSource,
  span: PaperSpan | null,
): { readonly statement: PositionStatement | null; readonly problems: readonly Problem[] } {
  const { file } = source;
  if (!span) {
    const message = 'The position statement on young carers was expected.';
    return { statement: null, problems: [{ severity: 'problem', file, line: 0, message }] };
  }
  const head = new Map(
    linesOf(source.lines, span)
      .filter(isTabbed)
      .map(({ raw }) => raw.split('\t').map(cleanString))
      .map(([label = '', value = '']) => [label, value]),
  );
  const sections = readSections(source, span, findSectionHeading);
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  for (const label of labels) {
    if ((head.get(label) ?? '') === '') report(span.from, `“${label}” was expected here.`);
  }
  for (const heading of expected) {
    const found = sections.find((section) => section.heading === heading);
    if (!found || found.paragraphs.length === 0) {
      report(found?.line ?? span.from, `A section “${heading}” was expected.`);
    }
  }
  const printedAuthor = head.get('Author') ?? '';
  const author = findSignature(printedAuthor) ?? { name: printedAuthor, post: '' };
  const statement: PositionStatement = {
    title: head.get('Document title') ?? '',
    date: head.get('Date') ?? '',
    author,
    audience: head.get('Audience') ?? '',
    confidentiality: head.get('Confidentiality') ?? '',
    sections,
    line: span.from,
    page: source.pageOf(span),
  };
  return { statement, problems };
}
