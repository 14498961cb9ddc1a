import { failure, type Failure } from '#shared/model/failure.ts';

/** Which part of a write went wrong: the same code means different things at different steps. */
export type WriteStep = 'creating' | 'writing' | 'replacing';

const sentences = {
  'disk-full':
    'The disk is full, so the file was not saved and any file of that name is unchanged. Free some space or choose another disk, then save again.',
  'folder-read-only':
    'Nothing may be written in that folder, so the file was not saved. Choose another folder, then save again.',
  'folder-missing':
    'That folder is not there any more, so the file was not saved. Choose another folder, then save again.',
  'file-in-use':
    'A file of that name is open in another program or protected, so it was not replaced. Close it there or choose another name, then save again.',
  'disk-error':
    'The disk did not take the file, so it was not saved and any file of that name is unchanged. Try again, or choose another disk.',
} as const;

/** A name the system refuses, although the folder is fine. */
const badName =
  'The system does not take that name, so the file was not saved. Choose a shorter or simpler name, then save again.';

/** The system's error code ("ENOSPC"); "" when it is not one of the system's. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** What a failed write means for the person, by the system's code and the step it came from. */
export function toDiskFailure(code: string, step: WriteStep): Failure {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return failure('disk-full', sentences['disk-full']);
    case 'EROFS':
      return failure('folder-read-only', sentences['folder-read-only']);
    case 'EACCES':
    case 'EPERM':
      return step === 'replacing'
        ? failure('file-in-use', sentences['file-in-use'])
        : failure('folder-read-only', sentences['folder-read-only']);
    case 'EBUSY':
    case 'ETXTBSY':
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return failure('file-in-use', sentences['file-in-use']);
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('folder-missing', sentences['folder-missing']);
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return failure('disk-error', step === 'writing' ? sentences['disk-error'] : badName);
    default:
      return failure('disk-error', sentences['disk-error']);
  }
}
