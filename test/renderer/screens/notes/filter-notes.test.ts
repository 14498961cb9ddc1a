import { describe, expect, test } from 'vitest';
import { targetWords } from '#renderer/components/target-words.ts';
import { everyNote, filterNotes } from '#renderer/screens/notes/filter-notes.ts';
import { buildNote } from '#test/builders/note.ts';

const check = buildNote({ id: 'check' });
const praise = buildNote({ id: 'praise', kind: 'highlight', category: 'praise', text: '' });
const other = buildNote({
  id: 'other',
  agendaItem: null,
  text: 'Café minutes',
  standing: { state: 'review', why: 'gone', choices: [] },
});
const all = [check, praise, other];
const ids = (filter: Partial<typeof everyNote>) =>
  filterNotes(all, { ...everyNote, ...filter }).map(({ id }) => id);

describe('the list of notes', () => {
  test('is whole and in order until it is narrowed', () => {
    expect(ids({})).toEqual(['check', 'praise', 'other']);
  });

  test('is narrowed by kind, category, agenda item and what is to be looked at', () => {
    expect(ids({ show: 'highlight' })).toEqual(['praise']);
    expect(ids({ show: 'note' })).toEqual(['check', 'other']);
    expect(ids({ show: 'to look at' })).toEqual(['other']);
    expect(ids({ category: 'praise' })).toEqual(['praise']);
    expect(ids({ agendaItem: 8 })).toEqual(['check', 'praise']);
    expect(ids({ agendaItem: null })).toEqual(['other']);
  });

  test('is found in by every word, in the note or in the words it stands at', () => {
    expect(ids({ words: 'DIPPED december' })).toEqual(['check', 'praise', 'other']);
    expect(ids({ words: 'cafe' })).toEqual(['other']);
    expect(ids({ words: 'cafe whole' })).toEqual([]);
  });

  test('names each place in words', () => {
    expect(targetWords(check)).toBe('“supervision dipped in December”');
    const { source } = check.target;
    expect(targetWords({ target: { kind: 'page', page: 61, source } })).toBe('Page 61');
    expect(targetWords({ target: { kind: 'paper', source } })).toBe('The whole paper');
  });
});
