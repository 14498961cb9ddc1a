import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { own, parsePresentation, presentationLines, presentationText } from './presentation.ts';

const stops = ({ problems }: { readonly problems: typeof own.problems }) =>
  problems
    .filter(({ severity }) => severity === 'problem')
    .map(({ line, message }) => `${line}: ${message}`);

const parseWith = (from: number, to: number, change: (raw: string) => string) =>
  parsePresentation(
    presentationLines
      .map((raw, index) => (index >= from - 1 && index <= to - 1 ? change(raw) : raw))
      .join('\n'),
  );

describe('The presentation as a document of its own', () => {
  test('is all there without a problem', () => {
    expect(own.problems).toEqual([]);
    expect(own.sections).toHaveLength(25);
  });

  test('is blocks that stand at their lines, every line with words in one of them', () => {
    const printed = own.blocks.filter(({ kind }) => kind !== 'missing chart');
    for (const { text, cells, lineFrom, lineTo } of printed) {
      const line = cleanString(presentationLines.slice(lineFrom - 1, lineTo).join(' '));
      for (const piece of cells ?? [text]) expect(line).toContain(piece);
    }
    const lines = presentationLines.flatMap((raw, at) => (raw.trim() === '' ? [] : [at + 1]));
    expect(printed.map(({ lineFrom }) => lineFrom)).toEqual(lines);
    expect(new Set(own.blocks.map(({ id }) => id)).size).toBe(own.blocks.length);
    expect(new Set(own.blocks.map(({ page }) => page.kind))).toEqual(new Set(['unknown']));
  });

  test('says of three charts that they are not in the text', () => {
    const charts = own.blocks.filter(({ kind }) => kind === 'missing chart');
    expect(charts.map(({ lineFrom }) => lineFrom)).toEqual([200, 388, 392]);
  });

  test('lists its slides under its title, a label of a diagram not among them', () => {
    const slides = own.outline.filter(({ level }) => level === 2);
    expect(own.outline[0]?.title).toBe('Children and Learning Update for Scrutiny Panel');
    expect(own.outline.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(slides.map(({ title }) => title)).toContain('Service Integration');
    expect(slides.map(({ title }) => title)).not.toContain('Assessment');
    expect(own.blocks.find(({ lineFrom }) => lineFrom === 238)).toMatchObject({
      kind: 'paragraph',
      text: 'Assessment',
    });
    expect(own.blocks.find(({ lineFrom }) => lineFrom === 275)?.kind).toBe('paragraph');
  });

  test('shows a point that carries two bullets without either', () => {
    expect(own.blocks.find(({ lineFrom }) => lineFrom === 411)).toMatchObject({
      kind: 'list item',
      text: "Allocated practitioners know children's needs well and plans are child focused.",
    });
  });

  test('marks the lines that describe a family', () => {
    const marked = own.sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ caseExample }) => caseExample).map(({ line }) => line),
    );
    expect(marked).toEqual([442, 444, 452]);
  });
});

describe('The document of the presentation when it is damaged', () => {
  test('is read alike with other line ends and with a byte order mark', () => {
    expect(parsePresentation(presentationText.replaceAll('\n', '\r\n'))).toEqual(own);
    expect(parsePresentation(`\uFEFF${presentationText}`)).toEqual(own);
  });

  test('cut off is a problem for every slide that is missing', () => {
    expect(stops(parsePresentation(''))).toContain('0: Text was expected in this paper.');
    const cut = parsePresentation(presentationLines.slice(0, 475).join('\n'));
    expect(stops(cut)).toEqual(['0: The slide “Budget Update” was expected 2 times.']);
  });

  test('with a column left out of a row, or another tab, is a problem at the row', () => {
    const short = parseWith(298, 298, (raw) => raw.split('\t').toSpliced(3, 1).join('\t'));
    expect(stops(short)).toEqual(['298: The row has 8 cells in a table of 9.']);
    const long = parseWith(214, 214, (raw) => raw.replace('\t', '\t\t'));
    expect(stops(long)).toEqual(['214: The row has 3 cells in a table of 2.']);
  });

  test('with the years or quarters of a table changed is a problem at its header', () => {
    const message = 'Two years and their quarters were expected at the head of this table.';
    const years = parseWith(289, 289, (raw) => raw.replace('2025 / 2026', 'Year 1'));
    expect(stops(years)).toEqual([`289: ${message}`]);
    const quarters = parseWith(318, 318, (raw) => raw.replace('Q2 Q3 Q4', 'Q2 Q4 Q3'));
    expect(stops(quarters)).toEqual([`317: ${message}`]);
  });

  test('without a table is a problem at its slide', () => {
    const records = parseWith(366, 371, () => '');
    expect(stops(records)).toEqual([
      '364: A table was expected on the slide “Workstream Updates”.',
    ]);
  });

  test('never throws, and points to lines that it has', () => {
    const piece = fc.oneof(
      fc.constantFrom(...presentationLines.filter((raw) => raw !== '')),
      fc.constantFrom('\t', 'Page 3\t', '- · ', '^{Page 8}A', '<b>'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('\n');
        const { problems, blocks } = parsePresentation(text);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(count);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
      { numRuns: 200 },
    );
  });
});
