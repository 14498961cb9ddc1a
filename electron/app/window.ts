import { BrowserWindow, dialog, type WebPreferences } from 'electron';
import type { SettingsStore } from '#electron/services/settings/settings-store.ts';
import type { AppEvent } from './compose.ts';
import type { AppLog } from './log.ts';
import { appOrigin } from './security.ts';

/** How often a page that crashed is loaded again before the app gives up; a crash loop helps nobody. */
const mostReloads = 3;

/** What the page may do, in full: a sandboxed page with our preload and nothing of Node's. */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    nodeIntegration: false,
    contextIsolation: true,
    sandbox: true,
    spellcheck: false,
    devTools: !packaged,
  };
}

/** The one window, from its opening to its closing. */
export class AppWindow {
  readonly #window: BrowserWindow;
  #reloads = 0;

  constructor(options: {
    readonly preload: string;
    readonly packaged: boolean;
    readonly settings: SettingsStore;
    readonly log: AppLog;
    /** Closing the window asks the app to quit; the window goes when the app lets it. */
    readonly onClose: (event: { preventDefault(): void }) => void;
    /** The page crashed too often to go on. */
    readonly onGone: () => void;
  }) {
    const { settings, log } = options;
    const { width, height, maximised } = settings.getWindow();
    this.#window = new BrowserWindow({
      title: 'Critical Friend',
      width,
      height,
      minWidth: 320,
      minHeight: 240,
      show: false,
      webPreferences: webPreferences(options.preload, options.packaged),
    });
    this.#window.once('ready-to-show', () => {
      if (maximised) this.#window.maximize();
      this.#window.show();
    });
    this.#window.on('close', (event) => {
      const normal = this.#window.getNormalBounds();
      settings.setWindow({
        width: normal.width,
        height: normal.height,
        maximised: this.#window.isMaximized(),
      });
      options.onClose(event);
    });
    this.#window.webContents.on('render-process-gone', (_event, details) => {
      log.note(`the page has gone: ${details.reason}`);
      if (details.reason === 'clean-exit') return;
      if (this.#reloads < mostReloads) {
        this.#reloads += 1;
        this.#window.webContents.reload();
      } else {
        options.onGone();
      }
    });
  }

  get window(): BrowserWindow {
    return this.#window;
  }

  async open(): Promise<void> {
    await this.#window.loadURL(`${appOrigin}/index.html`);
  }

  tell(event: AppEvent): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(event.name, event.payload);
  }

  /** Brings the window to the front, when the app is started a second time. */
  focus(): void {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** Asks whether to close although something is not on disk. */
  async mayLoseUnsaved(): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      title: 'Not saved',
      message: 'What you wrote last is not saved yet.',
      detail:
        'Keep Critical Friend open to try again or to save a copy elsewhere. Closing it now loses what is not saved.',
      buttons: ['Keep open', 'Close and lose it'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }
}
