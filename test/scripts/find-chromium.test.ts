import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringChromium, browserSources } from '#scripts/lib/bring-chromium.mjs';
import { findChromium, machinePlaces } from '#scripts/lib/find-chromium.mjs';
import { makeProject, makeSay, writeFiles } from './project-folder.ts';

const works = '#!/bin/sh\necho "Chromium 156"\n';
/** What Ubuntu has in place of Chromium: a program that only names a package. */
const namesAPackage = '#!/bin/sh\necho "requires the chromium snap" >&2\nexit 1\n';

/** A Playwright that would have its own Chromium at `browser`, and whose installer runs a script. */
function playwright(browser: string, installer = 'process.exitCode = 1') {
  return {
    'node_modules/playwright-core/package.json': '{"main":"index.js"}',
    'node_modules/playwright-core/index.js': `exports.chromium = { executablePath: () => ${JSON.stringify(browser)} };`,
    'node_modules/playwright/package.json': '{"bin":{"playwright":"cli.js"}}',
    'node_modules/playwright/cli.js': installer,
  };
}

/** A machine whose path has two folders of ours and nothing else but Node’s and the shell’s. */
function makeMachine(files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  const root = makeProject(files);
  const own = path.join(root, 'own-browser/chrome');
  writeFiles(root, playwright(own));
  const PATH = [path.join(root, 'first'), path.join(root, 'second')].join(path.delimiter);
  return { root, own, search: { root, env: { PATH, ...env }, platform: 'linux' } };
}

describe.skipIf(process.platform === 'win32')('which browser the tests run in', () => {
  test('the machine’s: Chromium before Chrome, whatever the order of the path', () => {
    const { root, search } = makeMachine({
      'first/google-chrome': works,
      'second/chromium': works,
      'own-browser/chrome': works,
    });
    expect(findChromium(search)).toEqual({
      path: path.join(root, 'second/chromium'),
      from: 'machine',
    });
  });

  test('one that is there and does not run is passed over', () => {
    const { root, search } = makeMachine({
      'first/chromium-browser': namesAPackage,
      'first/google-chrome-stable': works,
    });
    expect(findChromium(search)?.path).toBe(path.join(root, 'first/google-chrome-stable'));
  });

  test('Playwright’s own when the machine has none', () => {
    const { own, search } = makeMachine({ 'own-browser/chrome': works });
    expect(findChromium(search)).toEqual({ path: own, from: 'playwright' });
  });

  test('the one that CHROMIUM_PATH names before all, and no other where that does not run', () => {
    const { root, search } = makeMachine({ 'named/browser': works, 'first/chromium': works });
    const named = path.join(root, 'named/browser');
    const naming = (file: string) => ({ ...search, env: { ...search.env, CHROMIUM_PATH: file } });
    expect(findChromium(naming(named))).toEqual({ path: named, from: 'named' });
    expect(findChromium(naming(path.join(root, 'named/gone')))).toBeNull();
    expect(findChromium(naming(''))?.from).toBe('machine');
  });

  test('none where there is none, with or without Playwright', () => {
    expect(findChromium(makeMachine({}).search)).toBeNull();
    const root = makeProject();
    expect(findChromium({ root, env: { PATH: '' }, platform: 'linux' })).toBeNull();
  });
});

describe('where browsers usually are', () => {
  test('on Windows in the program folders of machine and person', () => {
    const env = { PROGRAMFILES: 'C:/Programs', LOCALAPPDATA: 'C:/Zoe/Local' };
    const places = machinePlaces({ root: '', env, platform: 'win32' });
    expect(places).toContain(path.join('C:/Programs', 'Google/Chrome/Application/chrome.exe'));
    expect(places).toContain(path.join('C:/Zoe/Local', 'Chromium/Application/chrome.exe'));
    expect(places.at(-1)).toMatch(/msedge\.exe$/);
  });

  test('on a Mac among the applications of machine and person', () => {
    const places = machinePlaces({ root: '', env: { HOME: '/Users/zoe' }, platform: 'darwin' });
    expect(places[0]).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(places).toContain(
      '/Users/zoe/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});

describe.skipIf(process.platform === 'win32')('getting a browser where there is none', () => {
  /** A machine without a browser; apt-get writes down how it was called and does what it is told. */
  function makeBare(options: { installer?: string; aptGet?: string }) {
    const machine = makeMachine({});
    const { root, own } = machine;
    if (options.installer !== undefined) writeFiles(root, playwright(own, options.installer));
    if (options.aptGet !== undefined) {
      writeFiles(root, { 'first/apt-get': `#!/bin/sh\n${options.aptGet}\n` });
    }
    const PATH = [machine.search.env['PATH'], '/usr/bin', '/bin'].join(path.delimiter);
    return {
      ...machine,
      // Programs are found with the shell's folders; browsers are looked for without them.
      search: { ...machine.search, isRoot: true },
      sources: (isRoot: boolean) =>
        browserSources({ ...machine.search, env: { ...machine.search.env, PATH }, isRoot }),
    };
  }

  const putsOne = `const fs = require('node:fs');
    fs.mkdirSync('own-browser'); fs.writeFileSync('own-browser/chrome', '#!/bin/sh\\n', { mode: 0o755 });`;

  test('nothing is installed where there is one', async () => {
    const { search, sources } = makeBare({ installer: 'throw new Error("asked")' });
    writeFiles(search.root, { 'second/chromium': works });
    const { lines, say } = makeSay();
    const { browser } = await bringChromium(search, say, sources(true));
    expect(browser?.from).toBe('machine');
    expect(lines).toEqual([]);
  });

  test('Playwright is asked first', async () => {
    const { search, sources, own } = makeBare({ installer: putsOne, aptGet: 'touch asked' });
    const { lines, say } = makeSay();
    const { browser } = await bringChromium(search, say, sources(true));
    expect(browser).toEqual({ path: own, from: 'playwright' });
    expect(lines).toEqual([
      'Chromium: none on this machine; installing Playwright’s own Chromium.',
    ]);
  });

  test('then, for root on Debian, its package: lists first, without what it only recommends', async () => {
    const { root, search, sources } = makeBare({
      installer:
        'console.error("Downloading\\nError: getaddrinfo ENOTFOUND\\n    at x:1:1\\nError: again"); process.exitCode = 1;',
      aptGet:
        'echo "$DEBIAN_FRONTEND $*" >> calls; [ "$1" = update ] && exit 0; printf "#!/bin/sh\\n" > first/chromium; chmod +x first/chromium',
    });
    const { lines, say } = makeSay();
    const { browser } = await bringChromium(search, say, sources(true));
    expect(browser).toEqual({ path: path.join(root, 'first/chromium'), from: 'machine' });
    expect(lines).toEqual([
      'Chromium: none on this machine; installing Playwright’s own Chromium.',
      'Chromium: installing Playwright’s own Chromium ended with code 1 (getaddrinfo ENOTFOUND).',
      'Chromium: none on this machine; installing Debian’s package chromium.',
    ]);
    expect(fs.readFileSync(path.join(root, 'calls'), 'utf8')).toBe(
      'noninteractive update -q\nnoninteractive install -y -q --no-install-recommends chromium\n',
    );
  });

  test('where all fails, or what was installed does not run, a sentence says what to do', async () => {
    const { search, sources } = makeBare({
      installer: '',
      aptGet: 'printf "#!/bin/sh\\nexit 1\\n" > first/chromium; chmod +x first/chromium',
    });
    const { lines, say } = makeSay();
    expect(await bringChromium(search, say, sources(true))).toEqual({
      browser: null,
      stopped: null,
    });
    expect(lines.slice(1, 2)).toEqual([
      'Chromium: Playwright’s own Chromium was installed and does not run.',
    ]);
    expect(lines.at(-1)).toMatch(/Install Chromium or Chrome, or name one in CHROMIUM_PATH/);
  });

  test('only root is given Debian’s package, and only on Linux', () => {
    const { sources, search } = makeBare({});
    expect(sources(false)).toHaveLength(1);
    expect(sources(true)).toHaveLength(2);
    expect(browserSources({ ...search, platform: 'darwin' })).toHaveLength(1);
  });

  test('one that CHROMIUM_PATH names in vain is not replaced by another', async () => {
    const { search, sources } = makeBare({ installer: putsOne });
    const { lines, say } = makeSay();
    const named = { ...search, env: { ...search.env, CHROMIUM_PATH: '/no/such/browser' } };
    expect((await bringChromium(named, say, sources(true))).browser).toBeNull();
    expect(lines).toEqual([
      'Chromium: CHROMIUM_PATH names /no/such/browser, and that does not run.',
    ]);
  });
});
