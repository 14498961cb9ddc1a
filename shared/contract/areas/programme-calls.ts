import { z } from 'zod';
import { call } from '../call.ts';
import { after, id, line, longText, meetingOrYear, nothing } from '../request-parts.ts';
import {
  programmeOrigins,
  suggestionVerdicts,
  type Programme,
  type ProgrammeItem,
  type SuggestionMark,
} from '#shared/model/programme.ts';

/** The work programme. */
export const programmeCalls = {
  'programme:get': call<Programme>()(
    nothing,
    'The work programme by meeting, with each officer suggestion and what became of it.',
  ),
  'programme:add': call<ProgrammeItem>()(
    z.strictObject({
      title: longText.trim().min(1),
      origin: z.enum(programmeOrigins),
      meeting: meetingOrYear,
      lead: line,
      witnesses: line,
    }),
    'Puts an item down for a meeting of the work programme.',
  ),
  'programme:take': call<ProgrammeItem>()(
    z.strictObject({
      /** An officer suggestion, or a monitored item that was moved to the work programme. */
      source: id,
      meeting: meetingOrYear,
    }),
    'Takes an officer suggestion or a moved item into the work programme.',
  ),
  'programme:edit': call<ProgrammeItem>()(
    z.strictObject({
      id,
      title: longText.trim().min(1).optional(),
      origin: z.enum(programmeOrigins).optional(),
      meeting: meetingOrYear.optional(),
      lead: line.optional(),
      witnesses: line.optional(),
    }),
    'Changes what is given of an item of the work programme.',
  ),
  'programme:move': call<ProgrammeItem>()(
    z.strictObject({ id, after }),
    'Moves an item among those of its meeting.',
  ),
  'programme:remove': call<null>()(
    z.strictObject({ id }),
    'Takes an item out of the work programme; can be undone.',
  ),
  'programme:restore': call<ProgrammeItem>()(z.strictObject({ id }), 'Undoes a removal.'),
  'programme:mark-suggestion': call<SuggestionMark>()(
    z.strictObject({ ask: id, verdict: z.enum(suggestionVerdicts), reason: longText }),
    'Declines or parks an officer suggestion, or takes that back.',
  ),
} as const;
