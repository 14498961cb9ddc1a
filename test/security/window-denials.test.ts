import { describe, expect, test } from 'vitest';
import { startMain } from '#test/app/start-main.ts';

async function started() {
  const { electron, window } = await startMain();
  if (!window) throw new Error('The window did not open');
  return { electron, window, fakes: electron.fakes };
}

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://bundle.example.org/',
  'app://bundle@example.org/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'devtools://devtools/bundled/inspector.html',
];

describe('what a page in the window may not do', () => {
  test('go anywhere but the app’s own pages, by navigation, in a frame or by redirect', async () => {
    const { electron, window } = await started();
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(window.contents.listeningTo(event)).toBe(1);
      for (const url of elsewhere) {
        const leaving = new electron.FakeEvent(url);
        window.contents.fire(event, leaving);
        expect({ event, url, stopped: leaving.defaultPrevented }).toEqual({
          event,
          url,
          stopped: true,
        });
      }
      const staying = new electron.FakeEvent('app://bundle/index.html#/papers');
      window.contents.fire(event, staying);
      expect(staying.defaultPrevented).toBe(false);
    }
  });

  test('open a window', async () => {
    const { window } = await started();
    for (const url of [...elsewhere, 'app://bundle/index.html']) {
      expect(window.contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    }
  });

  test('embed another page', async () => {
    const { electron, window } = await started();
    const event = new electron.FakeEvent();
    window.contents.fire('will-attach-webview', event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('have any permission or device', async () => {
    const { fakes } = await started();
    for (const permission of [
      'geolocation',
      'media',
      'clipboard-read',
      'notifications',
      'fullscreen',
    ]) {
      const answers: unknown[] = [];
      fakes.session.permissionRequest?.(null, permission, (granted: unknown) =>
        answers.push(granted),
      );
      expect(answers).toEqual([false]);
    }
    expect(fakes.session.permissionCheck?.()).toBe(false);
    expect(fakes.session.devicePermission?.()).toBe(false);
  });

  test('download a file', async () => {
    const { electron, fakes } = await started();
    const event = new electron.FakeEvent();
    fakes.session.fire('will-download', event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('ask anything of any address but the app’s own files and what it made itself', async () => {
    const { fakes } = await started();
    const cancelled = (url: string) => {
      let decision: boolean | null = null;
      fakes.session.beforeRequest?.({ url }, ({ cancel }) => {
        decision = cancel;
      });
      return decision;
    };
    for (const url of [...elsewhere, 'ws://example.org/', 'no-scheme']) {
      expect({ url, cancelled: cancelled(url) }).toEqual({ url, cancelled: true });
    }
    expect(cancelled('app://bundle/assets/app.js')).toBe(false);
    expect(cancelled('blob:app://bundle/1234')).toBe(false);
  });

  test('have a dictionary fetched', async () => {
    const { fakes } = await started();
    expect(fakes.session.spellChecker).toBe(false);
  });
});

describe('what the window is served', () => {
  test('only listed files, only for reading, only from its own host', async () => {
    const { fakes } = await started();
    const status = (url: string, method = 'GET') => fakes.protocol.serve?.({ url, method }).status;
    expect(status('app://bundle/index.html')).toBe(200);
    expect(status('app://bundle/')).toBe(200);
    expect(status('app://bundle/assets/app.js')).toBe(200);
    expect(status('app://bundle/assets/app.js', 'HEAD')).toBe(200);
    expect(status('app://other/index.html')).toBe(404);
    expect(status('app://bundle/secret.txt')).toBe(404);
    expect(status('app://bundle/files.json')).toBe(404);
    expect(status('app://bundle/%2e%2e/library.sqlite')).toBe(404);
    expect(status('app://bundle/assets/%zz')).toBe(400);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(status('app://bundle/index.html', method)).toBe(405);
    }
  });

  test('every answer carries the policy, whatever was asked', async () => {
    const { fakes } = await started();
    for (const url of ['app://bundle/index.html', 'app://bundle/nothing', 'app://bundle/%zz']) {
      const headers = fakes.protocol.serve?.({ url, method: 'GET' }).headers;
      expect(headers?.get('Content-Security-Policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
      );
      expect(headers?.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });
});
