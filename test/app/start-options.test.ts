import { describe, expect, test } from 'vitest';
import { makeClock } from '#electron/app/clock.ts';
import { readPreviewOptions, readStartOptions } from '#electron/app/start-options.ts';
import { todayOf } from '#electron/ipc/stores.ts';

describe('the command line', () => {
  test('of the window passes over what it does not know', () => {
    expect(
      readStartOptions([
        '.',
        '--no-sandbox',
        '--data-dir=/tmp/a b',
        '--type=x',
        '--now=2025-01-30T17:30',
      ]),
    ).toEqual({
      dataDirectory: '/tmp/a b',
      now: new Date('2025-01-30T17:30').getTime(),
    });
    expect(readStartOptions(['--data-dir=', '--now=soon'])).toEqual({
      dataDirectory: null,
      now: null,
    });
  });

  test('of the preview takes a folder, a time, a port, a folder for exports and whether to open a browser', () => {
    expect(
      readPreviewOptions([
        '--data-dir=/d',
        '--now=2025-01-24',
        '--port=4000',
        '--export-dir=/e',
        '--open',
      ]),
    ).toEqual({
      ok: true,
      value: {
        dataDirectory: '/d',
        now: new Date('2025-01-24T12:00').getTime(),
        port: 4000,
        exportDirectory: '/e',
        open: true,
      },
    });
    expect(readPreviewOptions([])).toMatchObject({
      ok: true,
      value: { port: 0, open: false, now: null },
    });
  });

  test('of the preview says what it cannot use', () => {
    for (const [argument, word] of [
      ['--port=70000', '--port'],
      ['--port=x', '--port'],
      ['--now=tomorrow', '--now'],
      ['--now=2025-13-45', '--now'],
      ['--colour=red', 'not known'],
      ['folder', 'not known'],
    ] as const) {
      const options = readPreviewOptions([argument]);
      expect(options).toMatchObject({
        ok: false,
        failure: expect.stringContaining(word) as string,
      });
      expect(options).toMatchObject({ failure: expect.stringContaining('Usage: ') as string });
    }
  });
});

test('a fixed time stands still, and its day is the day it names', () => {
  const options = readStartOptions(['--now=2025-01-24T23:59']);
  const clock = makeClock(options.now);
  expect(clock.now()).toBe(clock.now());
  expect(todayOf({ clock })).toBe('2025-01-24');
});
