import { ok } from '#shared/lib/result.ts';
import { workspaceAreas } from '#shared/model/workspace.ts';
import type { Desk } from './desk.ts';
import type { Workspace } from './workspace.ts';

/** Everything written as changes: given out, and taken in from elsewhere. */
export function exchangeCommands(desk: Desk): Pick<Workspace, 'listChanges' | 'takeIn'> {
  return {
    listChanges: () => {
      const memory = desk.memory();
      return Promise.resolve({ me: memory.author, changes: memory.listChanges() });
    },
    takeIn: (changes) =>
      desk.change(workspaceAreas, () => {
        if (changes.length > 0) desk.memory().takeIn(changes);
        return ok({ answer: null, changed: changes.length > 0 });
      }),
  };
}
