import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { recommendationStates, type RecommendationState } from '#shared/model/recommendation.ts';

/** Each state in the words people read. */
export const stateWords: Readonly<Record<RecommendationState, string>> = {
  draft: 'draft',
  proposed: 'proposed',
  agreed: 'agreed at the meeting, to be confirmed',
  confirmed: 'confirmed',
};

/**
 * Checks one step of a wording and gives the minute number it is kept with ("" unless confirmed).
 * A member drafts; only the Panel recommends: draft (mine) → proposed (shared) → agreed at the meeting, to be
 * confirmed → confirmed, with its minute number. One step at a time, forward or back, so that nothing goes out under
 * the council's title that the Panel did not agree. Staying in a state is allowed only to correct a minute number.
 */
export function stepTo(
  from: RecommendationState,
  to: RecommendationState,
  minuteNumber: string,
): Result<{ readonly minuteNumber: string }, Failure> {
  const minute = minuteNumber.trim();
  const distance = recommendationStates.indexOf(to) - recommendationStates.indexOf(from);
  const correctsMinute = distance === 0 && to === 'confirmed';
  if (Math.abs(distance) !== 1 && !correctsMinute) {
    return failed(
      failure(
        'rule',
        distance === 0
          ? `This wording is ${stateWords[from]} already. Nothing was changed.`
          : `A wording goes one step at a time: draft, proposed, agreed, confirmed. This one is ${stateWords[from]}.`,
      ),
    );
  }
  if (to !== 'confirmed') return ok({ minuteNumber: '' });
  if (minute === '') {
    return failed(
      failure(
        'rule',
        'The minutes confirm what the Panel agreed. Write the minute number, then confirm.',
      ),
    );
  }
  return ok({ minuteNumber: minute });
}

/**
 * Whether the words may still be changed. Confirmed words are the Panel's, as minuted, and leave under the council's
 * title, so they are taken back one step before anything in them changes.
 */
export function mayEditWords(state: RecommendationState): Result<null, Failure> {
  return state === 'confirmed'
    ? failed(
        failure(
          'rule',
          'These are the Panel’s confirmed words. Take the wording back one step to change it, then confirm it again.',
        ),
      )
    : ok(null);
}
