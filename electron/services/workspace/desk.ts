import type { Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { WorkspaceArea } from '#shared/model/workspace.ts';
import type { Memory } from './memory.ts';

/** What the commands of each area work on. */
export interface Desk {
  /** Asked for each time: it is another one after a second copy was first. */
  memory(): Memory;
  nextId(): string;
  /**
   * Writes in memory and resolves with the answer once it is on disk; a failure to save leaves it in memory. `work`
   * either refuses or writes, and answers with how to read the answer back and whether it wrote anything.
   */
  change<T>(
    areas: readonly WorkspaceArea[],
    work: () => Result<Written<T>, Failure>,
  ): Promise<Result<T, Failure>>;
}

/** What a piece of work gives once it stands in memory. */
export interface Written<T> {
  readonly answer: T;
  /** False when things were so already. */
  readonly changed: boolean;
}

/** Reads something of memory once for as long as nothing is written: many answers rest on the same lists. */
export function keepWhileUnchanged<T>(desk: Desk, read: () => T): () => T {
  let kept: { readonly memory: Memory; readonly revision: number; readonly value: T } | null = null;
  return () => {
    const memory = desk.memory();
    if (kept?.memory !== memory || kept.revision !== memory.revision) {
      kept = { memory, revision: memory.revision, value: read() };
    }
    return kept.value;
  };
}
