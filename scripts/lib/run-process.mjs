import { spawn } from 'node:child_process';

/**
 * @typedef {object} ProcessRequest
 * @property {string} command the program
 * @property {readonly string[]} args its arguments, passed as they are: no shell reads them
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own when left out
 * @property {number} [quietLimit] ends it when it has printed nothing for so many milliseconds; its output is passed on
 * @property {number} [timeLimit] ends it after so many milliseconds
 * @property {'show' | 'hide' | 'hold'} [output] `hide` drops what it prints; `hold` keeps it for the end
 */

/**
 * How a process ended.
 * @typedef {object} ProcessEnd
 * @property {number | null} code its exit code; null when a signal ended it or it never began
 * @property {NodeJS.Signals | null} signal
 * @property {'ended' | 'not started' | 'too slow'} how
 * @property {NodeJS.Signals | null} stopped the signal this process was asked to stop with meanwhile
 * @property {string} printed what it printed, where that was held; "" otherwise
 */

/** @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();
/** @type {readonly NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  for (const stop of running) stop(signal);
}

/** @param {(signal: NodeJS.Signals) => void} stop */
function watchSignals(stop) {
  if (running.size === 0) for (const signal of stopSignals) process.on(signal, passOn);
  running.add(stop);
}

/** @param {(signal: NodeJS.Signals) => void} stop */
function unwatchSignals(stop) {
  running.delete(stop);
  if (running.size === 0) for (const signal of stopSignals) process.off(signal, passOn);
}

/**
 * Runs a program to its end. It never rejects: a program that is not there is an end too. A signal to this process is
 * passed on, and this process waits, so that what runs can finish what it is doing.
 * @param {ProcessRequest} request
 * @returns {Promise<ProcessEnd>}
 */
export function runProcess(request) {
  const limited = request.quietLimit !== undefined || request.timeLimit !== undefined;
  // A group of its own, so that everything a limited program began can be ended with it.
  const detached = limited && process.platform !== 'win32';
  const held = request.output === 'hold';
  const piped = held || (request.quietLimit !== undefined && request.output !== 'hide');
  const output = request.output === 'hide' ? 'ignore' : piped ? 'pipe' : 'inherit';
  /** @type {Uint8Array[]} */
  const kept = [];
  return new Promise((resolve) => {
    /** @type {NodeJS.Signals | null} */
    let stopped = null;
    let tooSlow = false;
    const child = spawn(request.command, request.args, {
      cwd: request.cwd,
      env: request.env ?? process.env,
      stdio: [limited ? 'ignore' : 'inherit', output, output],
      detached,
      windowsHide: false,
    });

    /** @param {NodeJS.Signals} signal */
    const kill = (signal) => {
      if (detached && child.pid !== undefined) {
        try {
          process.kill(-child.pid, signal);
        } catch {
          // It has ended already.
        }
      } else {
        child.kill(signal);
      }
    };
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      stopped ??= signal;
      // A terminal gives Ctrl-C to the whole group already. SIGTERM does not count as a second Ctrl-C, and reaches a
      // program when only this process was signalled. On Windows it would end the program without a word.
      if (process.platform !== 'win32') kill('SIGTERM');
    };
    const giveUp = () => {
      tooSlow = true;
      kill('SIGKILL');
    };

    /** @type {NodeJS.Timeout | undefined} */
    let quiet;
    const heard = () => {
      clearTimeout(quiet);
      if (request.quietLimit !== undefined) quiet = setTimeout(giveUp, request.quietLimit);
    };
    const late =
      request.timeLimit === undefined ? undefined : setTimeout(giveUp, request.timeLimit);
    heard();
    /** @param {NodeJS.WriteStream} to */
    const take = (to) => (/** @type {Uint8Array} */ chunk) => {
      heard();
      if (held) kept.push(chunk);
      else to.write(chunk);
    };
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));

    /** @param {Omit<ProcessEnd, 'stopped' | 'printed'>} end */
    const settle = (end) => {
      clearTimeout(quiet);
      clearTimeout(late);
      unwatchSignals(stop);
      resolve({ ...end, stopped, printed: Buffer.concat(kept).toString('utf8') });
    };
    watchSignals(stop);
    child.once('error', () => {
      if (child.pid === undefined) settle({ code: null, signal: null, how: 'not started' });
    });
    child.once('close', (code, signal) =>
      settle({ code, signal, how: tooSlow ? 'too slow' : 'ended' }),
    );
  });
}

/**
 * Whether a process ended as it should.
 * @param {ProcessEnd} end
 */
export function isSuccess(end) {
  return end.how === 'ended' && end.code === 0;
}

/**
 * How a process ended, to stand in a sentence: "ended with code 2".
 * @param {ProcessEnd} end
 */
export function tellEnd(end) {
  if (end.how === 'not started') return 'could not be started';
  if (end.how === 'too slow') return 'did not answer in time';
  return end.signal === null ? `ended with code ${end.code}` : `was ended by ${end.signal}`;
}

/**
 * The exit code a script passes on: the program's own, or that of the signal that stopped it (128 and its number).
 * @param {ProcessEnd} end
 */
export function exitCodeOf(end) {
  if (end.code !== null) return end.code;
  const numbers = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
  return Object.entries(numbers).find(([name]) => name === end.signal)?.[1] ?? 1;
}
