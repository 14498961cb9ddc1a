import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {string} root the project
 */
function electronFolder(root) {
  return path.join(root, 'node_modules/electron');
}

/**
 * The version of Electron that is locked and installed, without its binary.
 * @param {string} root the project
 * @returns {string | null} null when the package is not installed
 */
export function electronVersion(root) {
  try {
    const file = path.join(electronFolder(root), 'package.json');
    return String(JSON.parse(fs.readFileSync(file, 'utf8')).version);
  } catch {
    return null;
  }
}

/**
 * The Electron binary, where it is there and of the locked version. Looks, and fetches nothing: asking the package for
 * its path would begin a download.
 * @param {string} root the project
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findElectron(root, env) {
  const folder = electronFolder(root);
  try {
    const version = fs.readFileSync(path.join(folder, 'dist/version'), 'utf8');
    const program = fs.readFileSync(path.join(folder, 'path.txt'), 'utf8');
    if (version.replace(/^v/, '') !== electronVersion(root)) return null;
    const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
    const file = path.join(override ? override : path.join(folder, 'dist'), program);
    return fs.existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Why a window cannot be opened here whatever binary there is, as a sentence; null when nothing stands against it.
 * @param {{ platform: string, uid: number | null, env: NodeJS.ProcessEnv }} machine
 * @returns {string | null}
 */
export function findObstacle({ platform, uid, env }) {
  if (platform !== 'linux') return null;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return 'There is no desktop here to open a window on.';
  }
  return uid === 0 ? 'Electron does not open its window for the root user.' : null;
}

/**
 * What the last request for the binary came to.
 * @typedef {object} FetchMemory
 * @property {string} version of Electron
 * @property {string} machine platform and processor
 * @property {string} failure why there was none, to stand in a sentence
 */

/** Where that is remembered, from the project's root; gone with `node_modules`, so a new installation asks again. */
export const memoryFile = 'node_modules/.cache/critical-friend/electron.json';

const thisMachine = `${process.platform}-${process.arch}`;

/**
 * Why the binary could not be had the last time, where that was this version on this kind of machine.
 * @param {string} root the project
 * @returns {string | null}
 */
export function recallFailure(root) {
  try {
    /** @type {FetchMemory} */
    const memory = JSON.parse(fs.readFileSync(path.join(root, memoryFile), 'utf8'));
    return memory.version === electronVersion(root) &&
      memory.machine === thisMachine &&
      typeof memory.failure === 'string'
      ? memory.failure
      : null;
  } catch {
    return null;
  }
}

/**
 * Remembers why the binary could not be had, or forgets it.
 * @param {string} root the project
 * @param {string | null} failure
 */
export function rememberFailure(root, failure) {
  const file = path.join(root, memoryFile);
  fs.rmSync(file, { force: true });
  if (failure === null) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const version = electronVersion(root);
  fs.writeFileSync(file, `${JSON.stringify({ version, machine: thisMachine, failure })}\n`);
}
