import { z } from 'zod';
import { call } from '../call.ts';
import { id, line, longText, nothing, visibility } from '../request-parts.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import { runningOrderVersions, type RunningOrderLayout } from '#shared/model/running-order.ts';
import { attendances, wordsOutcomes, type Sitting } from '#shared/model/sitting.ts';

/** Lines of enquiry, the running order and the note of the meeting. */
export const enquiryCalls = {
  'lines:list': call<readonly LineOfEnquiry[]>()(nothing, 'The lines of enquiry in order.'),
  'lines:add': call<LineOfEnquiry>()(
    z.strictObject({ theme: line.min(1), wantToKnow: longText, visibility }),
    'Writes down a line of enquiry.',
  ),
  'lines:edit': call<LineOfEnquiry>()(
    z.strictObject({
      id,
      theme: line.min(1).optional(),
      wantToKnow: longText.optional(),
      visibility: visibility.optional(),
    }),
    'Changes what is given of a line of enquiry.',
  ),
  'lines:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a line of enquiry; its questions stay.',
  ),
  'lines:restore': call<LineOfEnquiry>()(z.strictObject({ id }), 'Undoes a removal.'),
  'order:get': call<RunningOrderLayout>()(
    z.strictObject({ version: z.enum(runningOrderVersions), includeOnlyHere: z.boolean() }),
    'The questions for the table with their minutes, as the chair or the officers see them.',
  ),
  'sitting:get': call<Sitting>()(nothing, 'My note of the meeting the newest pack is for.'),
  'sitting:edit': call<Sitting>()(
    z.strictObject({
      minutesAvailable: z.int().min(0).max(1_440).optional(),
      alsoPresent: longText.optional(),
      note: z.strictObject({ item: z.int().min(1).max(99), text: longText }).optional(),
      member: z
        .strictObject({
          member: z.string().min(1).max(200),
          attendance: z.enum(attendances),
          substitute: z.string().max(200),
        })
        .optional(),
      words: z
        .strictObject({ wording: id, outcome: z.enum(wordsOutcomes), byWhen: line })
        .optional(),
    }),
    'Changes what is given of my note of the meeting.',
  ),
} as const;
