import { counted } from '#shared/lib/text.ts';
import { failure, type Failure } from '#shared/model/failure.ts';

/** A second copy of the app on this computer. */
export const otherCopyFailure: Failure = failure(
  'other-copy',
  'Critical Friend is already open with what you wrote. Switch to that window; nothing was changed by this one.',
);

/** A copy on another computer has the folder, or had it when it ended without closing. */
export function otherComputerFailure(host: string): Failure {
  return failure(
    'workspace-read-only',
    `Critical Friend on the computer “${host}” has what you wrote open, so here it can be read and not changed. Close it there and try again. If that computer is no longer using it, delete the file named “lock” in the folder for what you write, and try again.`,
  );
}

/** Written by a later version of the app. */
export const newerFailure: Failure = failure(
  'workspace-newer',
  'What you wrote was saved by a newer version of Critical Friend. Nothing was changed. Install that version to open it.',
);

/** Nothing that can be read, though files are there. */
export function damagedFailure(files: number, setAside: number): Failure {
  const places = [
    ...(files > 0 ? [`${counted(files, 'file')} in the folder for what you write`] : []),
    ...(setAside > 0
      ? [`${counted(setAside, 'file')} set aside in its folders “damaged” and “pinned”`]
      : []),
  ];
  return failure(
    'workspace-damaged',
    `What you wrote is there and could not be read. Nothing was deleted: ${places.join(', and ')}. Put a backup of that folder in its place, or move it elsewhere to start afresh, and keep it: it may be possible to recover it.`,
  );
}

/** Nothing more is written once the app is closing. */
export const closingFailure: Failure = failure(
  'unavailable',
  'Not saved: Critical Friend is closing. Start it again and write this once more.',
);

/** What was recovered at start, and from when; `savedAt` is an ISO instant. */
export function recoveredSentence(found: {
  readonly unreadable: number;
  readonly allSetAside: boolean;
  readonly savedAt: string;
}): string {
  const one = found.unreadable === 1;
  const what = one
    ? 'The newest file of what you wrote was damaged or never finished'
    : `The newest ${found.unreadable} files of what you wrote were damaged or never finished`;
  const where = found.allSetAside ? 'in the folder “damaged”' : 'where found';
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(found.savedAt),
  );
  return `${what}; ${one ? 'it is' : 'they are'} kept ${where}. What you see was saved on ${when}. Check the last things you wrote.`;
}

/** Two copies wrote at the same time. */
export const putTogetherSentence =
  'Another copy of Critical Friend saved in the same folder. What it wrote and what you wrote were put together, and nothing was lost. Close one of the two.';
