import { z } from 'zod';
import { call } from '../call.ts';
import {
  after,
  agendaItem,
  evidence,
  id,
  line,
  longText,
  nothing,
  preparation,
  visibility,
} from '../request-parts.ts';
import type { FollowedFigure } from '#shared/model/followed-figure.ts';
import type { Question } from '#shared/model/question.ts';

/** The questions, and the figures that they and the wordings rest on. */
export const questionsCalls = {
  'questions:list': call<readonly Question[]>()(nothing, 'All questions in order.'),
  'questions:add': call<Question>()(
    z.strictObject({
      wording: longText.min(1),
      agendaItem,
      addressee: line,
      visibility,
      evidence: z.array(evidence).max(20),
      ...preparation,
    }),
    'Writes down a question.',
  ),
  'questions:edit': call<Question>()(
    z.strictObject({
      id,
      wording: longText.min(1).optional(),
      agendaItem: agendaItem.optional(),
      addressee: line.optional(),
      visibility: visibility.optional(),
      ...preparation,
    }),
    'Changes what is given of a question.',
  ),
  'questions:move': call<Question>()(z.strictObject({ id, after }), 'Moves a question.'),
  'questions:remove': call<null>()(z.strictObject({ id }), 'Removes a question; can be undone.'),
  'questions:restore': call<Question>()(z.strictObject({ id }), 'Undoes a removal.'),
  'questions:drop-evidence': call<Question>()(
    z.strictObject({ id, evidence: id }),
    'Takes a piece of evidence off a question.',
  ),
  'questions:merge': call<Question>()(
    z.strictObject({ ids: z.array(id).min(2).max(50), wording: longText.min(1) }),
    'Puts questions together under one wording; every original and its asker is kept.',
  ),
  'questions:unmerge': call<null>()(
    z.strictObject({ id }),
    'Takes a question that was put together apart again.',
  ),
  'evidence:follow': call<readonly FollowedFigure[]>()(
    nothing,
    'The figures that questions and wordings rest on, as they were and in each later pack.',
  ),
} as const;
