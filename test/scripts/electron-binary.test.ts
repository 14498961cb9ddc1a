import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findElectron,
  findObstacle,
  memoryFile,
  recallFailure,
  rememberFailure,
} from '#scripts/lib/electron-binary.mjs';
import { couldNotStart } from '#scripts/lib/open-app.mjs';
import { makeProject, writeFiles } from './project-folder.ts';

const installed = {
  'node_modules/electron/package.json': '{"version":"45.4.1"}',
  // The package's own entry downloads: looking for the binary must not load it.
  'node_modules/electron/index.js': 'throw new Error("a download would begin");',
};

const fetched = {
  ...installed,
  'node_modules/electron/path.txt': 'electron',
  'node_modules/electron/dist/version': '45.4.1',
  'node_modules/electron/dist/electron': '#!/bin/sh\n',
};

describe('the Electron binary', () => {
  test('is found where it was fetched, with or without a v before its version', () => {
    const root = makeProject(fetched);
    const file = path.join(root, 'node_modules/electron/dist/electron');
    expect(findElectron(root, {})).toBe(file);
    writeFiles(root, { 'node_modules/electron/dist/version': 'v45.4.1' });
    expect(findElectron(root, {})).toBe(file);
  });

  test('is not there without its package, its files, or in another version', () => {
    expect(findElectron(makeProject(), {})).toBeNull();
    expect(findElectron(makeProject(installed), {})).toBeNull();
    const { 'node_modules/electron/dist/electron': _program, ...unfinished } = fetched;
    expect(findElectron(makeProject(unfinished), {})).toBeNull();
    const old = { ...fetched, 'node_modules/electron/dist/version': '44.0.0' };
    expect(findElectron(makeProject(old), {})).toBeNull();
  });

  test('is taken from another folder where Electron is told of one', () => {
    const root = makeProject({ ...fetched, 'other/electron': '' });
    const other = path.join(root, 'other');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: other })).toBe(
      path.join(other, 'electron'),
    );
  });
});

describe('what stands against a window', () => {
  const desktop = { DISPLAY: ':0' };

  test('on Linux: no display, or the root user', () => {
    const linux = { platform: 'linux', uid: 1000, env: desktop };
    expect(findObstacle(linux)).toBeNull();
    expect(findObstacle({ ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull();
    expect(findObstacle({ ...linux, env: {} })).toMatch(/no desktop/);
    expect(findObstacle({ ...linux, uid: 0 })).toMatch(/root/);
  });

  test('elsewhere nothing', () => {
    expect(findObstacle({ platform: 'darwin', uid: 0, env: {} })).toBeNull();
    expect(findObstacle({ platform: 'win32', uid: null, env: {} })).toBeNull();
  });

  test('a binary that cannot start is told from one that a person closed or stopped', () => {
    const end = { code: 0, signal: null, how: 'ended', stopped: null, printed: '' } as const;
    expect(couldNotStart(end)).toBe(false);
    expect(couldNotStart({ ...end, code: 1 })).toBe(false);
    expect(couldNotStart({ ...end, code: null, signal: 'SIGTERM' })).toBe(false);
    expect(couldNotStart({ ...end, code: 127 })).toBe(true);
    expect(couldNotStart({ ...end, code: null, signal: 'SIGTRAP' })).toBe(true);
    expect(couldNotStart({ ...end, code: null, how: 'not started' })).toBe(true);
  });
});

describe('remembering that there is none', () => {
  test('it is remembered until it is forgotten or another version is locked', () => {
    const root = makeProject(installed);
    expect(recallFailure(root)).toBeNull();
    rememberFailure(root, 'nothing came within 10 seconds');
    expect(recallFailure(root)).toBe('nothing came within 10 seconds');
    writeFiles(root, { 'node_modules/electron/package.json': '{"version":"46.0.0"}' });
    expect(recallFailure(root)).toBeNull();
    writeFiles(root, installed);
    rememberFailure(root, null);
    expect(recallFailure(root)).toBeNull();
  });

  test('a memory that cannot be read is none', () => {
    const root = makeProject(installed);
    for (const text of ['', 'null', '{"version":"45.4.1"}']) {
      writeFiles(root, { [memoryFile]: text });
      expect(recallFailure(root)).toBeNull();
    }
  });
});
