import dns from 'node:dns';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeBuiltFiles, placesIn } from './start-main.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('#electron/app/built-places.ts');
});

/** Runs the real preview on files of its own, and stops it when told. */
async function run(argv: readonly string[], dist = makeBuiltFiles()) {
  vi.resetModules();
  vi.doMock('#electron/app/built-places.ts', () => ({ builtPlaces: () => placesIn(dist) }));
  fs.mkdirSync(path.join(dist, 'preview'), { recursive: true });
  fs.writeFileSync(path.join(dist, 'preview/client.js'), '');
  const { runPreview } = await import('#electron/app/preview/run-preview.ts');
  const electron = await import('#test/fakes/electron.ts');
  electron.app.setPath('userData', dist);
  const said: string[] = [];
  const complained: string[] = [];
  let stop = (_signal: string): void => undefined;
  let speak = (): void => undefined;
  const spoke = new Promise<void>((resolve) => {
    speak = resolve;
  });
  const ended = runPreview({
    argv,
    bundleDirectory: dist,
    say: (line) => {
      said.push(line);
      speak();
    },
    complain: (line) => complained.push(line),
    stopped: new Promise((resolve) => {
      stop = resolve;
    }),
  });
  await Promise.race([spoke, ended]);
  return { said, complained, stop: () => stop('SIGTERM'), ended };
}

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-preview-'));

describe('the preview from start to stop', () => {
  test('prints one line with its address, runs until it is stopped, and then has saved', async () => {
    const directory = folder();
    const preview = await run([`--data-dir=${directory}`, '--now=2025-01-24T20:00']);
    expect(preview.said).toHaveLength(1);
    expect(preview.said[0]).toMatch(
      /^Critical Friend is open at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/,
    );
    preview.stop();
    expect(await preview.ended).toBe(0);
    expect(preview.complained).toEqual([]);
    const kept = fs.readdirSync(directory);
    expect(kept.some((name) => /^user-\d{10}\.sqlite$/.test(name))).toBe(true);
    expect(kept).not.toContain('lock');
    const port = Number(/:(\d+)\//.exec(preview.said[0] ?? '')?.[1]);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  test('ends with the usage when it is asked for something it does not know', async () => {
    const preview = await run(['--colour=red']);
    expect(await preview.ended).toBe(2);
    expect(preview.complained[0]).toContain('Usage: ');
    expect(preview.said).toEqual([]);
  });

  test('says which port is taken, and lets go of the folder', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const directory = folder();
    const preview = await run([`--data-dir=${directory}`, `--port=${port}`]);
    expect(await preview.ended).toBe(1);
    expect(preview.complained).toEqual([
      `Port ${port} is in use by another program. Choose another with --port=, or leave it out.`,
    ]);
    expect(fs.readdirSync(directory)).not.toContain('lock');
    taken.close();
  });

  test('says when its folder cannot be made', async () => {
    const directory = folder();
    fs.writeFileSync(path.join(directory, 'file'), '');
    const preview = await run([`--data-dir=${path.join(directory, 'file', 'data')}`]);
    expect(await preview.ended).toBe(1);
    expect(preview.complained[0]).toContain('could not be made');
  });

  test('looks nothing up, connects to nothing, and listens on this computer alone', async () => {
    const connected = vi.spyOn(net.Socket.prototype, 'connect');
    const looked = [
      vi.spyOn(dns, 'lookup'),
      vi.spyOn(dns, 'resolve'),
      vi.spyOn(dns.promises, 'lookup'),
    ];
    const listened = vi.spyOn(net.Server.prototype, 'listen');
    const preview = await run([`--data-dir=${folder()}`]);
    preview.stop();
    await preview.ended;
    expect(connected).not.toHaveBeenCalled();
    // Listening asks for its own literal address, which needs no look-up.
    const names = looked.flatMap((look) => look.mock.calls.map(([name]: unknown[]) => name));
    expect(names.filter((name) => name !== '127.0.0.1')).toEqual([]);
    expect(listened.mock.calls.map(([port, host]: unknown[]) => [port, host])).toEqual([
      [0, '127.0.0.1'],
    ]);
  });

  test('an unfinished build is not served: the list of files is missing', async () => {
    const dist = makeBuiltFiles();
    fs.rmSync(path.join(placesIn(dist).renderer, 'files.json'));
    await expect(run([`--data-dir=${folder()}`], dist)).rejects.toThrow('files.json');
  });
});
