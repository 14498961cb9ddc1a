import fs from 'node:fs';
import type { EventPayloads, Handlers } from '#shared/contract/contract.ts';
import { failed, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { makeHandlers } from '#electron/ipc/handlers/make-handlers.ts';
import type { Shell } from './shell.ts';
import type { Library } from '#electron/services/library/library.ts';
import { openLibrary } from '#electron/services/library/open-library.ts';
import { openReading } from '#electron/services/settings/reading-store.ts';
import type { SettingsStore } from '#electron/services/settings/settings-store.ts';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import type { AppLog } from './log.ts';

/** Something the app tells the renderer without being asked. */
export type AppEvent = {
  readonly [E in keyof EventPayloads]: { readonly name: E; readonly payload: EventPayloads[E] };
}[keyof EventPayloads];

/** The app without its shell: every call answered, its events, and its end. */
export interface ComposedApp {
  readonly handlers: Handlers;
  /** The answer stops listening. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Whether something that was written is in memory only. */
  hasUnsaved(): boolean;
  /** Waits for the commit in flight, then lets go of the stores. A second call waits for the first. */
  close(): Promise<void>;
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return fs.readFileSync(file);
  } catch {
    return null;
  }
}

/** A store that throws while opening is a bug, but never a reason for the other store not to open. */
async function opened<T>(
  what: 'library' | 'workspace',
  open: () => Promise<Result<T, Failure>>,
  log: AppLog,
): Promise<Result<T, Failure>> {
  try {
    const result = await open();
    log.note(result.ok ? `${what} opened` : `${what} not opened: ${result.failure.code}`);
    return result;
  } catch (error) {
    log.broke(`opening the ${what}`, error);
    return failed(
      failure(
        'bug',
        what === 'library'
          ? 'The papers could not be opened. What you wrote is safe. Start Critical Friend again; if this comes back, install it again.'
          : 'What you wrote could not be opened. Nothing in its folder was changed. Start Critical Friend again.',
      ),
    );
  }
}

/** Opens the stores and puts the handlers over them. Knows nothing of windows, pages or ports. */
export async function composeApp(options: {
  readonly dataDirectory: string;
  readonly libraryImage: string;
  readonly sqlWasm: string;
  readonly librarySha256: string;
  readonly settings: SettingsStore;
  readonly shell: Shell;
  readonly log: AppLog;
}): Promise<ComposedApp> {
  const { dataDirectory, settings, shell, log } = options;
  // Without its SQLite engine nothing can be opened: the app is not whole, so this throws and start-up says so.
  const wasm = fs.readFileSync(options.sqlWasm);
  const [library, workspace] = await Promise.all([
    opened<Library>(
      'library',
      () =>
        openLibrary({
          image: readIfThere(options.libraryImage),
          expectedSha256: options.librarySha256,
          wasm,
          // The build checked every page before it wrote this hash down, and the bytes are held against it.
          trustPages: true,
        }),
      log,
    ),
    opened<Workspace>(
      'workspace',
      () => openWorkspace({ directory: dataDirectory, wasm, ids: shell.ids, clock: shell.clock }),
      log,
    ),
  ]);

  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  if (workspace.ok) {
    workspace.value.onChange((areas) => tell({ name: 'workspace:changed', payload: { areas } }));
    workspace.value.onStatus((status) => tell({ name: 'workspace:status', payload: status }));
  }

  let closing: Promise<void> | null = null;
  return {
    handlers: makeHandlers({
      library,
      workspace,
      settings,
      reading: openReading(dataDirectory, (what) => log.note(what)),
      shell,
    }),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasUnsaved: () => workspace.ok && workspace.value.status().state === 'not saved',
    close() {
      closing ??= (async () => {
        if (workspace.ok) await workspace.value.close();
        if (library.ok) library.value.close();
        log.note('closed');
      })();
      return closing;
    },
  };
}
