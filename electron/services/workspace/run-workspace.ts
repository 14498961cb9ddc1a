import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import {
  workspaceAreas,
  type WorkspaceArea,
  type WorkspaceStatus,
} from '#shared/model/workspace.ts';
import { makeCommitQueue } from './commit-queue.ts';
import type { Desk } from './desk.ts';
import { isDiskError, saveFailure } from './disk-failure.ts';
import { exchangeCommands } from './exchange-commands.ts';
import type { FolderLock } from './folder-lock.ts';
import type { GenerationStore } from './generation-store.ts';
import { lineCommands } from './line-commands.ts';
import { linkCommands } from './link-commands.ts';
import { openMemory, type Memory, type Surroundings } from './memory.ts';
import { monitorCommands } from './monitor-commands.ts';
import { meaningCommands } from './meaning-commands.ts';
import { noteCommands } from './note-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { programmeCommands } from './programme-commands.ts';
import { questionCommands } from './question-commands.ts';
import { recommendationCommands } from './recommendation-commands.ts';
import { sealImage } from './sealed-image.ts';
import { sittingCommands } from './sitting-commands.ts';
import { topicCommands } from './topic-commands.ts';
import type { Timing } from './timing.ts';
import type { WorkspaceEngine } from './workspace-database.ts';
import {
  closingFailure,
  damagedFailure,
  newerFailure,
  otherComputerFailure,
  otherCopyFailure,
  putTogetherSentence,
} from './workspace-sentences.ts';
import type { Workspace } from './workspace.ts';

/** How the workspace stood when it was opened. */
export interface OpenedWorkspace {
  readonly memory: Memory;
  /** The generation memory was read from; 0 for a new one. */
  readonly generation: number;
  readonly recovered: string | null;
  /** Why nothing may be written: another computer has the folder. */
  readonly refusal: Failure | null;
  /** Why the disk would not let the folder be taken. */
  readonly unwritable: Failure | null;
}

/** What an open workspace stands on. */
export interface WorkspaceGround {
  readonly engine: WorkspaceEngine;
  readonly store: GenerationStore;
  /** Null where the protection of the files alone is to be tried. */
  readonly lock: FolderLock | null;
  readonly surroundings: Surroundings;
  readonly timing: Timing;
}

/** Takes the folder, as far as the courtesy between copies goes. Rejects when the disk refuses. */
export async function takeFolder(lock: FolderLock | null): Promise<Result<null, Failure>> {
  const outcome = await lock?.take();
  if (!outcome || outcome.kind === 'held') return ok(null);
  return failed(
    outcome.kind === 'other copy' ? otherCopyFailure : otherComputerFailure(outcome.host),
  );
}

/** Serves a workspace that was opened. A new one is saved before anything can be written in it. */
export async function runWorkspace(
  opened: OpenedWorkspace,
  { engine, store, lock, surroundings, timing }: WorkspaceGround,
): Promise<Workspace> {
  let { memory, generation, recovered, refusal, unwritable } = opened;
  let closing: Promise<void> | null = null;
  let closed = false;
  /** Drafts that no file holds yet; changes need no such list, since they are only ever added. */
  const unsavedDrafts = new Map<string, string>();
  const changeListeners = new Set<(areas: readonly WorkspaceArea[]) => void>();
  const statusListeners = new Set<(status: WorkspaceStatus) => void>();

  async function write(): Promise<Result<null, Failure> | null> {
    const taken = await takeFolder(lock);
    if (!taken.ok) return taken;
    const drafts = new Map(unsavedDrafts);
    const written = await store.write(memory.image(), generation);
    if (written === null) return null;
    generation = written;
    unwritable = null;
    for (const [key, text] of drafts) {
      if (unsavedDrafts.get(key) === text) unsavedDrafts.delete(key);
    }
    return ok(null);
  }

  async function putTogether(): Promise<Result<null, Failure>> {
    const newest = await store.readNewest(engine.fits);
    if (newest.kind === 'newer') return failed(newerFailure);
    if (newest.kind === 'damaged') return failed(damagedFailure(newest.files, newest.setAside));
    if (newest.kind === 'empty' || newest.generation === generation) return ok(null);
    const together = openMemory(engine.open(newest.image), surroundings);
    together.takeIn(memory.listChanges());
    for (const [key, text] of unsavedDrafts) together.putDraft(key, text);
    memory.close();
    // A copy that was never saved held nothing but its ids, so there is nothing to say of it.
    if (generation > 0) recovered = putTogetherSentence;
    memory = together;
    generation = newest.generation;
    tellChange(workspaceAreas);
    return ok(null);
  }

  const queue = makeCommitQueue({
    write,
    putTogether,
    timing,
    onState: () => tellStatus(),
    onAttempt: (areas) => tellChange(areas),
  });

  function status(): WorkspaceStatus {
    const { saving, unsaved, failure } = queue.state();
    if (unsaved && failure) return { state: 'not saved', failure, recovered, generation };
    if (saving) return { state: 'saving', failure: null, recovered, generation };
    const why = refusal ?? unwritable;
    return { state: why ? 'read only' : 'saved', failure: why, recovered, generation };
  }

  let told = '';
  function tellStatus(): void {
    const now = status();
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    for (const listener of statusListeners) listener(now);
  }

  function tellChange(areas: readonly WorkspaceArea[]): void {
    for (const listener of changeListeners) listener(areas);
  }

  const desk: Desk = {
    memory: () => {
      assert(!closed, 'a workspace that was closed is not asked again');
      return memory;
    },
    nextId: () => surroundings.ids.next(),
    change: async (areas, work) => {
      if (closing) return failed(closingFailure);
      if (refusal) return failed(refusal);
      const done = work();
      if (!done.ok) return done;
      const saved = await (done.value.changed ? queue.save(areas) : queue.flush());
      return saved.ok ? ok(done.value.answer) : saved;
    },
  };

  /** Tries for the folder again where it could not be had. */
  async function takeAgain(): Promise<void> {
    try {
      const taken = await takeFolder(lock);
      if (!taken.ok) {
        if (refusal) refusal = taken.failure;
        else unwritable = taken.failure;
        return;
      }
      if (refusal) await putTogether();
      refusal = null;
      unwritable = null;
    } catch (error) {
      if (!isDiskError(error)) throw error;
      unwritable = saveFailure(error);
    }
  }

  async function close(): Promise<void> {
    await queue.stop();
    if (!refusal) await queue.flush();
    await store.settle();
    await lock?.release();
    closed = true;
    memory.close();
  }

  const workspace: Workspace = {
    status,
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onStatus: (listener) => {
      statusListeners.add(listener);
      return () => statusListeners.delete(listener);
    },
    retry: async () => {
      if (closing) return status();
      if (refusal ?? unwritable) await takeAgain();
      if (!refusal) await queue.flush();
      tellStatus();
      return status();
    },
    ...questionCommands(desk),
    ...lineCommands(desk),
    ...sittingCommands(desk),
    ...recommendationCommands(desk),
    ...monitorCommands(desk),
    ...programmeCommands(desk),
    ...noteCommands(desk),
    ...linkCommands(desk),
    ...topicCommands(desk),
    ...meaningCommands(desk),
    ...exchangeCommands(desk),
    ...peopleCommands(desk, (key, text) => {
      unsavedDrafts.set(key, text);
      memory.putDraft(key, text);
    }),
    exportCopy: () => Promise.resolve(sealImage(desk.memory().image(), Math.max(generation, 1))),
    close: () => {
      closing ??= close();
      return closing;
    },
  };

  if (generation === 0 && !refusal) await queue.save([]);
  return workspace;
}
