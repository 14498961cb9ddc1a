import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#shared/domain/merge/change.ts';
import { foldChanges, type FoldedRecord } from '#shared/domain/merge/fold-changes.ts';
import { nextStamp } from '#shared/domain/merge/hybrid-clock.ts';

/** One step of somebody's work: who writes which field, or takes in what another one has. */
type Step =
  | { readonly kind: 'write'; readonly who: number; readonly field: string; readonly now: number }
  | { readonly kind: 'hear'; readonly who: number; readonly from: number };

const people = 3;
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      who: fc.nat({ max: people - 1 }),
      field: fc.constantFrom('wording', 'addressee'),
      // Ten years either way: clocks do not matter.
      now: fc.integer({ min: 1_400_000_000_000, max: 2_000_000_000_000 }),
    }),
    fc.record({
      kind: fc.constant('hear' as const),
      who: fc.nat({ max: people - 1 }),
      from: fc.nat({ max: people - 1 }),
    }),
  ),
  { maxLength: 30, size: 'max' },
);

function latest(changes: readonly Change[]): string | null {
  return changes.reduce<string | null>((last, { at }) => (last && last > at ? last : at), null);
}

/** Everything a few people wrote, as they really would: each one builds on what they see. */
function workThrough(work: readonly Step[]): readonly Change[] {
  const known: Change[][] = Array.from({ length: people }, () => []);
  const all: Change[] = [];
  for (const step of work) {
    const mine = known[step.who] ?? [];
    if (step.kind === 'hear') {
      const ids = new Set(mine.map(({ id }) => id));
      mine.push(...(known[step.from] ?? []).filter(({ id }) => !ids.has(id)));
      continue;
    }
    const field = foldChanges(mine).get('question-1')?.fields.get(step.field);
    const change: Change = {
      id: `change-${all.length}`,
      at: nextStamp(latest(mine), step.now),
      author: `person-${step.who}`,
      device: `device-${step.who}`,
      record: 'question-1',
      kind: 'question',
      field: step.field,
      value: `value ${all.length}`,
      basis: field ? [field.shown.id, ...field.others.map(({ id }) => id)] : [],
    };
    mine.push(change);
    all.push(change);
  }
  return all;
}

/** A fold as plain data, to compare. */
function plain(records: ReadonlyMap<string, FoldedRecord>) {
  return [...records.values()]
    .map((record) => ({ ...record, fields: Object.fromEntries(record.fields) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The changes a change was built on, however long ago. */
function ancestors(change: Change, all: readonly Change[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (one: Change) => {
    for (const id of one.basis) {
      if (found.has(id)) continue;
      found.add(id);
      const earlier = all.find((other) => other.id === id);
      if (earlier) add(earlier);
    }
  };
  add(change);
  return found;
}

const question = (change: Partial<Change> & Pick<Change, 'id' | 'at'>): Change => ({
  author: 'person-1',
  device: 'device-1',
  record: 'question-1',
  kind: 'question',
  field: 'wording',
  value: change.id,
  basis: [],
  ...change,
});

describe('merging what people wrote', () => {
  test('the order in which changes arrive does not matter', () => {
    fc.assert(
      fc.property(
        steps.chain((work) => {
          const changes = workThrough(work);
          return fc.tuple(
            fc.constant(changes),
            fc.shuffledSubarray([...changes], { minLength: changes.length }),
          );
        }),
        ([changes, shuffled]) => {
          expect(plain(foldChanges(shuffled))).toEqual(plain(foldChanges(changes)));
        },
      ),
    );
  });

  test('merging the same changes twice changes nothing', () => {
    fc.assert(
      fc.property(steps, (work) => {
        const changes = workThrough(work);
        expect(plain(foldChanges([...changes, ...changes]))).toEqual(plain(foldChanges(changes)));
      }),
    );
  });

  test('what stands is exactly what nobody has built upon: concurrent changes are all kept', () => {
    fc.assert(
      fc.property(steps, (work) => {
        const changes = workThrough(work);
        for (const name of ['wording', 'addressee']) {
          const ofField = changes.filter(({ field }) => field === name);
          const built = new Set(ofField.flatMap((change) => [...ancestors(change, ofField)]));
          const standing = ofField.filter(({ id }) => !built.has(id)).map(({ id }) => id);
          const folded = foldChanges(changes).get('question-1')?.fields.get(name);
          const kept = folded ? [folded.shown.id, ...folded.others.map(({ id }) => id)] : [];
          expect(kept.sort()).toEqual(standing.sort());
        }
      }),
    );
  });

  test('of two concurrent wordings the later is shown and the other kept, until somebody settles it', () => {
    const first = question({ id: 'a', at: '2025-01-30T17:30:00.000Z-000000' });
    const second = question({ id: 'b', at: '2025-01-30T17:31:00.000Z-000000' });
    const both = foldChanges([second, first]).get('question-1')?.fields.get('wording');
    expect(both).toMatchObject({ value: 'b', others: [{ id: 'a' }] });
    const settled = question({
      id: 'c',
      at: '2025-01-30T17:32:00.000Z-000000',
      basis: ['a', 'b'],
    });
    const after = foldChanges([settled, second, first]).get('question-1')?.fields.get('wording');
    expect(after).toMatchObject({ value: 'c', others: [] });
  });

  test('two at the very same moment are told apart by their ids, on every computer alike', () => {
    const at = '2025-01-30T17:30:00.000Z-000000';
    const one = question({ id: 'a', at });
    const two = question({ id: 'b', at });
    for (const changes of [
      [one, two],
      [two, one],
    ]) {
      expect(foldChanges(changes).get('question-1')?.fields.get('wording')?.value).toBe('b');
    }
  });

  test('a removal is undone by a later change, and nothing else of the record is touched', () => {
    const written = question({ id: 'a', at: '2025-01-30T17:30:00.000Z-000000' });
    const removed = question({
      id: 'b',
      at: '2025-01-30T17:31:00.000Z-000000',
      field: 'deleted',
      value: true,
    });
    const restored = question({
      id: 'c',
      at: '2025-01-30T17:32:00.000Z-000000',
      field: 'deleted',
      value: false,
      basis: ['b'],
    });
    expect(foldChanges([written, removed]).get('question-1')?.deleted).toBe(true);
    const record = foldChanges([written, removed, restored]).get('question-1');
    expect(record?.deleted).toBe(false);
    expect(record?.fields.get('wording')?.value).toBe('a');
  });

  test('changes that name each other in a circle leave a value standing all the same', () => {
    const one = question({ id: 'a', at: '2025-01-30T17:30:00.000Z-000000', basis: ['b'] });
    const two = question({ id: 'b', at: '2025-01-30T17:31:00.000Z-000000', basis: ['a'] });
    expect(foldChanges([one, two]).get('question-1')?.fields.get('wording')?.value).toBe('b');
  });

  test('two contents under one id give the same answer in either order', () => {
    const at = '2025-01-30T17:30:00.000Z-000000';
    const one = question({ id: 'a', at, value: 'one' });
    const two = question({ id: 'a', at, value: 'two' });
    expect(plain(foldChanges([one, two]))).toEqual(plain(foldChanges([two, one])));
  });
});
