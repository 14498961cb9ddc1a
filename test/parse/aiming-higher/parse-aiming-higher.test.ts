import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { financialYear } from '#shared/parse/aiming-higher/parse-roadmap.ts';
import { packLines, packText } from '../agenda-pack.ts';
import { inPack, parsePackPresentation, parsePackPresentationWith } from './presentation.ts';

const rowAt = (line: number) => {
  const row = inPack.roadmap.find((one) => one.line === line);
  if (!row) throw new Error(`No row was read at line ${line}.`);
  return row;
};
const stops = ({ problems }: { readonly problems: typeof inPack.problems }) =>
  problems
    .filter(({ severity }) => severity === 'problem')
    .map(({ line, message }) => `${line}: ${message}`);

describe('The roadmap of 2025 to 2027', () => {
  test('is 12 workstreams under five themes, without a problem', () => {
    expect(inPack.problems).toEqual([]);
    const counts = new Map<string, number>();
    for (const { theme } of inPack.roadmap) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['Clear Impact', 1],
      ['User Involvement', 3],
      ['Service Integration', 3],
      ['Practice Innovation', 2],
      ['Continuous Improvement', 3],
    ]);
    expect(new Set(inPack.roadmap.map(({ id }) => id)).size).toBe(12);
    expect(rowAt(598)).toMatchObject({
      id: 'pack-2025-01-30/roadmap/user-involvement/young-researcher-project-with-university-of-southampton',
      workstream: 'Young researcher project with University of Southampton',
    });
  });

  test('has the eight quarters of two financial years in every row', () => {
    for (const { cells } of inPack.roadmap) {
      expect(cells.map(({ quarter }) => quarter)).toEqual([
        '2025/26 Q1',
        '2025/26 Q2',
        '2025/26 Q3',
        '2025/26 Q4',
        '2026/27 Q1',
        '2026/27 Q2',
        '2026/27 Q3',
        '2026/27 Q4',
      ]);
    }
  });

  test('prints the words of its cells, and calls a blank one “continues or blank”', () => {
    for (const { line, workstream, cells } of inPack.roadmap) {
      const printed = (packLines[line - 1] ?? '').split('\t').map(cleanString);
      expect([workstream, ...cells.map(({ text }) => text)]).toEqual(printed);
      for (const { text, state } of cells) {
        expect(state).toBe(text === '' ? 'continues or blank' : 'printed');
      }
    }
    const blank = inPack.roadmap.flatMap(({ cells }) => cells.filter(({ text }) => text === ''));
    expect(blank.length).toBeGreaterThan(0);
  });

  test('has the last quarter of the social care reforms alone, after five cells that are blank', () => {
    const filled = rowAt(631).cells.filter(({ state }) => state === 'printed');
    expect(filled.map(({ quarter }) => quarter)).toEqual([
      '2025/26 Q1',
      '2025/26 Q2',
      '2026/27 Q4',
    ]);
    expect(filled[2]?.text).toBe('National requirement to implement reforms');
  });

  test('stands on pages 18 to 20, the misprinted “Page 10” being none of its words', () => {
    expect(rowAt(598).page).toMatchObject({ kind: 'inferred', from: 18, to: 18 });
    expect(rowAt(623).page).toMatchObject({ kind: 'printed', from: 19, to: 19 });
    expect(rowAt(633).page).toMatchObject({ kind: 'inferred', from: 20, to: 20 });
    const words = JSON.stringify([inPack.roadmap, inPack.sections]);
    expect(words).not.toContain('"Page 10"');
  });

  test('reads a financial year in either of its two forms, and no other pair of years', () => {
    expect(financialYear('2025 / 2026')).toBe('2025/26');
    expect(financialYear('2026 / 27')).toBe('2026/27');
    expect(financialYear('2099 / 00')).toBe('2099/00');
    expect(financialYear('2025 / 27')).toBeNull();
    expect(financialYear('Q1')).toBeNull();
  });
});

describe('The tables of the slides', () => {
  test('name seven enablers, one to seven, each with its text whole', () => {
    expect(inPack.enablers.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Strategic approach',
      '2 Leadership & governance',
      '3 Engaging & supporting the workforce',
      '4 Engaging partners',
      '5 Building the supporting apparatus',
      '6 Fostering innovation',
      '7 Judicious use of resources',
    ]);
    for (const { line, text, page } of inPack.enablers) {
      expect(cleanString((packLines[line - 1] ?? '').split('\t')[2] ?? '')).toBe(text);
      expect(page.from).toBe(10);
    }
    expect(inPack.enablers[6]?.text).toMatch(
      /^Ensure strategic .* short- and long-term .* services$/,
    );
  });

  test('report on six workstreams of the Family Safeguarding Model', () => {
    expect(inPack.updates.map(({ workstream }) => workstream)).toEqual([
      'Partnerships and governance',
      'Operational group',
      'Recruitment',
      'Evaluation',
      'Training and development',
      'Next steps',
    ]);
    for (const { line, workstream, text, page } of inPack.updates) {
      const cells = (packLines[line - 1] ?? '').split('\t').map(cleanString);
      expect([workstream, text]).toEqual(cells);
      expect(page).toMatchObject({ kind: 'printed', from: 23 });
    }
  });
});

describe('The slides in the pack', () => {
  test('are the sections of its pages 7 to 29, in order', () => {
    expect(inPack.span).toEqual({ from: 322, to: 771 });
    expect(inPack.sections).toHaveLength(25);
    expect(new Set(inPack.sections.map(({ id }) => id)).size).toBe(25);
    const pages = inPack.sections.map(({ page }) => page.from);
    expect(pages).toEqual(pages.toSorted((a, b) => Number(a) - Number(b)));
    expect([pages[0], pages.at(-1)]).toEqual([7, 29]);
  });

  test('keep every paragraph at its line, without logos, page numbers or appendix labels', () => {
    for (const { paragraphs } of inPack.sections) {
      for (const { text, line, lineTo } of paragraphs) {
        expect(cleanString(packLines.slice(line - 1, lineTo).join(' '))).toContain(text);
        expect(text).not.toMatch(/^Page \d+$|^Agenda Item|^Appendix|^Making a difference$/);
      }
    }
  });

  test('take “Dependencies” for a slide once and for a label of a diagram after that', () => {
    const titled = inPack.sections.filter(({ heading }) => heading === 'Dependencies');
    expect(titled.map(({ line, rows }) => [line, rows.length])).toEqual([[523, 6]]);
    const drivers = inPack.sections.find(({ line }) => line === 563);
    expect(drivers?.paragraphs.map(({ text }) => text)).toContain('Dependencies');
  });

  test('mark the lines that describe a family', () => {
    const marked = inPack.sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ caseExample }) => caseExample).map(({ line }) => line),
    );
    expect(marked).toEqual([727, 729, 737]);
  });
});

describe('The presentation in a pack that is damaged', () => {
  const without = (line: number) => parsePackPresentationWith(line, line, () => '');

  test('is read alike with other line ends', () => {
    expect(parsePackPresentation(packText.replaceAll('\n', '\r\n'))).toEqual(inPack);
  });

  test('is a problem where it is missing', () => {
    expect(stops(parsePackPresentation(''))).toEqual([
      '0: The presentation “Children and Learning Update for Scrutiny Panel” was expected in the pack.',
    ]);
  });

  test('with a quarter left out of a table is a problem at its header', () => {
    const records = parsePackPresentationWith(608, 612, (raw) =>
      raw.split('\t').toSpliced(4, 1).join('\t'),
    );
    expect(stops(records)).toEqual([
      '608: A table of workstreams by the quarters of two years was expected under “Service Integration”.',
    ]);
  });

  test('with years that do not follow, or quarters out of order, is a problem at the header', () => {
    const years = parsePackPresentationWith(590, 590, (raw) =>
      raw.replace('2026 / 27', '2026 / 28'),
    );
    expect(stops(years)[0]).toMatch(/^590: A table of workstreams/);
    const quarters = parsePackPresentationWith(591, 591, (raw) => raw.replace('Q2', 'Q3'));
    expect(stops(quarters)[0]).toMatch(/^590: A table of workstreams/);
  });

  test('with another tab in a row of the roadmap is a problem at the row, once', () => {
    const records = parsePackPresentationWith(611, 611, (raw) => raw.replace('\t', '\t\t'));
    expect(stops(records)).toEqual(['611: The row has 10 cells under a header of 9.']);
  });

  test('without the name of a workstream, or with one named twice, is a problem at the row', () => {
    const unnamed = parsePackPresentationWith(611, 611, (raw) => raw.replace(/^[^\t]+/, ''));
    expect(stops(unnamed)).toEqual([
      '611: A workstream of “Service Integration” and what it does in some quarter were expected in this row.',
    ]);
    const twice = parsePackPresentationWith(611, 611, (raw) =>
      raw.replace(/^[^\t]+/, 'Localities'),
    );
    expect(stops(twice)).toEqual([
      '611: Service Integration, Localities: this row is printed twice.',
    ]);
  });

  test('without a slide, or without its table, is a problem', () => {
    expect(stops(without(627))).toContain('0: The slide “Continuous Improvement” was expected.');
    const noTable = parsePackPresentationWith(525, 530, () => '');
    expect(stops(noTable)).toEqual(['523: A table was expected on the slide “Dependencies”.']);
  });

  test('with an enabler left out, or a cell of one, is a problem', () => {
    expect(stops(without(385))).toEqual([
      '381: Enablers numbered 1 to 7 were expected under this heading.',
    ]);
    const cell = parsePackPresentationWith(385, 385, (raw) =>
      raw.split('\t').slice(0, 2).join('\t'),
    );
    expect(stops(cell)).toEqual([
      "385: Words were expected in each of 3 cells of this row under “Seven enablers of improvement in children's services”.",
    ]);
    expect(stops(without(381))[0]).toContain('The heading “Seven enablers');
  });

  test('with a cell of a workstream update left empty is a problem at the row', () => {
    const records = parsePackPresentationWith(667, 667, (raw) => raw.replace(/\t.*/, '\t'));
    expect(stops(records)).toEqual([
      '667: Words were expected in each of 2 cells of this row under “Workstream Updates”.',
    ]);
  });
});
