import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmrChart } from '#shared/domain/spc/xmr-chart.ts';
import type { XmrChart, XmrJudgement, XmrProfileName } from '#shared/domain/spc/xmr-chart.ts';

const profiles: readonly XmrProfileName[] = ['scrutiny-1', 'mdc-tool-5', 'nhsr-0.2.2'];

/** Figures as papers print them: at most two decimals, from tight to wide, with a gap now and then. */
const printedValue = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 10, 100, 250))
  .map(([count, coarseness]) => (count * coarseness) / 100);
const series = fc.array(fc.option(printedValue, { nil: null, freq: 25 }), {
  minLength: 0,
  maxLength: 40,
});
const coarseSeries = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 13, maxLength: 30 });
const steps = fc
  .array(fc.integer({ min: -2, max: 3 }), { minLength: 13, maxLength: 30 })
  .map((moves) => {
    let level = 0;
    return moves.map((move) => (level += move));
  });
const anySeries = fc.oneof(series, coarseSeries, steps);
const anyProfile = fc.constantFrom(...profiles);

/** The same series on every run: a tie to within 1e-9 of the figures is lost when figures grow a thousandfold. */
const fixed = { seed: 20_250_130, numRuns: 1000 };

const flagsOf = (chart: XmrChart) => chart.points.map(({ flags, side }) => ({ flags, side }));
const changed = (
  values: readonly (number | null)[],
  change: (value: number) => number,
): (number | null)[] => values.map((value) => (value === null ? null : change(value)));

describe('the flags of a chart', () => {
  test('do not change when every figure is shifted by up to a thousand', () => {
    const shift = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(anySeries, anyProfile, shift, (values, profile, by) => {
        const options = { aim: 'higher', profile } as const;
        expect(
          flagsOf(
            xmrChart(
              changed(values, (value) => value + by),
              options,
            ),
          ),
        ).toEqual(flagsOf(xmrChart(values, options)));
      }),
      fixed,
    );
  });

  test('do not change when every figure is multiplied by a tenth to a thousand', () => {
    const factor = fc.oneof(
      fc.constantFrom(0.1, 0.3, 0.7, 3, 10, 100, 1000),
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(anySeries, anyProfile, factor, (values, profile, by) => {
        const options = { aim: 'higher', profile } as const;
        expect(
          flagsOf(
            xmrChart(
              changed(values, (value) => value * by),
              options,
            ),
          ),
        ).toEqual(flagsOf(xmrChart(values, options)));
      }),
      fixed,
    );
  });

  test('change sides and nothing else when the figures are turned upside down', () => {
    const turned = { high: 'low', low: 'high' } as const;
    fc.assert(
      fc.property(anySeries, anyProfile, (values, profile) => {
        const options = { aim: 'none', profile } as const;
        const upsideDown = xmrChart(
          changed(values, (value) => -value),
          options,
        );
        expect(flagsOf(upsideDown)).toEqual(
          flagsOf(xmrChart(values, options)).map(({ flags, side }) => ({
            flags,
            side: side === null ? null : turned[side],
          })),
        );
      }),
      fixed,
    );
  });

  test('are none for figures that never change, with or without gaps', () => {
    const months = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    const figure = fc.oneof(printedValue, fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(months, figure, anyProfile, (filled, value, profile) => {
        const values = filled.map((has) => (has ? value : null));
        const chart = xmrChart(values, { aim: 'higher', profile });
        for (const { flags, side, judgement } of chart.points) {
          expect({ flags, side, judgement }).toEqual({
            flags: [],
            side: null,
            judgement: 'common',
          });
        }
      }),
      fixed,
    );
  });
});

describe('the judgements of a chart', () => {
  const mirrored: Readonly<Record<XmrJudgement, XmrJudgement>> = {
    improvement: 'concern',
    concern: 'improvement',
    neutral: 'neutral',
    mixed: 'mixed',
    common: 'common',
  };
  const assurances = {
    'consistently meets': 'consistently misses',
    'consistently misses': 'consistently meets',
    'hit or miss': 'hit or miss',
    'not judged': 'not judged',
  } as const;

  test('are mirrored when the aim is turned round, except where improvement always wins', () => {
    const ranked = fc.constantFrom<XmrProfileName>('scrutiny-1', 'nhsr-0.2.2');
    fc.assert(
      fc.property(anySeries, ranked, fc.option(printedValue), (values, profile, target) => {
        const higher = xmrChart(values, { aim: 'higher', profile, target });
        const lower = xmrChart(values, { aim: 'lower', profile, target });
        expect(lower.points.map(({ judgement }) => judgement)).toEqual(
          higher.points.map(({ judgement }) => mirrored[judgement]),
        );
        expect(flagsOf(lower)).toEqual(flagsOf(higher));
        const last = higher.segments.at(-1);
        // Limits of no width on the target meet it from both sides.
        if (last?.lower !== last?.upper) {
          expect(lower.assurance).toBe(assurances[higher.assurance]);
        }
      }),
      fixed,
    );
  });

  test('under the tool of Making Data Count differ from a mirror only where flags conflict', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const chart = (aim: 'higher' | 'lower') =>
          xmrChart(values, { aim, profile: 'mdc-tool-5' }).points;
        for (const [index, point] of chart('higher').entries()) {
          const other = chart('lower')[index]!.judgement;
          const conflict = point.judgement === 'improvement' && other === 'improvement';
          if (conflict) expect(point.flags.includes('trend')).toBe(true);
          else expect(other).toBe(mirrored[point.judgement]);
        }
      }),
      { ...fixed, numRuns: 300 },
    );
  });

  test('are common exactly where no rule flags the point, and neutral at most without an aim', () => {
    fc.assert(
      fc.property(anySeries, anyProfile, (values, profile) => {
        for (const aim of ['higher', 'none'] as const) {
          for (const { flags, judgement } of xmrChart(values, { aim, profile }).points) {
            expect(judgement === 'common').toBe(flags.length === 0);
            if (aim === 'none') expect(['common', 'neutral']).toContain(judgement);
            else expect(judgement).not.toBe('neutral');
          }
        }
      }),
      fixed,
    );
  });
});
