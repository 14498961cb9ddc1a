import path from 'node:path';
import { errorCode, type FileOperations } from './file-operations.ts';
import { isStillRunning, processStart } from './process-identity.ts';
import { writeWhole } from './write-whole.ts';

/** How trying to take the folder went. */
export type LockOutcome =
  | { readonly kind: 'held' }
  /** A copy on this computer has it open. */
  | { readonly kind: 'other copy' }
  /** A copy on another computer has it open, or had when it ended without closing. */
  | { readonly kind: 'other computer'; readonly host: string };

/** The courtesy that keeps two copies out of one folder; what protects the files is how they are written. */
export interface FolderLock {
  /** Rejects when the disk refuses to hold the lock file. */
  take(): Promise<LockOutcome>;
  /** Lets go of the folder; what cannot be let go is stale as soon as this process ends. */
  release(): Promise<void>;
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, as `processStart` has it. */
  readonly start: string;
  readonly nonce: string;
}

function toHolder(bytes: Uint8Array): Holder | null {
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null) return null;
  const { host, pid, start, nonce } = raw as Record<string, unknown>; // Each is checked on the next line.
  return typeof host === 'string' &&
    typeof pid === 'number' &&
    typeof start === 'string' &&
    typeof nonce === 'string'
    ? { host, pid, start, nonce }
    : null;
}

/** The lock of a folder for one process. */
export function makeFolderLock(options: {
  readonly directory: string;
  readonly files: FileOperations;
  readonly hostName: string;
  readonly processId: number;
  readonly nonce: string;
}): FolderLock {
  const { directory, files, hostName, processId, nonce } = options;
  const file = path.join(directory, 'lock');
  const stale = path.join(directory, `lock-${nonce}`);
  let held = false;

  /** Null when there is no lock; "unreadable" when its words were never finished. */
  async function readHolder(place: string): Promise<Holder | 'unreadable' | null> {
    try {
      return toHolder(await files.read(place)) ?? 'unreadable';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async function write(): Promise<boolean> {
    const mine: Holder = {
      host: hostName,
      pid: processId,
      start: processStart(processId),
      nonce,
    };
    const bytes = Buffer.from(`${JSON.stringify(mine)}\n`, 'utf8');
    let lock;
    try {
      lock = await files.create(file);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    }
    try {
      await writeWhole(lock, bytes);
    } catch (error) {
      await files.remove(file).catch(() => undefined);
      throw error;
    }
    return true;
  }

  /** Takes a lock away that nobody holds any more. If another copy has just taken its place, that one is put back. */
  async function removeStale(seen: Holder | 'unreadable'): Promise<void> {
    try {
      await files.rename(file, stale);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      throw error;
    }
    const moved = await readHolder(stale);
    const same =
      moved === null ||
      moved === 'unreadable' ||
      (seen !== 'unreadable' && moved.nonce === seen.nonce);
    if (same) await files.remove(stale).catch(() => undefined);
    else await files.rename(stale, file);
  }

  async function take(): Promise<LockOutcome> {
    if (held) return { kind: 'held' };
    for (;;) {
      if (await write()) {
        held = true;
        return { kind: 'held' };
      }
      const holder = await readHolder(file);
      if (holder === null) continue;
      if (holder !== 'unreadable') {
        if (holder.host !== hostName) return { kind: 'other computer', host: holder.host };
        if (isStillRunning(holder.pid, holder.start)) return { kind: 'other copy' };
      }
      await removeStale(holder);
    }
  }

  async function release(): Promise<void> {
    if (!held) return;
    held = false;
    try {
      const holder = await readHolder(file);
      if (holder !== null && holder !== 'unreadable' && holder.nonce === nonce) {
        await files.remove(file);
      }
    } catch {
      // This process is about to end, and a lock without its process is stale.
    }
  }

  return { take, release };
}
