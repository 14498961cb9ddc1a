import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { isSameEnd, type LinkEnd, type NamedPlanLink } from '#shared/model/plan-link.ts';
import { LinkDialog } from './link-dialog.tsx';
import styles from './plans.module.css';

/** The indicators a person ties to a topic or a cell, each with their reason; what is removed can be put back. */
export function OwnLinks({ from, name }: { readonly from: LinkEnd; readonly name: string }) {
  const links = useAnswer('links:list', {});
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<NamedPlanLink | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const mine =
    links.state === 'ready' ? links.value.filter((link) => isSameEnd(link.from, from)) : [];

  const remove = async (link: NamedPlanLink) => {
    const result = await callApp('links:remove', { id: link.id });
    const failed = result.ok || isKeptInMemory(result.failure) ? null : result.failure;
    setProblem(failed);
    if (failed === null) setRemoved(link);
  };
  const undo = async (link: NamedPlanLink) => {
    const result = await callApp('links:restore', { id: link.id });
    setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
    if (!result.ok) return;
    setRemoved(null);
    announce('Link put back.');
  };

  return (
    <div className={styles['own']}>
      {links.state === 'failed' ? <p>Your own links could not be opened.</p> : null}
      {mine.length > 0 ? (
        <>
          <p className={styles['quiet']}>Yours, only on this computer:</p>
          <ul>
            {mine.map((link) => (
              <li key={link.id}>
                {link.indicatorName === null ? (
                  'An indicator that the papers no longer hold'
                ) : (
                  <a href={href(routes.indicator(link.indicator))}>{link.indicatorName}</a>
                )}
                : {link.reason}{' '}
                <Button
                  look="plain"
                  aria-label={`Remove your link to ${link.indicatorName ?? 'the indicator'}`}
                  onPress={() => void remove(link)}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`Removed your link to ${removed.indicatorName ?? 'the indicator'}.`}
          onUndo={() => undo(removed)}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      <p data-print="no">
        <Button
          look="plain"
          aria-label={`Link an indicator to ${name}`}
          onPress={() => setAdding(true)}
        >
          Link an indicator
        </Button>
      </p>
      {adding ? <LinkDialog from={from} name={name} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
