import { beforeAll, describe, expect, test } from 'vitest';
import { placeNote } from '#electron/ipc/handlers/place-note.ts';
import { preparedPapers } from '#electron/ipc/handlers/list-placed-notes.ts';
import { resolveNoteTarget } from '#electron/ipc/handlers/resolve-note-target.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { NoteTarget, NoteTargetRequest, WrittenNote } from '#shared/model/note.ts';
import { makeRealImage, openSound } from '#test/library/built-library.ts';

const pack = 'pack-2025-01-30';
const supervised =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

let library: Library;
beforeAll(async () => {
  library = await openSound(await makeRealImage());
});

/** A note that was taken from an earlier copy of the pack, in which something read otherwise. */
async function noteFromEarlierCopy(
  wanted: NoteTargetRequest,
  change: (target: NoteTarget) => NoteTarget,
): Promise<WrittenNote> {
  const resolved = await resolveNoteTarget(library, preparedPapers(library), wanted);
  if (!resolved.ok) throw new Error(resolved.failure.message);
  const { target, agendaItem } = resolved.value;
  return {
    id: 'n',
    kind: 'note',
    category: 'check',
    text: 'Why?',
    visibility: 'only on this computer',
    agendaItem,
    target: change({
      ...target,
      source: { ...target.source, documentHash: '0'.repeat(64) },
    }),
    order: '1',
    detached: false,
    author: 'a',
    createdAt: '2025-01-20T10:00:00.000Z',
    changedAt: '2025-01-20T10:00:00.000Z',
  };
}

async function wordsRequest(words: string): Promise<NoteTargetRequest> {
  const blocks = await library.listBlocks(pack, 0, 2_000);
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error('no such words');
  const offset = block.text.indexOf(words);
  return {
    kind: 'words',
    start: { block: block.id, offset },
    end: { block: block.id, offset: offset + words.length },
  };
}

const place = (note: WrittenNote) => placeNote(library, preparedPapers(library), note);
const friction = 'capital programme for schools was a cause of friction';

describe('a note whose paper was replaced', () => {
  test('is carried where its paragraph is the same', async () => {
    const note = await noteFromEarlierCopy(await wordsRequest(friction), (target) => target);
    expect(await place(note)).toMatchObject({
      standing: { state: 'carried' },
      place: { document: pack, end: expect.anything() },
    });
  });

  test('comes to review with the words of today where the paragraph or a figure reads otherwise', async () => {
    const note = await noteFromEarlierCopy(await wordsRequest(friction), (target) =>
      'quote' in target
        ? {
            ...target,
            quote: 'capital programme for schools was no cause of friction',
            start: { ...target.start, block: `${pack}/gone` },
          }
        : target,
    );
    expect(await place(note)).toMatchObject({
      place: null,
      standing: {
        state: 'review',
        why: 'words changed',
        choices: [
          { words: friction, document: pack, page: { from: 1 }, target: { kind: 'words' } },
        ],
      },
    });
    const figure = await noteFromEarlierCopy(
      { kind: 'figure', row: supervised, month: 'Dec-24' },
      (target) => (target.kind === 'figure' ? { ...target, printed: '59%' } : target),
    );
    expect(await place(figure)).toMatchObject({
      standing: {
        state: 'review',
        why: 'printed anew',
        choices: [{ words: '54% in Dec-24', target: { kind: 'figure', row: supervised } }],
      },
    });
  });

  test('on a page comes to review, and on the paper as a whole it is carried', async () => {
    const onPage = await noteFromEarlierCopy(
      { kind: 'page', document: pack, page: 61 },
      (target) => target,
    );
    expect(await place(onPage)).toMatchObject({
      standing: { state: 'review', why: 'another copy of the paper', choices: [{}] },
    });
    const onPaper = await noteFromEarlierCopy(
      { kind: 'paper', document: pack },
      (target) => target,
    );
    expect(await place(onPaper)).toMatchObject({ standing: { state: 'carried' } });
  });

  test('that stands nowhere any more, or whose paper is gone, is kept and says so', async () => {
    const lost = await noteFromEarlierCopy(await wordsRequest(friction), (target) =>
      'quote' in target
        ? {
            ...target,
            start: { block: `${pack}/gone`, offset: 0 },
            quote: 'Zebras graze beside seven violet lighthouses.',
            prefix: '',
            suffix: '',
            before: '',
            after: '',
          }
        : target,
    );
    expect(await place(lost)).toMatchObject({
      standing: { state: 'review', why: 'gone', choices: [] },
    });
    const elsewhere = await noteFromEarlierCopy({ kind: 'paper', document: pack }, (target) => ({
      ...target,
      source: { ...target.source, document: 'pack-2024-11-28' },
    }));
    expect(await place(elsewhere)).toMatchObject({ standing: { state: 'review', why: 'gone' } });
  });
});
