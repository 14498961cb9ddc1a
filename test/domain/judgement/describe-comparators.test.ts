import { describe, expect, test } from 'vitest';
import { describeComparators } from '#shared/domain/judgement/describe-comparators.ts';
import type { Comparators } from '#shared/model/indicator.ts';
import { cell, reading } from './row-builder.ts';

const year = '23/24';
const none = { southampton: null, statisticalNeighbours: null, southEast: null, england: null };

function percentages(figure: string, printed: Partial<Comparators>) {
  const comparators = { ...none, ...printed };
  return describeComparators({ comparators, unit: 'percentage' }, reading('Dec-24', figure));
}

describe('a reading against the printed comparators', () => {
  test('stands above, below or level with each, which is quoted as printed with its year', () => {
    expect(
      percentages('21%', {
        southampton: { ...cell('23.2%'), year },
        statisticalNeighbours: { ...cell('20.4%'), year },
        southEast: { ...cell('21.0%'), year },
        england: { ...cell('19.0%'), year },
      }),
    ).toEqual([
      "below Southampton's own figure for the year (23.2%, 23/24)",
      'above statistical neighbours (20.4%, 23/24)',
      'level with the South East (21.0%, 23/24)',
      'above England (19.0%, 23/24)',
    ]);
  });

  test('a whole per cent cannot be told from a comparator that rounds to it', () => {
    expect(percentages('21%', { england: { ...cell('21.4%'), year } })).toEqual([
      'level with England (21.4%, 23/24)',
    ]);
    expect(percentages('21%', { england: { ...cell('21.6%'), year } })).toEqual([
      'below England (21.6%, 23/24)',
    ]);
  });

  test('a per cent sign the paper leaves out is put in', () => {
    expect(percentages('92', { statisticalNeighbours: { ...cell('80.6'), year } })).toEqual([
      'above statistical neighbours (80.6%, 23/24)',
    ]);
  });

  test('empty cells, dashes, missing columns and missing readings say nothing', () => {
    expect(
      percentages('92', { southEast: { ...cell('-'), year }, england: { ...cell(''), year } }),
    ).toEqual([]);
    expect(percentages('', { england: { ...cell('21.4%'), year } })).toEqual([]);
    expect(
      describeComparators({ comparators: null, unit: 'number' }, reading('Dec-24', '5')),
    ).toEqual([]);
  });
});
