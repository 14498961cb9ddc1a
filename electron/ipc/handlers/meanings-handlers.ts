import { ok, type Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { KnownMeaning, LocalMeaning } from '#shared/model/glossary.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { listUnexplained } from './list-unexplained.ts';

/** What acronyms mean to the person who uses this copy, each with the ways the papers of today print it. */
export function meaningsHandlers({ library, workspace }: Stores): HandlersOf<'meanings'> {
  const withForms = async (meanings: readonly LocalMeaning[]): Promise<readonly KnownMeaning[]> => {
    if (meanings.length === 0) return [];
    const used = library.ok ? await listUnexplained(library.value) : [];
    return meanings.map((meaning) => ({
      ...meaning,
      forms: used.find(({ forms }) => forms.includes(meaning.acronym))?.forms ?? [meaning.acronym],
    }));
  };
  const known = async (
    written: Result<LocalMeaning, Failure>,
  ): Promise<Result<KnownMeaning, Failure>> => {
    if (!written.ok) return written;
    const [meaning] = await withForms([written.value]);
    return ok(meaning ?? { ...written.value, forms: [written.value.acronym] });
  };

  return {
    'meanings:list': async () =>
      workspace.ok ? ok(await withForms(await workspace.value.listMeanings())) : workspace,
    'meanings:set': async ({ acronym, meaning }) =>
      workspace.ok ? known(await workspace.value.setMeaning(acronym, meaning)) : workspace,
    'meanings:remove': async ({ id }) =>
      workspace.ok ? workspace.value.removeMeaning(id) : workspace,
    'meanings:restore': async ({ id }) =>
      workspace.ok ? known(await workspace.value.restoreMeaning(id)) : workspace,
  };
}
