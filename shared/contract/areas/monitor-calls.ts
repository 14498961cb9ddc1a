import { z } from 'zod';
import { call } from '../call.ts';
import { dayOrNone, id, line, longText, meetingDay } from '../request-parts.ts';
import {
  closingReasons,
  panelDecisions,
  progressWords,
  responseAnswers,
} from '#shared/model/monitor-item.ts';
import type { EnteredFacts, Monitor } from '#shared/model/monitor.ts';
import type { WordingRun } from '#shared/domain/lifecycle/compare-wording.ts';

/** What the Panel asked for and watches. */
export const monitorCalls = {
  'monitor:list': call<Monitor>()(
    z.strictObject({ asAt: meetingDay.nullable() }),
    'The monitoring list as at a meeting, the pack’s own when null, each item with where it stands.',
  ),
  'monitor:edit': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      addressee: line.optional(),
      answer: z.enum(responseAnswers).optional(),
      by: line.optional(),
      /** "" where no day is known. */
      date: dayOrNone.optional(),
      reasons: longText.optional(),
      /** The meeting the answer was reported to; "" until it is. */
      reportedAt: dayOrNone.optional(),
    }),
    'Says whom a monitored item is addressed to and what was answered.',
  ),
  'monitor:add-progress': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      meeting: meetingDay,
      status: z.enum(progressWords),
      said: longText,
    }),
    'Enters the progress officers report to a meeting.',
  ),
  'monitor:note-decision': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      meeting: meetingDay,
      decision: z.enum(panelDecisions),
      /** Whom it is entered for; "" where the author noted it. */
      notedFor: z.string().max(120),
    }),
    'Notes what the Panel decided on an item; the minutes are the record.',
  ),
  'monitor:check-decision': call<EnteredFacts>()(
    z.strictObject({
      id,
      check: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('not checked') }),
        z.strictObject({ kind: z.literal('minute'), number: z.string().trim().min(1).max(40) }),
        z.strictObject({ kind: z.literal('differs from the minute') }),
      ]),
      /** The minute as pasted. */
      minute: longText,
    }),
    'Sets a note of a decision against the minutes.',
  ),
  'monitor:compare': call<readonly WordingRun[]>()(
    z.strictObject({ item: id, minute: z.string().max(5_000) }),
    'A minute beside the wording of a monitored item, word by word.',
  ),
  'monitor:close': call<EnteredFacts>()(
    z.strictObject({
      item: id,
      reason: z.enum(closingReasons),
      meeting: meetingDay,
      why: longText.trim().min(1),
    }),
    'Closes a monitored item by hand, with the reason; never acceptance.',
  ),
  'monitor:reverse-closing': call<EnteredFacts>()(
    z.strictObject({ id, meeting: meetingDay, why: longText }),
    'Puts a closed item back where it stood.',
  ),
  'monitor:remove-entry': call<EnteredFacts>()(
    z.strictObject({ kind: z.enum(['progress', 'decision']), id }),
    'Removes entered progress or a note of a decision; can be undone.',
  ),
  'monitor:restore-entry': call<EnteredFacts>()(
    z.strictObject({ kind: z.enum(['progress', 'decision']), id }),
    'Undoes a removal.',
  ),
} as const;
