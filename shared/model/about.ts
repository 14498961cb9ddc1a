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

/** Something that was checked of the whole library when it was built. A check that fails stops the build. */
export interface IntegrityCheck {
  /** What has to hold, as a sentence. */
  readonly name: string;
  /** How many things were looked at. */
  readonly checked: number;
  readonly passed: number;
  /** What it means, or what failed. */
  readonly detail: string;
}

/** How much of each thing one paper holds, by the words a person reads. */
export interface DocumentCounts {
  readonly document: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the library holds, for "About this library". */
export interface LibraryAbout {
  readonly sha256: string;
  readonly documents: readonly PaperDocument[];
  readonly counts: Readonly<Record<string, number>>;
  readonly documentCounts: readonly DocumentCounts[];
  readonly checks: readonly IntegrityCheck[];
  readonly notes: readonly Problem[];
}
