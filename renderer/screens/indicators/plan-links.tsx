import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { LinkDialog, type LinkChoice } from '#renderer/components/link-dialog.tsx';
import { OwnLinks } from '#renderer/components/own-links.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { assert } from '#shared/lib/assert.ts';
import type { LinkEnd } from '#shared/model/plan-link.ts';
import { cellName } from '#shared/model/plans.ts';

interface Start {
  /** The printed row, by id. */
  readonly row: string;
  readonly name: string;
}

function hrefOf(from: LinkEnd): string {
  return href(from.kind === 'commitment' ? routes.commitment(from.key) : routes.planCell(from.row));
}

/** The commitments and cells of plans that a person ties to this row. */
export function PlanLinks({ row, name }: Start) {
  const links = useAnswer('links:list', {});
  return (
    <OwnLinks
      links={
        links.state === 'failed'
          ? null
          : (links.state === 'ready' ? links.value : [])
              .filter(({ indicator }) => indicator === row)
              .map(({ id, from, fromName, reason }) => ({
                id,
                href: hrefOf(from),
                name: fromName,
                reason,
              }))
      }
      name={name}
      other="commitment"
      addLabel="Link a commitment"
      onRemove={(id) => callApp('links:remove', { id })}
      onRestore={(id) => callApp('links:restore', { id })}
      renderDialog={(close) => <ChooseCommitment row={row} name={name} onClose={close} />}
    />
  );
}

/** What of the plans can be tied to it: the topics first, then the cells, newest plan first. */
function ChooseCommitment({ row, name, onClose }: Start & { readonly onClose: () => void }) {
  const commitments = useAnswer('commitments:list', {});
  const plans = useAnswer('plans:get', {});
  const topics = commitments.state === 'ready' ? commitments.value : [];
  const cells = plans.state === 'ready' ? plans.value.cells : [];
  const ends: readonly (LinkChoice & { readonly from: LinkEnd })[] = [
    ...topics.map(({ key, topic }) => ({
      value: `commitment ${key}`,
      label: topic,
      from: { kind: 'commitment', key } as const,
    })),
    ...cells
      .toSorted((a, b) => b.row.plan.localeCompare(a.row.plan))
      .map((cell) => ({
        value: `cell ${cell.row.id}`,
        label: cellName(cell.row),
        from: { kind: 'plan cell', row: cell.row.id } as const,
      })),
  ];
  return (
    <LinkDialog
      title="Link a commitment"
      name={name}
      label="Commitment, or cell of a plan"
      missing="Choose a commitment or a cell of a plan."
      choices={ends}
      unreadable={
        commitments.state === 'failed'
          ? commitments.failure
          : plans.state === 'failed'
            ? plans.failure
            : null
      }
      onSave={(chosen, reason) => {
        const end = ends.find(({ value }) => value === chosen);
        assert(end, `There is no ${chosen} to tie to`);
        return callApp('links:add', { from: end.from, indicator: row, reason });
      }}
      onClose={onClose}
    />
  );
}
