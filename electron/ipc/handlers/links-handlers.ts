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
  /** What names the ends of a tie; read from the papers once. */
  const naming = async (): Promise<Result<(link: PlanLink) => NamedPlanLink, Failure>> => {
    if (!library.ok) return library;
    names ??= readNames(library.value);
    return ok(await names);
  };
  return {
    'links:list': async () => {
      if (!workspace.ok) return workspace;
      const name = await naming();
      return name.ok ? ok((await workspace.value.listLinks()).map(name.value)) : name;
    },
    'links:add': async (link) => {
      if (!workspace.ok) return workspace;
      const name = await naming();
      if (!name.ok) return name;
      const wanted = name.value({ ...link, id: '', order: '', author: '', createdAt: '' });
      if (wanted.fromName === null || wanted.indicatorName === null) return failed(noSuchEnd);
      const added = await workspace.value.addLink(link);
      return added.ok ? ok(name.value(added.value)) : added;
    },
    'links:remove': async ({ id }) => (workspace.ok ? workspace.value.removeLink(id) : workspace),
    'links:restore': async ({ id }) => {
      if (!workspace.ok) return workspace;
      const name = await naming();
      if (!name.ok) return name;
      const restored = await workspace.value.restoreLink(id);
      return restored.ok ? ok(name.value(restored.value)) : restored;
    },
  };
}
