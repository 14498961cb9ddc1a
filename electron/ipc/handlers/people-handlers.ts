import { ok } from '#shared/lib/result.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** Who uses this copy, and typing that is not yet a record. */
export function peopleHandlers({ workspace }: Stores): HandlersOf<'people' | 'drafts'> {
  return {
    'people:get-me': async () => (workspace.ok ? ok(await workspace.value.getMe()) : workspace),
    'people:list': async () => (workspace.ok ? ok(await workspace.value.listAuthors()) : workspace),
    'people:rename-me': async ({ name }) =>
      workspace.ok ? workspace.value.renameMe(name.trim()) : workspace,
    'drafts:get': async ({ key }) =>
      workspace.ok ? ok(await workspace.value.getDraft(key)) : workspace,
    'drafts:put': async ({ key, text }) =>
      workspace.ok ? workspace.value.putDraft(key, text) : workspace,
  };
}
