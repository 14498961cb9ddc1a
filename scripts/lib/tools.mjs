import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {readonly string[]} args
 */

/**
 * How to run an installed package's program with this very Node. Read from the package itself, since the links in
 * `node_modules/.bin` are shell scripts on Windows.
 * @param {string} root the project
 * @param {string} packageName
 * @param {string} program the name the package gives it
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function toolCommand(root, packageName, program, args) {
  const folder = path.join(root, 'node_modules', packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[program];
  if (file === undefined) throw new Error(`The package ${packageName} has no program ${program}`);
  return { command: process.execPath, args: [path.join(folder, file), ...args] };
}

/**
 * How to run npm: the one that runs this script, else the one that came with this Node, else the one on the path.
 * @param {{ env: NodeJS.ProcessEnv, execPath: string, platform: string }} machine
 * @param {readonly string[]} args words without anything a shell would read: on Windows the last resort needs one
 * @returns {Command}
 */
export function npmCommand(machine, args) {
  const named = machine.env['npm_execpath'];
  const beside = path.dirname(machine.execPath);
  const file = [
    named !== undefined && path.basename(named) === 'npm-cli.js' ? named : null,
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((candidate) => candidate !== null && fs.existsSync(candidate));
  if (file !== undefined && file !== null) {
    return { command: machine.execPath, args: [file, ...args] };
  }
  return machine.platform === 'win32'
    ? { command: machine.env['ComSpec'] ?? 'cmd.exe', args: ['/d', '/s', '/c', 'npm', ...args] }
    : { command: 'npm', args };
}

/**
 * The environment for the programs we run: no colour, our own programs found first, and nothing that would make them
 * write elsewhere or leave packages out.
 * @param {string} root the project
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(root, env) {
  const bin = path.join(root, 'node_modules', '.bin');
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  /** @type {NodeJS.ProcessEnv} */
  const result = {
    ...env,
    NO_COLOR: '1',
    [pathName]: [bin, env[pathName]].filter(Boolean).join(path.delimiter),
  };
  delete result['FORCE_COLOR'];
  delete result['NODE_ENV'];
  delete result['CRITICAL_FRIEND_DIST'];
  return result;
}
