import { app, dialog, ipcMain, protocol } from 'electron';
import { registerCalls } from '#electron/ipc/register.ts';
import type { SettingsStore } from '#electron/services/settings/settings-store.ts';
import { buildFacts } from './build-facts.ts';
import { builtPlaces } from './built-places.ts';
import { openBundledFiles } from './bundled-files.ts';
import { makeClock, randomIds } from './clock.ts';
import { composeApp } from './compose.ts';
import { createElectronShell } from './electron-shell.ts';
import { Leaving } from './leaving.ts';
import type { AppLog } from './log.ts';
import { setMenu } from './menu.ts';
import { serveBundle } from './protocol.ts';
import { isFromMainFrame } from './security.ts';
import type { Start } from './start-window.ts';
import { AppWindow } from './window.ts';

/** Puts the app into its window: stores and handlers, files, calls, menu, and then the page. */
export async function runWindow(options: {
  readonly start: Start;
  readonly settings: SettingsStore;
  readonly log: AppLog;
  /** The folder the main bundle stands in. */
  readonly bundleDirectory: string;
}): Promise<void> {
  const { start, settings, log } = options;
  const built = builtPlaces(options.bundleDirectory);
  let opened: AppWindow | null = null;
  const shell = createElectronShell({
    version: buildFacts.version,
    clock: makeClock(start.now),
    ids: randomIds,
    window: () => opened?.window ?? null,
  });
  serveBundle(protocol, openBundledFiles(built.renderer));
  const composed = await composeApp({
    dataDirectory: start.places.data,
    libraryImage: built.libraryImage,
    sqlWasm: built.sqlWasm,
    librarySha256: buildFacts.librarySha256,
    settings,
    shell,
    log,
  });
  const leaving = new Leaving(composed, log);
  const window = new AppWindow({
    preload: built.preload,
    packaged: app.isPackaged,
    settings,
    log,
    onClose: (event) => leaving.onWindowClose(event),
    onGone: () => {
      dialog.showErrorBox(
        'Critical Friend has to close',
        'Its window stopped working several times. What was saved is safe. Start Critical Friend again.',
      );
      app.quit();
    },
  });
  opened = window;
  leaving.watch(window);
  composed.on((event) => window.tell(event));
  app.on('second-instance', () => window.focus());
  registerCalls({
    ipcMain,
    isOurs: (call) => isFromMainFrame(window.window.webContents, call),
    handlers: composed.handlers,
    log,
  });
  setMenu({ dataDirectory: start.places.data, print: () => void shell.printer.print() });
  await window.open();
}
