import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { WorkspaceArea } from '#shared/model/workspace.ts';
import { isDiskError, saveFailure } from './disk-failure.ts';
import type { Timing } from './timing.ts';

/** Waits before a failed save is tried again, in milliseconds; the last one repeats. */
const retryAfter = [250, 1_000, 5_000, 30_000] as const;
/** How often in a row another copy may be first before it is told as a failure. */
const mostTurns = 100;

const neverFirst = failure(
  'file-in-use',
  'Not saved: another copy of Critical Friend keeps saving in the same folder. What you wrote is kept while this one stays open, and saving is tried again. Close the other copy.',
);

const broken = failure(
  'bug',
  'Not saved: something went wrong in Critical Friend. What you wrote is kept while it stays open. Save a copy elsewhere.',
);

/** How what is in memory compares with what is on disk. */
export interface CommitState {
  readonly saving: boolean;
  /** Whether memory holds what no file does. */
  readonly unsaved: boolean;
  /** Why the last attempt failed; null once one succeeded. */
  readonly failure: Failure | null;
}

/** Brings memory to the disk, one attempt at a time; what is written meanwhile shares the next. */
export interface CommitQueue {
  state(): CommitState;
  /**
   * Resolves once everything in memory now is on disk, or with why it is not: then it stays in memory and is tried
   * again. Rejects on a mistake in the program.
   */
  save(areas: readonly WorkspaceArea[]): Promise<Result<null, Failure>>;
  /** Tries again now what is not saved. */
  flush(): Promise<Result<null, Failure>>;
  /** Waits for the attempt in flight and calls off any later one. */
  stop(): Promise<void>;
}

interface Waiter {
  readonly version: number;
  readonly resolve: (result: Result<null, Failure>) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes a queue over one way to write. */
export function makeCommitQueue(options: {
  /** Writes what is in memory at the time of the call; null when another copy wrote first. Rejects when refused. */
  readonly write: () => Promise<Result<null, Failure> | null>;
  /** Puts together what another copy wrote and what is in memory. */
  readonly putTogether: () => Promise<Result<null, Failure>>;
  readonly timing: Timing;
  readonly onState: () => void;
  /** Told after each attempt what it carried, whether or not it reached the disk. */
  readonly onAttempt: (areas: readonly WorkspaceArea[]) => void;
}): CommitQueue {
  const { write, putTogether, timing, onState, onAttempt } = options;
  let version = 0;
  let saved = 0;
  let saving = false;
  let lastFailure: Failure | null = null;
  let failures = 0;
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;
  let waiters: readonly Waiter[] = [];
  let untold: readonly { readonly version: number; readonly area: WorkspaceArea }[] = [];

  async function attempt(): Promise<Result<null, Failure>> {
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const written = await write();
      if (written) return written;
      const together = await putTogether();
      if (!together.ok) return together;
      // Copies that collide step apart by different lengths, or they would collide again.
      if (turn > 0) await timing.wait((turn * 7 + process.pid) % 31);
    }
    return failed(neverFirst);
  }

  async function attemptOrRefusal(): Promise<Result<null, Failure>> {
    try {
      return await attempt();
    } catch (error) {
      if (!isDiskError(error)) throw error;
      return failed(saveFailure(error));
    }
  }

  function tell(upTo: number): void {
    const areas = new Set(untold.filter((one) => one.version <= upTo).map(({ area }) => area));
    untold = untold.filter((one) => one.version > upTo);
    if (areas.size > 0) onAttempt([...areas]);
  }

  function answer(upTo: number, give: (waiter: Waiter) => void): void {
    const due = waiters.filter((waiter) => waiter.version <= upTo);
    waiters = waiters.filter((waiter) => waiter.version > upTo);
    due.forEach(give);
  }

  function tryLater(): void {
    const delay = retryAfter[Math.min(failures, retryAfter.length) - 1] ?? retryAfter[0];
    if (stopped) return;
    callOff = timing.later(delay, () => {
      callOff = null;
      // Whatever comes of it is told by the state.
      run().catch(() => undefined);
    });
  }

  function endTurn(target: number, result: Result<null, Failure>): void {
    saving = false;
    if (result.ok) {
      saved = Math.max(saved, target);
      failures = 0;
      lastFailure = null;
    } else {
      failures += 1;
      lastFailure = result.failure;
    }
    onState();
    tell(target);
    answer(target, (waiter) => waiter.resolve(result));
  }

  function endBroken(error: unknown): void {
    saving = false;
    failures += 1;
    lastFailure = broken;
    onState();
    answer(version, (waiter) => waiter.reject(error));
  }

  async function work(): Promise<void> {
    callOff?.();
    callOff = null;
    do {
      const target = version;
      saving = true;
      onState();
      try {
        endTurn(target, await attemptOrRefusal());
      } catch (error) {
        endBroken(error);
      }
    } while (waiters.length > 0);
    if (saved < version) tryLater();
    // In the same step as the last look at the waiters, so that nobody waits for a turn that has ended.
    running = null;
  }

  function run(): Promise<void> {
    running ??= work();
    return running;
  }

  function waitFor(target: number): Promise<Result<null, Failure>> {
    if (target <= saved) return Promise.resolve(ok(null));
    return new Promise((resolve, reject) => {
      waiters = [...waiters, { version: target, resolve, reject }];
      run().catch(reject);
    });
  }

  return {
    state: () => ({ saving, unsaved: saved < version, failure: lastFailure }),
    save: (areas) => {
      version += 1;
      untold = [...untold, ...areas.map((area) => ({ version, area }))];
      return waitFor(version);
    },
    flush: () => waitFor(version),
    stop: async () => {
      stopped = true;
      callOff?.();
      callOff = null;
      await running;
    },
  };
}
