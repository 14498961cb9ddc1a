import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBuiltFiles, placesIn, startMain } from './start-main.ts';

describe('starting the window', () => {
  test('the data folder comes first, then the lock, then the sandbox and the scheme, and only then is Electron ready', async () => {
    const { electron } = await startMain();
    const before = electron.done.slice(0, electron.done.indexOf('app.whenReady'));
    expect(before.slice(0, 4)).toEqual([
      'app.setPath userData',
      'app.requestSingleInstanceLock',
      'app.enableSandbox',
      'protocol.registerSchemesAsPrivileged',
    ]);
    const after = electron.done.slice(electron.done.indexOf('app.whenReady'));
    const order = [
      'session.setPermissionRequestHandler',
      'protocol.handle app',
      'BrowserWindow',
      'ipcMain.handle app:status',
      'Menu.setApplicationMenu',
      'loadURL app://bundle/index.html',
    ].map((step) => after.indexOf(step));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('Chromium’s own files stand apart from what people write, in the data folder that was asked for', async () => {
    const { electron, dataDirectory } = await startMain();
    expect(electron.fakes.app.getPath('userData')).toBe(path.join(dataDirectory, 'chromium'));
  });

  test('a second copy ends before it touches anything, and the first comes forward', async () => {
    const second = await startMain({ otherCopyRuns: true });
    expect(second.electron.fakes.app.ended).toBe('quit');
    expect(second.electron.done).toEqual([
      'app.setPath userData',
      'app.requestSingleInstanceLock',
      'app.quit',
    ]);
    expect(fs.readdirSync(second.dataDirectory)).toEqual(['chromium']);

    const { electron, window } = await startMain();
    if (!window) throw new Error('no window');
    window.minimised = true;
    electron.fakes.app.fire('second-instance');
    expect({ focused: window.focused, minimised: window.minimised }).toEqual({
      focused: 1,
      minimised: false,
    });
  });

  test('the page is sandboxed, isolated, without Node, without a spelling checker, and with our preload alone', async () => {
    const { window } = await startMain();
    const { preload, ...rest } = window?.options.webPreferences ?? {};
    expect(path.basename(preload ?? '')).toBe('preload.cjs');
    expect(rest).toEqual({
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
      devTools: false,
    });
  });

  test('the scheme is standard and secure and has no other privilege but fetch', async () => {
    const { electron } = await startMain();
    expect(electron.fakes.protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('names are looked up nowhere', async () => {
    const { electron } = await startMain();
    expect(electron.fakes.app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });

  test('an app whose own files are missing says so in a sentence and ends', async () => {
    const dist = makeBuiltFiles();
    fs.rmSync(path.join(placesIn(dist).renderer, 'files.json'));
    const { electron } = await startMain({ dist });
    expect(electron.fakes.app.exitCode).toBe(1);
    expect(electron.fakes.dialog.errors).toEqual([
      {
        title: 'Critical Friend could not start',
        content:
          'A part of the app is missing or damaged. Install Critical Friend again; what you wrote stays where it is.',
      },
    ]);
  });

  test('a data folder that cannot be made is said in a sentence', async () => {
    const dist = makeBuiltFiles();
    const { electron } = await startMain({
      dataDirectory: path.join(dist, 'renderer/secret.txt/data'),
    });
    expect(electron.fakes.app.exitCode).toBe(1);
    expect(electron.fakes.dialog.errors[0]?.content).toContain('--data-dir=');
  });

  test('the menu can undo, copy and paste, make the text larger, print and say where the work is kept', async () => {
    const { electron } = await startMain();
    const items = electron.fakes.menu.template.flatMap((menu) =>
      Array.isArray(menu.submenu) ? menu.submenu : [],
    );
    const roles = items.map((item) => item.role);
    for (const role of [
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
    ]) {
      expect(roles).toContain(role);
    }
    expect(roles).not.toContain('toggleDevTools');
    expect(items.map((item) => item.label)).toEqual(
      expect.arrayContaining(['Print…', 'Show where your work is kept']),
    );
  });
});
