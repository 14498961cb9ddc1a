import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { startMain } from './start-main.ts';

async function started() {
  const start = await startMain();
  const { electron, window } = start;
  if (!window) throw new Error('The window did not open');
  return { ...start, electron, window, fakes: electron.fakes };
}

describe('the life of the window', () => {
  test('it shows itself only when its page is there', async () => {
    const { window } = await started();
    expect(window.shown).toBe(0);
    window.fire('ready-to-show');
    expect(window.shown).toBe(1);
  });

  test('closing it waits for the stores to let go before anything ends', async () => {
    const { electron, window, fakes } = await started();
    window.close();
    expect(window.isDestroyed()).toBe(false);
    expect(fakes.app.ended).toBe('no');
    await electron.ended;
    expect(window.isDestroyed()).toBe(true);
    expect(fakes.app.ended).toBe('quit');
  });

  test('asking to quit several times ends once', async () => {
    const { electron, fakes } = await started();
    fakes.app.quit();
    fakes.app.quit();
    await electron.ended;
    expect(electron.done.filter((step) => step === 'app.quit')).toHaveLength(1);
  });

  test('what is not saved is asked about before it closes, and keeping it open keeps it', async () => {
    const { electron, window, fakes, dataDirectory } = await started();
    const ours = { sender: window.webContents, senderFrame: window.contents.mainFrame };
    // The folder goes away under the app, so that nothing more can be written.
    fs.rmSync(dataDirectory, { recursive: true });
    fs.writeFileSync(dataDirectory, 'in the way');
    const answer = await fakes.ipcMain.handlers.get('questions:add')?.(ours, {
      wording: 'Is this kept?',
      agendaItem: null,
      addressee: '',
      visibility: 'shared',
      evidence: [],
    });
    expect(answer).toMatchObject({ ok: false });

    fakes.dialog.response = 0;
    window.close();
    await vi.waitUntil(() => fakes.dialog.asked.length === 1);
    expect(fakes.dialog.asked[0]).toMatchObject({
      message: 'What you wrote last is not saved yet.',
    });
    await new Promise((resolve) => setImmediate(resolve)); // the answer has been heard
    expect(fakes.app.ended).toBe('no');
    expect(window.isDestroyed()).toBe(false);

    fakes.dialog.response = 1;
    window.close();
    await electron.ended;
    expect(fakes.dialog.asked).toHaveLength(2);
    expect(fakes.app.ended).toBe('quit');
  });

  test('a promise that nobody waits for is noted, without its message', async () => {
    const before = process.listeners('unhandledRejection');
    const { dataDirectory } = await started();
    const own = process.listeners('unhandledRejection').filter((one) => !before.includes(one));
    expect(own).toHaveLength(1);
    own[0]?.(new Error('SECRET'), Promise.resolve());
    const log = fs.readFileSync(path.join(dataDirectory, 'logs', 'critical-friend.log'), 'utf8');
    expect(log).toContain('broke a promise: Error | at ');
    expect(log).not.toContain('SECRET');
  });

  test('what the app tells reaches the page', async () => {
    const { window, fakes } = await started();
    const ours = { sender: window.webContents, senderFrame: window.contents.mainFrame };
    await fakes.ipcMain.handlers.get('people:rename-me')?.(ours, { name: 'Ann' });
    expect(window.contents.sent).toContainEqual({
      channel: 'workspace:changed',
      args: [{ areas: ['people'] }],
    });
  });

  test('its size is remembered for the next time', async () => {
    const first = await started();
    first.window.maximised = true;
    first.window.close();
    await first.electron.ended;
    const second = await startMain({ dataDirectory: first.dataDirectory });
    expect(second.window?.options).toMatchObject({ width: 1111, height: 777 });
    second.window?.fire('ready-to-show');
    expect(second.window?.maximised).toBe(true);
  });

  test('a page that crashes is loaded again three times, and then the app says so and closes', async () => {
    const { electron, window, fakes } = await started();
    const crash = () => window.contents.fire('render-process-gone', {}, { reason: 'crashed' });
    window.contents.fire('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.contents.reloads).toBe(0);
    crash();
    crash();
    crash();
    expect(window.contents.reloads).toBe(3);
    expect(fakes.dialog.errors).toEqual([]);
    crash();
    await electron.ended;
    expect(window.contents.reloads).toBe(3);
    expect(fakes.dialog.errors[0]?.content).toContain('What was saved is safe');
  });
});
