import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeChange } from '#shared/domain/judgement/describe-change.ts';
import { reading } from './row-builder.ts';

describe('the change from one reading to another', () => {
  test.each([
    ['46', '51', 'rate per 10,000', 'lower', 'up 5', 5, 'worsening'],
    ['85%', '54%', 'percentage', 'higher', 'down 31 points', -31, 'worsening'],
    ['93', '92', 'percentage', 'higher', 'down 1 point', -1, 'worsening'],
    ['34%', '26%', 'percentage', 'lower', 'down 8 points', -8, 'improving'],
    ['53%', '67%', 'percentage', 'higher', 'up 14 points', 14, 'improving'],
    ['47', '112', 'percentage', 'none', 'up 65 points', 65, 'up'],
    ['2', '0', 'number', 'none', 'down 2', -2, 'down'],
    ['115', '115', 'number', 'lower', 'no change', 0, 'no change'],
    ['24', '24.00', 'average', 'lower', 'no change', 0, 'no change'],
    ['13.93', '14.83', 'average', 'lower', 'up 0.90', 0.9, 'worsening'],
    ['0.1', '0.3', 'average', 'higher', 'up 0.2', 0.2, 'improving'],
  ] as const)('from %s to %s (%s, aim %s) is "%s"', (...row) => {
    const [from, to, unit, aim, words, difference, direction] = row;
    expect(describeChange(reading('Nov-24', from), reading('Dec-24', to), unit, aim)).toEqual({
      words,
      underAim: direction.endsWith('ing') ? `${words}, ${direction}` : words,
      difference,
      direction,
    });
  });

  test('an empty cell on either side is named and nothing is computed', () => {
    const full = reading('Dec-24', '5');
    const empty = reading('Nov-24', '');
    expect(describeChange(empty, full, 'number', 'lower')).toEqual({
      words: 'not known: no figure for Nov-24',
      underAim: 'not known: no figure for Nov-24',
      difference: null,
      direction: 'not known',
    });
    expect(describeChange(full, empty, 'number', 'lower').words).toBe(
      'not known: no figure for Nov-24',
    );
  });

  test('a table without a column for the month says so', () => {
    expect(describeChange(null, reading('Dec-24', '5'), 'number', 'lower').words).toBe(
      'not known: no column for the month to compare with',
    );
  });

  test('there and back again is the same distance the other way, and never more digits than printed', () => {
    const hundredths = fc.integer({ min: 0, max: 999999 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [first, second] = [reading('Nov-24', a), reading('Dec-24', b)];
        const there = describeChange(first, second, 'average', 'lower');
        const back = describeChange(second, first, 'average', 'lower');
        expect((there.difference ?? Number.NaN) + (back.difference ?? Number.NaN)).toBe(0);
        expect(there.words).toMatch(/^(up|down) \d+\.\d{2}$|^no change$/);
      }),
    );
  });
});
