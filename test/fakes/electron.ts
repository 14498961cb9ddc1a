/**
 * Electron for tests that run without its binary: classes that have exactly the slices of `electron.d.ts` the app
 * uses, record what is done to them, and throw when asked for anything else. Every import of 'electron' in a unit test
 * is this file. After `vi.resetModules()` it is new.
 */
import type * as Electron from 'electron';

/** One thing that was done to Electron, in order: "app.enableSandbox", "BrowserWindow", "ipcMain.handle app:status". */
export const done: string[] = [];

type Listener = (...args: never[]) => void;

/** Throws on a property that the fake does not have, so that nothing is used unseen. */
function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(own, key) {
      // Promises and module loaders ask every object for these; not having them is the right answer.
      if (key === 'then' || typeof key === 'symbol') return Reflect.get(own, key, own) as unknown;
      if (!(key in own)) throw new Error(`The fake ${name} has no ${key}`);
      const value: unknown = Reflect.get(own, key, own);
      return typeof value === 'function' ? (value.bind(own) as unknown) : value;
    },
    set(_own, key) {
      throw new Error(`The fake ${name} is not to be changed (${String(key)})`);
    },
  });
}

/** An event a listener can prevent. */
export class FakeEvent {
  defaultPrevented = false;
  readonly url: string;
  constructor(url = '') {
    this.url = url;
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** The slice of Node's EventEmitter that is used; its `this` types stand in the way of naming it in `implements`. */
class Emitting {
  readonly #listeners = new Map<string, Set<Listener>>();
  on(event: string, listener: Listener): this {
    const own = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, own.add(listener));
    return this;
  }
  once(event: string, listener: Listener): this {
    return this.on(event, listener);
  }
  removeAllListeners(event?: string): this {
    if (event === undefined) this.#listeners.clear();
    else this.#listeners.delete(event);
    return this;
  }
  removeListener(event: string, listener: Listener): this {
    this.#listeners.get(event)?.delete(listener);
    return this;
  }
  /** For tests: what Electron would emit. */
  fire(event: string, ...args: readonly unknown[]): void {
    // The test gives what Electron would give for this event.
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]));
  }
  /** For tests: how many listen. */
  listeningTo(event: string): number {
    return this.#listeners.get(event)?.size ?? 0;
  }
  /** For tests: every event somebody listens to. */
  heard(): string[] {
    return [...this.#listeners].filter(([, own]) => own.size > 0).map(([event]) => event);
  }
}

type AppSlice = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setPath'
  | 'whenReady'
>;

class FakeApp extends Emitting implements AppSlice {
  readonly isPackaged = true;
  readonly switches: string[] = [];
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value?: string) => {
      done.push('app.commandLine.appendSwitch');
      this.switches.push(value === undefined ? name : `${name}=${value}`);
    },
  });
  readonly #paths = new Map<string, string>();
  /** For tests: whether another copy holds the lock. */
  otherCopyRuns = false;
  ended: 'no' | 'quit' | 'exit' = 'no';
  exitCode: number | null = null;
  /** While it quits, closing the last window is not told. */
  quitting = false;

  enableSandbox(): void {
    done.push('app.enableSandbox');
  }
  setPath(name: string, value: string): void {
    done.push(`app.setPath ${name}`);
    this.#paths.set(name, value);
  }
  getPath(name: string): string {
    const found = this.#paths.get(name);
    if (found === undefined) throw new Error(`The path ${name} was asked for before it was set`);
    return found;
  }
  getName(): string {
    return 'Critical Friend';
  }
  getVersion(): string {
    return '0.1.0';
  }
  requestSingleInstanceLock(): boolean {
    done.push('app.requestSingleInstanceLock');
    return !this.otherCopyRuns;
  }
  setAboutPanelOptions(): void {
    done.push('app.setAboutPanelOptions');
  }
  whenReady(): Promise<void> {
    done.push('app.whenReady');
    return Promise.resolve();
  }
  /** As Electron does: asks, then closes the windows, each of which may refuse, then ends. */
  quit(): void {
    const event = new FakeEvent();
    this.fire('before-quit', event);
    if (event.defaultPrevented) return;
    this.quitting = true;
    for (const window of BrowserWindow.getAllWindows()) {
      window.close();
      this.quitting = window.isDestroyed();
      if (!this.quitting) return;
    }
    this.ended = 'quit';
    done.push('app.quit');
    end('quit');
  }
  exit(code?: number): void {
    this.ended = 'exit';
    this.exitCode = code ?? 0;
    end('exit');
  }
}

type ContentsSlice = Pick<
  Electron.WebContents,
  'print' | 'reload' | 'send' | 'setWindowOpenHandler'
>;

export class FakeContents extends Emitting implements ContentsSlice {
  readonly id = 1;
  readonly mainFrame = {
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    parent: null as object | null,
    processId: 7,
    frameToken: 'main-frame',
  };
  readonly sent: { channel: string; args: readonly unknown[] }[] = [];
  reloads = 0;
  printed = 0;
  /** What the printer says when it is asked. */
  printOutcome: { done: boolean; reason: string } = { done: true, reason: '' };
  openHandler: ((details: { url: string }) => { action: 'deny' | 'allow' }) | null = null;

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    // Only the address is ever looked at.
    this.openHandler = handler as unknown as FakeContents['openHandler'];
  }
  send(channel: string, ...args: readonly unknown[]): void {
    this.sent.push({ channel, args });
  }
  reload(): void {
    this.reloads += 1;
  }
  print(
    _options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    this.printed += 1;
    callback?.(this.printOutcome.done, this.printOutcome.reason);
  }
}

/** Resolves when the first page has been asked for. */
let loaded: (url: string) => void;
export const firstLoad = new Promise<string>((resolve) => {
  loaded = resolve;
});

/** Resolves when the app has ended. */
let end: (how: 'quit' | 'exit') => void;
export const ended = new Promise<'quit' | 'exit'>((resolve) => {
  end = resolve;
});

type WindowSlice = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>;

export class FakeWindow extends Emitting implements WindowSlice {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly contents = new FakeContents();
  readonly webContents = strict('webContents', this.contents);
  minimised = false;
  maximised = false;
  focused = 0;
  shown = 0;
  #destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  loadURL(url: string): Promise<void> {
    done.push(`loadURL ${url}`);
    loaded(url);
    return Promise.resolve();
  }
  close(): void {
    const event = new FakeEvent();
    this.fire('close', event);
    if (event.defaultPrevented) return;
    this.#destroyed = true;
    windows.splice(windows.indexOf(this), 1);
    if (windows.length === 0 && !app.quitting) app.fire('window-all-closed');
  }
  show(): void {
    this.shown += 1;
  }
  maximize(): void {
    this.maximised = true;
  }
  restore(): void {
    this.minimised = false;
  }
  focus(): void {
    this.focused += 1;
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: 1111, height: 777 };
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
}

/** For tests: the windows that are open, unwrapped. */
export const windows: FakeWindow[] = [];

/** `new BrowserWindow(…)` as the app writes it; what it gets throws on anything the fake does not have. */
export const BrowserWindow = new Proxy(FakeWindow, {
  construct(_target, [options]: [Electron.BrowserWindowConstructorOptions]) {
    done.push('BrowserWindow');
    const window = new FakeWindow(options);
    windows.push(window);
    app.fire('web-contents-created', new FakeEvent(), window.webContents);
    return strict('BrowserWindow', window);
  },
  get(_target, key) {
    if (key === 'getAllWindows') return () => [...windows];
    throw new Error(`The fake BrowserWindow has no ${String(key)}`);
  },
}) as unknown as typeof FakeWindow & { getAllWindows(): FakeWindow[] }; // a class as its callers see it

type Invoke = (event: unknown, ...args: unknown[]) => unknown;

class FakeIpcMain extends Emitting implements Pick<Electron.IpcMain, 'handle'> {
  readonly handlers = new Map<string, Invoke>();
  handle(
    channel: string,
    handler: (event: Electron.IpcMainInvokeEvent, ...args: never[]) => unknown,
  ): void {
    if (this.handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    done.push(`ipcMain.handle ${channel}`);
    // The test gives the event and the request a page would send.
    this.handlers.set(channel, handler as unknown as Invoke);
  }
  override on(channel: string, listener: Listener): this {
    done.push(`ipcMain.on ${channel}`);
    return super.on(channel, listener);
  }
}

class FakeIpcRenderer extends Emitting implements Pick<Electron.IpcRenderer, 'invoke'> {
  readonly invoked: { channel: string; args: readonly unknown[] }[] = [];
  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    this.invoked.push({ channel, args });
    return Promise.resolve({ ok: true, value: channel });
  }
}

type RequestDecision = (
  request: { url: string },
  answer: (decision: { cancel: boolean }) => void,
) => void;

class FakeSession extends Emitting {
  permissionRequest: ((...args: unknown[]) => void) | null = null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  beforeRequest: RequestDecision | null = null;
  spellChecker = true;
  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (decide: RequestDecision) => {
      this.beforeRequest = decide;
    },
  });
  setPermissionRequestHandler(handler: (...args: unknown[]) => void): void {
    done.push('session.setPermissionRequestHandler');
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

type Serve = (request: { url: string; method: string }) => Response;

class FakeProtocol {
  readonly schemes: Electron.CustomScheme[] = [];
  serve: Serve | null = null;
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    done.push('protocol.registerSchemesAsPrivileged');
    this.schemes.push(...schemes);
  }
  handle(scheme: string, serve: Serve): void {
    done.push(`protocol.handle ${scheme}`);
    this.serve = serve;
  }
}

class FakeDialog {
  /** The button the person presses next. */
  response = 0;
  /** Where the person saves next; null when they change their mind. */
  filePath: string | null = null;
  readonly asked: Electron.MessageBoxOptions[] = [];
  readonly saveAsked: Electron.SaveDialogOptions[] = [];
  readonly errors: { title: string; content: string }[] = [];
  showMessageBox(
    _window: unknown,
    options: Electron.MessageBoxOptions,
  ): Promise<{ response: number }> {
    this.asked.push(options);
    return Promise.resolve({ response: this.response });
  }
  showSaveDialog(
    _window: unknown,
    options: Electron.SaveDialogOptions,
  ): Promise<{ canceled: boolean; filePath: string }> {
    this.saveAsked.push(options);
    return Promise.resolve({ canceled: this.filePath === null, filePath: this.filePath ?? '' });
  }
  showErrorBox(title: string, content: string): void {
    this.errors.push({ title, content });
  }
}

class FakeShell {
  readonly opened: string[] = [];
  openExternal(url: string): Promise<void> {
    this.opened.push(url);
    return Promise.resolve();
  }
  openPath(): Promise<string> {
    return Promise.resolve('');
  }
}

class FakeClipboard {
  text = '';
  writeText(text: string): Promise<void> {
    this.text = text;
    return Promise.resolve();
  }
}

class FakeMenu {
  template: Electron.MenuItemConstructorOptions[] = [];
  buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): { template: unknown } {
    this.template = template;
    return { template };
  }
  setApplicationMenu(): void {
    done.push('Menu.setApplicationMenu');
  }
}

class FakeContextBridge {
  readonly exposed = new Map<string, unknown>();
  exposeInMainWorld(name: string, value: unknown): void {
    this.exposed.set(name, value);
  }
}

/** For tests: the fakes themselves, with what they recorded. */
export const fakes = {
  app: new FakeApp(),
  ipcMain: new FakeIpcMain(),
  ipcRenderer: new FakeIpcRenderer(),
  session: new FakeSession(),
  protocol: new FakeProtocol(),
  dialog: new FakeDialog(),
  shell: new FakeShell(),
  clipboard: new FakeClipboard(),
  menu: new FakeMenu(),
  contextBridge: new FakeContextBridge(),
} as const;

export const app = strict('app', fakes.app);
export const ipcMain = strict('ipcMain', fakes.ipcMain);
export const ipcRenderer = strict('ipcRenderer', fakes.ipcRenderer);
export const session = strict('session', { defaultSession: strict('session', fakes.session) });
export const protocol = strict('protocol', fakes.protocol);
export const dialog = strict('dialog', fakes.dialog);
export const shell = strict('shell', fakes.shell);
export const clipboard = strict('clipboard', fakes.clipboard);
export const Menu = strict('Menu', fakes.menu);
export const contextBridge = strict('contextBridge', fakes.contextBridge);

/** As electron-store imports it. */
export default { app, ipcMain, ipcRenderer, shell };
