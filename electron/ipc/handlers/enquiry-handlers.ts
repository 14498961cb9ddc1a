import { layOutRunningOrder } from '#shared/domain/running-order/lay-out-running-order.ts';
import { ok } from '#shared/lib/result.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** Lines of enquiry, the running order they come to, and my note of the meeting. */
export function enquiryHandlers({
  library,
  workspace,
}: Stores): HandlersOf<'lines' | 'order' | 'sitting'> {
  return {
    'lines:list': async () => (workspace.ok ? ok(await workspace.value.listLines()) : workspace),
    'lines:add': async (fields) => (workspace.ok ? workspace.value.addLine(fields) : workspace),
    'lines:edit': async ({ id, ...fields }) =>
      workspace.ok ? workspace.value.editLine(id, givenFields(fields)) : workspace,
    'lines:remove': async ({ id }) => (workspace.ok ? workspace.value.removeLine(id) : workspace),
    'lines:restore': async ({ id }) => (workspace.ok ? workspace.value.restoreLine(id) : workspace),
    'order:get': async ({ version, includeOnlyHere }) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      const { date } = await library.value.getMeeting();
      const [questions, lines, sitting] = await Promise.all([
        workspace.value.listQuestions(),
        workspace.value.listLines(),
        workspace.value.getSitting(date),
      ]);
      return ok(
        layOutRunningOrder({
          questions,
          lines,
          available: sitting.minutesAvailable,
          version,
          include: new Set(includeOnlyHere ? questions.map(({ id }) => id) : []),
        }),
      );
    },
    'sitting:get': async () => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      return ok(await workspace.value.getSitting((await library.value.getMeeting()).date));
    },
    'sitting:edit': async (fields) => {
      if (!workspace.ok) return workspace;
      if (!library.ok) return library;
      const { date } = await library.value.getMeeting();
      return workspace.value.editSitting(date, givenFields(fields));
    },
  };
}
