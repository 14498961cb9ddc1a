import { failure, type Failure, type FailureCode } from '#shared/model/failure.ts';
import { errorCode } from './file-operations.ts';

type DiskFailureCode = Extract<
  FailureCode,
  'disk-full' | 'folder-read-only' | 'folder-missing' | 'file-in-use' | 'disk-error'
>;

/** What the system calls it (POSIX error names, which Node uses on Windows too) → what it means to a person. */
const meanings: Readonly<Record<string, DiskFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // A file may not grow past a limit set for the person or by the file system.
  EFBIG: 'disk-full',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  // Only a folder can meet this here: a file stands in its place.
  EEXIST: 'folder-missing',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
};

const kept = 'What you wrote is kept while Critical Friend stays open, and saving is tried again.';

const notSaved: Readonly<Record<DiskFailureCode, string>> = {
  'disk-full': `Not saved: the disk is full. ${kept} Free some space, or save a copy elsewhere.`,
  'folder-read-only': `Not saved: the folder for what you write may not be written to. ${kept} Allow writing there, or save a copy elsewhere.`,
  'folder-missing': `Not saved: the folder for what you write is no longer there. ${kept} Put it back or connect its disk, or save a copy elsewhere.`,
  'file-in-use': `Not saved: another program is using the file. ${kept} If it goes on, close backup or virus-checking programs, or save a copy elsewhere.`,
  'disk-error': `Not saved: the disk reported an error. ${kept} Save a copy elsewhere, on another disk if you can.`,
};

const notRead: Readonly<Record<DiskFailureCode, string>> = {
  'disk-full':
    'What you wrote could not be opened, because the disk is full. Nothing was changed. Free some space and start Critical Friend again.',
  'folder-read-only':
    'What you wrote could not be opened, because its folder or a file in it may not be read. Nothing was changed. Allow reading and start Critical Friend again.',
  'folder-missing':
    'What you wrote could not be opened, because its folder cannot be reached. Nothing was changed. Connect its disk and start Critical Friend again.',
  'file-in-use':
    'What you wrote could not be opened, because another program is using its file. Nothing was changed. Close that program and start Critical Friend again.',
  'disk-error':
    'What you wrote could not be opened, because the disk reported an error. Nothing was changed. Copy its folder to another disk, and start Critical Friend again.',
};

/** Whether something thrown is a disk's refusal rather than a mistake in the program. */
export function isDiskError(thrown: unknown): boolean {
  return errorCode(thrown) !== null;
}

function meaningOf(thrown: unknown): DiskFailureCode {
  return meanings[errorCode(thrown) ?? ''] ?? 'disk-error';
}

/** Why something was not saved, as a person reads it. */
export function saveFailure(thrown: unknown): Failure {
  const code = meaningOf(thrown);
  return failure(code, notSaved[code]);
}

/** Why what was written could not be opened, as a person reads it. */
export function openFailure(thrown: unknown): Failure {
  const code = meaningOf(thrown);
  return failure(code, notRead[code]);
}
