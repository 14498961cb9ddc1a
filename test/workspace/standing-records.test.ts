import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '#shared/domain/merge/change.ts';
import { createMemory, openMemory, type Memory } from '#electron/services/workspace/memory.ts';
import type { RecordKind } from '#electron/services/workspace/stored-changes.ts';
import {
  loadWorkspaceEngine,
  type WorkspaceEngine,
} from '#electron/services/workspace/workspace-database.ts';
import { countedIds, meetingEvening, wasm } from './open-test-workspace.ts';

const kinds = ['question', 'evidence', 'note'] as const satisfies readonly RecordKind[];

/** Time that goes back and forth, as that of several computers does. */
function wanderingClock(): { now(): number } {
  let asked = 0;
  return { now: () => meetingEvening + (((asked += 1) * 7919) % 1_000) };
}

/** What a file would be read as: nothing of it is kept from before. */
function readAnew(engine: WorkspaceEngine, memory: Memory): Memory {
  return openMemory(engine.open(memory.image()), {
    ids: countedIds('anew'),
    clock: { now: () => meetingEvening },
  });
}

function everything(memory: Memory): unknown {
  return kinds.map((kind) => memory.listRecords(kind));
}

const record = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const kind = fc.constantFrom(...kinds);
const edit = fc.record({
  record,
  kind,
  field: fc.constantFrom('wording', 'deleted', 'order'),
  value: fc.oneof(fc.string({ maxLength: 5 }), fc.boolean(), fc.constant(null)),
});

test('records kept in memory are those that a file of it holds, whatever is written or taken in', async () => {
  const engine = await loadWorkspaceEngine(wasm);
  let opened = 0;
  const memory = () => {
    opened += 1;
    return createMemory(engine.create(), {
      ids: countedIds(`m${opened}`),
      clock: wanderingClock(),
    });
  };
  const step = fc.oneof(
    fc.record({ by: fc.constant('here' as const), edits: fc.array(edit, { maxLength: 4 }) }),
    fc.record({ by: fc.constant('elsewhere' as const), edits: fc.array(edit, { maxLength: 4 }) }),
    fc.record({ by: fc.constant('take in' as const), edits: fc.constant([]) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const here = memory();
      const elsewhere = memory();
      for (const { by, edits } of steps) {
        const before = here.revision;
        if (by === 'elsewhere') elsewhere.write(edits);
        else if (by === 'here') here.write(edits);
        else here.takeIn(elsewhere.listChanges());
        if (by === 'elsewhere') expect(here.revision).toBe(before);
        const anew = readAnew(engine, here);
        expect(everything(here)).toEqual(everything(anew));
        for (const id of ['r1', 'r2', 'r3', 'r4']) {
          for (const one of kinds) {
            expect(here.findRecord(one, id)).toEqual(anew.findRecord(one, id));
          }
        }
        anew.close();
      }
      here.close();
      elsewhere.close();
    }),
    { numRuns: 60 },
  );
});

test('what is refused leaves what is kept as it was', async () => {
  const engine = await loadWorkspaceEngine(wasm);
  const memory = createMemory(engine.create(), {
    ids: countedIds('m'),
    clock: { now: () => meetingEvening },
  });
  memory.write([{ record: 'r1', kind: 'question', field: 'wording', value: 'Why?' }]);
  const before = memory.listRecords('question');
  const [first] = memory.listChanges();
  // The same id again with another content: the database keeps the first.
  const twice: readonly Change[] = first
    ? [
        { ...first, id: 'x', value: 'Why not?' },
        { ...first, id: 'x', value: 'Who?' },
      ]
    : [];
  expect(() => memory.takeIn(twice)).toThrow();
  expect(memory.listRecords('question')).toBe(before);
  expect(everything(readAnew(engine, memory))).toEqual(everything(memory));
});
