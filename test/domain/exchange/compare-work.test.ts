import { describe, expect, test } from 'vitest';
import { compareWork } from '#shared/domain/exchange/compare-work.ts';
import { change } from './changes.ts';

const as = { me: 'me', now: Date.UTC(2025, 0, 25) };

const wording = change('question', 'q', 'wording', 'How many?');
const shared = change('question', 'q', 'shared', true);
const theme = change('line', 'l', 'theme', 'Placements');
const owner = change('evidence', 'e', 'owner', 'q');

describe('taking in a file of the Panel’s work', () => {
  test('counts what is new, with what belongs to it', () => {
    const compared = compareWork([], [wording, shared, theme, owner], as);
    expect(compared).toMatchObject({
      fresh: ['1 line of enquiry', '1 question'],
      same: 0,
      changed: [],
      refusal: null,
    });
    expect(compared.missing).toHaveLength(4);
  });

  test('a second time it changes nothing', () => {
    const all = [wording, shared, theme, owner];
    expect(compareWork(all, all, as)).toMatchObject({
      fresh: [],
      same: 2,
      changed: [],
      missing: [],
    });
  });

  test('says what stands otherwise then, also where only evidence joins it', () => {
    const later = change('question', 'q', 'wording', 'How many now?', { basis: [wording] });
    expect(compareWork([wording, shared], [wording, shared, later], as).changed).toEqual([
      { kind: 'question', before: 'How many?', after: 'How many now?' },
    ]);
    expect(compareWork([wording, shared], [wording, shared, owner], as).changed).toEqual([
      { kind: 'question', before: 'How many?', after: 'How many?' },
    ]);
  });

  test('what was built upon here stays as it stands here', () => {
    const mine = change('question', 'q', 'wording', 'Mine since', { basis: [wording] });
    expect(compareWork([wording, shared, mine], [wording, shared], as)).toMatchObject({
      same: 1,
      changed: [],
      missing: [],
    });
  });

  test('no file changes the name of the person who uses this copy', () => {
    const named = change('person', 'me', 'name', 'Somebody else');
    expect(compareWork([], [named], as).missing).toEqual([]);
    expect(compareWork([], [named], { ...as, me: 'other' }).missing).toEqual([named]);
  });

  test.each([
    ['altered', [{ ...wording, value: 'How few?' }], /was altered/],
    ['of two kinds', [change('line', 'q', 'theme', 'x')], /two different things/],
    ['ahead of time', [{ ...theme, at: '2031-01-01T00:00:00.000Z-000000' }], /clock/],
    ['evidence of nothing', [change('evidence', 'x', 'owner', 'nobody')], /part of it is missing/],
  ])('a file that is %s is refused whole', (_name, file, why) => {
    const compared = compareWork([wording, shared], [...file, theme], as);
    expect(compared.refusal).toMatch(why);
    expect(compared.missing).toEqual([]);
  });
});
