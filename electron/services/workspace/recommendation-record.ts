import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import {
  recommendationKinds,
  recommendationStates,
  type Recommendation,
} from '#shared/model/recommendation.ts';
import { choiceField, numberField, textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** A wording as its record and evidence have it. */
export function toRecommendation(
  record: StoredRecord,
  evidence: readonly Evidence[],
): Recommendation {
  return {
    id: record.id,
    kind: choiceField(record, 'kind', recommendationKinds, 'recommendation'),
    // What this version cannot name stays on this computer.
    state: choiceField(record, 'state', recommendationStates, 'draft'),
    title: textField(record, 'title'),
    wording: textField(record, 'wording'),
    agendaItem: numberField(record, 'agendaItem'),
    addressee: textField(record, 'addressee'),
    minuteNumber: textField(record, 'minuteNumber'),
    meetingDate: textField(record, 'meetingDate'),
    dueMeeting: textField(record, 'dueMeeting'),
    received: textField(record, 'received'),
    question: textField(record, 'question') || null,
    order: textField(record, 'order'),
    evidence,
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}
