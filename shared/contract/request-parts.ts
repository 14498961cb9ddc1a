import { z } from 'zod';
import { inOwnDirection } from '#shared/lib/text.ts';
import {
  priorities,
  questionKinds,
  questionStates,
  questionTimes,
} from '#shared/model/question.ts';

/* What the requests of several calls are made of: each held to its size where it arrives. */

export const nothing = z.strictObject({});
export const id = z.string().min(1).max(200);
/* What is typed or pasted does not turn the direction of the words that stand after it. */
export const line = z.string().max(500).overwrite(inOwnDirection);
export const longText = z.string().max(20_000).overwrite(inOwnDirection);
/** The ISO date of a meeting. */
export const meetingDay = z.iso.date();
/** The ISO date of a meeting, or a municipal year ("2025/26") whose dates are not set. */
export const meetingOrYear = z.union([meetingDay, z.string().regex(/^20\d{2}\/\d{2}$/)]);
/** An ISO date, or "" where there is none. */
export const dayOrNone = z.union([z.iso.date(), z.literal('')]);
export const agendaItem = z.int().min(1).max(99).nullable();
export const visibility = z.enum(['only on this computer', 'shared']);
const position = z.strictObject({ block: id, offset: z.int().min(0).max(1_000_000) });
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), row: id, month: z.string().max(20) }),
  z.strictObject({ kind: z.literal('quote'), start: position, end: position }),
  z.strictObject({ kind: z.literal('monitoring'), row: id }),
]);
/** A part of the plans that a page is made of. */
export const planPart = z.strictObject({
  by: z.enum(['service', 'priority']),
  /** The service's name, or the priority's number. */
  of: line.min(1),
});
/** What is tied to an indicator. */
export const linkEnd = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('commitment'), key: id }),
  z.strictObject({ kind: z.literal('plan cell'), row: id }),
]);
/** Where a note is put. */
export const noteTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), start: position, end: position }),
  z.strictObject({ kind: z.literal('table row'), block: id }),
  z.strictObject({ kind: z.literal('figure'), row: id, month: z.string().max(20) }),
  z.strictObject({ kind: z.literal('page'), document: id, page: z.int().min(1).max(100_000) }),
  z.strictObject({ kind: z.literal('paper'), document: id }),
]);
/** What may be given of a question beside its words; what is not given stays as it is. */
export const preparation = {
  line: id.nullable().optional(),
  lead: line.optional(),
  minutes: z.int().min(0).max(600).optional(),
  goodAnswer: longText.optional(),
  fallback: longText.optional(),
  kind: z.enum(questionKinds).optional(),
  priority: z.enum(priorities).optional(),
  when: z.enum(questionTimes).optional(),
  state: z.enum(questionStates).optional(),
  answer: longText.optional(),
  /** The members it is entered for; none where the author asks it. */
  askers: z.array(z.string().min(1).max(120)).max(20).optional(),
};
/** Where a record goes: after this one, or first of its item when null. */
export const after = id.nullable();
