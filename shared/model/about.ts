import type { Failure } from './failure.ts';
import type { MeetingMode } from './meeting.ts';
import type { PaperDocument } from './document.ts';
import type { Problem } from './problem.ts';
import type { WorkspaceStatus } from './workspace.ts';

/** What the first screen needs before anything else: does the evidence open, does the workspace, where do we stand. */
export interface AppStatus {
  readonly version: string;
  readonly shell: 'window' | 'preview';
  /** Null when the library opened; else why it did not. Reading and figures are unavailable then; questions are not. */
  readonly libraryFailure: Failure | null;
  /** Null when the workspace opened; else why it did not. Nothing is ever started empty in its place. */
  readonly workspaceFailure: Failure | null;
  readonly workspace: WorkspaceStatus | null;
  readonly meetingMode: MeetingMode;
  /** ISO date by the shell's clock. */
  readonly today: string;
  /** The newest pack's date: everything dated is computed as at this. */
  readonly asAt: string | null;
}

/** What the library holds, for "About this library". */
export interface LibraryAbout {
  readonly sha256: string;
  readonly documents: readonly PaperDocument[];
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly Problem[];
}
