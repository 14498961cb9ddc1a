import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { memoryFile } from '#scripts/lib/electron-binary.mjs';
import { makeProject, ownRoot, writeFiles } from './project-folder.ts';

/** What `npm start` does once everything is built, as someone who is not root, at a desktop. */
async function open(root: string, askAgain = false) {
  const lib = pathToFileURL(path.join(ownRoot, 'scripts/lib/open-app.mjs')).href;
  const request = { what: 'window', askAgain, forWindow: ['--now=x'], forPreview: ['--port=1'] };
  const script = `
    process.getuid = () => 1000;
    const { openWindow } = await import(${JSON.stringify(lib)});
    process.exitCode = await openWindow(process.cwd(), ${JSON.stringify(request)}, console.log);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, DISPLAY: ':99', ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code, lines: out.trimEnd().split('\n') };
}

function makeBuilt(electron: string | null): string {
  const root = makeProject({
    'dist/preview/preview.mjs': 'console.log("preview", ...process.argv.slice(2));',
    'node_modules/electron/package.json': '{"version":"45.4.1"}',
    'node_modules/electron/checksums.json': '{}',
  });
  if (electron !== null) {
    writeFiles(root, {
      'node_modules/electron/path.txt': 'electron',
      'node_modules/electron/dist/version': '45.4.1',
      'node_modules/electron/dist/electron': `#!/bin/sh\n${electron}\n`,
    });
  }
  return root;
}

describe.skipIf(process.platform === 'win32')('opening the window', () => {
  test('the binary is given the project and what was asked; its exit code is passed on', async () => {
    const root = makeBuilt('echo "window $* ${ELECTRON_RUN_AS_NODE-none}"; exit 4');
    expect(await open(root)).toEqual({ code: 4, lines: [`window ${root} --now=x none`] });
  });

  test.each([
    ['lacks a library', 'exit 127'],
    ['trips over its sandbox', 'kill -TRAP $$'],
  ])('a binary that %s is told in a sentence, and the preview opens', async (_what, script) => {
    const { code, lines } = await open(makeBuilt(script));
    expect(code).toBe(0);
    expect(lines).toEqual([
      'Electron could not start on this computer. Critical Friend opens in a browser instead.',
      'preview --port=1',
    ]);
  });

  test('a binary that cannot be had is told once with its reason, then remembered until asked again', async () => {
    // The package to download with is not there: the quickest of all failures.
    const root = makeBuilt(null);
    const first = await open(root);
    expect(first.lines).toEqual([
      expect.stringMatching(/^Electron: fetching the binary/),
      expect.stringMatching(/^The Electron binary could not be fetched \(.+\)\. Critical Friend/),
      'preview --port=1',
    ]);
    const second = await open(root);
    expect(second.lines).toEqual([
      expect.stringMatching(/could not be fetched the last time \(.+\); "npm start -- --electron"/),
      'preview --port=1',
    ]);
    const again = await open(root, true);
    expect(again.lines[0]).toMatch(/^Electron: fetching the binary/);
    expect([first, second, again].map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  test('a remembered failure does not keep a binary from being used that is there by now', async () => {
    const root = makeBuilt('echo window');
    writeFiles(root, { [memoryFile]: '{"version":"45.4.1","machine":"x","failure":"x"}' });
    expect((await open(root)).lines).toEqual(['window']);
  });
});
