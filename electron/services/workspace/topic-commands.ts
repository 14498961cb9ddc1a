import { ok } from '#shared/lib/result.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import { textField } from './record-fields.ts';
import type { Workspace } from './workspace.ts';

/** One record a question or wording, which stands under one topic at most. */
function placingOf(record: string): string {
  return `topic placing/${record}`;
}

/** Which questions and wordings a person put under a topic. No command shares a placing, so none can leave. */
export function topicCommands(desk: Desk): Pick<Workspace, 'listPlacings' | 'placeUnder'> {
  return {
    listPlacings: () =>
      Promise.resolve(
        desk
          .memory()
          .listRecords('topic placing')
          .map((stored) => ({
            record: textField(stored, 'record'),
            topic: textField(stored, 'topic'),
          })),
      ),
    placeUnder: (record, topic) =>
      desk.change(['topics'], () => {
        const id = placingOf(record);
        const present = desk.memory().findRecord('topic placing', id);
        const fields = present ? changedFields(present, { topic }) : { record, topic };
        const edits = editsOf('topic placing', id, fields);
        if (edits.length > 0) desk.memory().write(edits);
        return ok({ answer: { record, topic }, changed: edits.length > 0 });
      }),
  };
}
