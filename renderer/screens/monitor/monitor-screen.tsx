import { useCallback, useMemo, useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { SelectField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { CheckDialog } from './check-dialog.tsx';
import { CloseDialog, ReverseDialog } from './close-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import type { EntryActions } from './monitor-item.tsx';
import type { OpenDialog, Write } from './monitor-dialogs.ts';
import { MonitorView } from './monitor-view.tsx';
import { ProgressDialog } from './progress-dialog.tsx';
import { ResponseDialog } from './response-dialog.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './monitor.module.css';

interface Removed {
  readonly kind: 'progress' | 'decision';
  readonly id: string;
  readonly what: string;
}

/** What the Panel asked for, as at one of its meetings, and everything entered since. */
export function MonitorScreen() {
  const [asAt, setAsAt] = useState<string | null>(null);
  // The choice of meeting stands while the list of another is read, so that it keeps the focus.
  const pack = useAnswer('monitor:list', { asAt: null });
  const monitor = useAnswer('monitor:list', { asAt });
  const meeting = useAnswer('meeting:get', {});
  const announce = useAnnounce();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const write: Write = async (channel, request, said) => {
    const result = await callApp(channel, request);
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? said : 'Kept, but not on disk yet.');
    setDialog(null);
    return null;
  };

  const setRemovedEntry = useCallback(
    async (entry: Removed, remove: boolean) => {
      const { kind, id, what } = entry;
      const result = await callApp(remove ? 'monitor:remove-entry' : 'monitor:restore-entry', {
        kind,
        id,
      });
      const kept = result.ok || isKeptInMemory(result.failure);
      setProblem(kept ? null : result.failure);
      if (!kept) return;
      setRemoved(remove ? entry : null);
      announce(remove ? `${what}.` : 'Put back.');
    },
    [announce],
  );
  // The same while the screen stands, so that an item that did not change is not laid out again.
  const actions = useMemo<EntryActions>(
    () => ({
      open: setDialog,
      remove: (kind, id, what) => void setRemovedEntry({ kind, id, what }, true),
    }),
    [setRemovedEntry],
  );

  return (
    <>
      <PageHead
        title="Monitor"
        lead="What the Panel asked for and is following: an item stays on the list until the Panel accepts it as completed."
        back={{ href: href(routes.recommendations()), label: 'Recommendations' }}
        actions={
          <a className={followed['headLink']} href={href(routes.exports())}>
            Export
          </a>
        }
      />
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`${removed.what}.`}
          onUndo={() => setRemovedEntry(removed, false)}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      {pack.state === 'ready' ? (
        <div className={styles['asAt']}>
          <SelectField
            label="As at the meeting of"
            hint="Everything is worked out and entered as at this meeting, never by this computer’s clock."
            value={asAt ?? pack.value.asAt}
            onChange={setAsAt}
            options={pack.value.meetings.map((date) => ({ value: date, label: longDate(date) }))}
          />
        </div>
      ) : null}
      {monitor.state === 'loading' ? <Loading label="Loading the monitor" lines={8} /> : null}
      {monitor.state === 'failed' ? (
        <Failed failure={monitor.failure} retry={monitor.retry} />
      ) : null}
      {monitor.state === 'ready' ? (
        <>
          <MonitorView monitor={monitor.value} actions={actions} />
          <OpenedDialog
            dialog={dialog}
            asAt={monitor.value.asAt}
            posts={meeting.state === 'ready' ? meeting.value.posts : []}
            write={write}
            onClose={() => setDialog(null)}
          />
        </>
      ) : null}
    </>
  );
}

function OpenedDialog({
  dialog,
  posts,
  ...given
}: {
  readonly dialog: OpenDialog | null;
  readonly asAt: string;
  readonly posts: readonly string[];
  readonly write: Write;
  readonly onClose: () => void;
}) {
  if (!dialog) return null;
  const props = { ...given, entry: dialog.entry };
  switch (dialog.kind) {
    case 'response':
      return <ResponseDialog {...props} posts={posts} />;
    case 'progress':
      return <ProgressDialog {...props} />;
    case 'decision':
      return <DecisionDialog {...props} />;
    case 'check':
      return <CheckDialog {...props} decision={dialog.decision} />;
    case 'close':
      return <CloseDialog {...props} />;
    case 'reverse':
      return <ReverseDialog {...props} closing={dialog.closing} />;
  }
}
