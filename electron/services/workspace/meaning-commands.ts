import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import { failed, ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { LocalMeaning } from '#shared/model/glossary.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

type MeaningCommands = Pick<
  Workspace,
  'listMeanings' | 'setMeaning' | 'removeMeaning' | 'restoreMeaning'
>;

type Listed = LocalMeaning & { readonly order: string };

function toMeaning(record: StoredRecord): Listed {
  return {
    id: record.id,
    acronym: textField(record, 'acronym'),
    meaning: textField(record, 'meaning'),
    changedAt: instantOf(record.changedAt),
    order: record.createdAt,
  };
}

function withoutOrder({ id, acronym, meaning, changedAt }: LocalMeaning): LocalMeaning {
  return { id, acronym, meaning, changedAt };
}

const gone = failure('not-found', 'That meaning is no longer there.');
const another = failure(
  'rule',
  'This acronym has been given another meaning since. Remove that one first to put this one back.',
);

/**
 * What acronyms mean to the person who uses this copy. A meaning has no mark that shares it, so none of its changes may
 * ever leave: only what was written after such a mark does.
 */
export function meaningCommands(desk: Desk): MeaningCommands {
  const meanings = listedCommands<Listed>(desk, {
    kind: 'meaning',
    area: 'meanings',
    reader: () => toMeaning,
    compare: (a, b) => a.acronym.localeCompare(b.acronym, 'en-GB'),
    areBeside: () => false,
    gone,
    removed: failure('not-found', 'That meaning was removed. Undo the removal first.'),
    notBeside: gone,
  });
  const standing = (acronym: string) =>
    meanings.list().find((one) => one.acronym.toUpperCase() === acronym.toUpperCase());

  return {
    listMeanings: () => Promise.resolve(meanings.list().map(withoutOrder)),

    setMeaning: async (acronym, meaning) => {
      const known = standing(acronym);
      const written = known
        ? await meanings.change(known.id, (record) =>
            ok(editsOf('meaning', known.id, changedFields(record, { meaning }))),
          )
        : await desk.change(['meanings'], () => {
            const id = desk.nextId();
            return meanings.write(id, editsOf('meaning', id, { acronym, meaning }));
          });
      return written.ok ? ok(withoutOrder(written.value)) : written;
    },

    removeMeaning: meanings.remove,

    restoreMeaning: async (id) => {
      const record = desk.memory().findRecord('meaning', id);
      const now = record && standing(textField(record, 'acronym'));
      if (now && now.id !== id) return failed(another);
      const restored = await meanings.restore(id);
      return restored.ok ? ok(withoutOrder(restored.value)) : restored;
    },
  };
}
