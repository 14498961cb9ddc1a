import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { Result } from '#shared/lib/result.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { PlacedProgrammeItem, StandingSuggestion } from '#shared/model/programme.ts';
import { ItemDialog, type ItemForm } from './item-dialog.tsx';
import { MeetingDialog, SetAsideDialog } from './suggestion-dialogs.tsx';
import { useMovedFocus } from './use-moved-focus.ts';
import { WorkProgrammeView } from './work-programme-view.tsx';
import followed from '#renderer/components/followed.module.css';

/** What is being written, taken in or set aside. */
type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'move'; readonly item: PlacedProgrammeItem }
  | { readonly kind: 'take'; readonly source: string; readonly words: string }
  | {
      readonly kind: 'set aside';
      readonly suggestion: StandingSuggestion;
      readonly verdict: 'declined' | 'parked';
    };

/** The Panel's year: meetings by items, and what became of each officer suggestion. */
export function WorkProgrammeScreen() {
  const programme = useAnswer('programme:get', {});
  const meeting = useAnswer('meeting:get', {});
  const announce = useAnnounce();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [removed, setRemoved] = useState<PlacedProgrammeItem | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const markMoved = useMovedFocus(programme.state === 'ready' ? programme.value : null);
  const slots = programme.state === 'ready' ? programme.value.slots : [];

  /** Says what was done; what could not be done stands over the list. */
  const done = (result: Result<unknown, Failure>, said: string): boolean => {
    const kept = result.ok || isKeptInMemory(result.failure);
    setProblem(kept ? null : result.failure);
    if (kept) announce(result.ok ? said : 'Kept, but not on disk yet.');
    return kept;
  };

  /** The same from a dialog, which shows what could not be done. */
  const finish = (result: Result<unknown, Failure>, said: string): Failure | null => {
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    done(result, said);
    setDialog(null);
    return null;
  };

  const save = async (form: ItemForm) =>
    dialog?.kind === 'edit'
      ? finish(await callApp('programme:edit', { id: dialog.item.id, ...form }), 'Item saved.')
      : finish(await callApp('programme:add', form), 'Item added.');

  return (
    <>
      <PageHead
        title="Work programme"
        lead="What the Panel looks at, meeting by meeting. It is the Panel’s own: only its minutes agree it. What is written here is shared."
        back={{ href: href(routes.recommendations()), label: 'Recommendations' }}
        actions={
          <>
            <Button look="primary" onPress={() => setDialog({ kind: 'add' })}>
              Add an item
            </Button>
            <a className={followed['headLink']} href={href(routes.exports())}>
              Export
            </a>
          </>
        }
      />
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`Taken out: “${removed.title}”`}
          onUndo={async () => {
            const result = await callApp('programme:restore', { id: removed.id });
            if (done(result, 'Item put back.')) setRemoved(null);
          }}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      {programme.state === 'loading' ? (
        <Loading label="Loading the work programme" lines={8} />
      ) : null}
      {programme.state === 'failed' ? (
        <Failed failure={programme.failure} retry={programme.retry} />
      ) : null}
      {programme.state === 'ready' ? (
        <WorkProgrammeView
          programme={programme.value}
          actions={{
            chooseMeeting: (item) => setDialog({ kind: 'move', item }),
            edit: (item) => setDialog({ kind: 'edit', item }),
            moveTo: async (item, slot) => {
              markMoved(item.id, slot.key);
              done(
                await callApp('programme:edit', { id: item.id, meeting: slot.key }),
                `Moved to ${slot.label}.`,
              );
            },
            move: async (id, after, words) => {
              done(await callApp('programme:move', { id, after }), words);
            },
            remove: async (item) => {
              if (done(await callApp('programme:remove', { id: item.id }), 'Taken out.')) {
                setRemoved(item);
              }
            },
            take: (source, words) => setDialog({ kind: 'take', source, words }),
            setAside: (suggestion, verdict) =>
              setDialog({ kind: 'set aside', suggestion, verdict }),
            reopen: async (suggestion) => {
              done(
                await callApp('programme:mark-suggestion', {
                  ask: suggestion.id,
                  verdict: 'open',
                  reason: '',
                }),
                'Not considered yet.',
              );
            },
          }}
        />
      ) : null}
      {dialog?.kind === 'add' || dialog?.kind === 'edit' ? (
        <ItemDialog
          title={dialog.kind === 'add' ? 'Add an item' : 'Edit the item'}
          start={dialog.kind === 'edit' ? formOf(dialog.item) : emptyItem(slots.at(-1)?.key ?? '')}
          slots={slots}
          posts={meeting.state === 'ready' ? meeting.value.posts : []}
          saveLabel={dialog.kind === 'add' ? 'Add item' : 'Save'}
          onSave={save}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === 'take' ? (
        <MeetingDialog
          title="Take into the work programme"
          saveLabel="Take it in"
          words={dialog.words}
          // The year whose dates are not set stands last and binds nobody.
          start={slots.at(-1)?.key ?? ''}
          slots={slots}
          onSave={async (key) =>
            finish(
              await callApp('programme:take', { source: dialog.source, meeting: key }),
              'Taken into the work programme.',
            )
          }
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === 'move' ? (
        <MeetingDialog
          title="Move to another meeting"
          saveLabel="Move it"
          words={dialog.item.title}
          start={dialog.item.meeting}
          slots={slots}
          onSave={async (key) => {
            markMoved(dialog.item.id, key);
            const label = slots.find((slot) => slot.key === key)?.label ?? key;
            return finish(
              await callApp('programme:edit', { id: dialog.item.id, meeting: key }),
              `Moved to ${label}.`,
            );
          }}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === 'set aside' ? (
        <SetAsideDialog
          verdict={dialog.verdict}
          words={dialog.suggestion.text}
          onSave={async (reason) =>
            finish(
              await callApp('programme:mark-suggestion', {
                ask: dialog.suggestion.id,
                verdict: dialog.verdict,
                reason,
              }),
              dialog.verdict === 'declined' ? 'Declined.' : 'Parked.',
            )
          }
          onClose={() => setDialog(null)}
        />
      ) : null}
    </>
  );
}

function emptyItem(meeting: string): ItemForm {
  return { title: '', origin: 'member', meeting, lead: '', witnesses: '' };
}

function formOf({ title, origin, meeting, lead, witnesses }: PlacedProgrammeItem): ItemForm {
  return { title, origin, meeting, lead, witnesses };
}
