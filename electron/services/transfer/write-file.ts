import path from 'node:path';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { systemCode, toDiskFailure, type WriteStep } from './disk-failure.ts';
import { disk, type OpenFile, type WholeFileSystem } from './whole-file-system.ts';

/** Tells the files apart that one run of the app writes at the same time. */
let written = 0;

/** A name of its own beside the file, short whatever the file is called, so that it cannot be too long. */
function partName(folder: string): string {
  written += 1;
  return path.join(folder, `.critical-friend-${process.pid}-${written}.part`);
}

/**
 * Puts a file where the person chose, whole or not at all: written beside its place under another name until every byte
 * is out and on the disk, then renamed over. On failure the file that stood there is as it was, and nothing partial is
 * left. One exception is said in its own sentence: when the disk fails after the rename, the new file is in place and
 * whole, but a power cut may still take it back.
 */
export async function writeFileWhole(
  target: string,
  bytes: Uint8Array,
  system: WholeFileSystem = disk,
): Promise<Result<null, Failure>> {
  const folder = path.dirname(target);
  const part = partName(folder);
  let step: WriteStep = 'creating';
  let created = false;
  try {
    const file = await system.create(part);
    created = true;
    step = 'writing';
    await fill(file, bytes);
    step = 'replacing';
    await system.rename(part, target);
  } catch (error) {
    // If this fails too there is nothing more to try; the first failure is the one to tell.
    if (created) await system.remove(part).catch(() => undefined);
    return failed(toDiskFailure(systemCode(error), step));
  }
  return confirmFolder(folder, system);
}

/** Writes every byte, checks the length, brings it to the disk and closes. Throws what the system threw. */
async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let failing = true;
  try {
    let offset = 0;
    while (offset < bytes.byteLength) {
      // One write after the other: each starts where the last one stopped.
      const count = await file.write(bytes, offset);
      if (count <= 0) throw new Error('the disk takes no more bytes and does not say why');
      offset += count;
    }
    await file.sync();
    if ((await file.size()) !== bytes.byteLength) throw new Error('bytes were lost on the way');
    failing = false;
  } finally {
    // A close that fails may be the first to tell of a full disk; after another failure it adds nothing.
    if (failing) await file.close().catch(() => undefined);
    else await file.close();
  }
}

/** Codes by which a file system says that folders cannot be synced there, as on some network drives. */
const cannotSyncFolders: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EISDIR',
  'EBADF',
]);

/** Brings the rename to the disk. */
async function confirmFolder(
  folder: string,
  system: WholeFileSystem,
): Promise<Result<null, Failure>> {
  try {
    await system.syncFolder(folder);
  } catch (error) {
    if (!cannotSyncFolders.has(systemCode(error))) {
      return failed(
        failure(
          'disk-error',
          'The file is there, but the disk did not confirm that it will stay. Check the disk, and save it again somewhere else.',
        ),
      );
    }
  }
  return ok(null);
}
