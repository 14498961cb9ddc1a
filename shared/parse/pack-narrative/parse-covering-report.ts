import type {
  CoveringReport,
  ReportContact,
  ReportEntry,
  ReportParagraph,
  ReportRecommendation,
} from '#shared/model/narrative.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { findKnownHeading } from '#shared/parse/known-headings.ts';
import { parseLongDate } from '#shared/parse/printed-dates.ts';
import { isBlank, isLogo, isRule, linesOf, type SourceLine } from '#shared/parse/read-lines.ts';
import type { NarrativeSource } from './read-sections.ts';

const heads = ['DECISION-MAKER:', 'SUBJECT:', 'DATE OF DECISION:', 'REPORT OF:'] as const;
type Head = (typeof heads)[number];

const answered = ['KEY DECISION?', 'WARDS/COMMUNITIES AFFECTED:'];

const romanNumber = /^\(([ivxlc]+)\)\s*/;

/** Reads a report row by row; each of the three in the pack is laid out a little differently (002:257, 888, 1992). */
class ReportReader {
  readonly head = new Map<Head, string>();
  readonly contacts: { -readonly [Key in keyof ReportContact]: ReportContact[Key] }[] = [];
  readonly recommendations: ReportRecommendation[] = [];
  readonly paragraphs: ReportParagraph[] = [];
  readonly answers: ReportEntry[] = [];
  readonly appendices: ReportEntry[] = [];
  readonly texts = new Map<string, string>();
  private section = '';
  private subsection = '';

  read({ raw, number: line }: SourceLine): void {
    const cells = raw.split('\t').map(cleanString);
    const filled = cells.filter((cell) => cell !== '');
    const [first = ''] = filled;
    const head = heads.find((one) => one === first);
    if (head) this.head.set(head, filled[1] ?? '');
    else if (answered.includes(first)) this.answer(first, filled[1] ?? '', line);
    else if (filled.length === 1 && this.startHeading(first)) return;
    else if (this.subsection === 'CONTACT DETAILS') this.readContact(cells, line);
    else if (this.section === 'RECOMMENDATIONS:') this.readRecommendation(filled.join(' '), line);
    else if (this.section === 'SUPPORTING DOCUMENTATION') this.readSupport(filled, line);
    else this.readParagraph(cells, line);
  }

  private startHeading(words: string): boolean {
    const level = findKnownHeading(words)?.level;
    if (level !== 2 && level !== 4) return false;
    if (level === 2) this.section = words;
    this.subsection = level === 4 ? words : '';
    return true;
  }

  private answer(label: string, text: string, line: number): void {
    this.answers.push({ label, text, line });
  }

  private readContact(cells: readonly string[], line: number): void {
    const [role = '', label = '', value = '', telephone = ''] = cells;
    if (label === 'Title') {
      const to = role.replace(/:$/, '');
      this.contacts.push({ role: to, post: value, name: '', telephone: '', email: '', line });
    }
    const contact = this.contacts.at(-1);
    if (!contact) return;
    if (label === 'Name:') {
      contact.name = value;
      contact.telephone = telephone.replace(/^Tel:\s*/, '');
    }
    if (label === 'E-mail') contact.email = value;
  }

  private readRecommendation(words: string, line: number): void {
    const number = romanNumber.exec(words);
    if (!number) return;
    const text = words.slice(number[0].length);
    const points = text.split(/\s*•\s+/).slice(1);
    this.recommendations.push({ number: number[0].trim(), text, points, line });
  }

  private readSupport(filled: readonly string[], line: number): void {
    const [label = '', text = ''] = filled;
    if (this.subsection === 'Appendices' && /^\d{1,2}\.$/.test(label)) {
      this.appendices.push({ label, text, line });
    } else if (label.endsWith('?')) this.answer(label, text, line);
    else if (/^\d{1,2}\.$/.test(label)) this.answer(this.subsection, text, line);
  }

  private readParagraph(cells: readonly string[], line: number): void {
    const [label = '', ...rest] = cells;
    const text = rest.filter((cell) => cell !== '').join(' ');
    if (/^\d{1,3}\.$/.test(label)) {
      const { section: heading, subsection: subheading } = this;
      this.paragraphs.push({ number: Number.parseInt(label, 10), heading, subheading, text, line });
    } else if (this.section !== '') {
      const words = cells.filter((cell) => cell !== '').join(' ');
      const before = this.texts.get(this.section);
      this.texts.set(this.section, before === undefined ? words : `${before} ${words}`);
    }
  }
}

function checkReport(file: string, span: PaperSpan, reader: ReportReader): readonly Problem[] {
  const problems: Problem[] = [];
  const expect = (there: boolean, what: string, line = span.from): void => {
    if (there) return;
    const message = `${what} in the report of item ${span.item}.`;
    problems.push({ severity: 'problem', file, line, message });
  };
  for (const head of heads) {
    expect((reader.head.get(head) ?? '') !== '', `“${head}” and its words were expected`);
  }
  expect(reader.contacts.length > 0, 'Contact details were expected');
  for (const { role, name, post, line } of reader.contacts) {
    expect(name !== '' && post !== '', `A name and a title were expected for “${role}”`, line);
  }
  expect(reader.recommendations.length > 0, 'A recommendation numbered “(i)” was expected');
  expect(reader.texts.has('BRIEF SUMMARY'), 'A brief summary was expected');
  expect(reader.paragraphs.length > 0, 'Numbered paragraphs were expected');
  for (const [index, { number, text, line }] of reader.paragraphs.entries()) {
    expect(number === index + 1, `Paragraph ${index + 1} was expected here, not ${number},`, line);
    expect(text !== '', `Words were expected in paragraph ${number}`, line);
  }
  return problems;
}

/** Reads a covering report. What the printed form asks for and the text does not hold is a problem. */
export function parseCoveringReport(
  source: NarrativeSource,
  span: PaperSpan,
): { readonly report: CoveringReport; readonly problems: readonly Problem[] } {
  const reader = new ReportReader();
  for (const line of linesOf(source.lines, span)) {
    if (!isBlank(line) && !isRule(line) && !isLogo(line)) reader.read(line);
  }
  const problems = [...checkReport(source.file, span, reader)];
  const printedDate = reader.head.get('DATE OF DECISION:') ?? '';
  const date = parseLongDate(printedDate) ?? '';
  if (printedDate !== '' && date === '') {
    const message = `“${printedDate}” is not a date.`;
    problems.push({ severity: 'problem', file: source.file, line: span.from, message });
  }
  const report: CoveringReport = {
    id: `${source.document}/report/${span.item}`,
    item: span.item,
    decisionMaker: reader.head.get('DECISION-MAKER:') ?? '',
    subject: reader.head.get('SUBJECT:') ?? '',
    date,
    reportOf: reader.head.get('REPORT OF:') ?? '',
    contacts: reader.contacts,
    confidentiality: reader.texts.get('STATEMENT OF CONFIDENTIALITY') ?? '',
    summary: reader.texts.get('BRIEF SUMMARY') ?? '',
    recommendations: reader.recommendations,
    paragraphs: reader.paragraphs,
    answers: reader.answers,
    appendices: reader.appendices,
    line: span.from,
    page: source.pageOf(span),
  };
  return { report, problems };
}
