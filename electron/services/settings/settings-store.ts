import { z } from 'zod';
import { indicatorColumns } from '#shared/model/indicator-columns.ts';
import {
  defaultSettings,
  readingMeasures,
  readingSizes,
  themes,
  type Settings,
} from '#shared/model/settings.ts';
import { openPreferenceFile } from './preference-file.ts';

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
  theme: z.enum(themes).catch(defaultSettings.theme),
  density: z.enum(['comfortable', 'compact']).catch(defaultSettings.density),
  askKey: z.boolean().catch(defaultSettings.askKey),
  findKey: z.boolean().catch(defaultSettings.findKey),
  glossaryInText: z.boolean().catch(defaultSettings.glossaryInText),
  readingSize: z.literal(readingSizes).catch(defaultSettings.readingSize),
  readingMeasure: z.enum(readingMeasures).catch(defaultSettings.readingMeasure),
  lineFocus: z.boolean().catch(defaultSettings.lineFocus),
  oneSection: z.boolean().catch(defaultSettings.oneSection),
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

/**
 * Opens the preferences in a folder (absolute path). A file that cannot be used is set aside and the defaults hold;
 * where even that cannot be done the preferences live until the app closes. `note` is told in a few words, without
 * the file's content.
 */
export function openSettings(directory: string, note: (what: string) => void): SettingsStore {
  const file = openPreferenceFile({ directory, name: 'settings', largest: largestFile, note });
  let settings: Settings = savedSettings.parse(file.read('preferences'));
  let window: WindowState = savedWindow.parse(file.read('window'));
  return {
    get: () => settings,
    set(change) {
      settings = savedSettings.parse({ ...settings, ...change });
      file.write('preferences', settings);
      return settings;
    },
    getWindow: () => window,
    setWindow(state) {
      window = savedWindow.parse(state);
      file.write('window', window);
    },
  };
}
