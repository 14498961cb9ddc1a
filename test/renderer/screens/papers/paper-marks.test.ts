import { describe, expect, test } from 'vitest';
import { toPaperMarks, toSegments } from '#renderer/screens/papers/paper-marks.ts';
import { toNoteTarget, touchesAny } from '#renderer/screens/papers/selected-target.ts';
import { buildNote } from '#test/builders/note.ts';
import { makeBlock } from '#test/domain/anchoring/edited-paper.ts';

const page = { kind: 'unknown', from: null, to: null, basis: '' } as const;
const blocks = ['one', 'two words', 'three'].map((text, ordinal) =>
  makeBlock(`b${ordinal}`, 'paragraph', text, ordinal),
);
const byId = new Map(blocks.map((block) => [block.id, block]));

function noteAt(start: { block: string; offset: number }, end: typeof start | null) {
  return buildNote({ place: { document: 'pack', ordinal: 0, start, end, page } });
}

describe('marks in a paper', () => {
  test('over several blocks are a stretch in each', () => {
    const note = noteAt({ block: 'b0', offset: 1 }, { block: 'b2', offset: 2 });
    const segments = toSegments(toPaperMarks('pack', [note], []), blocks);
    expect([...segments.values()].flat()).toEqual([
      { block: 'b0', from: 1, to: 3, look: 'check' },
      { block: 'b1', from: 0, to: 9, look: 'check' },
      { block: 'b2', from: 0, to: 2, look: 'check' },
    ]);
  });

  test('are those of this paper that stand somewhere', () => {
    const elsewhere = buildNote({
      place: { document: 'other', ordinal: 0, start: { block: 'x', offset: 0 }, end: null, page },
    });
    expect(toPaperMarks('pack', [elsewhere, buildNote()], [])).toEqual([]);
    const atBlock = noteAt({ block: 'b1', offset: 0 }, null);
    const marks = toPaperMarks('pack', [atBlock], []);
    expect(marks).toHaveLength(1);
    expect(toSegments(marks, blocks).size).toBe(0);
  });
});

describe('what selected words are marked as', () => {
  test('a whole row of a table is the row; part of one, or a paragraph, is words', () => {
    const row = makeBlock('r', 'table row', 'a\tb', 3);
    const known = new Map([...byId, ['r', row]]);
    const words = (from: number, to: number, block = 'r') => ({
      start: { block, offset: from },
      end: { block, offset: to },
      text: '',
    });
    expect(toNoteTarget(words(0, 3), known)).toEqual({ kind: 'table row', block: 'r' });
    expect(toNoteTarget(words(0, 1), known)).toMatchObject({ kind: 'words' });
    expect(toNoteTarget(words(0, 3, 'b0'), known)).toMatchObject({ kind: 'words' });
  });

  test('lines about a child are touched from the first word to the last', () => {
    const words = {
      start: { block: 'b0', offset: 0 },
      end: { block: 'b2', offset: 1 },
      text: '',
    };
    expect(touchesAny(words, byId, new Set(['b1']))).toBe(true);
    expect(touchesAny({ ...words, end: words.start }, byId, new Set(['b1']))).toBe(false);
  });
});
