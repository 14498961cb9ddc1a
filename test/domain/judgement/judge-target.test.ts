import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTarget } from '#shared/domain/judgement/judge-target.ts';
import type { Aim, Unit } from '#shared/model/indicator.ts';
import { cell, reading } from './row-builder.ts';

function judge(figure: string, target: string, aim: Aim, unit: Unit) {
  return judgeTarget({ target: cell(target), aim, unit }, reading('Dec-24', figure));
}

describe('a reading against its target', () => {
  test.each([
    // figure, target, aim, unit, state, words, distance
    ['54%', '95%', 'higher', 'percentage', 'off target', '41 points below the 95% target', -41],
    [
      '51',
      '49',
      'lower',
      'rate per 10,000',
      'off target',
      'above the target of 49 but within 2 of it',
      2,
    ],
    ['92', '81', 'higher', 'percentage', 'meets', 'meets the 81% target', 11],
    [
      '26%',
      '25',
      'lower',
      'percentage',
      'off target',
      'above the 25% target but within 1 point of it',
      1,
    ],
    ['17%', '7', 'lower', 'percentage', 'off target', '10 points above the 7% target', 10],
    ['557', '581', 'lower', 'rate per 10,000', 'meets', 'meets the target of 581', -24],
    ['3', '6.5', 'higher', 'number', 'off target', '3.5 below the target of 6.5', -3.5],
    ['4', '3.5', 'higher', 'number', 'meets', 'meets the target of 3.5', 0.5],
    [
      '3',
      '3.5',
      'higher',
      'number',
      'off target',
      'below the target of 3.5 but within 0.5 of it',
      -0.5,
    ],
    ['0.3', '0.1', 'lower', 'average', 'off target', '0.2 above the target of 0.1', 0.2],
    ['14.83', '14', 'lower', 'average', 'off target', '0.83 above the target of 14', 0.83],
    [
      '94.9%',
      '95%',
      'higher',
      'percentage',
      'off target',
      'below the 95% target but within 0.1 points of it',
      -0.1,
    ],
    ['0', '0', 'lower', 'number', 'meets', 'meets the target of 0', 0],
  ] as const)('%s against a target of %s, aim %s (%s): %s', (...row) => {
    const [figure, target, aim, unit, state, words, distance] = row;
    const close = words.includes('but within');
    expect(judge(figure, target, aim, unit)).toEqual({ state, words, close, distance });
  });

  test.each(['higher', 'lower'] as const)('exactly on target meets it, aiming for %s', (aim) => {
    expect(judge('11', '11', aim, 'number')).toEqual({
      state: 'meets',
      words: 'meets the target of 11',
      close: false,
      distance: 0,
    });
  });

  test.each([
    // Worse by no more than 5% of the target, one percentage point, or one case of a plain number.
    ['88%', '90%', 'percentage', true],
    ['85.5%', '90%', 'percentage', true],
    ['85%', '90%', 'percentage', false],
    ['9%', '10%', 'percentage', true],
    ['8.9%', '10%', 'percentage', false],
    ['10', '11', 'number', true],
    ['9', '11', 'number', false],
    ['271', '285', 'number', true],
    ['270', '285', 'number', false],
    ['333', '350', 'rate per 10,000', true],
    ['332', '350', 'rate per 10,000', false],
    ['1.9', '2', 'average', true],
    ['1', '2', 'average', false],
  ] as const)('%s short of %s (%s) is close to it: %s', (figure, target, unit, close) => {
    const judged = judge(figure, target, 'higher', unit);
    expect([judged.state, judged.close]).toEqual(['off target', close]);
    expect(judged.words.includes('but within')).toBe(close);
    // As near on the better side, it meets.
    expect(judge(figure, target, 'lower', unit)).toMatchObject({ state: 'meets', close: false });
  });

  test.each(['', '-'])('a target printed as %j is no target', (target) => {
    expect(judge('11', target, 'lower', 'number')).toEqual({
      state: 'no target',
      words: 'no target printed',
      close: false,
      distance: null,
    });
  });

  test('a target in words is quoted and not judged', () => {
    expect(judge('11', 'tbc', 'lower', 'number').words).toBe(
      'no number in the target printed, "tbc"',
    );
  });

  test('without a stated aim nothing is judged, whatever the distance', () => {
    expect(judge('11', '20', 'none', 'number')).toEqual({
      state: 'not judged',
      words: 'not judged: no aim is stated',
      close: false,
      distance: null,
    });
  });

  test('an empty cell is not judged, and the month is named', () => {
    expect(judge('', '20', 'lower', 'number')).toEqual({
      state: 'not judged',
      words: 'not judged: no figure printed for December 2024',
      close: false,
      distance: null,
    });
  });

  test('a figure meets its target under one aim or the other, and under both only when level', () => {
    const figures = fc.tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 2 }));
    const print = ([digits, decimals]: [number, number]) =>
      (digits / 10 ** decimals).toFixed(decimals);
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const higher = judge(print(a), print(b), 'higher', 'number');
        const lower = judge(print(a), print(b), 'lower', 'number');
        const met = [higher, lower].filter((one) => one.state === 'meets').length;
        expect(met).toBe(Number(print(a)) === Number(print(b)) ? 2 : 1);
        expect(`${higher.words}; ${lower.words}`).not.toMatch(/NaN|undefined|\d\.\d{3}/);
      }),
    );
  });
});
