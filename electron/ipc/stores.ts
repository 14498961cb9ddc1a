import type { Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { ReadingStore } from '#electron/services/settings/reading-store.ts';
import type { SettingsStore } from '#electron/services/settings/settings-store.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import type { Shell } from '#electron/app/shell.ts';

/**
 * What the handlers work with. A store that could not be opened is its failure: every call that needs it answers that
 * failure, and every call that does not goes on working.
 */
export interface Stores {
  readonly library: Result<Library, Failure>;
  readonly workspace: Result<Workspace, Failure>;
  readonly settings: SettingsStore;
  readonly reading: ReadingStore;
  readonly shell: Shell;
}

/** Today by the shell's clock and the computer's time zone, as an ISO date. */
export function todayOf(shell: Pick<Shell, 'clock'>): string {
  const now = new Date(shell.clock.now());
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
