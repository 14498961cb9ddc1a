import type { Commitment, StandingEntry } from '#shared/model/commitment.ts';
import { newestPlan, plans } from './plans.ts';

/** What the plans of one time set of one measure. */
interface Generation {
  readonly order: number;
  readonly names: string;
  readonly numbers: readonly string[];
  readonly entries: readonly StandingEntry[];
}

function generations(entries: readonly StandingEntry[]): readonly Generation[] {
  const orders = [...new Set(entries.map(({ plan }) => plans[plan].order))].toSorted(
    (a, b) => a - b,
  );
  return orders.map((order) => {
    const here = entries.filter(({ plan }) => plans[plan].order === order);
    const set = here.filter(({ target }) => target.kind !== 'none');
    return {
      order,
      names: listed([
        ...new Set((set.length > 0 ? set : here).map(({ plan }) => plans[plan].name)),
      ]),
      numbers: [...new Set(set.map((entry) => entry.targetWords))],
      entries: here,
    };
  });
}

/** "0%, 3 and 0". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

type SetKind = 'a level' | 'a change';

/** What kind of thing a time set; null where its entries set both kinds, or none of them. */
function kindOf({ entries }: Generation): SetKind | null {
  const kinds = new Set(
    entries.flatMap(({ target }): readonly SetKind[] =>
      target.kind === 'change'
        ? ['a change']
        : target.kind === 'number' || target.kind === 'several'
          ? ['a level']
          : [],
    ),
  );
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/**
 * From numbers to numbers. A level and a change from something are no steps on one scale, so nothing is said to have
 * moved from one to the other; numbers that are set again beside others are kept.
 */
function againWords(before: Generation, after: Generation): string {
  const was = listed(before.numbers);
  const is = listed(after.numbers);
  if (was === is) return `${is} kept (${after.names})`;
  const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)];
  if (kindBefore !== null && kindAfter !== null && kindBefore !== kindAfter) {
    return `${was} was ${kindBefore}; ${kindAfter} is set instead: ${is} (${after.names})`;
  }
  const beside = after.numbers.filter((number) => !before.numbers.includes(number));
  return before.numbers.every((number) => after.numbers.includes(number))
    ? `${was} kept, and ${listed(beside)} set beside it (${after.names})`
    : `from ${was} to ${is} (${after.names})`;
}

/**
 * From one plan's numbers to the next's: moved, kept, set for the first time, or dropped. A table's target is dropped
 * only by a table: a plan that is silent on it sets nothing aside.
 */
function stepWords(before: Generation, after: Generation): string | null {
  const was = listed(before.numbers);
  const is = listed(after.numbers);
  if (was === '' && is === '') return null;
  if (was === '') return `first set as a number in the ${after.names}: ${is}`;
  if (is !== '') return againWords(before, after);
  const isTarget = (entry: StandingEntry) => entry.kind === 'target';
  if (after.entries.some(isTarget)) return `${was} dropped: the ${after.names} prints no target`;
  return before.entries.some(isTarget) ? null : `${was} dropped: the ${after.names} set no number`;
}

/**
 * The printed due dates, plan by plan, where they differ: "printed date 2023, then April 2025". A plan for a later year
 * has a later date of its own, so it is not said to have put the earlier one off.
 */
function dateWords(steps: readonly Generation[]): readonly string[] {
  const dates = steps.flatMap(({ entries }) => {
    const due = listed([...new Set(entries.flatMap((one) => (one.dueMonth ? [one.due] : [])))]);
    return due === '' ? [] : [due];
  });
  const moved = dates.filter((date, index) => date !== dates[index - 1]);
  return moved.length > 1 ? [`printed date ${moved.join(', then ')}`] : [];
}

function measureMovement(entries: readonly StandingEntry[]): readonly string[] {
  const steps = generations(entries);
  const said = steps.flatMap((after, index) => {
    const before = steps[index - 1];
    return (before && stepWords(before, after)) ?? [];
  });
  const last = steps.at(-1);
  // A date that was set is met or passed: no later plan is expected to set it again.
  const onlyDates = last?.entries.every(({ target }) => ['date', 'none'].includes(target.kind));
  const setAgain = !last || onlyDates || last.order >= newestPlan - 1 || last.numbers.length === 0;
  const once = setAgain
    ? []
    : [`${listed(last.numbers)} (${last.names}): no later plan recorded here sets it`];
  return [...said, ...once, ...dateWords(steps)];
}

/**
 * How what was set moved from plan to plan, for each measure and aim by itself: "from 24% to 25%", kept, dropped,
 * and printed dates that differ. Plans that do not measure the same thing are not followed.
 */
export function describeMovement(
  of: Commitment,
  entries: readonly StandingEntry[],
): readonly string[] {
  if (!of.comparable) return [];
  // What is wanted lower is no step from what is wanted higher, or from what states no aim.
  const scaleOf = ({ measure, aim }: StandingEntry) => `${aim} ${measure ?? ''}`;
  return [...new Set(entries.map(scaleOf))].flatMap((scale) =>
    measureMovement(entries.filter((entry) => scaleOf(entry) === scale)),
  );
}
