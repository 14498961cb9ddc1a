import { describe, expect, test } from 'vitest';
import type { NoteTarget } from '#shared/model/note.ts';
import {
  failureOf,
  openForTest,
  supervisionFigure,
  temporaryFolder,
  valueOf,
} from './open-test-workspace.ts';

const target: NoteTarget = { kind: 'page', page: 61, source: supervisionFigure.source };
const fields = {
  kind: 'note',
  category: 'follow up',
  text: 'Ask again in March.',
  visibility: 'only on this computer',
  agendaItem: 8,
} as const;

describe('notes are kept', () => {
  test('in the order in which they were written, with their place, through closing and opening', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const first = valueOf(await workspace.addNote(fields, target));
    const second = valueOf(
      await workspace.addNote({ ...fields, kind: 'highlight', text: '' }, target),
    );
    expect(first).toMatchObject({ ...fields, target, detached: false });
    await workspace.close();
    const again = await openForTest(folder);
    expect(await again.listNotes()).toEqual([first, second]);
  });

  test('changed, taken off their place and put at another, which puts them on again', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { id } = valueOf(await workspace.addNote(fields, target));
    expect(valueOf(await workspace.editNote(id, { detached: true })).detached).toBe(true);
    const place = { target: { ...target, page: 62 }, agendaItem: 7 };
    expect(valueOf(await workspace.editNote(id, { place }))).toMatchObject({
      text: fields.text,
      agendaItem: 7,
      target: { page: 62 },
      detached: false,
    });
  });

  test('removed and put back', async () => {
    const workspace = await openForTest(temporaryFolder());
    const note = valueOf(await workspace.addNote(fields, target));
    valueOf(await workspace.removeNote(note.id));
    expect(await workspace.listNotes()).toEqual([]);
    expect(failureOf(await workspace.editNote(note.id, { text: 'x' })).code).toBe('not-found');
    expect(valueOf(await workspace.restoreNote(note.id))).toMatchObject({ text: fields.text });
    expect(await workspace.listNotes()).toHaveLength(1);
  });

  test('shared and taken back by their author alone', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { id } = valueOf(await workspace.addNote(fields, target));
    expect(valueOf(await workspace.editNote(id, { visibility: 'shared' })).visibility).toBe(
      'shared',
    );
    expect(
      valueOf(await workspace.editNote(id, { visibility: 'only on this computer' })).visibility,
    ).toBe('only on this computer');
  });
});
