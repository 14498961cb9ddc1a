/** Every way a call can fail that a person may meet; closed, so that each has its sentence. */
export const failureCodes = [
  'invalid-request',
  'not-allowed',
  'not-found',
  'rule',
  'cancelled',
  'library-missing',
  'library-damaged',
  'workspace-read-only',
  'workspace-newer',
  'workspace-damaged',
  'other-copy',
  'disk-full',
  'folder-read-only',
  'folder-missing',
  'file-in-use',
  'disk-error',
  'nothing-to-export',
  'unavailable',
  'bug',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** What went wrong and what to do next, as one or two sentences a person reads; never a path, SQL or a stack. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** Makes a failure. */
export function failure(code: FailureCode, message: string): Failure {
  return { code, message };
}

const keptCodes: ReadonlySet<FailureCode> = new Set([
  'disk-full',
  'folder-read-only',
  'folder-missing',
  'file-in-use',
  'disk-error',
]);

/**
 * Whether a change that was refused by the disk is all the same in memory, shown, and tried again: then the banner says
 * so, and asking the person to do it once more would do it twice.
 */
export function isKeptInMemory({ code }: Failure): boolean {
  return keptCodes.has(code);
}
