import { followFigure, type PackFigures } from '#shared/domain/judgement/follow-figure.ts';
import { ok } from '#shared/lib/result.ts';
import type { FollowedFigure } from '#shared/model/followed-figure.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

async function readPacks(library: Library): Promise<readonly PackFigures[]> {
  const [documents, rows] = await Promise.all([
    library.listDocuments(),
    library.listIndicatorRows(),
  ]);
  return documents
    .filter(({ kind }) => kind === 'agenda pack')
    .map(({ id, title, date }) => ({
      document: id,
      title,
      date,
      rows: rows.filter((row) => row.document === id),
    }));
}

/** Every figure that a question or wording rests on, then and in each later pack. */
export async function followFigures(
  library: Library,
  workspace: Workspace,
): Promise<readonly FollowedFigure[]> {
  const [packs, questions, recommendations] = await Promise.all([
    readPacks(library),
    workspace.listQuestions(),
    workspace.listRecommendations(),
  ]);
  return [...questions, ...recommendations].flatMap(({ id: owner, evidence }) =>
    evidence.flatMap((figure) =>
      figure.kind === 'figure' ? [followFigure({ owner, figure }, packs)] : [],
    ),
  );
}

/** What became of the figures that something rests on. */
export function evidenceHandlers({ library, workspace }: Stores): HandlersOf<'evidence'> {
  return {
    'evidence:follow': async () => {
      if (!library.ok) return library;
      if (!workspace.ok) return workspace;
      return ok(await followFigures(library.value, workspace.value));
    },
  };
}
