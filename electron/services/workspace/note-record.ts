import { z } from 'zod';
import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import {
  noteCategories,
  noteKinds,
  type NoteTarget,
  type WrittenNote,
} from '#shared/model/note.ts';
import { choiceField, isSet, jsonField, numberField, textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import { storedPosition, storedSource } from './stored-source.ts';

const target: z.ZodType<NoteTarget> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['words', 'table row']),
    start: storedPosition,
    end: storedPosition,
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    before: z.string(),
    after: z.string(),
    previous: z.string().nullable(),
    next: z.string().nullable(),
    alone: z.boolean(),
    lookalikes: z.number(),
    source: storedSource,
  }),
  z.object({
    kind: z.literal('figure'),
    row: z.string(),
    indicator: z.string(),
    indicatorName: z.string(),
    tableTitle: z.string(),
    month: z.string(),
    printed: z.string(),
    source: storedSource,
  }),
  z.object({ kind: z.literal('page'), page: z.number(), source: storedSource }),
  z.object({ kind: z.literal('paper'), source: storedSource }),
]);

/** What a note stands at, as the value of one field: it is copied from a paper and replaced as a whole. */
export function targetField(of: NoteTarget): string {
  return JSON.stringify(target.parse(of));
}

/** Null for a note whose target has a shape that this version does not know: it is kept and not shown. */
export function toNote(record: StoredRecord): WrittenNote | null {
  const parsed = target.safeParse(jsonField(record, 'target'));
  if (!parsed.success) return null;
  return {
    id: record.id,
    kind: choiceField(record, 'kind', noteKinds, 'note'),
    category: choiceField(record, 'category', noteCategories, 'check'),
    text: textField(record, 'text'),
    visibility: isSet(record, 'shared') ? 'shared' : 'only on this computer',
    agendaItem: numberField(record, 'agendaItem'),
    target: parsed.data,
    order: record.createdAt,
    detached: isSet(record, 'detached'),
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}
