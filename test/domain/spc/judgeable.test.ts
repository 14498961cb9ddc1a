import { describe, expect, test } from 'vitest';
import { consecutiveMonths } from '#shared/domain/spc/consecutive-months.ts';
import { judgeable } from '#shared/domain/spc/judgeable.ts';
import { usualRange, usualRangeWords } from '#shared/domain/spc/usual-range.ts';
import type { Aim, IndicatorRow } from '#shared/model/indicator.ts';
import { rowWith } from '../judgement/row-builder.ts';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Dec-22, then every month from Dec-23, as the January 2025 report prints them: thirteen cells make Dec-24 the last. */
function packRow(cells: readonly string[], changes: Partial<IndicatorRow> = {}): IndicatorRow {
  const months = cells.map((cell, index) => {
    const name = names[(index + 11) % 12];
    return [`${name}-${23 + Math.floor((index + 11) / 12)}`, cell];
  });
  return rowWith({ 'Dec-22': '80%', ...Object.fromEntries(months) }, changes);
}

const usual = '90 92 89 91 93 90 88 91 92 90 89 91'.split(' ');
const count: Partial<IndicatorRow> = {
  name: 'Number of referrals',
  unit: 'number',
  nature: 'monthly count',
};
const reasonOf = (row: IndicatorRow) => {
  const answer = judgeable(row);
  return answer.judgeable ? null : answer.reason;
};

describe('the months that a chart may join', () => {
  test('leave out the December a year before the run', () => {
    const row = packRow([...usual, '90']);
    expect(row.readings).toHaveLength(14);
    const months = consecutiveMonths(row).map(({ month }) => month);
    expect(months).toHaveLength(13);
    expect([months[0], months.at(-1)]).toEqual(['Dec-23', 'Dec-24']);
  });

  test('end at an empty cell, are none when the newest is empty, and follow the calendar not the columns', () => {
    const broken = consecutiveMonths(packRow([...usual.slice(0, 5), '', ...usual.slice(6), '90']));
    expect(broken.map(({ month }) => month)).toEqual([
      'Jun-24',
      'Jul-24',
      'Aug-24',
      'Sep-24',
      'Oct-24',
      'Nov-24',
      'Dec-24',
    ]);
    expect(consecutiveMonths(packRow([...usual, '']))).toEqual([]);
    const row = packRow([...usual, '90']);
    const turned = { ...row, readings: row.readings.toReversed() };
    expect(consecutiveMonths(turned)).toEqual(consecutiveMonths(row));
    expect(() => consecutiveMonths(rowWith({ Total: '3' }))).toThrow('not a month');
  });
});

describe('a usual range is refused', () => {
  test('for figures that cover twelve months or the year to date', () => {
    const months = [...usual, '90'];
    expect(reasonOf(packRow(months, { nature: 'rolling twelve months' }))).toBe(
      'each figure covers twelve months, so neighbouring months share most of what they count',
    );
    for (const name of [
      'Adoptions year to date',
      'Placements during the year',
      'Rolling average',
    ]) {
      expect(reasonOf(packRow(months, { name }))).toContain('covers more than its month');
    }
  });

  test('for figures that look back longer than a month, by the window their name prints', () => {
    const named = (name: string) => reasonOf(packRow([...usual, '90'], { name }));
    expect(named('With same social worker for last 6 months')).toBe(
      'each figure looks back 6 months, so neighbouring months share part of what they count',
    );
    expect(named('With CIN review within last 12 weeks')).toContain('looks back 12 weeks');
    expect(named('Visited within last 6 weeks')).toContain('looks back 6 weeks');
    expect(named('Visited within last 4 weeks')).toBeNull();
    expect(named('Visited within last 10 working days')).toBeNull();
    expect(named('Percentage of re-referrals within 12 months')).toBeNull();
    expect(named('Percentage of assessments completed within 45 days')).toBeNull();
  });

  test('for a series that joins two definitions', () => {
    expect(judgeable(packRow([...usual, '90']), { joinsDefinitions: true })).toEqual({
      judgeable: false,
      reason: 'the series joins two definitions',
    });
  });

  test('for fewer than thirteen months in a row, and where the newest has no figure', () => {
    expect(reasonOf(packRow(usual))).toBe(
      'only 12 months in a row have a figure and 13 are needed',
    );
    expect(reasonOf(packRow([...usual, '90']))).toBeNull();
    expect(reasonOf(packRow([...usual.slice(0, 11), '', '90']))).toBe(
      'the newest month stands alone and 13 are needed',
    );
    expect(reasonOf(packRow([...usual, '']))).toBe('no figure is printed for December 2024');
    expect(reasonOf(rowWith({}))).toBe('no figures are printed');
  });

  test('for counts with a mean under five, but not for percentages and rates as low', () => {
    const small = '4 5 6 3 5 4 6 5 4 6 5 4 7'.split(' '); // sum 64
    const five = '4 5 6 3 5 4 6 5 4 6 5 4 8'.split(' '); // sum 65
    expect(reasonOf(packRow(small, count))).toBe(
      'the numbers are small, on average fewer than 5 a month',
    );
    expect(reasonOf(packRow(small, { ...count, nature: 'month-end stock' }))).toContain('small');
    expect(reasonOf(packRow(five, count))).toBeNull();
    expect(reasonOf(packRow(small))).toBeNull();
    expect(
      reasonOf(packRow(small, { ...count, nature: 'month-end stock', unit: 'rate per 10,000' })),
    ).toBeNull();
  });

  test('where more than half of the months repeat the one before', () => {
    const repeats = (printed: string) => reasonOf(packRow(printed.split(' ')));
    expect(repeats('99 99 99 99 99 99 99 99 98 97 98 97 98')).toBe(
      '7 of the 13 months repeat the figure of the month before',
    );
    expect(repeats('99 99 99 99 99 99 99 98 97 98 97 98 97')).toBeNull();
    expect(repeats(Array.from({ length: 13 }, () => '100').join(' '))).toContain('12 of the 13');
  });
});

describe('a usual range is given with a caution', () => {
  const cautionOf = (changes: Partial<IndicatorRow>) => {
    const answer = judgeable(packRow([...usual, '90'], changes));
    return answer.judgeable ? answer.caution : answer.reason;
  };

  test('for what stands at the month’s end: counts, rates, shares and caseloads', () => {
    const stock = { ...count, nature: 'month-end stock' } as const;
    expect(cautionOf(stock)).toBe('a month-end count: neighbouring months are not independent');
    expect(cautionOf({ ...stock, unit: 'rate per 10,000' })).toMatch(/^a month-end figure: /);
    expect(cautionOf({ nature: 'average', unit: 'average' })).toMatch(
      /^an average at one moment: /,
    );
    for (const name of [
      'Percentage of CLA placed in children’s homes',
      'Percentage of CLA in IFA placements as at the end of the month',
      'Percentage of children for whom health assessments are up to date.',
    ]) {
      expect(cautionOf({ name })).toMatch(/^a month-end share: /);
    }
  });

  test('where it is not printed whether neighbouring months overlap', () => {
    for (const name of [
      'Percentage of children subject to 2nd or more CP plan',
      'Percentage of children subject to 2nd or more CP plan within 2 years',
    ]) {
      expect(cautionOf({ name })).toBe(
        'whether it counts new plans or all open plans is not said: neighbouring months may overlap',
      );
    }
  });

  test('but not for what is new every month', () => {
    expect(cautionOf(count)).toBeNull();
    expect(cautionOf({ name: 'Percentage of assessments completed within 45 days' })).toBeNull();
  });
});

describe('the usual range of a row', () => {
  const stock = { ...count, nature: 'month-end stock' } as const;

  test('is said in words', () => {
    expect(usualRangeWords(packRow([...usual, '90']))).toBe('within its usual range');
    expect(usualRangeWords(packRow([...usual, '54']))).toBe(
      "outside its usual range, away from the council's aim (trial limits)",
    );
    expect(usualRangeWords(packRow(usual))).toBe(
      'not judged, because only 12 months in a row have a figure and 13 are needed',
    );
    expect(usualRangeWords(packRow([...usual, '90'], stock))).toBe(
      'within its usual range (a month-end count: neighbouring months are not independent)',
    );
    expect(usualRangeWords(packRow([...usual, '54'], stock))).toBe(
      "outside its usual range, away from the council's aim (trial limits; a month-end count: neighbouring months are not independent)",
    );
  });

  test('says which way it is outside under the aim, and nothing of it without one', () => {
    const way = (aim: Aim) => usualRange(packRow([...usual, '54'], { aim })).way;
    expect(way('higher')).toBe("away from the council's aim");
    expect(way('lower')).toBe("towards the council's aim");
    expect(way('none')).toBeNull();
    expect(usualRange(packRow([...usual, '90'])).way).toBeNull();
  });

  test('calls its limits trial limits until there are two years of months', () => {
    const long = [...usual, ...usual].slice(0, 23);
    expect(usualRange(packRow([...long.slice(0, 22), '54'])).words).toBe(
      "outside its usual range, away from the council's aim (trial limits)",
    );
    expect(usualRange(packRow([...long, '54']))).toMatchObject({
      words: "outside its usual range, away from the council's aim",
      trialLimits: false,
    });
  });

  test('is outside by any rule on the newest month, and goes by the aim and the target', () => {
    const rising = '88 90 89 91 88 90 91 92 93 94 95 96 97'.split(' ');
    const { state, chart, months } = usualRange(packRow(rising));
    expect(state).toBe('outside');
    expect(months).toHaveLength(13);
    expect(chart).toMatchObject({
      profile: 'scrutiny-1',
      variation: 'improvement',
      assurance: 'hit or miss',
    });
    expect(chart?.points.at(-1)?.flags).toContain('trend');
    expect(usualRange(packRow(rising, { aim: 'lower' })).chart?.variation).toBe('concern');
    expect(usualRange(packRow(rising, { aim: 'none' })).chart?.variation).toBe('neutral');
  });

  test('says on what ground it is outside', () => {
    const ground = (months: string, changes: Partial<IndicatorRow> = {}) =>
      usualRange(packRow(months.split(' '), changes)).ground;
    expect(ground('90 92 89 91 93 90 88 91 92 90 89 91 90')).toBeNull();
    expect(ground('90 92 89 91 93 90 88 91 92 90 89 91 54')).toBe('below the lower limit');
    expect(ground('90 92 89 91 93 90 88 91 92 90 89 91 120')).toBe('above the upper limit');
    expect(ground('88 91 89 91 88 90 95 96 95 96 95 96 95')).toBe(
      'one of 7 months in a row above the average',
    );
    expect(ground('99 96 98 97 99 96 93 92 93 91 93 92 93')).toBe(
      'one of 7 months in a row below the average',
    );
    expect(ground('80 100 82 98 84 100 86 88 89 90 91 92 93')).toBe(
      'one of 7 months in a row each higher than the one before',
    );
    expect(ground('90 91 90 91 90 91 90 91 90 91 94 92 94')).toBe(
      'near the upper limit, like another of the last three months',
    );
    expect(ground('90 92 91 93 92 94 93 92 91 86 85 84 83 82 81')).toBe(
      'below the lower limit; one of 10 months in a row each lower than the one before',
    );
  });

  test('has no chart where it is not judged', () => {
    expect(usualRange(packRow(usual))).toMatchObject({
      state: 'not judged',
      chart: null,
      months: [],
      caution: null,
    });
  });

  test('is not moved by the lone December two years back', () => {
    const row = packRow([...usual, '90']);
    const moved = {
      ...row,
      readings: row.readings.map((reading) =>
        reading.month === 'Dec-22' ? { ...reading, value: 5, printed: '5' } : reading,
      ),
    };
    expect(usualRange(moved)).toEqual(usualRange(row));
  });
});
