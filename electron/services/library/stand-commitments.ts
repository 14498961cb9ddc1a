import { assert } from '#shared/lib/assert.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { MeasuredRow } from '#shared/domain/commitments/stand-entry.ts';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import type { Library } from './library.ts';

async function workOut(library: Library): Promise<readonly StandingCommitment[]> {
  const [commitments, earlier, rows, blocks] = await Promise.all([
    library.listRecords('commitment'),
    library.listRecords('earlier indicator row'),
    library.listIndicatorRows(),
    library.listRowBlocks(),
  ]);
  const measured: readonly MeasuredRow[] = [
    ...earlier,
    ...rows.map((row) => {
      const block = blocks.get(row.id);
      assert(block !== undefined, `The library has no block for the row ${row.id}`);
      return { ...row, block };
    }),
  ];
  const grounds = { rows: new Map(measured.map((row) => [row.id, row])), asAt: library.asAt };
  return commitments.map((one) => standCommitment(one, grounds));
}

const known = new WeakMap<Library, Promise<readonly StandingCommitment[]>>();

/**
 * Every topic of the plans with where it stands, held against the printed rows as at the newest pack. Worked out once
 * for a library, which never changes while it is open.
 */
export function standCommitments(library: Library): Promise<readonly StandingCommitment[]> {
  const standing = known.get(library) ?? workOut(library);
  known.set(library, standing);
  return standing;
}
