import type { Commitment, StandingCommitment, StandingEntry } from '#shared/model/commitment.ts';
import { describeMovement } from './describe-movement.ts';
import { plans } from './plans.ts';
import { standEntry, type StandingGrounds } from './stand-entry.ts';

/** The state of a topic: that of its newest entry that can be scored. */
function settle(
  entries: readonly StandingEntry[],
): Pick<StandingCommitment, 'state' | 'why' | 'latest'> {
  const scored = entries.filter(({ state }) => state !== 'cannot be scored');
  const newest = Math.max(...scored.map(({ plan }) => plans[plan].order));
  const [first, ...others] = scored.filter(({ plan }) => plans[plan].order === newest);
  if (!first) {
    const reasons = [...new Set(entries.map(({ why }) => why))].join(' ');
    return { state: 'unclear', why: `No entry can be scored. ${reasons}`, latest: null };
  }
  const name = plans[first.plan].name;
  if (others.some(({ state }) => state !== first.state)) {
    const sides = [first, ...others].map(({ targetWords, state }) => `${targetWords}: ${state}`);
    return {
      state: 'unclear',
      why: `The entries of the ${name} differ: ${sides.join('; ')}.`,
      latest: null,
    };
  }
  const { state, why, latest } = first;
  if (state === 'not comparable') return { state, why, latest };
  return { state, why: `${name}, ${first.targetWords}: ${why}`, latest };
}

/** A topic with where each entry and the whole stand, from printed figures, as at the newest pack. */
export function standCommitment(of: Commitment, grounds: StandingGrounds): StandingCommitment {
  const entries = of.entries.map((entry) => standEntry(entry, of, grounds));
  return {
    ...of,
    entries,
    ...settle(entries),
    asAt: grounds.asAt,
    movement: describeMovement(of, entries),
  };
}
