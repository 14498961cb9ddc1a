import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Where a browser is looked for.
 * @typedef {object} BrowserSearch
 * @property {string} root the project, whose Playwright is asked for its own browser
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 */

/**
 * A browser that runs, and whose it is.
 * @typedef {object} FoundBrowser
 * @property {string} path
 * @property {'named' | 'machine' | 'playwright'} from
 */

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/**
 * The usual places on a machine, in the order they are tried: Chromium before Chrome before Edge.
 * @param {BrowserSearch} search
 * @returns {string[]}
 */
export function machinePlaces({ env, platform }) {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => env[name])
      .filter((folder) => folder !== undefined);
    return ['Chromium', 'Google/Chrome', 'Microsoft/Edge'].flatMap((product) =>
      folders.map((folder) =>
        path.join(
          folder,
          product,
          'Application',
          product === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe',
        ),
      ),
    );
  }
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', path.join(env['HOME'] ?? '/', 'Applications')].map((folder) =>
        path.join(folder, `${app}.app`, 'Contents/MacOS', app),
      ),
    );
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Where the installed Playwright would have its own Chromium.
 * @param {string} root
 * @returns {string | null} null when there is no Playwright, or it has none for this machine
 */
function playwrightPlace(root) {
  try {
    const require = createRequire(path.join(root, 'package.json'));
    return require('playwright-core').chromium.executablePath() || null;
  } catch {
    return null;
  }
}

/**
 * Whether a program is there and answers. Asked with `--version`, which shows a stand-in that only names a package to
 * install, and a browser whose libraries are missing; on Windows that would open a window, so there it has to be enough
 * that the file is there.
 * @param {string} file
 * @param {string} platform
 */
function runs(file, platform) {
  if (!fs.existsSync(file)) return false;
  if (platform === 'win32') return true;
  const answer = spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' });
  return answer.status === 0;
}

/**
 * Finds a browser for the tests: the one CHROMIUM_PATH names, else the machine's, else Playwright's own where it is
 * already there. Where CHROMIUM_PATH names one that does not run, that is the answer, not another browser.
 * @param {BrowserSearch} search
 * @returns {FoundBrowser | null}
 */
export function findChromium(search) {
  const named = search.env['CHROMIUM_PATH'];
  if (named) return runs(named, search.platform) ? { path: named, from: 'named' } : null;
  const onMachine = machinePlaces(search).find((file) => runs(file, search.platform));
  if (onMachine !== undefined) return { path: onMachine, from: 'machine' };
  const own = playwrightPlace(search.root);
  return own !== null && runs(own, search.platform) ? { path: own, from: 'playwright' } : null;
}
