import { z } from 'zod';
import { call } from '../call.ts';
import {
  after,
  agendaItem,
  dayOrNone,
  evidence,
  id,
  line,
  longText,
  nothing,
} from '../request-parts.ts';
import {
  recommendationKinds,
  recommendationStates,
  type Recommendation,
  type ReplyDates,
} from '#shared/model/recommendation.ts';
import type { WordingHistory } from '#shared/domain/lifecycle/wording-history.ts';

/** The wordings of recommendations and requests. */
export const recommendationsCalls = {
  'recommendations:list': call<readonly Recommendation[]>()(nothing, 'All wordings in order.'),
  'recommendations:draft': call<Recommendation>()(
    z.strictObject({
      kind: z.enum(recommendationKinds),
      title: line,
      wording: longText.min(1),
      agendaItem,
      addressee: line,
      /** Copies the question's evidence. */
      question: id.nullable(),
      evidence: z.array(evidence).max(20),
    }),
    'Drafts a recommendation or request, from a question or afresh.',
  ),
  'recommendations:edit': call<Recommendation>()(
    z.strictObject({
      id,
      kind: z.enum(recommendationKinds).optional(),
      title: line.optional(),
      wording: longText.min(1).optional(),
      agendaItem: agendaItem.optional(),
      addressee: line.optional(),
    }),
    'Changes what is given of a wording.',
  ),
  'recommendations:set-state': call<Recommendation>()(
    z.strictObject({
      id,
      state: z.enum(recommendationStates),
      /** Required for `confirmed`, ignored otherwise. */
      minuteNumber: z.string().max(40),
    }),
    'Takes a wording from draft to proposed, agreed or confirmed, or back.',
  ),
  'recommendations:set-dates': call<Recommendation>()(
    z.strictObject({ id, dueMeeting: dayOrNone, received: dayOrNone }),
    'Enters the meeting an answer is due at and the day the wording was received; no words change.',
  ),
  'recommendations:reply-dates': call<ReplyDates>()(
    z.strictObject({
      kind: z.enum(recommendationKinds),
      addressee: line,
      dueMeeting: dayOrNone,
      received: dayOrNone,
    }),
    'The return date and the statutory reply date that follow from what is entered.',
  ),
  'recommendations:move': call<Recommendation>()(z.strictObject({ id, after }), 'Moves a wording.'),
  'recommendations:remove': call<null>()(
    z.strictObject({ id }),
    'Removes a wording; can be undone.',
  ),
  'recommendations:restore': call<Recommendation>()(z.strictObject({ id }), 'Undoes a removal.'),
  'recommendations:drop-evidence': call<Recommendation>()(
    z.strictObject({ id, evidence: id }),
    'Takes a piece of evidence off a wording.',
  ),
  'recommendations:history': call<WordingHistory>()(
    z.strictObject({ id }),
    'Everything that was done to a wording, in order, and what undo and redo would do.',
  ),
  'recommendations:undo': call<WordingHistory>()(
    z.strictObject({ id }),
    'Takes back the last thing done to a wording; that is recorded too.',
  ),
  'recommendations:redo': call<WordingHistory>()(
    z.strictObject({ id }),
    'Does again what was taken back last.',
  ),
} as const;
