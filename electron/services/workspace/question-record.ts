import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { Question } from '#shared/model/question.ts';
import { isSet, numberField, textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** A question as its record and evidence have it. */
export function toQuestion(record: StoredRecord, evidence: readonly Evidence[]): Question {
  return {
    id: record.id,
    wording: textField(record, 'wording'),
    agendaItem: numberField(record, 'agendaItem'),
    addressee: textField(record, 'addressee'),
    visibility: isSet(record, 'shared') ? 'shared' : 'only on this computer',
    order: textField(record, 'order'),
    evidence,
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}
