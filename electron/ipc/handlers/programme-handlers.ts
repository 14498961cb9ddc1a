import { programmeMeetings } from '#shared/domain/lifecycle/lay-out-programme.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Programme } from '#shared/model/programme.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { readProgramme } from './read-programme.ts';

const noSuchSource = failure(
  'not-found',
  'Only an officer suggestion of the papers, or an item the monitor moved to the work programme, can be taken in. Nothing was changed.',
);
const notAMeeting = failure(
  'rule',
  'The work programme has no such meeting. Choose one of its meetings, or the year whose dates are not set.',
);
const noReason = failure('rule', 'Type why it is declined, so that it can be told later.');
const isTaken = failure(
  'rule',
  'This suggestion is in the work programme. Take the item out of it first.',
);

/** The work programme: meetings by items, and what became of each officer suggestion. */
export function programmeHandlers({ library, workspace }: Stores): HandlersOf<'programme'> {
  /** Does something with both stores open and the meeting, where one is given, known. */
  async function atMeeting<T>(
    meeting: string | undefined,
    work: (store: Workspace, papers: Library) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    if (!workspace.ok) return workspace;
    if (!library.ok) return library;
    const known = programmeMeetings(await library.value.getMeeting());
    return meeting === undefined || known.includes(meeting)
      ? work(workspace.value, library.value)
      : failed(notAMeeting);
  }

  return {
    'programme:get': () =>
      atMeeting<Programme>(undefined, async (store, papers) =>
        ok(await readProgramme(papers, store)),
      ),
    'programme:add': (fields) =>
      atMeeting(fields.meeting, (store) => store.addProgrammeItem({ ...fields, source: '' })),
    'programme:take': ({ source, meeting }) =>
      atMeeting(meeting, async (store, papers) => {
        const { suggestions, moved } = await readProgramme(papers, store);
        const suggestion = suggestions.find(({ id }) => id === source);
        const from = moved.find(({ id }) => id === source);
        const blank = { meeting, lead: '', witnesses: '', source };
        if (suggestion) {
          return store.addProgrammeItem({
            ...blank,
            title: suggestion.text,
            origin: 'officer suggestion',
          });
        }
        return from
          ? store.addProgrammeItem({ ...blank, title: from.wording, origin: 'carried over' })
          : failed(noSuchSource);
      }),
    'programme:edit': ({ id, ...fields }) =>
      atMeeting(undefined, async (store, papers) => {
        const { meeting } = fields;
        const present = (await store.listProgrammeItems()).find((one) => one.id === id);
        // What stays at a meeting that has passed may still be changed there.
        const known = [...programmeMeetings(await papers.getMeeting()), present?.meeting];
        return meeting === undefined || known.includes(meeting)
          ? store.editProgrammeItem(id, givenFields(fields))
          : failed(notAMeeting);
      }),
    'programme:move': async ({ id, after }) =>
      workspace.ok ? workspace.value.moveProgrammeItem(id, after) : workspace,
    'programme:remove': async ({ id }) =>
      workspace.ok ? workspace.value.removeProgrammeItem(id) : workspace,
    'programme:restore': async ({ id }) =>
      workspace.ok ? workspace.value.restoreProgrammeItem(id) : workspace,
    'programme:mark-suggestion': ({ ask, verdict, reason }) =>
      atMeeting(undefined, async (store, papers) => {
        const { suggestions } = await readProgramme(papers, store);
        const found = suggestions.find(({ id }) => id === ask);
        if (!found) return failed(noSuchSource);
        if (found.standing === 'in the work programme') return failed(isTaken);
        const why = verdict === 'open' ? '' : reason.trim();
        if (verdict === 'declined' && why === '') return failed(noReason);
        return store.markSuggestion(ask, { verdict, reason: why });
      }),
  };
}
