import path from 'node:path';
import electronLog from 'electron-log/node';
import type { CallLog } from '#electron/ipc/answer-call.ts';

/** What the app writes down about itself: ids, names and places in the code, never what people wrote. */
export interface AppLog extends CallLog {
  note(what: string): void;
}

/**
 * An error without its message, which may quote what somebody wrote: its kind, its system code and where in the code
 * it was thrown.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `something that is no error (${typeof error})`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return [`${error.name}${code}`, ...frames].join(' | ');
}

/** Opens the log in a folder: one file of at most 1 MB and the one before it. Nothing is printed. */
export function openLog(directory: string): AppLog {
  const logger = electronLog.create({ logId: 'critical-friend' });
  // Nothing is printed, not even a complaint about a log that cannot be written, which the first logger it made prints.
  for (const { console } of [logger.transports, electronLog.transports]) {
    console.level = false;
    console.writeFn = () => undefined;
  }
  logger.transports.remote.level = false;
  logger.transports.file.level = 'info';
  logger.transports.file.maxSize = 1_000_000;
  logger.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  // Named outright: it would look for a package.json around the bundle, and write nothing where there is none.
  logger.transports.file.setAppName('Critical Friend');
  logger.transports.file.resolvePathFn = () => path.join(directory, 'critical-friend.log');
  return {
    note: (what) => logger.info(what),
    refused: (channel, reason) => logger.warn(`refused ${channel}: ${reason}`),
    broke: (channel, error) => logger.error(`broke ${channel}: ${describeError(error)}`),
  };
}
