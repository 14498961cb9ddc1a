import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMain } from '#test/app/start-main.ts';
import { channels } from '#shared/contract/channels.ts';

async function started() {
  const { electron, window, dataDirectory } = await startMain();
  if (!window) throw new Error('The window did not open');
  const { webContents } = window;
  return {
    electron,
    window,
    dataDirectory,
    /** What a page in our own window sends. */
    ours: { sender: webContents, senderFrame: window.contents.mainFrame },
    ask: (channel: string, event: unknown, ...requests: unknown[]) =>
      Promise.resolve(electron.fakes.ipcMain.handlers.get(channel)?.(event, ...requests)),
  };
}

const refusedAs = (code: string) => ({
  ok: false,
  failure: { code, message: expect.any(String) as string },
});

describe('calls over Electron’s IPC', () => {
  test('exactly the channels of the contract are answered, and nothing is answered synchronously', async () => {
    const { electron } = await started();
    expect([...electron.fakes.ipcMain.handlers.keys()].toSorted()).toEqual(
      [...channels].toSorted(),
    );
    expect(electron.fakes.ipcMain.heard()).toEqual([]);
    // It was there, and it was taken away.
    expect(electron.done).toContain('ipcMain.on electron-store-get-data');
  });

  test('every channel refuses a call that is not from the main frame of our window at our origin', async () => {
    const { window, ours, ask } = await started();
    const frame = window.contents.mainFrame;
    const strangers = [
      { ...ours, sender: { id: 2 } },
      { ...ours, senderFrame: null },
      { ...ours, senderFrame: { ...frame, parent: frame } },
      { ...ours, senderFrame: { ...frame, processId: 8 } },
      { ...ours, senderFrame: { ...frame, frameToken: 'a-frame-inside' } },
      { ...ours, senderFrame: { ...frame, origin: 'https://example.org' } },
      { ...ours, senderFrame: { ...frame, url: 'https://example.org/' } },
      { ...ours, senderFrame: { ...frame, url: 'app://bundle.example.org/' } },
    ];
    for (const channel of channels) {
      for (const event of strangers) {
        expect(await ask(channel, event, {})).toEqual(refusedAs('not-allowed'));
      }
    }
  });

  test('a page of ours that has been led elsewhere is refused too', async () => {
    const { window, ours, ask } = await started();
    Object.assign(window.contents.mainFrame, {
      url: 'https://example.org/',
      origin: 'https://example.org',
    });
    expect(await ask('app:status', ours, {})).toEqual(refusedAs('not-allowed'));
    Object.assign(window.contents.mainFrame, { url: 'app://bundle/x', origin: 'app://other' });
    expect(await ask('app:status', ours, {})).toEqual(refusedAs('not-allowed'));
  });

  test('a page of ours is answered, also when Electron wraps its frame anew', async () => {
    const { ours, ask } = await started();
    const anew = { ...ours, senderFrame: { ...ours.senderFrame } };
    expect(await ask('app:status', anew, {})).toMatchObject({ ok: true });
    expect(await ask('app:status', ours, {})).toMatchObject({
      ok: true,
      value: { shell: 'window', today: '2025-01-24' },
    });
  });

  test('a request that is missing, doubled, too wide or of the wrong kind is refused', async () => {
    const { ours, ask } = await started();
    for (const requests of [[], [{}, {}], [{ more: 1 }], [null], ['text'], [[]]]) {
      expect(await ask('app:status', ours, ...requests)).toEqual(refusedAs('invalid-request'));
    }
    expect(await ask('settings:set', ours, { theme: 'blue' })).toEqual(
      refusedAs('invalid-request'),
    );
  });

  test('a request that is too large, or not plain data, is refused before it is looked at', async () => {
    const { ours, ask } = await started();
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const request of [{ text: 'x'.repeat(3_000_000) }, cyclic, { text: 1n }]) {
      const answer = await ask('shell:copy', ours, request);
      expect(answer).toEqual(refusedAs('invalid-request'));
      // The size's own sentence: the schema was not reached.
      expect(JSON.stringify(answer)).toContain('more text than the app takes at once');
    }
  });

  test('what was refused is noted by channel and reason, without what was sent', async () => {
    const { ours, ask, dataDirectory } = await started();
    await ask('shell:copy', ours, { text: 1, SECRET: 'SECRET' });
    const log = fs.readFileSync(path.join(dataDirectory, 'logs', 'critical-friend.log'), 'utf8');
    expect(log).toContain('refused shell:copy');
    expect(log).not.toContain('SECRET');
  });

  test('text goes to the clipboard, pages to the printer, and a link only after the whole host was shown', async () => {
    const { electron, window, ours, ask } = await started();
    expect(await ask('shell:copy', ours, { text: 'words' })).toEqual({ ok: true, value: null });
    expect(electron.fakes.clipboard.text).toBe('words');
    expect(await ask('shell:print', ours, {})).toEqual({ ok: true, value: null });
    expect(window.contents.printed).toBe(1);

    const url = 'https://www.southampton.gov.uk/council';
    electron.fakes.dialog.response = 0;
    await ask('shell:open-link', ours, { url });
    expect(electron.fakes.shell.opened).toEqual([]);
    expect(electron.fakes.dialog.asked[0]?.message).toContain('www.southampton.gov.uk');
    electron.fakes.dialog.response = 1;
    await ask('shell:open-link', ours, { url });
    expect(electron.fakes.shell.opened).toEqual([url]);
    for (const other of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'http://x.org',
      '\\\\server\\share',
    ]) {
      expect(await ask('shell:open-link', ours, { url: other })).toEqual(refusedAs('not-allowed'));
    }
    expect(electron.fakes.shell.opened).toEqual([url]);
  });

  test('a printer that fails is said, a person who changes their mind is not', async () => {
    const { window, ours, ask } = await started();
    window.contents.printOutcome = { done: false, reason: 'Print job canceled' };
    expect(await ask('shell:print', ours, {})).toEqual({ ok: true, value: null });
    window.contents.printOutcome = { done: false, reason: 'no printer' };
    expect(await ask('shell:print', ours, {})).toEqual(refusedAs('unavailable'));
  });
});
