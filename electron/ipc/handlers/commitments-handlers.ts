import { ok } from '#shared/lib/result.ts';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** Every commitment with where it stands. Computed once: the library never changes while it is open. */
export function commitmentsHandlers({ library }: Stores): HandlersOf<'commitments'> {
  let standing: Promise<readonly StandingCommitment[]> | null = null;
  return {
    'commitments:list': async () => {
      if (!library.ok) return library;
      standing ??= standCommitments(library.value);
      return ok(await standing);
    },
  };
}
