import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  bringDependencies,
  findMismatch,
  findUnlocked,
  rememberInstall,
  thisMachine,
  type LockedPackage,
} from '#scripts/lib/dependencies.mjs';
import { makeProject, makeSay, ownRoot, writeFiles } from './project-folder.ts';

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };

const locked: Record<string, LockedPackage> = {
  'node_modules/chart': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/engine-linux': {
    version: '2.0.0',
    integrity: 'sha512-b',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['glibc'],
  },
  'node_modules/engine-musl': {
    version: '2.0.0',
    integrity: 'sha512-c',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  },
  'node_modules/engine-mac': {
    version: '2.0.0',
    integrity: 'sha512-d',
    optional: true,
    os: ['darwin'],
  },
  'node_modules/engine-wasm': {
    version: '2.0.0',
    integrity: 'sha512-e',
    optional: true,
    cpu: ['wasm32'],
  },
  'node_modules/only-for-wasm': { version: '2.0.0', integrity: 'sha512-f', optional: true },
};

const onLinux = ['node_modules/chart', 'node_modules/engine-linux'];

function pick(names: readonly string[]): Record<string, LockedPackage> {
  return Object.fromEntries(names.map((name) => [name, locked[name] ?? {}]));
}

/** A project with a lockfile, and what npm would have left behind after installing. */
function makeInstalled(installed: Record<string, LockedPackage>, lock = locked): string {
  return makeProject({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...lock } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    ...Object.fromEntries(Object.keys(installed).map((name) => [`${name}/package.json`, '{}'])),
  });
}

describe('whether what is installed is what is locked', () => {
  test('it is, when everything for this machine is there and what is for others is not', () => {
    expect(findMismatch(makeInstalled(pick(onLinux)), linux)).toBeNull();
  });

  test('nothing installed, and a lockfile that cannot be read, are said', () => {
    const root = makeProject({ 'package-lock.json': JSON.stringify({ packages: locked }) });
    expect(findMismatch(root, linux)).toBe('nothing is installed yet');
    writeFiles(root, { 'package-lock.json': '<<<<<<< ours' });
    expect(findMismatch(root, linux)).toBe('package-lock.json cannot be read');
  });

  test('a package that is missing, of another version, of other content, gone or too many is named', () => {
    const chart = 'node_modules/chart';
    const ours = pick(onLinux);
    const without = pick(['node_modules/engine-linux']);
    expect(findMismatch(makeInstalled(without), linux)).toBe(`${chart} is not installed`);
    for (const other of [
      { version: '1.0.1', integrity: 'sha512-a' },
      { version: '1.0.0', integrity: 'sha512-z' },
    ]) {
      const root = makeInstalled({ ...ours, [chart]: other });
      expect(findMismatch(root, linux)).toBe(`${chart} is installed in another version`);
    }
    const emptied = makeInstalled(ours);
    fs.rmSync(path.join(emptied, chart), { recursive: true });
    expect(findMismatch(emptied, linux)).toBe(`${chart} is gone`);
    const more = makeInstalled({ ...ours, 'node_modules/left-over': { version: '1.0.0' } });
    expect(findMismatch(more, linux)).toBe('node_modules/left-over is installed and not locked');
  });

  test('a folder copied from another kind of computer is not taken for this one’s', () => {
    const root = makeInstalled(pick(onLinux));
    const mac = { platform: 'darwin', arch: 'arm64', libc: null };
    expect(findMismatch(root, mac)).toBe('node_modules/engine-mac is not installed');
    expect(findMismatch(root, { ...linux, libc: 'musl' })).toBe(
      'node_modules/engine-musl is not installed',
    );
  });

  test('what npm itself left out is not asked of it again, until the lockfile changes', () => {
    const root = makeInstalled(pick(['node_modules/chart']));
    expect(findMismatch(root, linux)).toBe('node_modules/engine-linux is not installed');
    rememberInstall(root, linux);
    expect(findMismatch(root, linux)).toBeNull();
    fs.appendFileSync(path.join(root, 'package-lock.json'), '\n');
    expect(findMismatch(root, linux)).toBe('node_modules/engine-linux is not installed');
  });

  test('this project’s own installation is recognised', () => {
    expect(findMismatch(ownRoot, thisMachine())).toBeNull();
    expect(findUnlocked(ownRoot)).toBeNull();
  });
});

describe('installing what is locked', () => {
  const manifest = {
    name: 'panel',
    version: '1.0.0',
    devDependencies: { minutes: 'file:minutes' },
  };
  const lock = {
    name: 'panel',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': manifest,
      minutes: { version: '1.0.0', dev: true },
      'node_modules/minutes': { resolved: 'minutes', link: true },
    },
  };
  const project = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock),
    'minutes/package.json': JSON.stringify({ name: 'minutes', version: '1.0.0' }),
  };

  test('npm installs it once, development packages too, and the second time there is nothing to do', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('npm_config_omit', 'dev');
    const root = makeProject(project);
    const first = makeSay();
    expect(await bringDependencies(root, first.say)).toEqual({ ok: true, stopped: null });
    expect(first.lines).toEqual([
      'Dependencies: installing what package-lock.json locks (nothing is installed yet).',
    ]);
    expect(fs.existsSync(path.join(root, 'node_modules/minutes/package.json'))).toBe(true);
    const second = makeSay();
    expect(await bringDependencies(root, second.say)).toEqual({ ok: true, stopped: null });
    expect(second.lines).toEqual([]);
    vi.unstubAllEnvs();
  });

  test('without a network the first time, a sentence says so', async () => {
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
    vi.stubEnv('npm_config_fetch_retries', '0');
    const cache = makeProject();
    vi.stubEnv('npm_config_cache', cache);
    const wants = { ...manifest, devDependencies: { 'no-such-minutes': '1.0.0' } };
    const root = makeProject({
      'package.json': JSON.stringify(wants),
      'package-lock.json': JSON.stringify({
        ...lock,
        packages: { '': wants, 'node_modules/no-such-minutes': { version: '1.0.0', dev: true } },
      }),
    });
    const { lines, say } = makeSay();
    expect(await bringDependencies(root, say)).toEqual({ ok: false, stopped: null });
    expect(lines).toContain('npm error code ECONNREFUSED');
    expect(lines.filter((line) => /\bat .*:\d+/.test(line))).toEqual([]);
    expect(lines.at(-1)).toMatch(/^Dependencies: npm ci ended with code \d+, .*needs a network/);
    vi.unstubAllEnvs();
  });

  test('a manifest that asks for what is not locked is said before anything is removed', async () => {
    const wants = { ...manifest, devDependencies: { minutes: 'file:minutes', agenda: '1.0.0' } };
    const root = makeProject({ ...project, 'package.json': JSON.stringify(wants) });
    const { lines, say } = makeSay();
    expect(await bringDependencies(root, say)).toEqual({ ok: false, stopped: null });
    expect(lines).toEqual([expect.stringMatching(/do not agree on agenda\. Run "npm install"/)]);
  });
});
