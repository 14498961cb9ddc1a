import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * What `npm start` was asked for.
 * @typedef {object} StartRequest
 * @property {'window' | 'preview' | 'build' | 'help'} what
 * @property {boolean} askAgain whether to try for the Electron binary although there was none the last time
 * @property {readonly string[]} forWindow arguments passed on to the window
 * @property {readonly string[]} forPreview arguments passed on to the preview
 */

/** What `npm start` can be asked for. */
export const startUsage = `Usage: npm start -- [option]

  Installs what is locked, builds what is stale and opens Critical Friend in its window; where there can be none, in a
  browser, at an address on this computer only.

  --preview          open in a browser
  --electron         try again to fetch the Electron binary
  --build-only       install and build, and open nothing
  --data-dir=FOLDER  keep what is written in this folder
  --now=TIME         take this for the time, such as 2025-01-24T20:00
  --port=NUMBER      in a browser: the port to use
  --export-dir=FOLDER  in a browser: write exports there
  --no-open          in a browser: only print the address
  --help             print this`;

/**
 * Whether there is a desktop with a browser to open an address in.
 * @param {{ platform: string, env: NodeJS.ProcessEnv }} machine
 */
export function hasDesktop({ platform, env }) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Reads the command line of `npm start`.
 * @param {readonly string[]} argv
 * @param {{ cwd: string, desktop: boolean }} place `cwd` is where the command was given: folders are named from there
 * @returns {StartRequest | null} null when something on it is not known
 */
export function readStartRequest(argv, { cwd, desktop }) {
  /** @type {ReturnType<typeof parse>} */
  let values;
  try {
    values = parse(argv);
  } catch {
    return null;
  }
  const chosen = [values.preview, values.electron, values['build-only']].filter(Boolean);
  if (chosen.length > 1) return null;
  /** @type {string[]} */
  const forBoth = [];
  if (values['data-dir'] !== undefined)
    forBoth.push(`--data-dir=${path.resolve(cwd, values['data-dir'])}`);
  if (values.now !== undefined) forBoth.push(`--now=${values.now}`);
  const forPreview = [...forBoth];
  if (values.port !== undefined) forPreview.push(`--port=${values.port}`);
  if (values['export-dir'] !== undefined)
    forPreview.push(`--export-dir=${path.resolve(cwd, values['export-dir'])}`);
  if (desktop && !values['no-open']) forPreview.push('--open');
  return {
    what: values.help
      ? 'help'
      : values['build-only']
        ? 'build'
        : values.preview
          ? 'preview'
          : 'window',
    askAgain: values.electron ?? false,
    forWindow: forBoth,
    forPreview,
  };
}

/** @param {readonly string[]} argv */
function parse(argv) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      preview: { type: 'boolean' },
      electron: { type: 'boolean' },
      'build-only': { type: 'boolean' },
      'data-dir': { type: 'string' },
      now: { type: 'string' },
      port: { type: 'string' },
      'export-dir': { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: true,
  });
  return values;
}
