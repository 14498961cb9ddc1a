import { describe, expect, test } from 'vitest';
import { standsAt, type Evidence, type EvidenceToday } from '#shared/model/evidence.ts';
import { todayInWords } from '#shared/model/evidence-today.ts';
import { sinceInWords } from '#shared/export/in-words.ts';
import type { PageRef } from '#shared/model/page.ts';
import { figure, monitoringEvidence, quote } from '#test/builders/export-facts.ts';

const page = (number: number): PageRef => ({
  kind: 'printed',
  from: number,
  to: number,
  basis: 'b',
});
const source = { ...quote.source, page: page(61), lineFrom: 120, lineTo: 121 };
const words = {
  start: { block: 'pack/now', offset: 3 },
  end: { block: 'pack/now', offset: 9 },
};
const at = (number: number, line = 140) => ({
  page: page(number),
  lineFrom: line,
  lineTo: line + 1,
  words,
});
const pieces = {
  quote: { ...quote, source },
  figure: { ...figure, month: 'Dec-24', source },
  monitoring: { ...monitoringEvidence, source },
} as const satisfies Record<Evidence['kind'], Evidence>;

type Standing = EvidenceToday extends infer T
  ? T extends EvidenceToday
    ? Omit<T, 'isReplaced'>
    : never
  : never;

describe('what became of evidence, in words', () => {
  test.each([
    [
      'quote',
      { state: 'moved', place: at(62) },
      'The paper has been replaced since; the same words now stand elsewhere:',
    ],
    [
      'figure',
      { state: 'moved', place: at(62) },
      'The paper has been replaced since; the same figure now stands elsewhere:',
    ],
    [
      'monitoring',
      { state: 'moved', place: at(62) },
      'The paper has been replaced since; the same row now stands elsewhere:',
    ],
    [
      'quote',
      { state: 'changed', place: at(62), now: 'fell to 59%' },
      'The paper has been replaced since; in place of these words it now says “fell to 59%”:',
    ],
    [
      'figure',
      { state: 'changed', place: at(62), now: '59%' },
      'The paper has been replaced since; for December 2024 it now prints 59%:',
    ],
    [
      'monitoring',
      { state: 'changed', place: at(62), now: 'its status is now Complete' },
      'The paper has been replaced since; its status is now Complete:',
    ],
    [
      'quote',
      { state: 'unsure', places: [at(62)] },
      'The paper has been replaced since; whether this still stands in it is not certain. Look at:',
    ],
  ] as const)('%s %o', (kind, today: Standing, sentence) => {
    const piece = { ...pieces[kind], today: { ...today, isReplaced: true } } as Evidence;
    expect(todayInWords(piece)).toEqual({ sentence, places: [at(62)] });
    expect(sinceInWords(piece)).toBe(`${sentence} p. 62, lines 140–141 of the text.`);
  });

  test.each([
    ['quote', 'evidence', 'The words are not in this paper any more: they stood on p. 61.'],
    ['figure', 'evidence', 'The row is not in this paper any more: the figure stood on p. 61.'],
    [
      'monitoring',
      'evidence',
      'The row is not in the monitoring table of this paper any more: it stood on p. 61.',
    ],
    ['quote', 'paper', 'The app does not hold this paper any more: this stood on p. 61.'],
  ] as const)('%s gone with its %s', (kind, what, sentence) => {
    const piece: Evidence = { ...pieces[kind], today: { isReplaced: true, state: 'gone', what } };
    expect(todayInWords(piece)).toEqual({ sentence, places: [] });
    expect(sinceInWords(piece)).toBe(sentence);
  });

  test('nothing is said where it stands as it was taken, or on the same page; a document says other lines', () => {
    expect(todayInWords(pieces.quote)).toBeNull();
    expect(sinceInWords(pieces.quote)).toBe('');
    const moved: Evidence = {
      ...pieces.quote,
      today: { isReplaced: true, state: 'moved', place: at(61, 130) },
    };
    expect(todayInWords(moved)).toBeNull();
    expect(sinceInWords(moved)).toBe(
      'The paper has been replaced since; the same words now stand elsewhere: p. 61, lines 130–131 of the text.',
    );
  });

  test('a page that several places share is named once, and a paper of the same text is not called replaced', () => {
    const unsure: Evidence = {
      ...pieces.quote,
      today: { isReplaced: false, state: 'unsure', places: [at(62), at(62, 150), at(64)] },
    };
    expect(todayInWords(unsure)).toEqual({
      sentence: 'The paper was read anew; whether this still stands in it is not certain. Look at:',
      places: [at(62), at(64)],
    });
  });
});

describe('where the words of a quote stand today', () => {
  test.each([
    [undefined, { start: quote.start, end: quote.end }],
    [{ isReplaced: true, state: 'moved', place: at(62) }, words],
    [{ isReplaced: true, state: 'changed', place: at(62), now: 'x' }, words],
    [{ isReplaced: true, state: 'unsure', places: [at(62)] }, null],
    [{ isReplaced: true, state: 'gone', what: 'evidence' }, null],
  ] as const)('%o', (today, place) => {
    expect(standsAt(today ? { ...quote, today } : quote)).toEqual(place);
  });
});
