import { describe, expect, test } from 'vitest';
import { orderIndicators, orders } from '#renderer/screens/indicators/order-indicators.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';
import { bareSummary } from '#test/domain/judgement/bare-ground.ts';

const entries = packRows().map((row) => ({
  summary: bareSummary(row),
}));

function names(ordered: readonly (typeof entries)[number][]): string[] {
  return ordered.map(({ summary }) => summary.row.name);
}

describe('the order of the indicators', () => {
  test('whatever the order, every row is there once', () => {
    for (const order of orders) {
      expect(names(orderIndicators(entries, order)).sort()).toEqual(names(entries).sort());
    }
  });

  test('the order of the paper is the order of the lines', () => {
    const lines = orderIndicators(entries, 'paper').map(({ summary }) => summary.row.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('by distance, rows off target come first, the furthest as a share of their target at the top', () => {
    const ordered = orderIndicators(entries, 'distance').map(({ summary }) => summary);
    const states = ordered.map(({ target }) => target.state);
    expect(states.lastIndexOf('off target')).toBeLessThan(states.indexOf('meets'));
    expect(states.lastIndexOf('meets')).toBeLessThan(states.indexOf('no target'));
    const shares = ordered
      .filter(({ target }) => target.state === 'off target')
      .map(({ target, row }) => Math.abs((target.distance ?? 0) / (row.target.value ?? 1)));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(shares.at(-1) ?? 0);
  });

  test('turned round, every order runs the other way, and rows with nothing to go by still come last', () => {
    const distances = (reversed: boolean) =>
      orderIndicators(entries, 'distance', reversed).map(({ summary }) => summary.target);
    const judged = (target: { readonly state: string }) =>
      target.state === 'off target' || target.state === 'meets';
    for (const reversed of [false, true]) {
      const targets = distances(reversed);
      expect(targets.findLastIndex(judged)).toBeLessThan(
        targets.findIndex((target) => !judged(target)),
      );
    }
    const far = distances(false).find(judged);
    expect(distances(true).findLast(judged)).toEqual(far);
    expect(names(orderIndicators(entries, 'name', true))).toEqual(
      names(orderIndicators(entries, 'name')).toReversed(),
    );
    expect(orderIndicators(entries, 'paper', true)).toEqual(entries.toReversed());
  });

  test('outside its usual range comes before within, and not judged last', () => {
    const states = orderIndicators(entries, 'range').map(({ summary }) => summary.usualRange.state);
    expect(states.slice(0, 19).every((state) => state === 'outside')).toBe(true);
    expect(states.slice(-16).every((state) => state === 'not judged')).toBe(true);
  });

  test('by change, a change that is not known comes last', () => {
    const known = orderIndicators(entries, 'change').map(
      ({ summary }) => summary.changeOnMonth.difference !== null,
    );
    expect(known[0]).toBe(true);
    expect(known.indexOf(false) === -1 || known.indexOf(false) > known.lastIndexOf(true)).toBe(
      true,
    );
  });

  test('by change, from nought to something is the largest change there is', () => {
    const { summary } = entries[0]!; // the pack has 75 rows
    const risen = {
      summary: {
        ...summary,
        previous: { ...summary.latest, value: 0 },
        changeOnMonth: {
          words: 'up 1',
          underAim: 'up 1',
          difference: 1,
          direction: 'up' as const,
        },
      },
    };
    expect(orderIndicators([...entries, risen], 'change')[0]).toBe(risen);
  });
});
