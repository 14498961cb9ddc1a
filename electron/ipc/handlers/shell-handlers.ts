import { ok } from '#shared/lib/result.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** Preferences, and what only the shell can do. */
export function shellHandlers({ settings, shell }: Stores): HandlersOf<'settings' | 'shell'> {
  return {
    'settings:get': () => ok(settings.get()),
    'settings:set': (change) => ok(settings.set(givenFields(change))),
    'shell:copy': ({ text }) => shell.clipboard.copy(text),
    'shell:print': () => shell.printer.print(),
    'shell:open-link': ({ url }) => shell.links.open(url),
  };
}
