import { describe, expect, test } from 'vitest';
import { chooseChanges } from '#shared/domain/exchange/choose-changes.ts';
import type { Change } from '#shared/domain/merge/change.ts';
import { change } from './changes.ts';

function valuesOf(changes: readonly Change[]) {
  return changes.map(({ value }) => value);
}

const nothing: ReadonlySet<string> = new Set();

describe('what leaves in a file of the Panel’s work', () => {
  test('is what is shared; what is only on this computer leaves when it is ticked, as it stands', () => {
    const first = change('question', 'mine', 'wording', 'FIRST THOUGHT');
    const second = change('question', 'mine', 'wording', 'second thought', { basis: [first] });
    const all = [
      first,
      second,
      change('question', 'ours', 'wording', 'ours'),
      change('question', 'ours', 'shared', true),
    ];
    const kept = chooseChanges(all, nothing);
    expect(valuesOf(kept.changes)).toEqual(['ours', true]);
    expect(kept.leaving.map(({ id }) => id)).toEqual(['ours']);
    expect(kept.staying.map(({ id }) => id)).toEqual(['mine']);
    const ticked = chooseChanges(all, new Set(['mine']));
    expect(valuesOf(ticked.changes)).toEqual(['second thought', 'ours', true]);
    expect(ticked.leaving.map(({ onlyOnThisComputer }) => onlyOnThisComputer)).toEqual([
      true,
      false,
    ]);
  });

  test('keeps back how a record read before it was shared, and not what was written since', () => {
    const secret = change('question', 'one', 'wording', 'BEFORE');
    const standing = change('question', 'one', 'wording', 'when shared', { basis: [secret] });
    const shared = change('question', 'one', 'shared', true);
    const later = change('question', 'one', 'wording', 'later', { basis: [standing] });
    const last = change('question', 'one', 'wording', 'last', { basis: [later] });
    const all = [secret, standing, shared, later, last];
    expect(valuesOf(chooseChanges(all, nothing).changes)).toEqual([true, 'later', 'last']);
    // Taken back and shared again: what was written in between was only here.
    const back = change('question', 'one', 'shared', false, { basis: [shared] });
    const between = change('question', 'one', 'wording', 'BETWEEN', { basis: [last] });
    const end = change('question', 'one', 'wording', 'end', { basis: [between] });
    expect(chooseChanges([...all, back, between, end], nothing).changes).toEqual([]);
    const again = change('question', 'one', 'shared', true, { basis: [back] });
    expect(valuesOf(chooseChanges([...all, back, between, end, again], nothing).changes)).toEqual([
      'end',
      true,
    ]);
  });

  test('a wording leaves from the moment it is proposed, and all its states since', () => {
    const draft = change('recommendation', 'r', 'state', 'draft');
    const words = change('recommendation', 'r', 'wording', 'DRAFTED');
    const better = change('recommendation', 'r', 'wording', 'proposed words', { basis: [words] });
    expect(chooseChanges([draft, words, better], nothing).staying).toHaveLength(1);
    const proposed = change('recommendation', 'r', 'state', 'proposed', { basis: [draft] });
    const agreed = change('recommendation', 'r', 'state', 'agreed', { basis: [proposed] });
    expect(
      valuesOf(chooseChanges([draft, words, better, proposed, agreed], nothing).changes),
    ).toEqual(['proposed words', 'proposed', 'agreed']);
  });

  test('evidence and askers go with what they belong to, names with what they wrote, and what was removed stays', () => {
    const all = [
      change('person', 'ann', 'name', 'Ann'),
      change('person', 'bob', 'name', 'Bob', { author: 'bob' }),
      change('question', 'ours', 'wording', 'ours'),
      change('question', 'ours', 'shared', true),
      change('evidence', 'e1', 'owner', 'ours'),
      change('evidence', 'e1', 'content', 'evidence of ours'),
      change('asker', 'a1', 'owner', 'ours'),
      change('asker', 'a1', 'name', 'Cllr One'),
      change('question', 'mine', 'wording', 'MINE', { author: 'bob' }),
      change('evidence', 'e2', 'owner', 'mine', { author: 'bob' }),
      change('evidence', 'e2', 'content', 'EVIDENCE OF MINE', { author: 'bob' }),
      change('question', 'gone', 'wording', 'GONE'),
      change('question', 'gone', 'shared', true),
      change('question', 'gone', 'deleted', true),
      change('link', 'l1', 'reason', 'A LINK OF MY OWN'),
    ];
    expect(valuesOf(chooseChanges(all, nothing).changes)).toEqual([
      'Ann',
      'ours',
      true,
      'ours',
      'evidence of ours',
      'ours',
      'Cllr One',
    ]);
  });
});
