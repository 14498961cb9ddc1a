import { findChromium } from './find-chromium.mjs';
import { isSuccess, runProcess, tellEnd } from './run-process.mjs';
import { toolCommand, toolEnvironment } from './tools.mjs';

/** @import { BrowserSearch, FoundBrowser } from './find-chromium.mjs' */
/** @import { ProcessEnd } from './run-process.mjs' */

/**
 * An installer may say nothing for a minute, and take a quarter of an hour in all: a machine without a network must not
 * wait for ever. What it prints is held, since it fails with pages of it; one line of that is shown.
 */
const limits = /** @type {const} */ ({ quietLimit: 60_000, timeLimit: 900_000, output: 'hold' });

/**
 * The first line in which Playwright ("Error: …") or apt ("E: …") says why it failed, to stand in a sentence.
 * @param {ProcessEnd} end
 */
function tellReason(end) {
  const reason = /^(?:Error|E): (.+)$/m.exec(end.printed)?.[1];
  return reason === undefined ? '' : ` (${reason.trim()})`;
}

/**
 * One way to get a browser.
 * @typedef {object} BrowserSource
 * @property {string} name to stand in a sentence
 * @property {() => Promise<ProcessEnd>} install
 */

/**
 * The ways there are on this machine, in the order they are tried.
 * @param {BrowserSearch & { isRoot: boolean }} search
 * @returns {BrowserSource[]}
 */
export function browserSources(search) {
  const env = {
    ...toolEnvironment(search.root, search.env),
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  /** @type {BrowserSource[]} */
  const sources = [
    {
      name: 'Playwright’s own Chromium',
      install: () =>
        runProcess({
          ...toolCommand(search.root, 'playwright', 'playwright', ['install', 'chromium']),
          ...limits,
          cwd: search.root,
          env,
        }),
    },
  ];
  if (search.platform === 'linux' && search.isRoot) {
    /** @param {readonly string[]} args */
    const aptGet = (args) =>
      runProcess({ command: 'apt-get', args, ...limits, cwd: search.root, env });
    sources.push({
      name: 'Debian’s package chromium',
      install: async () => {
        const update = await aptGet(['update', '-q']);
        if (update.how === 'not started' || update.stopped !== null) return update;
        return aptGet(['install', '-y', '-q', '--no-install-recommends', 'chromium']);
      },
    });
  }
  return sources;
}

/**
 * Finds a browser, or installs one. Says in a line what it does, and in a sentence what to do when there is none.
 * @param {BrowserSearch & { isRoot: boolean }} search
 * @param {(line: string) => void} say
 * @param {readonly BrowserSource[]} [sources] the ways to get one
 * @returns {Promise<{ browser: FoundBrowser | null, stopped: NodeJS.Signals | null }>}
 */
export async function bringChromium(search, say, sources = browserSources(search)) {
  const found = findChromium(search);
  if (found !== null) return { browser: found, stopped: null };
  const named = search.env['CHROMIUM_PATH'];
  if (named) {
    say(`Chromium: CHROMIUM_PATH names ${named}, and that does not run.`);
    return { browser: null, stopped: null };
  }
  for (const source of sources) {
    say(`Chromium: none on this machine; installing ${source.name}.`);
    const end = await source.install();
    if (end.stopped !== null) return { browser: null, stopped: end.stopped };
    const browser = findChromium(search);
    if (browser !== null) return { browser, stopped: null };
    say(
      isSuccess(end)
        ? `Chromium: ${source.name} was installed and does not run.`
        : `Chromium: installing ${source.name} ${tellEnd(end)}${tellReason(end)}.`,
    );
  }
  say(
    'Chromium: there is none for the browser tests, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH, and run the tests again.',
  );
  return { browser: null, stopped: null };
}
