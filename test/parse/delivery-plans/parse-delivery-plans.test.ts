import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { splitPlanCell } from '#shared/parse/delivery-plans/plan-rows.ts';
import { deliveryServices } from '#shared/parse/delivery-plans/plan-tables.ts';
import { packLines, packText } from '../agenda-pack.ts';
import { messagesOf, packPlans, parsePackPlans, parsePackPlansWith } from './plans.ts';

const rowAt = (line: number) => {
  const row = packPlans.plans.find((one) => one.line === line);
  if (!row) throw new Error(`No row was read at line ${line}.`);
  return row;
};
const stops = (records: ReturnType<typeof parsePackPlans>) => messagesOf(records, 'problem');

describe('The service delivery plans in the pack', () => {
  test('are eight services by six priorities, without a problem', () => {
    expect(packPlans.problems).toEqual([]);
    expect(packPlans.plans).toHaveLength(48);
    expect(packPlans.plans.map(({ service, priority }) => `${service} ${priority}`)).toEqual(
      deliveryServices.flatMap((service) => [1, 2, 3, 4, 5, 6].map((one) => `${service} ${one}`)),
    );
    expect(new Set(packPlans.plans.map(({ id }) => id)).size).toBe(48);
    expect(rowAt(812 + 5)).toMatchObject({
      id: 'pack-2025-01-30/plan/pathways-through-care-care-leavers-cl/3',
      kind: 'plan',
      plan: '2025',
      recoveredFrom: null,
    });
  });

  test('stand one service a page on pages 31 to 38, which are counted', () => {
    const pages = packPlans.plans.map(({ page }) => page);
    expect(pages.map(({ from }) => from)).toEqual(
      [31, 32, 33, 34, 35, 36, 37, 38].flatMap((page) => Array<number>(6).fill(page)),
    );
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['inferred']));
  });

  test('lose no word of their cells: the pieces joined are the cells', () => {
    for (const row of packPlans.plans) {
      const cells = (packLines[row.line - 1] ?? '').split('\t').map(cleanString);
      expect(cells[0]?.startsWith(`Priority ${row.priority}: `)).toBe(true);
      const pieces = [row.actions, row.outcomes, row.measures].map((list) => list.join(' '));
      expect(pieces).toEqual(cells.slice(1));
    }
  });

  test('have 79 actions, 84 outcomes and 98 measures, but for two cells that lost a full stop', () => {
    const { plans } = packPlans;
    expect(plans.flatMap(({ actions }) => actions)).toHaveLength(79 - 1);
    expect(plans.flatMap(({ outcomes }) => outcomes)).toHaveLength(84);
    const measures = plans.flatMap((row) => row.measures);
    expect(measures).toHaveLength(98 - 1);
    expect(measures.filter((measure) => /\d/.test(measure))).toHaveLength(41);
    expect(rowAt(797).actions).toEqual([
      'Service Managers Panel/Legal Planning meetings require Cultural Genograms.',
      'Work with extended family networks to keep families together Assessments/planning with family/friends network (incl. non-resident parents).',
    ]);
    expect(rowAt(795).measures).toEqual([
      'Auditing & data - Less children coming in care & less children in CP plans and care proceedings We will have specialist workers embedded across all of the teams.',
    ]);
  });

  test('want cultural genograms in 80% of the families of one service and 85% of another', () => {
    const genograms = packPlans.plans.filter(({ measures }) =>
      measures.some((measure) => /% .*genograms/.test(measure)),
    );
    expect(genograms.map(({ service, measures }) => [service, measures.at(-1)])).toEqual([
      ['Family Help', '80% of families open to service have cultural genograms.'],
      ['Family Safeguarding', '85% of families open to service have cultural genograms.'],
    ]);
  });

  test('print numbers outside the column of measures in two rows', () => {
    expect(rowAt(789).actions[0]).toContain('90% permanent workforce and 0% agency use');
    expect(rowAt(840).outcomes[0]).toContain('10% trend in staff turnover improvement');
  });
});

describe('A cell that lost its bullets', () => {
  test('is cut at full stops before a capital, a number or a sign of quantity', () => {
    expect(rowAt(807).measures).toEqual([
      'CYP remain/enter care for >21 days is rare.',
      '≤2 CYP p/a enter care after custody.',
      'CYP supported to live with family/friends.',
    ]);
    expect(rowAt(850).measures).toEqual([
      'Increase across all KPIs on fostering dashboard. (Aim for 95%).',
      'Stability across workforce.',
    ]);
    expect(rowAt(851).actions).toHaveLength(1);
  });

  test('is cut at a full stop that lost its space, and nowhere inside a word or a number', () => {
    expect(splitPlanCell('CYP feel better supported.Reducing risk of judicial review.')).toEqual([
      'CYP feel better supported.',
      'Reducing risk of judicial review.',
    ]);
    expect(splitPlanCell('2.5% fewer, e.g. visits in PowerBi.')).toEqual([
      '2.5% fewer, e.g. visits in PowerBi.',
    ]);
    expect(splitPlanCell('')).toEqual([]);
  });

  test('keeps every letter, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const letters = (text: string) => text.replace(/\s/gu, '');
        expect(letters(splitPlanCell(cell).join(''))).toBe(letters(cell));
      }),
    );
  });
});

describe('A service delivery plan that is damaged', () => {
  test('is read alike with other line ends and with a byte order mark', () => {
    expect(parsePackPlans(packText.replaceAll('\n', '\r\n'))).toEqual(packPlans);
    expect(parsePackPlans(`\uFEFF${packText}`)).toEqual(packPlans);
  });

  test('without a column is a problem at the row', () => {
    const records = parsePackPlansWith(806, (raw) => raw.split('\t').toSpliced(2, 1).join('\t'));
    expect(stops(records)).toEqual(['806: The row has 3 cells under a header of 4.']);
  });

  test('with another tab is a problem at the row', () => {
    const records = parsePackPlansWith(806, (raw) => raw.replace('\t', '\t\t'));
    expect(stops(records)).toEqual(['806: The row has 5 cells under a header of 4.']);
  });

  test('with an empty cell is a problem at the row', () => {
    const records = parsePackPlansWith(806, (raw) => raw.split('\t').with(3, '').join('\t'));
    expect(stops(records)).toEqual(['806: A cell of this row is empty where words were expected.']);
  });

  test('with its header changed is a problem at the header', () => {
    const measures = parsePackPlansWith(804, (raw) => raw.replace('January 2026', 'April 2025'));
    expect(stops(measures)).toEqual([
      '804: The columns “Priorities, Action, Outcome, By January 2026 we will have” were expected in this header.',
    ]);
    const first = parsePackPlansWith(804, (raw) => raw.replace('Priorities', 'Aims'));
    expect(stops(first)).toEqual([
      '0: The service delivery plan of Young People was expected.',
      '802: The plan of Young People was expected under its title.',
    ]);
  });

  test('without a priority, or with one under another name, is a problem', () => {
    expect(stops(parsePackPlansWith(806, () => ''))).toEqual([
      '802: Priority 2 was expected in the plan of Young People.',
    ]);
    const renamed = parsePackPlansWith(806, (raw) => raw.replace('Localities', 'Places'));
    expect(stops(renamed)).toEqual([
      '806: A priority of the plan of Young People was expected in the first cell, not “Priority 2: Places”.',
    ]);
  });

  test('that repeats a priority is a problem, and the first row stays', () => {
    const records = parsePackPlansWith(807, (raw) =>
      raw.replace('Priority 3: Reunification', 'Priority 2: Localities'),
    );
    expect(stops(records)).toEqual([
      '802: Priority 3 was expected in the plan of Young People.',
      '807: Young People, priority 2: this row is printed twice.',
    ]);
    expect(new Set(records.plans.map(({ id }) => id)).size).toBe(records.plans.length);
  });

  test('under another title is a problem twice: one service too few, one too many', () => {
    const records = parsePackPlansWith(802, (raw) => raw.replace('Young People', 'Old People'));
    expect(stops(records)).toEqual([
      '0: The service delivery plan of Young People was expected.',
      '802: “Old People” is not one of the eight services that were expected.',
    ]);
  });

  test('printed twice is a problem at the second', () => {
    const records = parsePackPlansWith(802, (raw) => raw.replace('Young People', 'Family Help'));
    expect(stops(records)).toContain(
      '802: The service delivery plan of Family Help is printed twice.',
    );
  });

  test('in a text that is cut off is a problem for every service that is missing', () => {
    expect(stops(parsePackPlans(''))).toHaveLength(8);
    const cut = parsePackPlans(packLines.slice(0, 845).join('\n'));
    expect(stops(cut)).toContain(
      '0: The service delivery plan of Pathways Through Care - Children in care was expected.',
    );
    expect(stops(cut)).toContain('843: Priority 1 was expected in the plan of Fostering.');
  });
});
