import { ok } from '#shared/lib/result.ts';
import type { Author } from '#shared/model/workspace.ts';
import type { Desk } from './desk.ts';
import { textField } from './record-fields.ts';
import type { Workspace } from './workspace.ts';

type PeopleCommands = Pick<
  Workspace,
  'getMe' | 'renameMe' | 'listAuthors' | 'getDraft' | 'putDraft'
>;

/** Who writes here, and typing that is no record yet. */
export function peopleCommands(
  desk: Desk,
  keepDraft: (key: string, text: string) => void,
): PeopleCommands {
  const nameOf = (id: string): string => {
    const record = desk.memory().findRecord('person', id);
    return record ? textField(record, 'name') : '';
  };
  const me = (): Author => ({ id: desk.memory().author, name: nameOf(desk.memory().author) });

  return {
    getMe: () => Promise.resolve(me()),

    renameMe: (name) =>
      desk.change(['people'], () => {
        const { id, name: before } = me();
        if (name === before) return ok({ answer: me(), changed: false });
        desk.memory().write([{ record: id, kind: 'person', field: 'name', value: name }]);
        return ok({ answer: me(), changed: true });
      }),

    listAuthors: () => {
      const memory = desk.memory();
      const named = memory
        .listRecords('person')
        .map((record) => ({ id: record.id, name: textField(record, 'name') }));
      const isThere = named.some(({ id }) => id === memory.author);
      return Promise.resolve(isThere ? named : [me(), ...named]);
    },

    getDraft: (key) => {
      const text = desk.memory().getDraft(key);
      return Promise.resolve(text === null ? null : { key, text });
    },

    putDraft: (key, text) =>
      desk.change(['drafts'], () => {
        const changed = (desk.memory().getDraft(key) ?? '') !== text;
        if (changed) keepDraft(key, text);
        return ok({ answer: null, changed });
      }),
  };
}
