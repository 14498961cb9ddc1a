import { describe, expect, test } from 'vitest';
import { usualRange, usualRangeLimits } from '#shared/domain/spc/usual-range.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';

const rows = packRows();
const atLine = (line: number) => {
  const row = rows.find((each) => each.line === line);
  if (!row) throw new Error(`No row at line ${line}`);
  return row;
};

describe('the lines of the usual range', () => {
  test('are there exactly for the rows that are judged', () => {
    for (const row of rows) {
      expect(usualRangeLimits(row) === null).toBe(usualRange(row).state === 'not judged');
    }
  });

  test('stand over the months they were worked out from, with those a rule marks', () => {
    const limits = usualRangeLimits(atLine(1389));
    expect(limits?.months).toHaveLength(13);
    expect(limits?.months.at(-1)).toBe('Dec-24');
    expect(limits?.flagged).toEqual(['Dec-24']);
    expect(limits?.mean).toBeCloseTo(81.15, 1);
    expect(limits?.words).toBe('from 13 months: trial limits, which move with every new month');
  });

  test('go no lower than nought, and no higher than 100% where no month does', () => {
    expect(usualRangeLimits(atLine(1040))?.lower).toBe(0);
    expect(usualRangeLimits(atLine(1389))?.upper).toBe(100);
    // One month prints 112%, so the share is not held to 100.
    expect(usualRangeLimits(atLine(1091))?.upper).toBeGreaterThan(112);
  });
});
