import { app } from 'electron';
import type { ComposedApp } from './compose.ts';
import type { AppLog } from './log.ts';
import type { AppWindow } from './window.ts';

/** The longest the app waits for the commit in flight before it ends all the same, in milliseconds. */
const longestWait = 10_000;

/** Waits for a promise, but not for ever; false when the time ran out. */
async function within(limit: number, promise: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const inTime = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

/**
 * Ends the app in order, however it is asked to end: what is not saved is asked about, the commit in flight is waited
 * for, and only then do the window and the process go.
 */
export class Leaving {
  readonly #app: ComposedApp;
  readonly #log: AppLog;
  #window: AppWindow | null = null;
  #state: 'open' | 'leaving' | 'left' = 'open';

  constructor(composed: ComposedApp, log: AppLog) {
    this.#app = composed;
    this.#log = log;
    app.on('before-quit', (event) => this.#beforeQuit(event));
    app.on('window-all-closed', () => app.quit());
  }

  /** Unsaved words are asked about in front of this window. */
  watch(window: AppWindow): void {
    this.#window = window;
  }

  /** The window's close button asks to quit; until the app has let go, the window stays. */
  onWindowClose(event: { preventDefault(): void }): void {
    if (this.#state === 'left') return;
    event.preventDefault();
    app.quit();
  }

  #beforeQuit(event: { preventDefault(): void }): void {
    if (this.#state === 'left') return;
    event.preventDefault();
    if (this.#state === 'leaving') return;
    this.#state = 'leaving';
    void this.#leave();
  }

  async #leave(): Promise<void> {
    try {
      if (this.#app.hasUnsaved() && this.#window && !(await this.#window.mayLoseUnsaved())) {
        this.#state = 'open';
        return;
      }
      if (!(await within(longestWait, this.#app.close()))) {
        this.#log.note('ended without waiting longer for the last save');
      }
    } catch (error) {
      this.#log.broke('leaving', error);
    }
    this.#state = 'left';
    app.quit();
  }
}
