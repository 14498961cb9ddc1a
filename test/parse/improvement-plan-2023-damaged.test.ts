import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  messagesOf,
  parsePlan,
  parsePlanWith,
  plan2023,
  planLines,
} from './improvement-plan-2023.ts';

const problemsOf = (records: ReturnType<typeof parsePlan>) => messagesOf(records, 'problem');
const withoutColumn = (column: number) => (raw: string) =>
  raw.split('\t').toSpliced(column, 1).join('\t');
const without = (line: number) => parsePlanWith(line, line, () => '');

describe('The plan of 2023 as it came', () => {
  test('is all there without a problem, and its nine oddities are noted', () => {
    expect(problemsOf(plan2023)).toEqual([]);
    const notes = messagesOf(plan2023, 'note').map((note) => Number.parseInt(note, 10));
    expect(notes).toEqual([0, 188, 228, 262, 298, 354, 355, 388, 389]);
  });
});

describe('An indicator table of 2023 that is damaged', () => {
  test('with a month left out is a problem at its header, wherever the month stands', () => {
    const first = parsePlanWith(101, 113, withoutColumn(1));
    expect(problemsOf(first)).toContain(
      '101: The month columns of this table are not those of the other tables.',
    );
    const second = parsePlanWith(101, 113, withoutColumn(2));
    expect(problemsOf(second)).toContain(
      '101: The month after Jul-22 was expected in the header, not Mar-23.',
    );
    const middle = parsePlanWith(227, 239, withoutColumn(5));
    expect(problemsOf(middle)).toContain(
      '227: The month after Oct-22 was expected in the header, not Dec-22.',
    );
    const last = parsePlanWith(187, 197, withoutColumn(13));
    expect(problemsOf(last)).toContain(
      '187: The month columns of this table are not those of the other tables.',
    );
  });

  test('with another tab in a row is a problem at the row', () => {
    const records = parsePlanWith(190, 190, (raw) => raw.replace('\t14', '\t\t14'));
    expect(problemsOf(records)).toEqual(['190: The row has 18 cells under a header of 17.']);
  });

  test('with its header changed is a problem for it and for every row', () => {
    const problems = problemsOf(parsePlanWith(157, 157, (raw) => raw.replace('Indicator', 'Item')));
    expect(
      problems.filter((problem) => problem.includes('expected under “Priority 2')),
    ).toHaveLength(1);
    for (const line of [157, 158, 159, 160, 161]) {
      expect(problems.filter((problem) => problem.startsWith(`${line}: `))).toHaveLength(1);
    }
  });

  test('with a comparator renamed is a problem', () => {
    const records = parsePlanWith(101, 101, (raw) => raw.replace('South East', 'South West'));
    expect(problemsOf(records)).toEqual([
      '101: The column head “South West” is neither a month nor a comparator.',
    ]);
  });

  test('with a figure altered no longer adds up, which is a problem at children in care', () => {
    const records = parsePlanWith(237, 237, (raw) => raw.replace('\t41', '\t14'));
    expect(problemsOf(records)).toEqual(
      [188, 228].map(
        (line) =>
          `${line}: Number of children in our care: Oct-22: printed as 552 where the six placement rows of the month add up to 525; it is kept as printed.`,
      ),
    );
    const known = parsePlanWith(237, 237, (raw) => raw.replace('\t42', '\t24'));
    expect(problemsOf(known)).toHaveLength(2);
    expect(problemsOf(known)[0]).toContain('Nov-22: printed as 543');
  });
});

describe('A table of the plan that is damaged', () => {
  test('with a column left out is a problem at its header and at its rows', () => {
    const problems = problemsOf(parsePlanWith(143, 149, withoutColumn(2)));
    expect(problems).toContain(
      '143: The columns “Service Area, Action, Outcome, By April 2025 we will have” were expected in this header.',
    );
    expect(problems).toContain('144: The row has 3 cells under a header of 4.');
  });

  test('with another tab in a row is a problem at the row', () => {
    const records = parsePlanWith(366, 366, (raw) => raw.replace('. 10%', '.\t10%'));
    expect(problemsOf(records)).toEqual(['366: The row has 4 cells under a header of 3.']);
  });

  test('with a service area left out, or misspelt, is a problem', () => {
    expect(problemsOf(without(264))).toContain(
      '260: A row of Pathways through care & resources was expected here.',
    );
    const problems = problemsOf(parsePlanWith(145, 145, (raw) => raw.replace('Safe', 'Save')));
    expect(problems).toContain('143: A row of Safeguarding was expected here.');
    expect(problems).toContain(
      '145: “Saveguarding” is not a service area of the other priorities.',
    );
  });

  test('with a priority left out of a delivery plan is a problem', () => {
    expect(problemsOf(without(380))).toEqual([
      '373: Priority 5 was expected in the delivery plan of Pathways through care & resources.',
    ]);
  });

  test('without its header row is a problem at its first row', () => {
    expect(problemsOf(without(286))).toContain(
      '287: The columns “Service Area, Action, Outcome, By April 2025 we will have” were expected in this header.',
    );
  });

  test('without the heading over it does not pass for part of what stands above', () => {
    const records = parsePlanWith(173, 173, () => '');
    expect(problemsOf(records)).toEqual([
      '175: This table does not stand under the heading that was expected.',
    ]);
    expect(records.baseline).toHaveLength(58);
    expect(records.plans).toHaveLength(60);
  });

  test('under the heading of no known delivery plan is a problem', () => {
    const problems = problemsOf(parsePlanWith(363, 363, () => '# Younger People'));
    expect(problems).toContain(
      '363: The delivery plan of “Younger People” names no service area of the plan.',
    );
    expect(problems).toContain('0: One delivery plan of Young People was expected.');
  });

  test('with a tab in a line of baseline data is a problem at the line', () => {
    const records = parsePlanWith(122, 122, (raw) => raw.replace('being', 'being\t'));
    expect(problemsOf(records)).toEqual(['122: A row of a table stands where no table is known.']);
  });
});

describe('A plan of 2023 cut short or emptied', () => {
  test('is never read without a problem, wherever the text ends', () => {
    for (let end = 0; end < 391; end += 9) {
      const records = parsePlan(planLines.slice(0, end).join('\n'));
      expect(problemsOf(records).length, `cut after line ${end}`).toBeGreaterThan(0);
    }
  });

  test('without any text says so', () => {
    for (const text of ['', '\uFEFF', '\n\n']) {
      const records = parsePlan(text);
      expect(problemsOf(records)).toContain('0: Text was expected in this paper.');
      expect(records.blocks).toEqual([]);
      expect(records.outline).toEqual([]);
    }
  });

  test('misses each list that is left out', () => {
    expect(problemsOf(parsePlanWith(69, 72, () => ''))).toEqual([
      '0: Ofsted’s recommendations were expected.',
    ]);
    expect(problemsOf(parsePlanWith(89, 91, () => ''))).toEqual([
      '0: The cross cutting themes were expected.',
    ]);
    expect(problemsOf(parsePlanWith(62, 67, () => ''))).toEqual([
      '0: One table of Ofsted’s judgements was expected.',
    ]);
    expect(problemsOf(parsePlanWith(274, 280, () => ''))).toEqual([
      '0: Baseline data were expected under priority 5.',
    ]);
  });

  test('with its lines lost, doubled or shuffled about is never an exception', () => {
    const line = fc.nat({ max: planLines.length - 1 });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 400, size: 'max' }),
        fc.boolean(),
        (picked, inOrder) => {
          const order = inOrder ? [...picked].sort((a, b) => a - b) : picked;
          const text = order.map((index) => planLines[index] ?? '').join('\n');
          const records = parsePlan(text);
          expect(new Set(records.blocks.map(({ id }) => id)).size).toBe(records.blocks.length);
          for (const { block, ordinal } of records.outline) {
            expect(records.blocks[ordinal]?.id).toBe(block);
          }
          for (const { line: at } of records.problems) {
            expect(at).toBeLessThanOrEqual(order.length);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
