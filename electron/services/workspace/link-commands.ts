import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import { failure } from '#shared/model/failure.ts';
import type { PlanLink } from '#shared/model/plan-link.ts';
import type { Desk } from './desk.ts';
import { editsOf } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { choiceField, textField } from './record-fields.ts';
import { compareOrder } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

const endKinds = ['commitment', 'plan cell'] as const;

function toLink(record: StoredRecord): PlanLink {
  const from = textField(record, 'from');
  const kind = choiceField(record, 'fromKind', endKinds, 'commitment');
  return {
    id: record.id,
    from: kind === 'commitment' ? { kind, key: from } : { kind, row: from },
    indicator: textField(record, 'indicator'),
    reason: textField(record, 'reason'),
    order: record.createdAt,
    author: record.author,
    createdAt: instantOf(record.createdAt),
  };
}

type LinkCommands = Pick<Workspace, 'listLinks' | 'addLink' | 'removeLink' | 'restoreLink'>;

/** A person's own ties between plans and indicators. No command shares one, so none can leave. */
export function linkCommands(desk: Desk): LinkCommands {
  const gone = failure('not-found', 'That link is no longer there.');
  const links = listedCommands<PlanLink>(desk, {
    kind: 'link',
    area: 'links',
    reader: () => toLink,
    compare: compareOrder,
    areBeside: () => false,
    gone,
    removed: failure('not-found', 'That link was removed. Undo the removal first.'),
    notBeside: gone,
  });
  return {
    listLinks: () => Promise.resolve(links.list()),
    addLink: ({ from, indicator, reason }) =>
      desk.change(['links'], () => {
        const id = desk.nextId();
        const end = from.kind === 'commitment' ? from.key : from.row;
        return links.write(
          id,
          editsOf('link', id, { fromKind: from.kind, from: end, indicator, reason }),
        );
      }),
    removeLink: links.remove,
    restoreLink: links.restore,
  };
}
