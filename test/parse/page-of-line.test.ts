import { describe, expect, test } from 'vitest';
import {
  checkPageBands,
  checkPageMarkers,
  findPageMarkers,
  toPageOfLines,
  type PageBand,
} from '#shared/parse/page-of-line.ts';
import { readLines } from '#shared/parse/read-lines.ts';

const band = (page: number, from: number, to: number, basis = 'count'): PageBand => ({
  page_from: page,
  page_to: page,
  line_from: from,
  line_to: to,
  content: `Page ${page}`,
  basis,
});

const lines = readLines('Front\nOne\nPage 1\nTwo\nThree\nPage 7\tQ1\n- ^{Page 4}Four\n');
const bands = [band(1, 2, 3, 'marker 3'), band(2, 4, 5), band(3, 6, 6), band(4, 7, 8)];
const markers = findPageMarkers(lines);

describe('The page of a line', () => {
  test('is printed where its number survives, alone or glued to something', () => {
    expect(markers).toEqual([
      { line: 3, page: 1, alone: true },
      { line: 6, page: 7, alone: false },
      { line: 7, page: 4, alone: false },
    ]);
    const pageOf = toPageOfLines(bands, markers);
    expect(pageOf({ from: 2, to: 2 })).toEqual({
      kind: 'printed',
      from: 1,
      to: 1,
      basis: '“Page 1” is printed on it (line 3)',
    });
    expect(pageOf({ from: 7, to: 7 })).toMatchObject({ kind: 'printed', from: 4 });
  });

  test('is inferred where it is counted or the number is a misprint, and says from what', () => {
    const pageOf = toPageOfLines(bands, markers);
    expect(pageOf({ from: 5, to: 5 })).toEqual({
      kind: 'inferred',
      from: 2,
      to: 2,
      basis: 'counted from the page numbers, blank pages and agenda ranges around it',
    });
    expect(pageOf({ from: 6, to: 6 }).basis).toContain('“Page 7”, a misprint (line 6)');
  });

  test('is a range for lines that run over pages', () => {
    expect(toPageOfLines(bands, markers)({ from: 3, to: 6 })).toMatchObject({
      kind: 'inferred',
      from: 1,
      to: 3,
    });
  });

  test('is unknown before the first page and beyond the last', () => {
    const pageOf = toPageOfLines(bands, markers);
    expect(pageOf({ from: 1, to: 1 })).toEqual({
      kind: 'unknown',
      from: null,
      to: null,
      basis: 'the front matter is not numbered',
    });
    expect(pageOf({ from: 20, to: 21 }).basis).toBe('no page number can be told for these lines');
    expect(toPageOfLines([], [])({ from: 1, to: 1 }).kind).toBe('unknown');
  });
});

test('A misprinted number is a note; a number outside every page is a problem', () => {
  expect(checkPageMarkers('f', bands, markers)).toEqual([
    expect.objectContaining({ severity: 'note', line: 6 }),
  ]);
  expect(checkPageMarkers('f', bands.slice(1), markers)[0]).toMatchObject({
    severity: 'problem',
    line: 3,
  });
});

test('Pages beyond the end of the text are a problem', () => {
  expect(checkPageBands('f', bands, lines)).toEqual([]);
  expect(checkPageBands('f', [...bands, band(5, 9, 12)], lines)).toEqual([
    {
      severity: 'problem',
      file: 'f',
      line: 8,
      message: 'The text ends at line 8; page 5 (“Page 5”) was expected up to line 12.',
    },
  ]);
});
