import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronVersion, findElectron } from './electron-binary.mjs';
import { isSuccess, runProcess, tellEnd } from './run-process.mjs';
import { toolEnvironment } from './tools.mjs';

/**
 * How long a fetch may take, in milliseconds.
 * @typedef {object} FetchLimits
 * @property {number} firstByte until the first byte
 * @property {number} nextByte between two bytes after that
 * @property {number} unpacking until everything is in its place
 */

/** @type {FetchLimits} */
export const fetchLimits = { firstByte: 10_000, nextByte: 30_000, unpacking: 300_000 };

/**
 * The fetched binary's path, or why there is none, to stand in a sentence.
 * @typedef {{ file: string } | { failure: string, stopped: NodeJS.Signals | null }} FetchEnd
 */

/**
 * The package Electron's own installer downloads with. It is asked for from where Electron is, and only now, since it is
 * there only once things are installed.
 * @param {string} folder
 * @returns {Promise<(details: Record<string, unknown>) => Promise<string>>}
 */
async function loadDownloader(folder) {
  const require = createRequire(path.join(folder, 'package.json'));
  const module = await import(pathToFileURL(require.resolve('@electron/get')).href);
  return module.downloadArtifact;
}

/**
 * Why a download failed, in words for a person: no stack, and the cause rather than "fetch failed".
 * @param {unknown} error
 */
function tellError(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  const line = (cause.message || cause.name).split('\n', 1)[0] ?? '';
  return line.includes(code.slice(2, -1)) || code === '' ? line : `${line}${code}`;
}

/**
 * @param {{ transferred: number, total: number | null }} at bytes; the total is null where the server does not say
 */
function tellAmount({ transferred, total }) {
  const [done, all] = [transferred, total ?? 0].map((bytes) => (bytes / 1e6).toFixed(1));
  return total ? `${done} of ${all} MB` : `${done} MB`;
}

/**
 * Downloads the archive as Electron's own installer would, so that mirrors, caches and checksums are those it knows;
 * what is added is that it says how far it is, and gives up.
 * @param {string} folder of the package electron
 * @param {string} version
 * @param {(line: string) => void} say
 * @param {FetchLimits} limits
 * @returns {Promise<string | null>} null, or why it failed
 */
async function download(folder, version, say, limits) {
  const giveUp = new AbortController();
  /** @type {string | null} */
  let late = null;
  /**
   * @param {number} limit
   * @param {string} why
   */
  const wait = (limit, why) =>
    setTimeout(() => {
      late = why;
      giveUp.abort();
    }, limit);
  const seconds = (/** @type {number} */ limit) => `${limit / 1000} seconds`;
  let timer = wait(limits.firstByte, `nothing came within ${seconds(limits.firstByte)}`);
  let told = -1;
  try {
    const downloadArtifact = await loadDownloader(folder);
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env['electron_config_cache'],
      checksums: JSON.parse(fs.readFileSync(path.join(folder, 'checksums.json'), 'utf8')),
      downloadOptions: {
        quiet: true,
        signal: giveUp.signal,
        getProgressCallback: (/** @type {{ transferred: number, total: number | null }} */ at) => {
          clearTimeout(timer);
          timer = wait(limits.nextByte, `it stopped for ${seconds(limits.nextByte)}`);
          const step = Math.floor(at.transferred / (at.total ? at.total / 10 : 1e7));
          if (step > told) say(`Electron: ${tellAmount(at)}`);
          told = step;
        },
      },
    });
    return null;
  } catch (error) {
    return late ?? tellError(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches the Electron binary into its package. Bounded at every step, and never rejects.
 * @param {string} root the project
 * @param {(line: string) => void} say told how far it is
 * @param {FetchLimits} [limits]
 * @returns {Promise<FetchEnd>}
 */
export async function fetchElectron(root, say, limits = fetchLimits) {
  const folder = path.join(root, 'node_modules/electron');
  const version = electronVersion(root);
  if (version === null) return { failure: 'the package electron is not installed', stopped: null };
  say(`Electron: fetching the binary of version ${version}, which is needed once.`);
  const failure = await download(folder, version, say, limits);
  if (failure !== null) return { failure, stopped: null };
  const end = await runProcess({
    command: process.execPath,
    args: [path.join(folder, 'install.js')],
    cwd: root,
    env: toolEnvironment(root, process.env),
    timeLimit: limits.unpacking,
    output: 'hide',
  });
  const file = findElectron(root, process.env);
  if (file !== null) return { file };
  const why = isSuccess(end) ? 'left it incomplete' : tellEnd(end);
  return { failure: `unpacking ${why}`, stopped: end.stopped };
}
