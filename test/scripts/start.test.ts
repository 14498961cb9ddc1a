import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from './project-folder.ts';
import { makeStandIn, runScript, takeCalls } from './stand-in-project.ts';

const start = (root: string, args: readonly string[], env = {}) =>
  runScript(root, [process.execPath, 'scripts/start.mjs', ...args], env);

/** An Electron that was fetched already, and does what a shell script says. */
function putElectron(root: string, script: string): void {
  writeFiles(root, {
    'node_modules/electron/package.json': '{"version":"45.4.1"}',
    'node_modules/electron/path.txt': 'electron',
    'node_modules/electron/dist/version': '45.4.1',
    'node_modules/electron/dist/electron': `#!/bin/sh\n${script}\n`,
  });
}

const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('builds what is missing and serves the preview; the second time there is nothing to build', async () => {
    const root = makeStandIn();
    const first = start(root, ['--preview', '--port=4000', '--data-dir=notes']);
    const said = await first.printed(/is open at/);
    first.child.kill('SIGTERM');
    expect((await first.end).code).toBe(0);
    expect(said.split('\n').slice(0, 2)).toEqual([
      'Build: building the library of papers (dist/library.sqlite is missing).',
      'Build: building the app (dist/electron/main.cjs is missing).',
    ]);
    expect(said).toContain(`x --data-dir=${path.join(root, 'notes')} --port=4000\n`);
    expect(fs.existsSync(path.join(root, 'closed.txt'))).toBe(true);
    expect(takeCalls(root)).toEqual(['tsx scripts/build-library.ts', 'vite build --logLevel warn']);

    const second = start(root, ['--preview']);
    expect(await second.printed(/is open at/)).toMatch(/^Critical Friend is open at/);
    second.child.kill('SIGINT');
    expect((await second.end).code).toBe(0);
    expect(takeCalls(root)).toEqual([]);
  });

  test('a changed paper builds the library again, and the app only when the library’s hash is another', async () => {
    const root = makeStandIn();
    expect((await start(root, ['--build-only']).end).code).toBe(0);
    takeCalls(root);
    writeFiles(root, { 'seeds/paper.txt': 'another paper' });
    const { out } = await start(root, ['--build-only']).end;
    expect(out).toBe('Build: building the library of papers (what it is made from has changed).\n');
    expect(takeCalls(root)).toEqual(['tsx scripts/build-library.ts']);
    writeFiles(root, { 'renderer/main.tsx': 'changed' });
    await start(root, ['--build-only']).end;
    expect(takeCalls(root)).toEqual(['vite build --logLevel warn']);
  });

  test('a build that fails is told with its messages, and is tried again the next time', async () => {
    const root = makeStandIn();
    const failed = await start(root, ['--preview'], { TOOL_VITE: 'fails' }).end;
    expect([failed.code, failed.err]).toEqual([1, '']);
    expect(failed.out).toContain('vite failed\n');
    expect(failed.out.trimEnd().split('\n').at(-1)).toBe(
      'Build: building the app ended with code 2. The messages above say why.',
    );
    takeCalls(root);
    expect((await start(root, ['--build-only']).end).code).toBe(0);
    expect(takeCalls(root)).toEqual(['vite build --logLevel warn']);
  });

  test('where no window can be opened, one sentence says so and the preview is served', async () => {
    const root = makeStandIn();
    const running = start(root, []);
    const said = await running.printed(/is open at/);
    running.child.kill('SIGTERM');
    expect((await running.end).err).toBe('');
    expect(said).toContain(
      'There is no desktop here to open a window on. Critical Friend opens in a browser instead.\n',
    );
  });

  test.runIf(isRoot)('root is told that Electron does not open for it', async () => {
    const root = makeStandIn();
    putElectron(root, 'echo opened');
    const running = start(root, ['--no-open'], { DISPLAY: ':99' });
    const said = await running.printed(/is open at/);
    running.child.kill('SIGTERM');
    await running.end;
    expect(said).toContain('Electron does not open its window for the root user. Critical');
    expect(said).not.toContain('opened');
  });

  test('the preview’s own exit code is passed on', async () => {
    const { code } = await start(makeStandIn(), ['--preview'], { TOOL_PREVIEW: 'fails' }).end;
    expect(code).toBe(3);
  });

  test('an option it does not know is answered with the usage, before anything is done', async () => {
    const root = makeStandIn();
    const { code, out, err } = await start(root, ['--prevew']).end;
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage: npm start/);
    expect(takeCalls(root)).toEqual([]);
    const help = await start(root, ['--help']).end;
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(/^Usage: npm start/);
  });
});
