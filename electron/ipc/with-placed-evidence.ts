import { ok, type Result } from '#shared/lib/result.ts';
import type { WordingHistory } from '#shared/domain/lifecycle/wording-history.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { placeEvidence } from './handlers/place-evidence.ts';
import type { Stores } from './stores.ts';

async function placeOwners<T extends { readonly evidence: readonly Evidence[] }>(
  library: Library,
  owners: readonly T[],
): Promise<readonly T[]> {
  const placed: T[] = [];
  for (const owner of owners) {
    const evidence = await placeEvidence(library, owner.evidence);
    placed.push(evidence === owner.evidence ? owner : { ...owner, evidence });
  }
  return placed;
}

async function placeHistory(
  library: Library,
  history: Result<WordingHistory, Failure>,
): Promise<Result<WordingHistory, Failure>> {
  if (!history.ok) return history;
  const steps = await Promise.all(
    history.value.steps.map(async (step) => {
      const placed = await placeEvidence(
        library,
        step.evidence.map(({ evidence }) => evidence),
      );
      return {
        ...step,
        evidence: step.evidence.map((one, index) => ({
          ...one,
          evidence: placed[index] ?? one.evidence,
        })),
      };
    }),
  );
  return ok({ ...history.value, steps });
}

/** The workspace, in whose lists evidence says where it stands in the papers of today. What is stored stays as it is. */
function placing(workspace: Workspace, library: Library): Workspace {
  return {
    ...workspace,
    listQuestions: async () => placeOwners(library, await workspace.listQuestions()),
    listRecommendations: async () => placeOwners(library, await workspace.listRecommendations()),
    readWordingHistory: async (id) => placeHistory(library, await workspace.readWordingHistory(id)),
    undoWording: async (id) => placeHistory(library, await workspace.undoWording(id)),
    redoWording: async (id) => placeHistory(library, await workspace.redoWording(id)),
  };
}

/** The stores of the handlers: every screen and every export reads evidence through them, so it is placed once for all. */
export function withPlacedEvidence(stores: Stores): Stores {
  const { library, workspace } = stores;
  return library.ok && workspace.ok
    ? { ...stores, workspace: ok(placing(workspace.value, library.value)) }
    : stores;
}
