import { collapseSpace, foldForSearch } from '#shared/lib/text.ts';
import type { Acronym, Glossary, GlossaryTerm } from '#shared/model/glossary.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString, isCutBy, withoutListMark } from './clean-text.ts';
import { isBlank, isBlankPage, isTabbed, linesOf, type SourceLine } from './read-lines.ts';

/** The glossary and the lines it takes. */
export interface ParsedGlossary {
  readonly glossary: Glossary;
  /** First and last line; null when the pack has none. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** Lines of its section headings ("Acronyms", "Sources") and of its terms. */
  readonly headings: readonly number[];
  readonly problems: readonly Problem[];
}

const isGlossaryHeading = (line: SourceLine): boolean =>
  /^[\p{Lu} ]*\bGLOSSARY$/u.test(cleanString(line.raw));

/** Apostrophes differ between the contents list and the body (line 1432 against 1710). */
const comparable = (title: string): string =>
  foldForSearch(collapseSpace(title)).replaceAll('’', "'");

/** The contents list: rows of a title and a page, one empty line among them. */
function readContents(lines: readonly SourceLine[]): readonly SourceLine[] {
  const rows: SourceLine[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (!/\t\d{1,3}\s*$/.test(line.raw)) break;
    rows.push(line);
  }
  return rows;
}

function readAcronyms(lines: readonly SourceLine[]): readonly Acronym[] {
  const acronyms: Acronym[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (!isTabbed(line)) break;
    const [acronym = '', expansion = ''] = line.raw.split('\t').map(cleanString);
    if (acronym !== '') acronyms.push({ acronym, expansion, line: line.number });
  }
  return acronyms;
}

/** The paragraphs of a definition in plain text; those that a page break cut are put together again. */
function readParagraphs(lines: readonly SourceLine[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const text = cleanString(withoutListMark(line.raw));
    const before = paragraphs.at(-1);
    if (before !== undefined && isCutBy(before, text))
      paragraphs.splice(-1, 1, `${before} ${text}`);
    else paragraphs.push(text);
  }
  return paragraphs;
}

/**
 * Reads the glossary: its own contents list says which lines are terms. Two terms stand in the body in another order
 * than in the list (SENCO, Separated Children), so order is not relied on.
 */
export function parseGlossary(file: string, lines: readonly SourceLine[]): ParsedGlossary {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  const heading = lines.find(isGlossaryHeading);
  if (!heading) {
    report(0, 'A heading that ends in GLOSSARY was expected.');
    return { glossary: { acronyms: [], terms: [] }, span: null, headings: [], problems };
  }
  const blankPage = lines.find((line) => line.number > heading.number && isBlankPage(line));
  const span = { from: heading.number, to: (blankPage?.number ?? lines.length + 1) - 1 };
  const body = linesOf(lines, { from: span.from + 1, to: span.to });
  const contents = readContents(body);
  const titles = contents.map((row) => cleanString(row.raw.split('\t')[0] ?? ''));
  if (titles.length === 0) report(heading.number, 'A list of contents was expected here.');

  const after = contents.at(-1)?.number ?? heading.number;
  const firstWith = new Map<string, SourceLine>();
  for (const line of body) {
    const words = comparable(cleanString(line.raw));
    if (line.number > after && !firstWith.has(words)) firstWith.set(words, line);
  }
  const found = titles.map((title) => {
    const line = firstWith.get(comparable(title));
    if (!line) report(heading.number, `“${title}” is in the glossary’s list and nowhere in it.`);
    return line;
  });
  const headings = found
    .flatMap((line) => (line ? line.number : []))
    .sort((first, second) => first - second);
  const upTo = (line: number): number => (headings.find((next) => next > line) ?? span.to + 1) - 1;

  const sections = found.flatMap((line) => (line ? line : []));
  const named = (name: string): SourceLine | undefined =>
    sections.find(({ raw }) => comparable(cleanString(raw)) === comparable(name));
  const acronymsAt = named('Acronyms');
  const sourcesAt = named('Sources');
  const acronyms = acronymsAt
    ? readAcronyms(linesOf(lines, { from: acronymsAt.number + 1, to: upTo(acronymsAt.number) }))
    : [];
  const terms = sections
    .filter((line) => line !== acronymsAt && line !== sourcesAt)
    .map((line): GlossaryTerm => {
      const paragraphs = readParagraphs(
        linesOf(lines, { from: line.number + 1, to: upTo(line.number) }),
      );
      if (paragraphs.length === 0)
        report(line.number, 'A definition was expected after this term.');
      const definition = paragraphs.join('\n\n');
      return { term: cleanString(line.raw), definition, paragraphs, line: line.number };
    })
    .sort((first, second) => first.line - second.line);
  if (acronyms.length === 0) report(heading.number, 'A list of acronyms was expected here.');
  if (terms.length === 0) report(heading.number, 'Terms were expected in the glossary.');
  return { glossary: { acronyms, terms }, span, headings, problems };
}
