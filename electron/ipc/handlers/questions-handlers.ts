import { ok } from '#shared/lib/result.ts';
import { givenFields } from '../given-fields.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { resolveEvidence } from './resolve-evidence.ts';

/** Writing questions down, changing, ordering and removing them. */
export function questionsHandlers({ library, workspace }: Stores): HandlersOf<'questions'> {
  return {
    'questions:list': async () =>
      workspace.ok ? ok(await workspace.value.listQuestions()) : workspace,
    'questions:add': async ({ evidence, ...fields }) => {
      if (!workspace.ok) return workspace;
      const resolved = await resolveEvidence(library, evidence);
      return resolved.ok ? workspace.value.addQuestion(fields, resolved.value) : resolved;
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
  };
}
