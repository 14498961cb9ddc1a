import { failed, ok, type Result } from '#shared/lib/result.ts';
import { replyDates } from '#shared/domain/lifecycle/reply-dates.ts';
import { mayEditWords, stepTo } from '#shared/domain/lifecycle/recommendation-state.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { givenFields } from '../given-fields.ts';
import { todayOf, type Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { resolveEvidence } from './resolve-evidence.ts';

const notAMeeting = failure(
  'rule',
  'The Panel has no meeting on that day. Choose one of its meetings.',
);

async function findWording(
  workspace: Workspace,
  id: string,
): Promise<Result<Recommendation, Failure>> {
  const found = (await workspace.listRecommendations()).find((one) => one.id === id);
  return found
    ? ok(found)
    : failed(
        failure(
          'not-found',
          'This wording is not there any more. It may have been removed; undo that first.',
        ),
      );
}

/**
 * The date of the meeting a new wording belongs to. Without papers there is no meeting to read it from; it then goes
 * with the other wordings, and the very first carries the day it was written.
 */
async function meetingDateFor({ library, shell }: Stores, workspace: Workspace): Promise<string> {
  if (library.ok) return (await library.value.getMeeting()).date;
  const dates = (await workspace.listRecommendations()).map((one) => one.meetingDate);
  return dates.toSorted().at(-1) ?? todayOf(shell);
}

/** Drafting wordings and taking them, step by step, to the Panel's confirmed words. */
export function recommendationsHandlers(stores: Stores): HandlersOf<'recommendations'> {
  const { library, workspace } = stores;
  return {
    'recommendations:list': async () =>
      workspace.ok ? ok(await workspace.value.listRecommendations()) : workspace,
    'recommendations:draft': async ({ evidence, ...fields }) => {
      if (!workspace.ok) return workspace;
      const resolved = await resolveEvidence(library, evidence);
      if (!resolved.ok) return resolved;
      const meetingDate = await meetingDateFor(stores, workspace.value);
      return workspace.value.addRecommendation({ ...fields, meetingDate }, resolved.value);
    },
    'recommendations:edit': async ({ id, ...fields }) => {
      if (!workspace.ok) return workspace;
      const wording = await findWording(workspace.value, id);
      if (!wording.ok) return wording;
      const allowed = mayEditWords(wording.value.state);
      return allowed.ok ? workspace.value.editRecommendation(id, givenFields(fields)) : allowed;
    },
    'recommendations:set-state': async ({ id, state, minuteNumber }) => {
      if (!workspace.ok) return workspace;
      const wording = await findWording(workspace.value, id);
      if (!wording.ok) return wording;
      const step = stepTo(wording.value.state, state, minuteNumber);
      return step.ok
        ? workspace.value.setRecommendationState(id, state, step.value.minuteNumber)
        : step;
    },
    'recommendations:set-dates': async ({ id, dueMeeting, received }) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      const wording = await findWording(workspace.value, id);
      if (!wording.ok) return wording;
      const { meetingDates } = await library.value.getMeeting();
      return dueMeeting === '' || meetingDates.includes(dueMeeting)
        ? workspace.value.editRecommendation(id, { dueMeeting, received })
        : failed(notAMeeting);
    },
    'recommendations:reply-dates': (given) => Promise.resolve(ok(replyDates(given))),
    'recommendations:move': async ({ id, after }) =>
      workspace.ok ? workspace.value.moveRecommendation(id, after) : workspace,
    'recommendations:remove': async ({ id }) =>
      workspace.ok ? workspace.value.removeRecommendation(id) : workspace,
    'recommendations:restore': async ({ id }) =>
      workspace.ok ? workspace.value.restoreRecommendation(id) : workspace,
    'recommendations:drop-evidence': async ({ id, evidence }) =>
      workspace.ok ? workspace.value.dropRecommendationEvidence(id, evidence) : workspace,
    'recommendations:history': async ({ id }) =>
      workspace.ok ? workspace.value.readWordingHistory(id) : workspace,
    'recommendations:undo': async ({ id }) =>
      workspace.ok ? workspace.value.undoWording(id) : workspace,
    'recommendations:redo': async ({ id }) =>
      workspace.ok ? workspace.value.redoWording(id) : workspace,
  };
}
