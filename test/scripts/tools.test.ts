import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { npmCommand, toolCommand, toolEnvironment } from '#scripts/lib/tools.mjs';
import { makeProject } from './project-folder.ts';

describe('how tools are run', () => {
  test('a package’s program is found in the package, whichever way it names it', () => {
    const root = makeProject({
      'node_modules/one/package.json': '{"bin":"./one.js"}',
      'node_modules/@many/more/package.json': '{"bin":{"a":"a.js","b":"bin/b.mjs"}}',
    });
    expect(toolCommand(root, 'one', 'one', ['--x'])).toEqual({
      command: process.execPath,
      args: [path.join(root, 'node_modules/one/one.js'), '--x'],
    });
    expect(toolCommand(root, '@many/more', 'b', []).args).toEqual([
      path.join(root, 'node_modules/@many/more/bin/b.mjs'),
    ]);
    expect(() => toolCommand(root, '@many/more', 'c', [])).toThrow('has no program c');
  });

  test('npm is the one that runs us, else the one beside this Node, else the one on the path', () => {
    const home = makeProject({
      'mine/npm-cli.js': '',
      'node/bin/node': '',
      'node/lib/node_modules/npm/bin/npm-cli.js': '',
      'win/node_modules/npm/bin/npm-cli.js': '',
    });
    const mine = path.join(home, 'mine/npm-cli.js');
    const node = path.join(home, 'node/bin/node');
    const at = (machine: Partial<Parameters<typeof npmCommand>[0]>) =>
      npmCommand({ env: {}, execPath: node, platform: 'linux', ...machine }, ['ci']);
    expect(at({ env: { npm_execpath: mine } })).toEqual({ command: node, args: [mine, 'ci'] });
    const beside = path.join(home, 'node/lib/node_modules/npm/bin/npm-cli.js');
    for (const npm_execpath of ['/somewhere/yarn.js', path.join(home, 'gone/npm-cli.js')]) {
      expect(at({ env: { npm_execpath } }).args).toEqual([beside, 'ci']);
    }
    const windows = { platform: 'win32', execPath: path.join(home, 'win/node.exe') };
    expect(at(windows).args).toEqual([
      path.join(home, 'win/node_modules/npm/bin/npm-cli.js'),
      'ci',
    ]);
    const alone = { execPath: path.join(home, 'alone/bin/node') };
    expect(at(alone)).toEqual({ command: 'npm', args: ['ci'] });
    expect(at({ ...alone, platform: 'win32', env: { ComSpec: 'cmd' } })).toEqual({
      command: 'cmd',
      args: ['/d', '/s', '/c', 'npm', 'ci'],
    });
  });

  test('tools see no colour, no production mode, no other place to build, and our programs first', () => {
    const env = toolEnvironment('/panel', {
      Path: '/usr/bin',
      FORCE_COLOR: '1',
      NODE_ENV: 'production',
      CRITICAL_FRIEND_DIST: '/elsewhere',
      LANG: 'en_GB',
    });
    expect(env).toEqual({
      Path: [path.join('/panel', 'node_modules', '.bin'), '/usr/bin'].join(path.delimiter),
      NO_COLOR: '1',
      LANG: 'en_GB',
    });
  });
});
