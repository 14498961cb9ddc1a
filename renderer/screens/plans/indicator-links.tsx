import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { LinkDialog } from '#renderer/components/link-dialog.tsx';
import { OwnLinks } from '#renderer/components/own-links.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { isSameEnd, type LinkEnd } from '#shared/model/plan-link.ts';

interface Start {
  readonly from: LinkEnd;
  readonly name: string;
}

/** The indicators a person ties to a topic or a cell of a plan. */
export function IndicatorLinks({ from, name }: Start) {
  const links = useAnswer('links:list', {});
  return (
    <OwnLinks
      links={
        links.state === 'failed'
          ? null
          : (links.state === 'ready' ? links.value : [])
              .filter((link) => isSameEnd(link.from, from))
              .map(({ id, indicator, indicatorName, reason }) => ({
                id,
                href: href(routes.indicator(indicator)),
                name: indicatorName,
                reason,
              }))
      }
      name={name}
      other="indicator"
      addLabel="Link an indicator"
      onRemove={(id) => callApp('links:remove', { id })}
      onRestore={(id) => callApp('links:restore', { id })}
      renderDialog={(close) => <ChooseIndicator from={from} name={name} onClose={close} />}
    />
  );
}

function ChooseIndicator({ from, name, onClose }: Start & { readonly onClose: () => void }) {
  const indicators = useAnswer('indicators:list', {});
  const rows = indicators.state === 'ready' ? indicators.value : [];
  return (
    <LinkDialog
      title="Link an indicator"
      name={name}
      label="Indicator"
      missing="Choose an indicator."
      choices={rows.map(({ row }) => ({
        value: row.id,
        label: `${row.name} (${row.tableTitle})`,
      }))}
      unreadable={indicators.state === 'failed' ? indicators.failure : null}
      onSave={(indicator, reason) => callApp('links:add', { from, indicator, reason })}
      onClose={onClose}
    />
  );
}
