import { describe, expect, test } from 'vitest';
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
