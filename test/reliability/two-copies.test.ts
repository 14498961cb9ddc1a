import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type { Change, Scalar } from '#shared/domain/merge/change.ts';
import { foldChanges } from '#shared/domain/merge/fold-changes.ts';
import { optionsFor, questionFields, valueOf, wasm } from '#test/workspace/open-test-workspace.ts';
import { makeRecordedDisk, type DiskContent } from './recorded-disk.ts';

const folder = '/data';

/** One thing one of two copies does; `which` picks a question among those it sees. */
const act = fc.record({
  copy: fc.nat({ max: 1 }),
  kind: fc.constantFrom('add', 'edit', 'share', 'remove', 'restore', 'move'),
  which: fc.nat({ max: 10 }),
  /** Whether the next thing waits for this one to be saved. */
  waits: fc.boolean(),
});

interface Stored {
  readonly changes: readonly Change[];
  /** "record field change shown" of each change that stands. */
  readonly standing: readonly string[];
}

/** What the newest file holds: the changes, and what is derived from them. */
async function readNewest(content: DiskContent): Promise<Stored> {
  const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  const newest = [...content.keys()]
    .filter((file) => file.endsWith('.sqlite'))
    .sort()
    .at(-1);
  const database = new engine.Database(Uint8Array.from(content.get(newest ?? '') ?? []));
  const rows = (sql: string) => database.exec(sql)[0]?.values ?? [];
  const changes = rows(
    'SELECT id, at, author, device, record, kind, field, value, basis FROM change',
  ).map(([id, at, author, device, record, kind, field, value, basis]): Change => ({
    id: String(id),
    at: String(at),
    author: String(author),
    device: String(device),
    record: String(record),
    kind: String(kind),
    field: String(field),
    value: JSON.parse(String(value)) as Scalar,
    basis: JSON.parse(String(basis)) as readonly string[],
  }));
  const standing = rows('SELECT record, field, change, shown FROM standing_change').map((row) =>
    row.join(' '),
  );
  database.close();
  return { changes, standing: standing.sort() };
}

/** The same, computed afresh from the changes. */
function standingOf(changes: readonly Change[]): readonly string[] {
  return [...foldChanges(changes).values()]
    .flatMap(({ id, fields }) =>
      [...fields].flatMap(([field, { shown, others }]) =>
        [shown, ...others].map((change) =>
          [id, field, change.id, change === shown ? 1 : 0].join(' '),
        ),
      ),
    )
    .sort();
}

describe('two copies in one folder', () => {
  test('whatever they do and however it overlaps, everything acknowledged is in the newest file and what is derived follows from it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14, size: 'max' }), async (acts) => {
        const disk = makeRecordedDisk();
        const open = async () =>
          valueOf(await openWorkspace(optionsFor(folder, { files: disk.files, lock: false })));
        const copies = [await open(), await open()];
        const added = new Set<string>();
        const removed = new Set<string>();
        const work: Promise<unknown>[] = [];
        for (const [number, { copy, kind, which, waits }] of acts.entries()) {
          const workspace = copies[copy] ?? (await open());
          const questions = await workspace.listQuestions();
          const id = questions[which % Math.max(questions.length, 1)]?.id ?? 'nobody';
          const gone = [...removed][which % Math.max(removed.size, 1)] ?? 'nobody';
          const done = {
            add: async () => {
              const result = await workspace.addQuestion(questionFields(`question ${number}`), []);
              added.add(valueOf(result).id);
            },
            edit: () => workspace.editQuestion(id, { wording: `edited ${number}` }),
            share: () => workspace.editQuestion(id, { visibility: 'shared' }),
            remove: () => {
              removed.add(id);
              return workspace.removeQuestion(id);
            },
            restore: () => workspace.restoreQuestion(gone),
            move: () => workspace.moveQuestion(id, null),
          }[kind]();
          work.push(done);
          if (waits) await done;
        }
        await Promise.all(work);
        for (const copy of copies) {
          expect(copy.status().state).toBe('saved');
          await copy.close();
        }
        const { changes, standing } = await readNewest(disk.content());
        expect(standing).toEqual(standingOf(changes));
        const last = await open();
        const found = (await last.listQuestions()).map(({ id }) => id);
        await last.close();
        expect(found).toEqual(expect.arrayContaining([...added].filter((id) => !removed.has(id))));
        expect(new Set(changes.map(({ record }) => record))).toEqual(
          new Set(changes.length === 0 ? [] : [...added]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
