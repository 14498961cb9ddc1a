import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/model/document.ts';
import { missingChartText } from '#shared/parse/draft-block.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { withoutCharts } from '#shared/parse/monitoring-cell.ts';
import { pack, packLines, sha256Hex } from './agenda-pack.ts';

const { blocks } = pack;
const kinds = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind);
const at = (line: number): Block => {
  const block = blocks.find(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo);
  if (!block) throw new Error(`No block holds line ${line}.`);
  return block;
};

/** The lines of a block after the same clean-up as its text. */
const cleanLines = ({ lineFrom, lineTo }: Block): string =>
  cleanString(withoutCharts(packLines.slice(lineFrom - 1, lineTo).join(' ')));

/** The stretches of a block's text that stand together in its lines: cells, and the halves a page break made. */
function stretches({ text, pageBreakAt }: Block): readonly string[] {
  const cut = pageBreakAt ?? text.length;
  return [text.slice(0, cut), text.slice(cut)]
    .flatMap((half) => half.split('\t'))
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '');
}

describe('The text of the pack as blocks', () => {
  test('is found, every block of it, in the lines it cites', () => {
    let checked = 0;
    for (const block of blocks) {
      if (block.kind === 'missing chart') continue;
      const printed =
        block.kind === 'page marker' ? (packLines[block.lineFrom - 1] ?? '') : cleanLines(block);
      for (const stretch of stretches(block)) expect(printed).toContain(stretch);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(1200);
  });

  test('leaves out no line but empty ones, rules, the logo and repeated headers', () => {
    const covered = new Set(
      blocks.flatMap(({ lineFrom, lineTo }) =>
        Array.from({ length: lineTo - lineFrom + 1 }, (_, index) => lineFrom + index),
      ),
    );
    const left = packLines.flatMap((raw, index) =>
      covered.has(index + 1) || cleanString(raw) === '' ? [] : [{ line: index + 1, raw }],
    );
    const rules = left.filter(({ raw }) => raw.startsWith('--'));
    const headers = left.filter(({ raw }) => raw.startsWith('Date\tTitle\tAction proposed'));
    expect(rules).toHaveLength(15);
    expect(headers.map(({ line }) => line)).toEqual([2104]);
    const logo = left.filter((one) => !rules.includes(one) && !headers.includes(one));
    expect(logo).toHaveLength(84);
    expect(new Set(logo.map(({ raw }) => raw.trim()))).toEqual(
      new Set([
        'southampton.gov.uk',
        'Children & Learning',
        'Making a difference',
        'SOUTHAMPTON',
        'CITY COUNCIL',
        '**Children',
        '& Learning**',
        'Children',
        '& Learning',
      ]),
    );
    expect(pack.problems).toContainEqual(
      expect.objectContaining({ message: '84 lines of logo and strap line are not shown.' }),
    );
  });

  test('has an id for every block made from its words, numbered where they repeat', () => {
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    const blanks = kinds('blank page');
    const stem = `pack-2025-01-30/${sha256Hex('This page is intentionally left blank').slice(0, 10)}`;
    expect(blanks.map(({ id }) => id)).toEqual([
      stem,
      ...[2, 3, 4, 5, 6, 7, 8].map((count) => `${stem}-${count}`),
    ]);
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual(blocks.map((_, index) => index));
  });

  test('shows no marks of the source', () => {
    for (const { text } of blocks) {
      expect(text).not.toMatch(/\*\*|\^\{|<\/?(?:p|ul|ol|i|u|b|div|td|table)\b|&\w+;|\n| {2}/);
      expect(text.split('\t').every((cell) => cell === cell.trim())).toBe(true);
    }
  });

  test('keeps bold runs inside the text', () => {
    const line = at(106);
    expect(line.emphasis.map(({ start, end }) => line.text.slice(start, end))).toEqual([
      'both',
      'and',
    ]);
    for (const { text, emphasis, kind } of blocks) {
      for (const { start, end } of emphasis) expect(text.slice(start, end).trim()).not.toBe('');
      if (kind === 'heading') expect(emphasis).toEqual([]);
    }
  });

  test('has the twenty page markers and the eight blank pages', () => {
    expect(kinds('page marker').map(({ text }) => text)).toEqual(
      [7, 8, 9, 16, 17, 10, 19, 21, 22, 23, 28, 29, 43, 45, 47, 53, 60, 79, 82, 8].map(
        (page) => `Page ${page}`,
      ),
    );
    expect(kinds('blank page').map(({ page }) => page.from)).toEqual([
      6, 30, 42, 62, 78, 84, 92, 100,
    ]);
  });

  test('takes misprinted page numbers out of the words, with a note', () => {
    expect(at(1976).kind).toBe('page marker');
    expect(
      blocks.find(({ text }) => text.startsWith('A 17yr old young person became'))?.page,
    ).toEqual(expect.objectContaining({ kind: 'inferred', from: 83, to: 83 }));
    const header = blocks.find(({ lineFrom, kind }) => lineFrom === 597 && kind === 'table header');
    expect(header?.cells?.slice(0, 2)).toEqual(['', 'Q1']);
    expect(header?.page).toMatchObject({ kind: 'inferred', from: 18, to: 18 });
    const basis = header?.page.basis;
    expect(basis).toContain('the page prints “Page 10”, a misprint (line 597)');
    const notes = pack.problems.filter(({ message }) => message.includes('misprint'));
    expect(notes.map(({ line, severity }) => [line, severity])).toEqual([
      [597, 'note'],
      [1976, 'note'],
    ]);
  });

  test('puts six paragraphs, a header and three rows together that page breaks cut', () => {
    const cut = blocks.filter(({ pageBreakAt }) => pageBreakAt !== null);
    expect(cut.map(({ lineFrom, lineTo }) => [lineFrom, lineTo])).toEqual([
      [236, 238],
      [944, 946],
      [1734, 1736],
      [1816, 1818],
      [1852, 1854],
      [2099, 2102],
      [2105, 2110],
      [2111, 2114],
      [2149, 2151],
      [2209, 2211],
    ]);
    const halves = (line: number): readonly string[] => {
      const { text, pageBreakAt } = at(line);
      return [
        text.slice(0, pageBreakAt ?? 0).slice(-12),
        text.slice(pageBreakAt ?? 0).slice(0, 10),
      ];
    };
    expect(halves(236)).toEqual(['raised that ', 'pressures ']);
    expect(halves(944)).toEqual(['ure Rules / ', 'Schedule 1']);
    expect(halves(2099)).toEqual([' one social ', 'worker was']);
    expect(halves(2111)).toEqual(['s that have ', 'been under']);
  });

  test('tells list items from dashes in the text', () => {
    expect(at(53)).toMatchObject({ kind: 'list item', level: 1 });
    expect(at(53).text).toMatch(/^Monitoring the implementation/);
    expect(at(1525)).toMatchObject({ kind: 'list item', level: 1 });
    expect(at(1525).text).toMatch(/^2\. If the family/);
    expect(at(1199).kind).toBe('paragraph');
    expect(at(283)).toMatchObject({ kind: 'list item' });
    expect(at(283).text).toMatch(/^3\. Attached as Appendix 1/);
    expect(at(928).text).toContain('objectives: • Safe and stable home environments • Accessible');
  });

  test('keeps tables together, with their headers, cells and empty cells', () => {
    expect(at(1038)).toMatchObject({ kind: 'table header', table: 'family-help' });
    expect(at(2116)).toMatchObject({ kind: 'table row', table: 'monitoring' });
    expect(blocks.filter(({ table }) => table === 'monitoring').map(({ kind }) => kind)).toEqual([
      'table header',
      ...Array.from({ length: 6 }, () => 'table row'),
    ]);
    expect(at(631).cells?.at(-1)).toBe('National requirement to implement reforms');
    expect(at(631).cells).toHaveLength(9);
    expect(at(265).cells).toEqual(['', 'Name:', 'Rob Henderson', 'Tel: 02380 834102']);
    expect(at(1463).table).toBe(at(1398).table);
    expect(at(591)).toMatchObject({ kind: 'table header', table: at(590).table });
    expect(at(2089)).toMatchObject({ kind: 'table row', table: at(2086).table });
    for (const { cells, text, table } of blocks) {
      expect(cells === null).toBe(table === null);
      if (cells) expect(text).toBe(cells.join('\t'));
    }
    const tables = blocks.map(({ table }) => table);
    const runs = tables.filter((table, index) => table !== null && table !== tables[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('says where a chart is printed that is not in the text', () => {
    const missing = kinds('missing chart');
    expect(missing).toHaveLength(9);
    for (const { text } of missing) expect(text.startsWith(missingChartText)).toBe(true);
    const before = missing.slice(0, 5).map(({ ordinal }) => blocks[ordinal - 1]?.text);
    expect(before).toEqual([
      'Savings Targets per Directorate',
      'Percentage of Child Protection Plans started in month escalated from Child In Need',
      'Number of new children in our care escalated from CP or CIN plans',
      'Age of Child/Young Person (exc. UASC)',
      'Section 20 duration (days)',
    ]);
    expect(missing[6]?.text).toContain('Its figures: 9, 7, 8, 8, 8, 8, 9, 9, 5, 6, 6, 8.');
  });

  test('belongs to the agenda item whose papers it is in', () => {
    const items = [
      [207, null],
      [208, 6],
      [254, 6],
      [256, 7],
      [873, 7],
      [886, 8],
      [1990, 8],
      [1992, 9],
      [2276, 9],
    ] as const;
    for (const [line, item] of items) {
      const block = blocks.findLast(({ lineFrom }) => lineFrom <= line);
      expect([line, block?.agendaItem]).toEqual([line, item]);
    }
  });

  test('has a page for every block after the front matter, and none in it', () => {
    for (const { lineFrom, page, agendaItem } of blocks) {
      expect(page.kind === 'unknown').toBe(lineFrom < 208);
      const item = pack.meeting.agenda.find((one) => one.item === agendaItem);
      if (page.from === null || !item) continue;
      expect(page.from).toBeGreaterThanOrEqual(item.pageFrom ?? 0);
      expect(page.to).toBeLessThanOrEqual(item.pageTo ?? 0);
    }
    expect(at(3).page.basis).toBe('the front matter is not numbered');
    const printed = new Set(
      blocks.flatMap(({ page }) => (page.kind === 'printed' ? page.from : [])),
    );
    expect([...printed]).toEqual([
      7, 8, 9, 16, 17, 19, 21, 22, 23, 28, 29, 43, 45, 47, 53, 60, 79, 82,
    ]);
  });
});

describe('Headings', () => {
  test('are the words of a title, not the same words as a label in a diagram', () => {
    expect(at(523)).toMatchObject({ kind: 'heading', level: 2, text: 'Dependencies' });
    expect(at(569)).toMatchObject({ kind: 'paragraph', text: 'Dependencies' });
    expect(at(344)).toMatchObject({ kind: 'paragraph', text: 'Agenda Item 7' });
    expect(at(1728)).toMatchObject({ kind: 'heading', level: 2, text: 'Neglect' });
  });
});

describe('The outline', () => {
  const { outline } = pack;

  test('lists every paper at its first level, in the order of the pack', () => {
    expect(outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      'Children and Families Scrutiny Panel',
      'Agenda',
      'Minutes of the meeting held on 28 November 2024',
      "Item 7: Children's social care update: Aiming Higher, Family Safeguarding and budget update",
      'Appendix 1: Aiming Higher, Family Safeguarding and Budget update presentation',
      'Appendix 2: Service Delivery Plans',
      'Item 8: Children and learning – performance and transformation',
      'Appendix 1: Summary of performance and commentary – January 2025',
      'Appendix 2: Children and Learning Glossary',
      'Appendix 3: Briefing paper on children who are in care under section 20 of the Children Act 1989 in Southampton',
      'Item 9: Monitoring scrutiny recommendations',
      'Appendix 1: Monitoring Scrutiny Recommendations – 30 January 2025',
      'Appendix 2: Position Statement – Young Carers',
    ]);
  });

  test('names each block once and points at it by its place', () => {
    expect(new Set(outline.map(({ block }) => block)).size).toBe(outline.length);
    for (const entry of outline) {
      expect(blocks[entry.ordinal]?.id).toBe(entry.block);
      expect(entry.title).not.toMatch(/[:–-]$|^\s*$/);
      expect([1, 2, 3]).toContain(entry.level);
    }
    const ordinals = outline.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([...ordinals].sort((first, second) => first - second));
  });

  test('lists all eight plans, all nine items and all 63 terms', () => {
    const titles = outline.map(({ title }) => title);
    expect(
      titles.filter(
        (title) =>
          title.includes('Service Delivery Plan –') || title.endsWith('– Service Delivery Plan'),
      ),
    ).toHaveLength(8);
    expect(titles.filter((title) => /^[1-9] \p{Lu}/u.test(title))).toHaveLength(9);
    for (const { term } of pack.glossary.terms) expect(titles).toContain(term);
  });

  test('lists a heading once that the next page only repeats', () => {
    const helps = outline.filter(
      ({ title }) => title === 'Right support at the right time – Family Help',
    );
    expect(helps).toHaveLength(1);
    for (const [index, entry] of outline.entries()) {
      const before = outline[index - 1];
      expect(before?.title === entry.title && before.level === entry.level).toBe(false);
    }
  });
});
