import { collapseSpace } from '#shared/lib/text.ts';

/** The text of a paper, line by line; `number` is the 1-based line of the seed file. */
export interface SourceLine {
  readonly number: number;
  readonly raw: string;
}

/** A run of lines, both ends included. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** Cuts a paper into lines; a byte order mark and any kind of line end are dropped. */
export function readLines(text: string): readonly SourceLine[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body === '') return [];
  return body.split(/\r\n|\n|\r/).map((raw, index) => ({ number: index + 1, raw }));
}

/** The lines of a span. */
export function linesOf(lines: readonly SourceLine[], span: LineSpan): readonly SourceLine[] {
  return lines.slice(Math.max(0, span.from - 1), Math.max(0, span.to));
}

/** Whether nothing is printed on the line (no-break spaces count as nothing). */
export function isBlank(line: SourceLine): boolean {
  return line.raw.trim() === '';
}

/** Whether the line is a row of a table: the extraction separates its cells by tabs. */
export function isTabbed(line: SourceLine): boolean {
  return line.raw.includes('\t');
}

/** Whether the line is a rule drawn under a row ("----⇥------"), which carries no words. */
export function isRule(line: SourceLine): boolean {
  return /^-{2,}(?:\t-{2,})*\s*$/.test(line.raw);
}

/** Whether the line stands for a page left blank. */
export function isBlankPage(line: SourceLine): boolean {
  return collapseSpace(line.raw) === 'This page is intentionally left blank';
}

/** The words of the logo and strap line that the slides repeat; some are cut over two lines, some of these in bold. */
const logoLines: ReadonlySet<string> = new Set([
  'southampton.gov.uk',
  '[southampton.gov.uk](http://southampton.gov.uk)',
  'Children & Learning',
  'Children',
  '**Children',
  '& Learning',
  '& Learning**',
  'Making a difference',
  'SOUTHAMPTON',
  '**SOUTHAMPTON**',
  'CITY COUNCIL',
]);

/** Whether the line is part of the logo: noise, never shown. */
export function isLogo(line: SourceLine): boolean {
  return logoLines.has(line.raw.trim());
}
