import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasDesktop, readStartRequest } from '#scripts/lib/start-options.mjs';

const cwd = path.resolve('/panel');

function read(argv: readonly string[], desktop = true) {
  return readStartRequest(argv, { cwd, desktop });
}

describe('what npm start is asked for', () => {
  test('nothing asked is the window, and a browser opens by itself only where there is a desktop', () => {
    expect(read([])).toEqual({
      what: 'window',
      askAgain: false,
      forWindow: [],
      forPreview: ['--open'],
    });
    expect(read([], false)?.forPreview).toEqual([]);
    expect(read(['--no-open'])?.forPreview).toEqual([]);
  });

  test('each way to open is asked for by name', () => {
    expect(read(['--preview'])?.what).toBe('preview');
    expect(read(['--build-only'])?.what).toBe('build');
    expect(read(['--help'])?.what).toBe('help');
    expect(read(['--electron'])).toMatchObject({ what: 'window', askAgain: true });
  });

  test('folder and time go to either shell, port and exports to the preview, folders from where one stands', () => {
    const request = read(
      ['--data-dir=my notes', '--now=2025-01-24T20:00', '--port', '4000', '--export-dir', '/out'],
      false,
    );
    const both = [`--data-dir=${path.join(cwd, 'my notes')}`, '--now=2025-01-24T20:00'];
    expect(request?.forWindow).toEqual(both);
    expect(request?.forPreview).toEqual([
      ...both,
      '--port=4000',
      `--export-dir=${path.resolve('/out')}`,
    ]);
  });

  test.each([
    [['--prevew']],
    [['preview']],
    [['--port']],
    [['--preview=yes']],
    [['--preview', '--electron']],
    [['--preview', '--build-only']],
  ])('%j is not understood', (argv) => {
    expect(read(argv)).toBeNull();
  });

  test('a Linux without a display has no desktop', () => {
    expect(hasDesktop({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDesktop({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDesktop({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDesktop({ platform: 'darwin', env: {} })).toBe(true);
    expect(hasDesktop({ platform: 'win32', env: {} })).toBe(true);
  });
});
