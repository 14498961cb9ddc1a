import path from 'node:path';
import { findElectron, findObstacle, recallFailure, rememberFailure } from './electron-binary.mjs';
import { fetchElectron } from './fetch-electron.mjs';
import { exitCodeOf, runProcess } from './run-process.mjs';

/** @import { StartRequest } from './start-options.mjs' */
/** @import { ProcessEnd } from './run-process.mjs' */

/**
 * Serves the app in a browser until it is stopped.
 * @param {string} root the project
 * @param {StartRequest} request
 * @returns {Promise<number>} the exit code
 */
export async function openPreview(root, request) {
  const end = await runProcess({
    command: process.execPath,
    args: [path.join(root, 'dist/preview/preview.mjs'), ...request.forPreview],
    cwd: root,
  });
  return exitCodeOf(end);
}

/**
 * Whether the way Electron ended says that it could not start here at all: a missing library (127), a file that may not
 * be run (126), or its own check of the sandbox (SIGTRAP, 133 through a shell).
 * @param {ProcessEnd} end
 */
export function couldNotStart(end) {
  return (
    end.how === 'not started' ||
    end.signal === 'SIGTRAP' ||
    (end.signal === null && [126, 127, 133].includes(end.code ?? 0))
  );
}

/**
 * The Electron binary, fetched where it is not there; or, as a sentence, why there is none.
 * @param {string} root the project
 * @param {StartRequest} request
 * @param {(line: string) => void} say
 * @returns {Promise<{ file: string } | { why: string, stopped: NodeJS.Signals | null }>}
 */
async function bringElectron(root, request, say) {
  const obstacle = findObstacle({
    platform: process.platform,
    uid: process.getuid?.() ?? null,
    env: process.env,
  });
  if (obstacle !== null) return { why: obstacle, stopped: null };
  const there = findElectron(root, process.env);
  if (there !== null) return { file: there };
  const before = request.askAgain ? null : recallFailure(root);
  if (before !== null) {
    return {
      why: `The Electron binary could not be fetched the last time (${before}); "npm start -- --electron" tries again.`,
      stopped: null,
    };
  }
  const fetched = await fetchElectron(root, say);
  if ('file' in fetched) {
    rememberFailure(root, null);
    return fetched;
  }
  if (fetched.stopped === null) rememberFailure(root, fetched.failure);
  return {
    why: `The Electron binary could not be fetched (${fetched.failure}).`,
    stopped: fetched.stopped,
  };
}

/**
 * Opens the app in its window, or, where there can be none, says so in a sentence and serves it in a browser.
 * @param {string} root the project
 * @param {StartRequest} request
 * @param {(line: string) => void} say
 * @returns {Promise<number>} the exit code
 */
export async function openWindow(root, request, say) {
  const electron = await bringElectron(root, request, say);
  if ('why' in electron) {
    if (electron.stopped !== null) return 130;
    say(`${electron.why} Critical Friend opens in a browser instead.`);
    return openPreview(root, request);
  }
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const end = await runProcess({
    command: electron.file,
    args: [root, ...request.forWindow],
    cwd: root,
    env,
  });
  if (end.stopped === null && couldNotStart(end)) {
    say('Electron could not start on this computer. Critical Friend opens in a browser instead.');
    return openPreview(root, request);
  }
  return exitCodeOf(end);
}
