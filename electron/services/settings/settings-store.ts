import fs from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import { indicatorColumns } from '#shared/model/indicator-columns.ts';
import { defaultSettings, type Settings } from '#shared/model/settings.ts';

/** How large the window was, in the screen's own points; its place is left to the system, since screens come and go. */
export interface WindowState {
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

/** Preferences: disposable. Reading never fails; a preference that cannot be written holds until the app closes. */
export interface SettingsStore {
  get(): Settings;
  /** Answers what holds from now on. */
  set(change: Partial<Settings>): Settings;
  getWindow(): WindowState;
  setWindow(state: WindowState): void;
}

const defaultWindow: WindowState = { width: 1280, height: 860, maximised: false };

/** Far above any honest file; a larger one is not read into memory at all. */
const largestFile = 64 * 1024;

// Each field is judged on its own: one bad value costs that preference, not the others.
const savedSettings = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch(defaultSettings.theme),
  density: z.enum(['comfortable', 'compact']).catch(defaultSettings.density),
  askKey: z.boolean().catch(defaultSettings.askKey),
  trayOpen: z.boolean().catch(defaultSettings.trayOpen),
  indicatorColumns: z
    .array(z.enum(indicatorColumns))
    .readonly()
    .catch(defaultSettings.indicatorColumns),
});
const savedWindow = z.object({
  width: z.int().min(320).max(10_000).catch(defaultWindow.width),
  height: z.int().min(240).max(10_000).catch(defaultWindow.height),
  maximised: z.boolean().catch(defaultWindow.maximised),
});

/** A place to keep two plain objects. */
interface Shelf {
  read(key: 'preferences' | 'window'): unknown;
  write(key: 'preferences' | 'window', value: object): void;
}

function openFile(directory: string): Shelf {
  const store = new Store<Record<string, unknown>>({
    cwd: directory,
    name: 'settings',
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    watch: false,
    configFileMode: 0o600,
  });
  // Reads the file now, so that a file that cannot be read is noticed here and not at a later call.
  void store.store;
  return {
    read: (key) => store.get(key),
    write: (key, value) => store.set(key, value),
  };
}

/** Why a settings file cannot be used; null when it can, or when there is none yet. */
function findFault(file: string): string | null {
  try {
    const facts = fs.statSync(file);
    if (!facts.isFile()) return 'not a file';
    if (facts.size > largestFile) return 'too large';
    const parsed: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return z.record(z.string(), z.unknown()).safeParse(parsed).success ? null : 'not settings';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? null
      : 'unreadable';
  }
}

/** Puts a file that cannot be used into `damaged/` beside it, under the first free number. Never deletes it. */
function setAside(directory: string, file: string): void {
  const damaged = path.join(directory, 'damaged');
  fs.mkdirSync(damaged, { recursive: true, mode: 0o700 });
  let number = 1;
  while (fs.existsSync(path.join(damaged, `settings-${number}.json`))) number += 1;
  fs.renameSync(file, path.join(damaged, `settings-${number}.json`));
}

/**
 * Opens the preferences in a folder (absolute path). A file that cannot be used is set aside and the defaults hold;
 * where even that cannot be done the preferences live until the app closes. `note` is told in a few words, without
 * the file's content.
 */
export function openSettings(directory: string, note: (what: string) => void): SettingsStore {
  const file = path.join(directory, 'settings.json');
  let shelf: Shelf | null = null;
  try {
    const fault = findFault(file);
    if (fault !== null) {
      note(`settings set aside: ${fault}`);
      setAside(directory, file);
    }
    shelf = openFile(directory);
  } catch {
    note('settings cannot be kept: the defaults are used until the app closes');
  }

  const read = (key: 'preferences' | 'window'): unknown => {
    try {
      return shelf?.read(key);
    } catch {
      return undefined;
    }
  };
  const write = (key: 'preferences' | 'window', value: object): void => {
    try {
      shelf?.write(key, value);
    } catch {
      note('a preference could not be written: it holds until the app closes');
    }
  };
  const orEmpty = (value: unknown): object =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

  let settings: Settings = savedSettings.parse(orEmpty(read('preferences')));
  let window: WindowState = savedWindow.parse(orEmpty(read('window')));
  return {
    get: () => settings,
    set(change) {
      settings = savedSettings.parse({ ...settings, ...change });
      write('preferences', settings);
      return settings;
    },
    getWindow: () => window,
    setWindow(state) {
      window = savedWindow.parse(state);
      write('window', window);
    },
  };
}
