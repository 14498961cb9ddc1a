import type { Commitment, StandingCommitment, StandingEntry } from '#shared/model/commitment.ts';
import { describeMovement, listed } from './describe-movement.ts';
import { plans } from './plans.ts';
import { standEntry, type StandingGrounds } from './stand-entry.ts';

/** Why no entry can be scored, each reason once; with the plans it is of where there are several. */
function reasons(entries: readonly StandingEntry[]): string {
  const plansOf = new Map<string, Set<string>>();
  for (const { why, plan } of entries) {
    plansOf.set(why, (plansOf.get(why) ?? new Set()).add(plans[plan].name));
  }
  return [...plansOf]
    .map(([why, names]) => (plansOf.size > 1 ? `${listed([...names])}: ${why}` : why))
    .join(' ');
}

/** The places of some entries in the list. */
function placesIn(
  entries: readonly StandingEntry[],
  some: readonly StandingEntry[],
): readonly number[] {
  return entries.flatMap((entry, index) => (some.includes(entry) ? [index] : []));
}

/** The state of a topic: that of its newest entry that can be scored. */
function settle(
  entries: readonly StandingEntry[],
): Pick<StandingCommitment, 'state' | 'why' | 'latest' | 'deciding'> {
  const scored = entries.filter(({ state }) => state !== 'cannot be scored');
  const newest = Math.max(...scored.map(({ plan }) => plans[plan].order));
  const [first, ...others] = scored.filter(({ plan }) => plans[plan].order === newest);
  if (!first) {
    const why = `No entry can be scored. ${reasons(entries)}`;
    const last = Math.max(...entries.map(({ plan }) => plans[plan].order));
    const current = entries.filter(({ plan }) => plans[plan].order === last);
    return { state: 'unclear', why, latest: null, deciding: placesIn(entries, current) };
  }
  const name = plans[first.plan].name;
  const deciding = placesIn(entries, [first, ...others]);
  if (others.some(({ state }) => state !== first.state)) {
    const sides = [first, ...others].map(({ targetWords, state }) => `${targetWords}: ${state}`);
    return {
      state: 'unclear',
      why: `The entries of the ${name} differ: ${sides.join('; ')}.`,
      latest: null,
      deciding,
    };
  }
  const { state, why, latest } = first;
  if (state === 'not comparable') return { state, why, latest, deciding };
  // Entries with the same sentence are named together; what stands the same for another reason is not passed over.
  const alike = [first, ...others.filter((other) => other.why === why)];
  const apart = others.filter((other) => other.why !== why).map(({ targetWords }) => targetWords);
  const also = apart.length > 0 ? ` It also sets ${listed(apart)}: ${state}.` : '';
  const sets = listed([...new Set(alike.map(({ targetWords }) => targetWords))]);
  return { state, why: `${name}, ${sets}: ${why}${also}`, latest, deciding };
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
