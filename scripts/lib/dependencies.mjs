import fs from 'node:fs';
import path from 'node:path';
import { isSuccess, runProcess, tellEnd } from './run-process.mjs';
import { hashFiles } from './stamps.mjs';
import { npmCommand, toolEnvironment } from './tools.mjs';

/**
 * The machine as npm sees it when it leaves out packages for other machines.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {string | null} libc `glibc` or `musl` on Linux; null elsewhere
 */

/**
 * One package in npm's lockfile, as far as it matters here.
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * @param {string} file
 * @returns {Record<string, unknown> | null} null when it is missing or is not JSON
 */
function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(file) {
  const packages = readJson(file)?.['packages'];
  return typeof packages === 'object' && packages !== null
    ? // The shape is npm's (lockfileVersion 3), and nothing but npm writes it.
      /** @type {Record<string, LockedPackage>} */ (packages)
    : null;
}

/** @returns {Machine} */
export function thisMachine() {
  /** @type {unknown} */
  const report = process.platform === 'linux' ? process.report?.getReport() : null;
  const header = /** @type {{ header?: { glibcVersionRuntime?: string } } | null} */ (report)
    ?.header;
  return {
    platform: process.platform,
    arch: process.arch,
    libc: header ? (header.glibcVersionRuntime === undefined ? 'musl' : 'glibc') : null,
  };
}

/**
 * Whether a list such as `["linux", "!win32"]` lets a value in; an absent list lets everything in.
 * @param {readonly string[] | undefined} list
 * @param {string | null} value
 */
function admits(list, value) {
  if (list === undefined || list.length === 0) return true;
  if (value === null) return false;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((entry) => entry.startsWith('!'));
}

/**
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function isForMachine(entry, machine) {
  return (
    admits(entry.os, machine.platform) &&
    admits(entry.cpu, machine.arch) &&
    admits(entry.libc, machine.libc)
  );
}

/**
 * Whether a package that is not installed should be. npm leaves an optional one out where it is for other machines, and
 * with it what only that one needs, which names no machine of its own.
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function isMissed(entry, machine) {
  if (entry.optional !== true && entry.devOptional !== true) return true;
  const namesMachines = [entry.os, entry.cpu, entry.libc].some((list) => list !== undefined);
  return namesMachines && isForMachine(entry, machine);
}

/** Where it is remembered what npm installed, and for which machine; npm removes it with everything else. */
const installStamp = 'node_modules/.cache/critical-friend/dependencies.json';

/**
 * @param {string} root the project
 * @param {Machine} machine
 */
function describeInstall(root, machine) {
  return JSON.stringify({ lock: hashFiles(root, ['package-lock.json']), ...machine });
}

/**
 * Whether npm has already had its say on this lockfile and this machine: which optional packages it left out is then
 * its decision.
 * @param {string} root the project
 * @param {Machine} machine
 */
function isInstalledHere(root, machine) {
  const file = path.join(root, installStamp);
  return (
    fs.existsSync(file) && fs.readFileSync(file, 'utf8').trim() === describeInstall(root, machine)
  );
}

/**
 * Why what is installed is not what the lockfile says, in a few words; null when it is. It is judged by what npm wrote
 * down when it finished installing, and by the packages' folders, so an installation made by hand counts too. The
 * version of Node does not matter: nothing locked here is compiled for one.
 * @param {string} root the project
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findMismatch(root, machine) {
  const locked = readPackages(path.join(root, 'package-lock.json'));
  if (locked === null) return 'package-lock.json cannot be read';
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (installed === null) return 'nothing is installed yet';
  const settled = isInstalledHere(root, machine);
  for (const [name, entry] of Object.entries(locked)) {
    if (name === '') continue;
    const found = installed[name];
    if (found === undefined) {
      const optional = entry.optional === true || entry.devOptional === true;
      if (!(settled && optional) && isMissed(entry, machine)) return `${name} is not installed`;
    } else if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${name} is installed in another version`;
    } else if (!fs.existsSync(path.join(root, name, 'package.json'))) {
      return `${name} is gone`;
    }
  }
  const extra = Object.keys(installed).find((name) => locked[name] === undefined);
  return extra === undefined ? null : `${extra} is installed and not locked`;
}

/**
 * Remembers that npm installed what is locked, for this machine.
 * @param {string} root the project
 * @param {Machine} machine
 */
export function rememberInstall(root, machine) {
  const file = path.join(root, installStamp);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${describeInstall(root, machine)}\n`);
}

/**
 * What package.json asks for and package-lock.json does not lock, as a sentence; null when they agree.
 * @param {string} root the project
 * @returns {string | null}
 */
export function findUnlocked(root) {
  const manifest = readJson(path.join(root, 'package.json'));
  const lock = readPackages(path.join(root, 'package-lock.json'))?.[''];
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    const asked = /** @type {Record<string, string>} */ (manifest?.[kind] ?? {});
    const locked = lock?.[kind] ?? {};
    const odd = [...new Set([...Object.keys(asked), ...Object.keys(locked)])].find(
      (name) => asked[name] !== locked[name],
    );
    if (odd !== undefined) {
      return `package.json and package-lock.json do not agree on ${odd}. Run "npm install" to lock what package.json asks for.`;
    }
  }
  return null;
}

/**
 * What npm says of a failure, without the stack and the object it prints below it.
 * @param {string} printed
 */
function npmMessage(printed) {
  return printed
    .split('\n')
    .filter((line) => /^npm error \S/.test(line) && !/^npm error [{}]/.test(line))
    .slice(0, 8);
}

/**
 * Installs what is locked when what is installed is something else. Says in a line what it does.
 * @param {string} root the project
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: boolean, stopped: NodeJS.Signals | null }>}
 */
export async function bringDependencies(root, say) {
  const unlocked = findUnlocked(root);
  if (unlocked !== null) {
    say(`Dependencies: ${unlocked}`);
    return { ok: false, stopped: null };
  }
  const why = findMismatch(root, thisMachine());
  if (why === null) return { ok: true, stopped: null };
  say(`Dependencies: installing what package-lock.json locks (${why}).`);
  const end = await runProcess({
    ...npmCommand({ env: process.env, execPath: process.execPath, platform: process.platform }, [
      'ci',
      '--include=dev',
      '--include=optional',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
    cwd: root,
    env: toolEnvironment(root, process.env),
    output: 'hold',
  });
  if (end.stopped !== null) return { ok: false, stopped: end.stopped };
  if (isSuccess(end)) rememberInstall(root, thisMachine());
  const after = isSuccess(end) ? findMismatch(root, thisMachine()) : null;
  if (isSuccess(end) && after === null) return { ok: true, stopped: null };
  if (!isSuccess(end)) for (const line of npmMessage(end.printed)) say(line);
  say(
    after === null
      ? `Dependencies: npm ci ${tellEnd(end)}, so what the app is made of is not there. The first time this needs a network; see npm's message above, then run the same command again.`
      : `Dependencies: npm ci ended well, and yet ${after}. Remove the folder node_modules and run the same command again.`,
  );
  return { ok: false, stopped: null };
}
