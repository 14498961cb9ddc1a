import { describe, expect, test } from 'vitest';
import { targetHistory } from '#shared/domain/judgement/target-history.ts';
import type { EarlierMonths } from '#shared/model/indicator.ts';
import { cell, reading, rowWith } from './row-builder.ts';

const earlierWith = (...targets: readonly string[]) => [planOf('2023', ...targets)];
const row = rowWith({ 'Nov-24': '36%', 'Dec-24': '35%' }, { target: cell('25%') });

function planOf(year: string, ...targets: readonly string[]): EarlierMonths {
  return {
    document: `improvement-plan-${year}`,
    year,
    title: `The plan of ${year}`,
    name: row.name,
    words: 'Printed there under the same name.',
    reason: 'Name identical.',
    rows: targets.map((printed, index) => ({
      row: `improvement-plan-2023/table/${index}`,
      document: `improvement-plan-${year}`,
      title: `The plan of ${year}`,
      table: 'Priority 1',
      line: 100 + index,
      block: `improvement-plan-2023/${index}`,
      page: row.page,
      printed: cell(printed),
      readings: [reading('Jul-22', '30%'), reading('Jul-23', '31%')],
    })),
  };
}

describe('the targets of an indicator', () => {
  test('stand each over the months of its own paper, and a move is said in words', () => {
    const { steps, moved } = targetHistory(row, earlierWith('24'));
    expect(moved).toBe('The target moved from 24% to 25%.');
    expect(steps.map(({ target, months }) => [target.printed, months])).toEqual([
      ['24', ['Jul-22', 'Jul-23']],
      ['25%', ['Nov-24', 'Dec-24']],
    ]);
  });

  test.each<[string, readonly string[], string | null]>([
    ['the same target is no move, whether or not its sign is printed', ['25'], null],
    ['no number before is no move', ['-'], null],
    [
      'one of two targets that moved is a move, and both are named',
      ['25%', '24%'],
      'The target moved from 25% and 24% to 25%.',
    ],
    ['a repeat is named once', ['24%', '24%'], 'The target moved from 24% to 25%.'],
  ])('%s', (_, before, moved) => {
    expect(targetHistory(row, earlierWith(...before)).moved).toBe(moved);
  });

  test('two moves are said in one sentence, oldest first', () => {
    const papers = [planOf('2020', '20%'), planOf('2023', '24%')];
    expect(targetHistory(row, papers).moved).toBe('The target moved from 20% to 24% to 25%.');
    expect(targetHistory(row, [planOf('2020', '24%'), planOf('2023', '24%')]).moved).toBe(
      'The target moved from 24% to 25%.',
    );
  });

  test('without an earlier paper or without a target now nothing is said to have moved', () => {
    expect(targetHistory(row, []).moved).toBeNull();
    const without = { ...row, target: cell('-') };
    expect(targetHistory(without, earlierWith('24%'))).toMatchObject({ moved: null });
    expect(targetHistory(without, earlierWith('24%')).steps).toHaveLength(1);
  });
});
