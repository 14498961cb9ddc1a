import { ok } from '#shared/lib/result.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { resolveEvidence } from './resolve-evidence.ts';

/** Writing questions down, changing, ordering, merging and removing them. */
export function questionsHandlers({ library, workspace }: Stores): HandlersOf<'questions'> {
  return {
    'questions:list': async () =>
      workspace.ok ? ok(await workspace.value.listQuestions()) : workspace,
    'questions:add': async ({ evidence, ...given }) => {
      if (!workspace.ok) return workspace;
      const resolved = await resolveEvidence(library, evidence);
      if (!resolved.ok) return resolved;
      const { wording, agendaItem, addressee, visibility, ...more } = given;
      return workspace.value.addQuestion(
        { wording, agendaItem, addressee, visibility, ...givenFields(more) },
        resolved.value,
      );
    },
    'questions:edit': async ({ id, ...fields }) =>
      workspace.ok ? workspace.value.editQuestion(id, givenFields(fields)) : workspace,
    'questions:move': async ({ id, after }) =>
      workspace.ok ? workspace.value.moveQuestion(id, after) : workspace,
    'questions:remove': async ({ id }) =>
      workspace.ok ? workspace.value.removeQuestion(id) : workspace,
    'questions:restore': async ({ id }) =>
      workspace.ok ? workspace.value.restoreQuestion(id) : workspace,
    'questions:drop-evidence': async ({ id, evidence }) =>
      workspace.ok ? workspace.value.dropQuestionEvidence(id, evidence) : workspace,
    'questions:merge': async ({ ids, wording }) =>
      workspace.ok ? workspace.value.mergeQuestions(ids, wording) : workspace,
    'questions:unmerge': async ({ id }) =>
      workspace.ok ? workspace.value.unmergeQuestion(id) : workspace,
  };
}
