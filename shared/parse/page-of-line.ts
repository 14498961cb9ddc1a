import type { PageRef } from '#shared/model/page.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { LineSpan, SourceLine } from './read-lines.ts';

/** A stretch of lines and the printed pages it came from, as the curated table of pages has it. */
export interface PageBand {
  readonly page_from: number;
  readonly page_to: number;
  readonly line_from: number;
  readonly line_to: number;
  readonly content: string;
  /** From what the page is known: "marker 955", "count", "agenda range", … */
  readonly basis: string;
}

/** A page number that survived in the text. */
export interface PageMarker {
  readonly line: number;
  readonly page: number;
  /** Whether it stands on a line of its own; two are glued to a table cell and to a list item. */
  readonly alone: boolean;
}

/** Finds the page numbers in the text, in order. */
export function findPageMarkers(lines: readonly SourceLine[]): readonly PageMarker[] {
  return lines.flatMap(({ number, raw }): readonly PageMarker[] => {
    const alone = /^\s*Page (\d{1,4})\s*$/.exec(raw);
    if (alone) return [{ line: number, page: Number(alone[1]), alone: true }];
    const glued = /^Page (\d{1,4})\t/.exec(raw) ?? /\^\{Page (\d{1,4})\}/.exec(raw);
    return glued ? [{ line: number, page: Number(glued[1]), alone: false }] : [];
  });
}

/** Tells the page of a span of lines. */
export type PageOfLines = (span: LineSpan) => PageRef;

const countedFrom = 'counted from the page numbers, blank pages and agenda ranges around it';

function basisOf(band: PageBand, markers: readonly PageMarker[]): string {
  const misprint = markers.find((marker) => marker.page !== band.page_from);
  if (misprint && band.page_from === band.page_to) {
    return `${countedFrom}; the page prints “Page ${misprint.page}”, a misprint (line ${misprint.line})`;
  }
  return band.basis
    .replace(/^count\b/, countedFrom)
    .replace(/^agenda range$/, 'the page range that the agenda gives');
}

function pageOfBand(band: PageBand, markers: readonly PageMarker[]): PageRef {
  const inside = markers.filter(({ line }) => line >= band.line_from && line <= band.line_to);
  const sure = inside.find(
    ({ page }) => page === band.page_from && band.page_from === band.page_to,
  );
  if (sure) {
    const basis = `“Page ${sure.page}” is printed on it (line ${sure.line})`;
    return { kind: 'printed', from: band.page_from, to: band.page_to, basis };
  }
  return {
    kind: 'inferred',
    from: band.page_from,
    to: band.page_to,
    basis: basisOf(band, inside),
  };
}

/** Makes the function that tells the page of any lines of the paper, from the curated bands and the markers. */
export function toPageOfLines(
  bands: readonly PageBand[],
  markers: readonly PageMarker[],
): PageOfLines {
  const sorted = [...bands].sort((a, b) => a.line_from - b.line_from);
  const pages = sorted.map((band) => ({ band, page: pageOfBand(band, markers) }));
  const first = sorted[0];
  return ({ from, to }) => {
    const over = pages.filter(({ band }) => band.line_from <= to && band.line_to >= from);
    const [start, ...rest] = over;
    if (!start) {
      const basis =
        !first || to < first.line_from
          ? 'the front matter is not numbered'
          : 'no page number can be told for these lines';
      return { kind: 'unknown', from: null, to: null, basis };
    }
    const end = rest.at(-1);
    if (!end) return start.page;
    const basis =
      start.page.basis === end.page.basis
        ? start.page.basis
        : `first page: ${start.page.basis}; last page: ${end.page.basis}`;
    return { kind: 'inferred', from: start.band.page_from, to: end.band.page_to, basis };
  };
}

/** Notes the page numbers that do not agree with the page they stand on. */
export function checkPageMarkers(
  file: string,
  bands: readonly PageBand[],
  markers: readonly PageMarker[],
): readonly Problem[] {
  return markers.flatMap((marker): readonly Problem[] => {
    const band = bands.find(({ line_from, line_to }) => {
      return line_from <= marker.line && marker.line <= line_to;
    });
    if (!band) {
      const message = `“Page ${marker.page}” stands outside every known page of the paper.`;
      return [{ severity: 'problem', file, line: marker.line, message }];
    }
    if (marker.page >= band.page_from && marker.page <= band.page_to) return [];
    const message = `“Page ${marker.page}” is printed on page ${band.page_from}: a misprint, and the page is counted instead.`;
    return [{ severity: 'note', file, line: marker.line, message }];
  });
}

/** Finds bands that point beyond the text: the text is cut short, or is not the one the pages were counted in. */
export function checkPageBands(
  file: string,
  bands: readonly PageBand[],
  lines: readonly SourceLine[],
): readonly Problem[] {
  const beyond = bands.filter((band) => band.line_to > lines.length);
  const first = beyond[0];
  if (!first) return [];
  const message = `The text ends at line ${lines.length}; page ${first.page_from} (“${first.content}”) was expected up to line ${first.line_to}.`;
  return [{ severity: 'problem', file, line: lines.length, message }];
}
