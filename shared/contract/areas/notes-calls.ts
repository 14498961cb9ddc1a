import { z } from 'zod';
import { call } from '../call.ts';
import { id, line, linkEnd, longText, noteTarget, nothing, visibility } from '../request-parts.ts';
import type { KnownMeaning } from '#shared/model/glossary.ts';
import { noteCategories, noteKinds, type Note } from '#shared/model/note.ts';
import type { NamedPlanLink } from '#shared/model/plan-link.ts';
import type { Draft } from '#shared/model/workspace.ts';

/** What one person keeps: notes, meanings of acronyms, ties and unfinished typing. */
export const notesCalls = {
  'notes:list': call<readonly Note[]>()(nothing, 'All notes by their place in the papers.'),
  'notes:add': call<Note>()(
    z.strictObject({
      kind: z.enum(noteKinds),
      category: z.enum(noteCategories),
      text: longText,
      visibility,
      target: noteTarget,
    }),
    'Marks a place of the papers, or writes a note at it.',
  ),
  'notes:edit': call<Note>()(
    z.strictObject({
      id,
      kind: z.enum(noteKinds).optional(),
      category: z.enum(noteCategories).optional(),
      text: longText.optional(),
      visibility: visibility.optional(),
      /** Puts the note at another place. */
      target: noteTarget.optional(),
      /** Takes the note off its place; it keeps the words it stood at. */
      detached: z.boolean().optional(),
    }),
    'Changes what is given of a note.',
  ),
  'notes:remove': call<null>()(z.strictObject({ id }), 'Removes a note; can be undone.'),
  'notes:restore': call<Note>()(z.strictObject({ id }), 'Undoes a removal.'),
  'meanings:list': call<readonly KnownMeaning[]>()(
    nothing,
    'What acronyms mean to the person who uses this copy; never part of what leaves.',
  ),
  'meanings:set': call<KnownMeaning>()(
    z.strictObject({ acronym: z.string().min(1).max(40), meaning: line.trim().min(1) }),
    'Says what an acronym means; said again, it changes.',
  ),
  'meanings:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a local meaning; can be undone.',
  ),
  'meanings:restore': call<KnownMeaning>()(z.strictObject({ id }), 'Undoes a removal.'),
  'links:list': call<readonly NamedPlanLink[]>()(
    nothing,
    'A person’s own ties between plans and indicators; only ever on this computer.',
  ),
  'links:add': call<NamedPlanLink>()(
    z.strictObject({ from: linkEnd, indicator: id, reason: line.trim().min(1) }),
    'Ties a commitment or a cell of a plan to an indicator, with the reason.',
  ),
  'links:remove': call<null>()(z.strictObject({ id }), 'Removes a tie; can be undone.'),
  'links:restore': call<NamedPlanLink>()(z.strictObject({ id }), 'Undoes a removal.'),
  'drafts:get': call<Draft | null>()(z.strictObject({ key: id }), 'Typing kept under a key.'),
  'drafts:put': call<null>()(
    z.strictObject({ key: id, text: longText }),
    'Keeps typing under a key; empty text forgets it.',
  ),
} as const;
