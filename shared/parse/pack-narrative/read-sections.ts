import type { NarrativeParagraph, NarrativeSection } from '#shared/model/narrative.ts';
import { isDivider } from '#shared/parse/agenda-parts.ts';
import { cleanString, isCutBy } from '#shared/parse/clean-text.ts';
import type { PageOfLines } from '#shared/parse/page-of-line.ts';
import {
  isBlank,
  isBlankPage,
  isLogo,
  isRule,
  isTabbed,
  linesOf,
  type LineSpan,
  type SourceLine,
} from '#shared/parse/read-lines.ts';

/** The text that a narrative is read from. */
export interface NarrativeSource {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly pageOf: PageOfLines;
  /** Lines that describe or quote a child or family. */
  readonly caseExamples: ReadonlySet<number>;
}

/** A heading met while reading: `section` begins a section, `part` a part of one, `service` a part of that. */
export interface FoundHeading {
  readonly text: string;
  readonly rank: 'section' | 'part' | 'service';
  /** Words that stand on the heading's own line and belong to its first paragraph; "" for a line that is all heading. */
  readonly rest: string;
}

/** Tells whether a line is a heading; null when it is not. */
export type FindHeading = (words: string, line: SourceLine) => FoundHeading | null;

/** Empty lines after which a heading of the lowest rank has ended: what follows is of the whole part (002:1346–1349). */
const endOfService = 3;

const bullet = /^\s*[-•]\s+/;

const isPageMarker = (line: SourceLine): boolean => /^\s*Page \d{1,4}\s*$/.test(line.raw);

/** Whether the line carries no words of the paper's text: empty, logo, page number, rule, table row, appendix label. */
function isSilent(lines: readonly SourceLine[], line: SourceLine): boolean {
  if (isBlank(line) || isLogo(line) || isRule(line) || isBlankPage(line)) return true;
  if (isTabbed(line) || isPageMarker(line) || isDivider(lines, line)) return true;
  const above = lines[line.number - 2];
  return above !== undefined && isDivider(lines, above);
}

interface OpenSection {
  readonly heading: string;
  readonly line: number;
  readonly paragraphs: NarrativeParagraph[];
}

/** Reads the sections of a span line by line. */
class SectionReader {
  readonly sections: OpenSection[] = [];
  private part = '';
  private service = '';
  private blanks = 0;
  /** The line before was text, so that only empty lines part it from the next. */
  private open = false;
  private readonly source: NarrativeSource;
  private readonly findHeading: FindHeading;

  constructor(source: NarrativeSource, findHeading: FindHeading) {
    this.source = source;
    this.findHeading = findHeading;
  }

  read(line: SourceLine): void {
    if (isSilent(this.source.lines, line)) {
      if (isBlank(line)) this.blanks += 1;
      else this.open = false;
      return;
    }
    const heading = this.findHeading(cleanString(line.raw), line);
    if (heading) this.startHeading(heading, line);
    else this.addText(line);
    this.blanks = 0;
  }

  private startHeading(heading: FoundHeading, line: SourceLine): void {
    this.open = false;
    this.service = heading.rank === 'service' ? heading.text : '';
    if (heading.rank === 'part') this.part = heading.text;
    if (heading.rank === 'section') {
      this.part = '';
      this.sections.push({ heading: heading.text, line: line.number, paragraphs: [] });
    }
    if (heading.rest !== '') this.add('paragraph', heading.rest, line.number);
  }

  private addText(line: SourceLine): void {
    const isItem = bullet.test(line.raw);
    const text = cleanString(line.raw.replace(bullet, ''));
    const section = this.sections.at(-1);
    if (!section) return;
    const before = section.paragraphs.at(-1);
    if (before && this.open && this.blanks > 0 && !isItem && before.kind === 'paragraph') {
      if (isCutBy(before.text, text)) {
        section.paragraphs.splice(-1, 1, this.joined(before, text, line.number));
        return;
      }
    }
    if (this.open && this.blanks >= endOfService) this.service = '';
    this.add(isItem ? 'list item' : 'paragraph', text, line.number);
  }

  private joined(before: NarrativeParagraph, text: string, line: number): NarrativeParagraph {
    const { pageOf, caseExamples } = this.source;
    return {
      ...before,
      text: `${before.text} ${text}`,
      lineTo: line,
      page: pageOf({ from: before.line, to: line }),
      caseExample: before.caseExample || caseExamples.has(line),
    };
  }

  private add(kind: NarrativeParagraph['kind'], text: string, line: number): void {
    this.open = true;
    this.sections.at(-1)?.paragraphs.push({
      kind,
      text,
      part: this.service === '' ? this.part : this.service,
      line,
      lineTo: line,
      page: this.source.pageOf({ from: line, to: line }),
      caseExample: this.source.caseExamples.has(line),
    });
  }
}

/**
 * The sections of a span of lines: paragraphs and list items under the headings that `findHeading` knows. Tables, logo
 * lines and page numbers are left out; words before the first heading are in no section.
 */
export function readSections(
  source: NarrativeSource,
  span: LineSpan,
  findHeading: FindHeading,
): readonly NarrativeSection[] {
  const reader = new SectionReader(source, findHeading);
  for (const line of linesOf(source.lines, span)) reader.read(line);
  return reader.sections.map(({ heading, line, paragraphs }) => {
    const to = paragraphs.at(-1)?.lineTo ?? line;
    return { heading, paragraphs, line, page: source.pageOf({ from: line, to }) };
  });
}
