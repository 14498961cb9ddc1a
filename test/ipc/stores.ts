import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { composeApp, type AppEvent } from '#electron/app/compose.ts';
import { makeClock } from '#electron/app/clock.ts';
import type { Shell } from '#electron/app/shell.ts';
import { openSettings } from '#electron/services/settings/settings-store.ts';
import type { Channel } from '#shared/contract/channels.ts';
import type { AnswerOf, RequestOf } from '#shared/contract/contract.ts';
import { ok } from '#shared/lib/result.ts';
import { app as fakeApp } from '#test/fakes/electron.ts';
import { makeRealImage, sha256, sqlWasm } from '#test/library/built-library.ts';

/** A file that was saved through the shell. */
export interface SavedFile {
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A fresh folder for one test. */
export function makeFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-app-'));
}

/** The app over its real stores: the library of the seeds and a workspace in a folder. Only the shell is a stand-in. */
export async function openApp(
  options: {
    readonly dataDirectory?: string;
    readonly now?: string;
    /** How many ids others have made before: two copies of the app never make the same. */
    readonly idsBefore?: number;
    /** Done to the library's image before it is opened; null takes it away. */
    readonly damage?: (image: Uint8Array) => Uint8Array | null;
    /** Another library than the one of the seeds, sound. */
    readonly library?: Uint8Array;
    /** The person changes their mind when asked where a file goes. */
    readonly declines?: boolean;
  } = {},
) {
  const whole = options.library ?? (await makeRealImage());
  const dataDirectory = options.dataDirectory ?? makeFolder();
  const library = path.join(makeFolder(), 'library.sqlite');
  const given = options.damage ? options.damage(Uint8Array.from(whole)) : whole;
  if (given) fs.writeFileSync(library, given);
  const saved: SavedFile[] = [];
  const notes: string[] = [];
  let id = options.idsBefore ?? 0;
  const shell: Shell = {
    kind: 'preview',
    version: '0.1.0',
    clock: makeClock(new Date(options.now ?? '2025-01-24T20:00').getTime()),
    ids: { next: () => `00000000-0000-4000-8000-${String((id += 1)).padStart(12, '0')}` },
    picker: {
      saveFile: (file) => {
        if (options.declines) return Promise.resolve(ok(null));
        saved.push(file);
        return Promise.resolve(ok({ fileName: file.suggestedName }));
      },
    },
    clipboard: { copy: () => Promise.resolve(ok(null)) },
    printer: { print: () => Promise.resolve(ok(null)) },
    links: { open: () => Promise.resolve(ok(null)) },
  };
  fakeApp.setPath('userData', path.join(dataDirectory, 'chromium'));
  const composed = await composeApp({
    dataDirectory,
    libraryImage: library,
    sqlWasm,
    librarySha256: sha256(whole),
    settings: openSettings(dataDirectory, (what) => notes.push(what)),
    shell,
    log: {
      note: (what) => notes.push(what),
      refused: (channel, reason) => notes.push(`refused ${channel}: ${reason}`),
      broke: (what, error) => notes.push(`broke ${what}: ${String(error)}`),
    },
  });
  const events: AppEvent[] = [];
  composed.on((event) => events.push(event));
  const ask = <C extends Channel>(channel: C, request: RequestOf<C>) =>
    Promise.resolve(composed.handlers[channel](request));
  return {
    composed,
    dataDirectory,
    saved,
    notes,
    events,
    ask,
    /** Asks and takes the answer; throws the failure's sentence. */
    get: async <C extends Channel>(channel: C, request: RequestOf<C>): Promise<AnswerOf<C>> => {
      const answer = await ask(channel, request);
      if (!answer.ok) throw new Error(`${channel}: ${answer.failure.message}`);
      return answer.value;
    },
  };
}
