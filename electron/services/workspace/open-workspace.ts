import os from 'node:os';
import path from 'node:path';
import { assertNever } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import { isDiskError, openFailure, saveFailure } from './disk-failure.ts';
import { realFiles, type FileOperations } from './file-operations.ts';
import { makeFolderLock } from './folder-lock.ts';
import { openGenerationStore } from './generation-store.ts';
import { createMemory, openMemory, type Surroundings } from './memory.ts';
import {
  runWorkspace,
  takeFolder,
  type OpenedWorkspace,
  type WorkspaceGround,
} from './run-workspace.ts';
import { realTiming, type Timing } from './timing.ts';
import { loadWorkspaceEngine } from './workspace-database.ts';
import { damagedFailure, newerFailure, recoveredSentence } from './workspace-sentences.ts';
import type { Workspace } from './workspace.ts';

/** What opening a workspace takes. */
export interface OpenWorkspaceOptions extends Surroundings {
  /** The folder for what people write; made when it is not there. */
  readonly directory: string;
  /** The bytes of SQLite's WebAssembly file. */
  readonly wasm: Uint8Array;
  readonly files?: FileOperations;
  readonly timing?: Timing;
  readonly hostName?: string;
  readonly processId?: number;
  /** False tries the protection of the files alone, without the courtesy that keeps a second copy out. */
  readonly lock?: boolean;
}

/** Whether the folder may be written to; failed only when another copy on this computer has it. */
async function claimFolder(
  ground: WorkspaceGround,
): Promise<Result<Pick<OpenedWorkspace, 'refusal' | 'unwritable'>, Failure>> {
  try {
    const taken = await takeFolder(ground.lock);
    if (taken.ok) return ok({ refusal: null, unwritable: null });
    return taken.failure.code === 'other-copy'
      ? taken
      : ok({ refusal: taken.failure, unwritable: null });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    // What is there can still be read, and what is written is kept in memory until the disk takes it.
    return ok({ refusal: null, unwritable: saveFailure(error) });
  }
}

async function readFolder(
  ground: WorkspaceGround,
): Promise<Result<Pick<OpenedWorkspace, 'memory' | 'generation' | 'recovered'>, Failure>> {
  const { engine, store, surroundings } = ground;
  const newest = await store.readNewest(engine.fits);
  switch (newest.kind) {
    case 'newer':
      return failed(newerFailure);
    case 'damaged':
      return failed(damagedFailure(newest.files, newest.setAside));
    case 'empty':
      return ok({
        memory: createMemory(engine.create(), surroundings),
        generation: 0,
        recovered: null,
      });
    case 'found': {
      const memory = openMemory(engine.open(newest.image), surroundings);
      const recovered =
        newest.unreadable > 0 ? recoveredSentence({ ...newest, savedAt: memory.savedAt }) : null;
      return ok({ memory, generation: newest.generation, recovered });
    }
    default:
      return assertNever(newest, 'state of the folder');
  }
}

/**
 * Opens what somebody wrote, or starts a new one in an empty folder. Fails, with everything left as it is, when
 * another copy has it open, when files are there and none can be read, when a newer version wrote them, and when the
 * disk refuses to be read. A folder that cannot be written to opens all the same and says so in its status.
 */
export async function openWorkspace(
  options: OpenWorkspaceOptions,
): Promise<Result<Workspace, Failure>> {
  const { directory, files = realFiles, timing = realTiming, ids, clock } = options;
  const ground: WorkspaceGround = {
    engine: await loadWorkspaceEngine(options.wasm),
    store: openGenerationStore({ directory, files, timing, now: () => clock.now() }),
    lock:
      options.lock === false
        ? null
        : makeFolderLock({
            directory,
            files,
            hostName: options.hostName ?? os.hostname(),
            processId: options.processId ?? process.pid,
            nonce: ids.next(),
          }),
    surroundings: { ids, clock },
    timing,
  };
  try {
    await files.makeDirectory(directory);
    const claimed = await claimFolder(ground);
    if (!claimed.ok) return claimed;
    const read = await readFolder(ground);
    if (!read.ok) {
      await ground.lock?.release();
      return read;
    }
    // The folder's own name has to be on the disk too; a parent that may not be opened is not ours to sync.
    if (read.value.generation === 0) {
      await files.syncDirectory(path.dirname(directory)).catch(() => undefined);
    }
    return ok(await runWorkspace({ ...read.value, ...claimed.value }, ground));
  } catch (error) {
    await ground.lock?.release();
    if (!isDiskError(error)) throw error;
    return failed(openFailure(error));
  }
}
