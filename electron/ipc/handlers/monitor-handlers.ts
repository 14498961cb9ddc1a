import { compareWording } from '#shared/domain/lifecycle/compare-wording.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { readMonitor } from './read-monitor.ts';

const notOnTheList = failure(
  'not-found',
  'That item is not on the list. Only printed rows and wordings confirmed by the minutes are followed.',
);
const notAMeeting = failure(
  'rule',
  'The Panel has no meeting on that day. Choose one of its meetings.',
);
const onlyTheBody = failure(
  'rule',
  'Only the body addressed can say that it is not agreed. Enter whom the item is addressed to, and the same name as who answered.',
);
const alreadyClosed = failure('rule', 'This item is closed already. Reverse that first.');

/** The monitor: what is entered about each item, and where that leaves it. */
export function monitorHandlers({ library, workspace }: Stores): HandlersOf<'monitor'> {
  /** Does something to an item that is on the list as at a meeting of the Panel. */
  async function onItem<T>(
    item: string,
    meeting: string | null,
    work: (store: Workspace, entry: MonitorEntry) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    if (!workspace.ok) return workspace;
    if (!library.ok) return library;
    const monitor = await readMonitor(library.value, workspace.value, meeting);
    if (meeting !== null && !monitor.meetings.includes(meeting)) return failed(notAMeeting);
    const found = monitor.entries.find(({ id }) => id === item);
    return found ? work(workspace.value, found) : failed(notOnTheList);
  }

  return {
    'monitor:list': async ({ asAt }) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      const monitor = await readMonitor(library.value, workspace.value, asAt);
      return monitor.meetings.includes(monitor.asAt) ? ok(monitor) : failed(notAMeeting);
    },
    'monitor:edit': ({ item, ...fields }) =>
      onItem(item, null, async (store, entry) => {
        const { answer, by } = { ...entry.response, ...givenFields(fields) };
        const addressee = (fields.addressee ?? entry.addressee).trim();
        return answer === 'not agreed' && (addressee === '' || by.trim() !== addressee)
          ? failed(onlyTheBody)
          : store.editMonitored(item, givenFields(fields));
      }),
    'monitor:add-progress': ({ item, ...fields }) =>
      onItem(item, fields.meeting, (store) => store.addProgress(item, fields)),
    'monitor:note-decision': ({ item, notedFor, ...fields }) =>
      onItem(item, fields.meeting, (store) =>
        store.noteDecision(item, { ...fields, notedFor: notedFor.trim() }),
      ),
    'monitor:check-decision': async ({ id, ...given }) =>
      workspace.ok ? workspace.value.checkDecision(id, given) : workspace,
    'monitor:compare': ({ item, minute }) =>
      onItem(item, null, (_store, { wording }) =>
        Promise.resolve(ok(compareWording(minute, wording))),
      ),
    'monitor:close': ({ item, meeting, reason, why }) =>
      onItem(item, meeting, async (store) => {
        const facts = (await store.listEnteredFacts()).find((one) => one.item === item);
        return facts?.closings.some(({ reversed }) => reversed === null)
          ? failed(alreadyClosed)
          : store.closeMonitored(item, { reason, why, date: meeting });
      }),
    'monitor:reverse-closing': async ({ id, meeting, why }) =>
      workspace.ok ? workspace.value.reverseClosing(id, { date: meeting, why }) : workspace,
    'monitor:remove-entry': async ({ kind, id }) =>
      workspace.ok ? workspace.value.removeMonitorEntry(kind, id) : workspace,
    'monitor:restore-entry': async ({ kind, id }) =>
      workspace.ok ? workspace.value.restoreMonitorEntry(kind, id) : workspace,
  };
}
