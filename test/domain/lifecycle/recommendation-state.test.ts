import { describe, expect, test } from 'vitest';
import { mayEditWords, stepTo } from '#shared/domain/lifecycle/recommendation-state.ts';
import { recommendationStates, type RecommendationState } from '#shared/model/recommendation.ts';

/** The states a wording may go to from a state, with a minute number given. */
function stepsFrom(from: RecommendationState): RecommendationState[] {
  return recommendationStates.filter((to) => stepTo(from, to, '23').ok);
}

describe('a wording on its way to the Panel’s words', () => {
  test('goes one step at a time, forward or back', () => {
    expect(stepsFrom('draft')).toEqual(['proposed']);
    expect(stepsFrom('proposed')).toEqual(['draft', 'agreed']);
    expect(stepsFrom('agreed')).toEqual(['proposed', 'confirmed']);
    // Confirmed again is allowed, to correct the minute number.
    expect(stepsFrom('confirmed')).toEqual(['agreed', 'confirmed']);
  });

  test('is confirmed only with a minute number, and keeps it trimmed', () => {
    for (const minute of ['', '   ', '\t']) {
      expect(stepTo('agreed', 'confirmed', minute)).toMatchObject({
        ok: false,
        failure: { code: 'rule', message: expect.stringContaining('minute number') as string },
      });
    }
    expect(stepTo('agreed', 'confirmed', ' 23 ')).toEqual({
      ok: true,
      value: { minuteNumber: '23' },
    });
  });

  test('loses its minute number on the way back, and has none before', () => {
    expect(stepTo('confirmed', 'agreed', '23')).toEqual({ ok: true, value: { minuteNumber: '' } });
    expect(stepTo('draft', 'proposed', '23')).toEqual({ ok: true, value: { minuteNumber: '' } });
  });

  test('says why a step cannot be taken', () => {
    expect(stepTo('draft', 'confirmed', '23')).toEqual({
      ok: false,
      failure: {
        code: 'rule',
        message:
          'A wording goes one step at a time: draft, proposed, agreed, confirmed. This one is draft.',
      },
    });
    expect(stepTo('proposed', 'proposed', '')).toMatchObject({
      failure: { message: 'This wording is proposed already. Nothing was changed.' },
    });
  });

  test('can be reworded until it is confirmed', () => {
    expect(recommendationStates.filter((state) => mayEditWords(state).ok)).toEqual([
      'draft',
      'proposed',
      'agreed',
    ]);
  });
});
