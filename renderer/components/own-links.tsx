import { useState, type ReactNode } from 'react';
import type { Result } from '#shared/lib/result.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { useAnnounce } from './announcer.tsx';
import { Button } from './button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { RemovedNotice } from './removed-notice.tsx';
import styles from './own-links.module.css';

/** A tie of one's own as one of its ends shows it: what stands at the other. */
export interface OwnLink {
  readonly id: string;
  readonly href: string;
  /** The other end; null where the papers no longer hold it. */
  readonly name: string | null;
  readonly reason: string;
}

/** What a person tied to what is on screen, each with their reason; what is removed can be put back. */
export function OwnLinks({
  links,
  name,
  other,
  addLabel,
  onRemove,
  onRestore,
  renderDialog,
}: {
  /** Null where they could not be opened. */
  readonly links: readonly OwnLink[] | null;
  /** What they are tied to. */
  readonly name: string;
  /** What the other end is: "indicator". */
  readonly other: string;
  readonly addLabel: string;
  readonly onRemove: (id: string) => Promise<Result<unknown, Failure>>;
  readonly onRestore: (id: string) => Promise<Result<unknown, Failure>>;
  readonly renderDialog: (close: () => void) => ReactNode;
}) {
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<OwnLink | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const remove = async (link: OwnLink) => {
    const result = await onRemove(link.id);
    const failed = result.ok || isKeptInMemory(result.failure) ? null : result.failure;
    setProblem(failed);
    if (failed === null) setRemoved(link);
  };
  const undo = async (link: OwnLink) => {
    const result = await onRestore(link.id);
    setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
    if (!result.ok) return;
    setRemoved(null);
    announce('Link put back.');
  };

  return (
    <div className={styles['own']}>
      {links === null ? <p>Your own links could not be opened.</p> : null}
      {links && links.length > 0 ? (
        <>
          <p className={styles['quiet']}>Linked by you, only on this computer:</p>
          <ul>
            {links.map((link) => (
              <li key={link.id}>
                {link.name === null ? (
                  `A ${other} that the papers no longer hold`
                ) : (
                  <a href={link.href}>{link.name}</a>
                )}
                : {link.reason}{' '}
                <Button
                  look="plain"
                  aria-label={`Remove your link to ${link.name ?? `the ${other}`}`}
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
          what={`Removed your link to ${removed.name ?? `the ${other}`}.`}
          onUndo={() => undo(removed)}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      <p data-print="no">
        <Button look="plain" aria-label={`${addLabel} to ${name}`} onPress={() => setAdding(true)}>
          {addLabel}
        </Button>
      </p>
      {adding ? renderDialog(() => setAdding(false)) : null}
    </div>
  );
}
