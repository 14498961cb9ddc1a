import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#shared/lib/result.ts';

/** What can be asked for on the command line. */
export interface StartOptions {
  /** The data folder; null for the computer's usual place. */
  readonly dataDirectory: string | null;
  /** A fixed time in milliseconds since 1970; null for the computer's clock. */
  readonly now: number | null;
}

/** What the preview can be asked for as well. */
export interface PreviewOptions extends StartOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Whether to open a browser at the address. */
  readonly open: boolean;
  /** Exports are written here instead of being handed to the browser; null for the browser. */
  readonly exportDirectory: string | null;
}

const previewUsage =
  'Usage: preview [--data-dir=FOLDER] [--now=2025-01-24T20:00] [--port=NUMBER] [--export-dir=FOLDER] [--open]';

const isoTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** An ISO date or time in milliseconds; without a zone it is the computer's own time. Null when it is not one. */
function toTime(text: string): number | null {
  if (!isoTime.test(text)) return null;
  const time = new Date(text.includes('T') ? text : `${text}T12:00`).getTime();
  return Number.isNaN(time) ? null : time;
}

/**
 * Reads the window's command line. Chromium and the system add switches of their own there, so what is not ours is
 * passed over, and a time that cannot be read leaves the computer's clock.
 */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: argv.filter((one) => /^--(data-dir|now)=./.test(one)),
    options: { 'data-dir': { type: 'string' }, now: { type: 'string' } },
    strict: false,
  });
  const now = values.now;
  const directory = values['data-dir'];
  return {
    dataDirectory: typeof directory === 'string' ? directory : null,
    now: typeof now === 'string' ? toTime(now) : null,
  };
}

/** Reads the preview's command line; the failure is a sentence and the usage. */
export function readPreviewOptions(argv: readonly string[]): Result<PreviewOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        'data-dir': { type: 'string' },
        now: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
        'export-dir': { type: 'string' },
      },
      strict: true,
    });
    const port = Number(values.port ?? '0');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return failed(`--port takes a number from 0 to 65535.\n${previewUsage}`);
    }
    const now = values.now === undefined ? null : toTime(values.now);
    if (values.now !== undefined && now === null) {
      return failed(`--now takes a time such as 2025-01-24T20:00.\n${previewUsage}`);
    }
    return ok({
      dataDirectory: values['data-dir'] ?? null,
      now,
      port,
      open: values.open ?? false,
      exportDirectory: values['export-dir'] ?? null,
    });
  } catch {
    return failed(
      `There is something on the command line that is not known here.\n${previewUsage}`,
    );
  }
}
