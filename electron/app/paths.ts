import fs from 'node:fs';
import path from 'node:path';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';

/** What decides where the data folder is. */
export interface PlaceFacts {
  /** From `--data-dir=`; null when it was not given. */
  readonly asked: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * The folder that holds what people write. Asked for, or the place each system keeps an application's local data:
 * never Documents and never a roaming or synced folder, whose clients would race with our own writes.
 */
export function dataDirectory({ asked, environment, platform, home }: PlaceFacts): string {
  const wanted = asked ?? (environment.CRITICAL_FRIEND_DATA || null);
  if (wanted !== null) return path.resolve(wanted);
  const system = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32') {
    return system.join(
      environment.LOCALAPPDATA || system.join(home, 'AppData', 'Local'),
      'Critical Friend',
    );
  }
  if (platform === 'darwin')
    return system.join(home, 'Library', 'Application Support', 'Critical Friend');
  const shared = environment.XDG_DATA_HOME;
  // The XDG specification: a relative path here is invalid and is ignored.
  const base = shared && system.isAbsolute(shared) ? shared : system.join(home, '.local', 'share');
  return system.join(base, 'critical-friend');
}

/** The folders inside the data folder that are not the workspace's own. */
export function dataPlaces(directory: string) {
  return {
    data: directory,
    logs: path.join(directory, 'logs'),
    /** Chromium's own files, kept apart from what people write. */
    chromium: path.join(directory, 'chromium'),
  } as const;
}

/** Makes the data folder for this person alone; failing that, says why. A folder that is there is left as it is. */
export function makeDataDirectory(directory: string): Result<null, Failure> {
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    return ok(null);
  } catch {
    return failed(
      failure(
        'folder-missing',
        'The folder for what you write could not be made, so nothing could be kept. Check that there is room and that you may write there, or start with --data-dir= and another folder.',
      ),
    );
  }
}
