import { pairWordings } from '#shared/domain/commitments/pair-wordings.ts';
import { compareWording } from '#shared/domain/lifecycle/compare-wording.ts';
import { failed, ok } from '#shared/lib/result.ts';
import type { CommitmentDetail, StandingCommitment } from '#shared/model/commitment.ts';
import { failure } from '#shared/model/failure.ts';
import type { Library } from '#electron/services/library/library.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

const noSuchTopic = failure(
  'not-found',
  'This commitment is not in the papers the app holds. Choose one from the list.',
);

async function detail(library: Library, commitment: StandingCommitment): Promise<CommitmentDetail> {
  const [rows, blocks, statements] = await Promise.all([
    library.listIndicatorRows(),
    library.listRowBlocks(),
    library.listRecords('figure statement'),
  ]);
  const wanted = new Set(commitment.rows);
  return {
    commitment,
    wordings: pairWordings(commitment.entries).map(({ earlier, later }) => ({
      earlier,
      later,
      parts: compareWording(
        commitment.entries[earlier]?.words ?? '',
        commitment.entries[later]?.words ?? '',
      ),
    })),
    indicators: rows.flatMap((row) =>
      wanted.has(row.id) ? [{ row, block: blocks.get(row.id) ?? '' }] : [],
    ),
    statements: statements.filter(({ refersTo }) => refersTo.some(({ row }) => wanted.has(row))),
  };
}

/** Every commitment with where it stands. */
export function commitmentsHandlers({ library }: Stores): HandlersOf<'commitments'> {
  return {
    'commitments:list': async () =>
      library.ok ? ok(await standCommitments(library.value)) : library,
    'commitments:get': async ({ key }) => {
      if (!library.ok) return library;
      const found = (await standCommitments(library.value)).find((one) => one.key === key);
      return found ? ok(await detail(library.value, found)) : failed(noSuchTopic);
    },
  };
}
