import { describe, expect, test } from 'vitest';
import { reanchorFigure } from '#shared/domain/anchoring/reanchor-figure.ts';

const anchor = {
  row: 'pack-2025-01-30/family-safeguarding/number-of-children-in-our-care',
  indicator: 'indicator/number-of-children-in-our-care',
  month: 'Dec-24',
  printed: '474',
};

function row(id: string, printed: string, more: { month?: string; indicator?: string } = {}) {
  return {
    id,
    indicator: more.indicator ?? anchor.indicator,
    readings: [{ month: more.month ?? 'Dec-24', printed, value: Number(printed), note: null }],
  };
}

const march = 'pack-2025-03-27/family-safeguarding/number-of-children-in-our-care';

describe('a figure in other papers', () => {
  test('is the same indicator in the same month, wherever its row stands', () => {
    expect(reanchorFigure([row(march, '474')], anchor)).toEqual({
      outcome: 'carried',
      figure: { row: march, printed: '474' },
    });
  });

  test('stays in its own row though another prints the indicator too', () => {
    expect(reanchorFigure([row(march, '470'), row(anchor.row, '474')], anchor)).toMatchObject({
      outcome: 'carried',
      figure: { row: anchor.row },
    });
  });

  test('goes to review where it is printed anew or more than once', () => {
    expect(reanchorFigure([row(march, '476')], anchor)).toEqual({
      outcome: 'review',
      why: 'printed anew',
      figures: [{ row: march, printed: '476' }],
    });
    expect(reanchorFigure([row(march, '474'), row(`${march}-2`, '474')], anchor)).toMatchObject({
      outcome: 'review',
      why: 'printed more than once',
    });
  });

  test('is never another month or another indicator', () => {
    const others = [
      row(march, '474', { month: 'Nov-24' }),
      row(march, '474', { indicator: 'indicator/number-of-care-leavers' }),
    ];
    expect(reanchorFigure(others, anchor)).toEqual({ outcome: 'orphaned' });
  });
});
