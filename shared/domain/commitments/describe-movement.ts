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
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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
  if (is !== '')
    return was === is ? `${is} kept (${after.names})` : `from ${was} to ${is} (${after.names})`;
  const isTarget = (entry: StandingEntry) => entry.kind === 'target';
  if (after.entries.some(isTarget)) return `${was} dropped: the ${after.names} prints no target`;
  return before.entries.some(isTarget) ? null : `${was} dropped: the ${after.names} set no number`;
}

/** The printed due dates, plan by plan, where they moved: "date moved from 2023 to April 2025". */
function dateWords(steps: readonly Generation[]): readonly string[] {
  const dates = steps.flatMap(({ entries }) => {
    const due = listed([...new Set(entries.flatMap((one) => (one.dueMonth ? [one.due] : [])))]);
    return due === '' ? [] : [due];
  });
  const moved = dates.filter((date, index) => date !== dates[index - 1]);
  return moved.length > 1 ? [`date moved from ${moved.join(' to ')}`] : [];
}

function measureMovement(entries: readonly StandingEntry[]): readonly string[] {
  const steps = generations(entries);
  const said = steps.flatMap((after, index) => {
    const before = steps[index - 1];
    return (before && stepWords(before, after)) ?? [];
  });
  const last = steps.at(-1);
  const setAgain = !last || last.order >= newestPlan - 1 || last.numbers.length === 0;
  const once = setAgain
    ? []
    : [`${listed(last.numbers)} (${last.names}): no later plan recorded here sets it`];
  return [...said, ...once, ...dateWords(steps)];
}

/**
 * How what was set moved from plan to plan, for each measure of the topic by itself: "from 24% to 25%", kept, dropped,
 * and a due date that moved. Plans that do not measure the same thing are not followed.
 */
export function describeMovement(
  of: Commitment,
  entries: readonly StandingEntry[],
): readonly string[] {
  if (!of.comparable) return [];
  const measures = new Set(entries.map((entry) => entry.measure));
  return [...measures].flatMap((measure) =>
    measureMovement(entries.filter((entry) => entry.measure === measure)),
  );
}
