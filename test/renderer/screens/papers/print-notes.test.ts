import { describe, expect, test } from 'vitest';
import { choosePrintedNotes } from '#renderer/screens/papers/print-notes.ts';
import type { Note } from '#shared/model/note.ts';
import { buildNote } from '#test/builders/note.ts';
import { makeBlock } from './blocks.ts';

const blocks = Array.from({ length: 6 }, (_, ordinal) => makeBlock(ordinal));
const page = { kind: 'unknown', from: null, to: null, basis: '' } as const;

/** A note from the beginning of one block of the paper to some words of another. */
function noteAt(id: string, first: number, last: number, given: Partial<Note> = {}): Note {
  const at = (ordinal: number, offset: number) => ({ block: `paper/${ordinal}`, offset });
  return buildNote({
    id,
    place: { document: 'paper', ordinal: first, start: at(first, 0), end: at(last, 4), page },
    ...given,
  });
}

function choose(
  notes: readonly Note[],
  given: { chosen?: readonly number[]; caseExamples?: string[]; ticked?: string[] } = {},
) {
  const { chosen = [0, 1, 2, 3, 4, 5], caseExamples = [], ticked = [] } = given;
  return choosePrintedNotes({
    notes,
    document: 'paper',
    blocks,
    chosen: blocks.filter(({ ordinal }) => chosen.includes(ordinal)),
    caseExamples: new Set(caseExamples),
    ticked: new Set(ticked),
  });
}

const ids = ({ printed }: ReturnType<typeof choose>) =>
  printed.map(({ number, note }) => `${number} ${note.id}`);

describe('the notes that are printed', () => {
  test('are numbered in reading order, and their number stands where their words end', () => {
    const notes = choose([noteAt('late', 3, 3), noteAt('early', 1, 2), noteAt('same', 3, 3)]);
    expect(ids(notes)).toEqual(['1 early', '2 late', '3 same']);
    expect([...notes.refs]).toEqual([
      ['paper/2', [1]],
      ['paper/3', [2, 3]],
    ]);
  });

  test('are those at what is printed, also where only a part of their words is', () => {
    const notes = [noteAt('inside', 1, 1), noteAt('over the edge', 2, 4), noteAt('beyond', 5, 5)];
    const chosen = choose(notes, { chosen: [1, 2] });
    expect(ids(chosen)).toEqual(['1 inside', '2 over the edge']);
    expect(chosen.refs.get('paper/2')).toEqual([2]);
  });

  test('only on this computer are named, and printed when ticked and not otherwise', () => {
    const local = noteAt('local', 1, 1, { visibility: 'only on this computer' });
    const notes = [local, noteAt('shared', 2, 2)];
    expect(ids(choose(notes))).toEqual(['1 shared']);
    expect(choose(notes).onlyHere).toEqual([local]);
    expect(ids(choose(notes, { ticked: ['local'] }))).toEqual(['1 local', '2 shared']);
    expect(choose(notes, { ticked: ['local'] }).onlyHere).toEqual([local]);
    expect(choose(notes, { ticked: ['local'], chosen: [2] }).onlyHere).toEqual([]);
  });

  test('never touch lines about a child or a family', () => {
    const notes = choose([noteAt('from before to after', 1, 3), noteAt('clear', 4, 4)], {
      caseExamples: ['paper/2'],
    });
    expect(ids(notes)).toEqual(['1 clear']);
    expect([...notes.refs.keys()]).toEqual(['paper/4']);
  });

  test('on the paper as a whole come first, with the whole paper and not with a part', () => {
    const { source } = buildNote().target;
    const whole = buildNote({
      id: 'whole',
      target: { kind: 'paper', source: { ...source, document: 'paper' } },
    });
    const notes = [noteAt('first', 0, 0), whole];
    expect(ids(choose(notes))).toEqual(['1 whole', '2 first']);
    expect(ids(choose(notes, { chosen: [0, 1] }))).toEqual(['1 first']);
  });

  test('do not hold those that lost their place, which are counted, nor those of other papers', () => {
    const { target } = buildNote();
    const lost = buildNote({
      target: { ...target, source: { ...target.source, document: 'paper' } },
      standing: { state: 'review', why: 'gone', choices: [] },
    });
    const notes = choose([lost, buildNote({ id: 'other paper' })]);
    expect(ids(notes)).toEqual([]);
    expect(notes.astray).toBe(1);
  });
});
