import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { NamedPlanLink, PlanLink } from '#shared/model/plan-link.ts';
import { cellName } from '#shared/model/plans.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

const noSuchEnd = failure(
  'not-found',
  'The papers the app holds have no such commitment, cell or indicator. Nothing was written. Open it again and choose from the list.',
);

/** Names both ends of ties from the papers. */
async function readNames(library: Library): Promise<(link: PlanLink) => NamedPlanLink> {
  const [commitments, planRows, rows] = await Promise.all([
    library.listRecords('commitment'),
    library.listRecords('plan row'),
    library.listIndicatorRows(),
  ]);
  const topics = new Map(commitments.map(({ key, topic }) => [key, topic]));
  const cells = new Map(planRows.map((row) => [row.id, cellName(row)]));
  const indicators = new Map(rows.map(({ id, name }) => [id, name]));
  return (link) => ({
    ...link,
    fromName:
      (link.from.kind === 'commitment' ? topics.get(link.from.key) : cells.get(link.from.row)) ??
      null,
    indicatorName: indicators.get(link.indicator) ?? null,
  });
}

/** A person's own ties between what plans say and the indicators. */
export function linksHandlers({ library, workspace }: Stores): HandlersOf<'links'> {
  let names: ReturnType<typeof readNames> | null = null;
  const named = async (
    answer: Result<PlanLink, Failure>,
  ): Promise<Result<NamedPlanLink, Failure>> => {
    if (!answer.ok || !library.ok) return answer.ok ? failed(noSuchEnd) : answer;
    names ??= readNames(library.value);
    return ok((await names)(answer.value));
  };
  return {
    'links:list': async () => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      names ??= readNames(library.value);
      const name = await names;
      return ok((await workspace.value.listLinks()).map(name));
    },
    'links:add': async (link) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      names ??= readNames(library.value);
      const wanted = (await names)({ ...link, id: '', order: '', author: '', createdAt: '' });
      if (wanted.fromName === null || wanted.indicatorName === null) return failed(noSuchEnd);
      return named(await workspace.value.addLink(link));
    },
    'links:remove': async ({ id }) => (workspace.ok ? workspace.value.removeLink(id) : workspace),
    'links:restore': async ({ id }) => {
      if (!workspace.ok) return workspace;
      return library.ok ? named(await workspace.value.restoreLink(id)) : library;
    },
  };
}
