import type { Failure } from './failure.ts';

/** The parts of the workspace a change can touch; a screen refreshes when one it shows is named. */
export const workspaceAreas = [
  'questions',
  'sitting',
  'recommendations',
  'monitor',
  'programme',
  'notes',
  'links',
  'topics',
  'meanings',
  'people',
  'drafts',
] as const;

export type WorkspaceArea = (typeof workspaceAreas)[number];

/** How the workspace stands, for the banner and the "Saved" line. */
export interface WorkspaceStatus {
  /** `saved`: everything acknowledged is on disk; `saving`: a commit is in flight; `not saved`: it failed and is retried. */
  readonly state: 'saved' | 'saving' | 'not saved' | 'read only';
  /** Why it is not saved or cannot be written; null otherwise. */
  readonly failure: Failure | null;
  /** What was recovered at start, in a sentence; null when nothing had to be. */
  readonly recovered: string | null;
  /** Rises by one with every file written. */
  readonly generation: number;
}

/** The person using this copy; the id is random and made at first start, the name is an ordinary record. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** Typing that has not been saved as a record yet; it never leaves this computer. */
export interface Draft {
  readonly key: string;
  readonly text: string;
}
