import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { bareWords } from '#shared/parse/compare-copies.ts';
import {
  messagesOf,
  ownPlans,
  packPlans,
  parsePlans,
  parsePlansWith,
  plansLines,
  plansText,
} from './plans.ts';

const stops = (records: ReturnType<typeof parsePlans>) => messagesOf(records, 'problem');

describe('The service delivery plans as a document of their own', () => {
  test('are the same eight services by six priorities, under ids of their own', () => {
    const names = (plans: typeof ownPlans.plans) =>
      plans.map(({ service, priority }) => `${service} ${priority}`);
    expect(names(ownPlans.plans)).toEqual(names(packPlans.plans));
    expect(new Set(ownPlans.plans.map(({ id }) => id)).size).toBe(48);
    for (const { id, document } of ownPlans.plans) {
      expect(document).toBe('delivery-plans-2026');
      expect(id.startsWith('delivery-plans-2026/plan/')).toBe(true);
    }
  });

  test('take priorities 5 and 6 of Family Safeguarding from the pack, and no other row', () => {
    const recovered = ownPlans.plans.filter(({ recoveredFrom }) => recoveredFrom !== null);
    expect(recovered.map(({ id, line, recoveredFrom }) => ({ id, line, recoveredFrom }))).toEqual([
      {
        id: 'delivery-plans-2026/plan/family-safeguarding/5',
        line: 28,
        recoveredFrom: { document: 'pack-2025-01-30', line: 799 },
      },
      {
        id: 'delivery-plans-2026/plan/family-safeguarding/6',
        line: 28,
        recoveredFrom: { document: 'pack-2025-01-30', line: 800 },
      },
    ]);
    expect(recovered[0]?.actions).toEqual([
      'Embed good quality reflective supervision.',
      'Embed multi-professional group supervision in safeguarding teams.',
    ]);
    expect(stops(ownPlans)).toEqual([]);
    expect(messagesOf(ownPlans, 'note')).toEqual([
      '28: Family Safeguarding, priority 5: its words stand here out of order; the row is taken from line 799 of pack-2025-01-30.',
      '28: Family Safeguarding, priority 6: its words stand here out of order; the row is taken from line 800 of pack-2025-01-30.',
    ]);
  });

  test('lose no letter of the cells they print', () => {
    const printed = ownPlans.plans.filter(({ recoveredFrom }) => recoveredFrom === null);
    expect(printed).toHaveLength(46);
    for (const row of printed) {
      const cells = (plansLines[row.line - 1] ?? '').split('\t').map(cleanString);
      const pieces = [row.actions, row.outcomes, row.measures].map((list) => list.join(''));
      expect(pieces.map(bareWords)).toEqual(cells.slice(1, 4).map(bareWords));
    }
  });

  test('have no page, and say why', () => {
    const pages = [...ownPlans.plans, ...ownPlans.blocks].map(({ page }) => page);
    for (const { kind, basis } of pages) {
      expect({ kind, basis }).toEqual({
        kind: 'unknown',
        basis: 'the text of the service delivery plans carries no page numbers',
      });
    }
  });

  test('are blocks that stand at their lines, every line with words in one of them', () => {
    for (const { text, cells, lineFrom, lineTo } of ownPlans.blocks) {
      expect(lineTo).toBe(lineFrom);
      const line = cleanString(plansLines[lineFrom - 1] ?? '');
      for (const piece of cells ?? [text]) expect(line).toContain(piece);
    }
    const lines = plansLines.flatMap((raw, index) => (raw.trim() === '' ? [] : [index + 1]));
    expect(ownPlans.blocks.map(({ lineFrom }) => lineFrom)).toEqual(lines);
    expect(new Set(ownPlans.blocks.map(({ id }) => id)).size).toBe(lines.length);
  });

  test('are eight tables of a header and six rows, or four where two were lost', () => {
    const tables = new Map<string, string[]>();
    for (const { table, kind, cells } of ownPlans.blocks) {
      if (table === null) continue;
      expect(cells).toHaveLength(4);
      tables.set(table, [...(tables.get(table) ?? []), kind]);
    }
    expect([...tables.values()].map((kinds) => kinds.length)).toEqual([7, 5, 7, 7, 7, 7, 7, 7]);
    for (const [head, ...rows] of tables.values()) {
      expect(head).toBe('table header');
      expect(new Set(rows)).toEqual(new Set(['table row']));
    }
  });

  test('show a title that is drawn as a table as a paragraph', () => {
    expect(ownPlans.blocks.find(({ lineFrom }) => lineFrom === 19)).toMatchObject({
      kind: 'paragraph',
      text: 'Service Delivery Plan',
    });
  });

  test('list the eight services, one below another', () => {
    expect(ownPlans.outline.map(({ level }) => level)).toEqual(Array<number>(8).fill(1));
    expect(ownPlans.outline.map(({ title }) => title)).toEqual(
      ownPlans.tables.map(({ title }) => title),
    );
  });
});

describe('The document of the plans when it is damaged', () => {
  test('takes no row from the pack that it should print itself', () => {
    const records = parsePlansWith(24, 24, () => '');
    expect(stops(records)).toEqual([
      '17: Priority 4 was expected in the plan of Family Safeguarding.',
    ]);
    expect(records.plans).toHaveLength(47);
  });

  test('takes nothing from the pack where no word of the lost rows stands', () => {
    const records = parsePlansWith(28, 62, () => '');
    expect(stops(records)).toEqual([
      '17: Priority 5 was expected in the plan of Family Safeguarding.',
      '17: Priority 6 was expected in the plan of Family Safeguarding.',
    ]);
    expect(records.lost).toBeNull();
    const otherWords = parsePlansWith(28, 28, () => 'Some other words.');
    expect(otherWords.lost).toBeNull();
    expect(stops(otherWords)).toHaveLength(2);
  });

  test('keeps a row it prints itself where the pack has it too', () => {
    const row = 'Priority 5: Recruitment & Retention\tAn action.\tAn outcome.\tA measure.\t';
    const records = parsePlansWith(25, 25, () => row);
    const five = records.plans.find(({ id }) => id.endsWith('/family-safeguarding/5'));
    expect(five).toMatchObject({ line: 25, actions: ['An action.'], recoveredFrom: null });
    expect(messagesOf(records, 'note')).toHaveLength(1);
  });

  test('with another tab, in a table of four columns or of five, is a problem at the row', () => {
    const four = parsePlansWith(72, 72, (raw) => raw.replace('\t', '\t\t'));
    expect(stops(four)).toEqual(['72: The row has 5 cells under a header of 4.']);
    const five = parsePlansWith(22, 22, (raw) => raw.replace('\t', '\t\t'));
    expect(stops(five)).toEqual(['22: The row has 6 cells under a header of 4.']);
  });

  test('cut off is a problem for what is missing', () => {
    expect(stops(parsePlans(''))).toContain('0: Text was expected in this paper.');
    const cut = parsePlans(plansLines.slice(0, 145).join('\n'));
    expect(stops(cut)).toEqual([
      '0: The service delivery plan of Pathways Through Care - Children in care was expected.',
      '139: Priority 5 was expected in the plan of Fostering.',
      '139: Priority 6 was expected in the plan of Fostering.',
    ]);
  });

  test('is read alike with other line ends and with a byte order mark', () => {
    expect(parsePlans(plansText.replaceAll('\n', '\r\n'))).toEqual(ownPlans);
    expect(parsePlans(`\uFEFF${plansText}`)).toEqual(ownPlans);
  });

  test('never throws, and points to lines that it has', () => {
    const piece = fc.oneof(
      fc.constantFrom(...plansLines.filter((raw) => raw !== '')),
      fc.constantFrom('\t', '\t\t\t', '• ', 'Priority 7: More\ta\tb\tc', '<b>'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('\n');
        const { problems, blocks } = parsePlans(text);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(count);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
      { numRuns: 200 },
    );
  });
});
