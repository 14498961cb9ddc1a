import os from 'node:os';
import { app, dialog, ipcMain } from 'electron';
import { openSettings, type SettingsStore } from '#electron/services/settings/settings-store.ts';
import { openLog, type AppLog } from './log.ts';
import { dataDirectory, dataPlaces, makeDataDirectory } from './paths.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';

/** Where this run of the app keeps things, and what it was asked for. */
export interface Start extends StartOptions {
  readonly places: ReturnType<typeof dataPlaces>;
}

/** Settles where the data is, before anything else asks Electron for a folder. Throws the sentence when it cannot. */
export function settlePlace(argv: readonly string[]): Start {
  const options = readStartOptions(argv);
  const places = dataPlaces(
    dataDirectory({
      asked: options.dataDirectory,
      environment: process.env,
      platform: process.platform,
      home: os.homedir(),
    }),
  );
  for (const directory of [places.data, places.chromium]) {
    const made = makeDataDirectory(directory);
    if (!made.ok) throw new CannotStart(made.failure.message);
  }
  app.setPath('userData', places.chromium);
  return { ...options, places };
}

/** Whether this is the first copy of the app on this data; a later one makes the first come forward and ends. */
export function isFirstCopy(): boolean {
  const first = app.requestSingleInstanceLock();
  if (!first) app.quit();
  return first;
}

/** Open as soon as there is a folder for it; a start that fails before has only its dialogue to say so. */
let startedLog: AppLog | null = null;

/** Opens the log and catches what nothing else caught. */
export function startLog(start: Start): AppLog {
  const log = openLog(start.places.logs);
  startedLog = log;
  process.on('unhandledRejection', (error) => log.broke('a promise', error));
  process.on('uncaughtException', (error) => log.broke('the main process', error));
  return log;
}

/** Opens the preferences, and takes away the listener electron-store adds, which answers any page that asks. */
export function startSettings(start: Start, log: AppLog): SettingsStore {
  const settings = openSettings(start.places.data, (what) => log.note(what));
  ipcMain.removeAllListeners('electron-store-get-data');
  return settings;
}

/** A reason not to start, in a sentence a person reads. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Says why the app could not start, and ends it. */
export function tellAndEnd(error: unknown): void {
  startedLog?.broke('starting', error);
  dialog.showErrorBox(
    'Critical Friend could not start',
    error instanceof CannotStart
      ? error.message
      : 'A part of the app is missing or damaged. Install Critical Friend again; what you wrote stays where it is.',
  );
  app.exit(1);
}
