import {
  closingReasons,
  panelDecisions,
  progressWords,
  responseAnswers,
  type MinuteCheck,
} from '#shared/model/monitor-item.ts';
import type {
  EnteredClosing,
  EnteredDecision,
  EnteredFacts,
  EnteredProgress,
} from '#shared/model/monitor.ts';
import { choiceField, isSet, textField, type FieldsOf } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** The kinds of record that are entered about an item, each owned by it. */
export const monitorKinds = ['monitored', 'progress', 'decision', 'closing'] as const;
export type MonitorKind = (typeof monitorKinds)[number];

/** One record an item for whom it is addressed to and what they answered, whoever enters it. */
export function monitoredRecord(item: string): string {
  return `monitored/${item}`;
}

function toProgress(record: StoredRecord): EnteredProgress {
  return {
    id: record.id,
    meeting: textField(record, 'meeting'),
    status: choiceField(record, 'status', progressWords, ''),
    said: textField(record, 'said'),
    author: record.author,
  };
}

function toCheck(record: StoredRecord): MinuteCheck {
  const number = textField(record, 'minuteNumber');
  if (isSet(record, 'differs')) return { kind: 'differs from the minute' };
  return number === '' ? { kind: 'not checked' } : { kind: 'minute', number };
}

function toDecision(record: StoredRecord): EnteredDecision {
  return {
    id: record.id,
    meeting: textField(record, 'meeting'),
    decision: choiceField(record, 'decision', panelDecisions, 'not yet considered'),
    notedFor: textField(record, 'notedFor'),
    check: toCheck(record),
    minute: textField(record, 'minute'),
    author: record.author,
  };
}

/** Null where the reason is one this version does not know: it is kept and closes nothing. */
function toClosing(record: StoredRecord): EnteredClosing | null {
  const reason = closingReasons.find((one) => one === record.fields.get('reason'));
  if (!reason) return null;
  const reversedOn = textField(record, 'reversedOn');
  return {
    id: record.id,
    reason,
    author: record.author,
    date: textField(record, 'date'),
    why: textField(record, 'why'),
    reversed:
      reversedOn === ''
        ? null
        : {
            author: textField(record, 'reversedBy'),
            date: reversedOn,
            why: textField(record, 'reversedWhy'),
          },
  };
}

const nothingEntered: FieldsOf = { fields: new Map() };

/** What was entered about an item, from its records as they stand. */
export function toEnteredFacts(
  item: string,
  records: (kind: MonitorKind) => readonly StoredRecord[],
): EnteredFacts {
  const [monitored = nothingEntered] = records('monitored');
  return {
    item,
    addressee: textField(monitored, 'addressee'),
    response: {
      answer: choiceField(monitored, 'answer', responseAnswers, 'awaited'),
      by: textField(monitored, 'by'),
      date: textField(monitored, 'date') || null,
      reasons: textField(monitored, 'reasons'),
      reportedAt: textField(monitored, 'reportedAt') || null,
    },
    progress: records('progress').map(toProgress),
    decisions: records('decision').map(toDecision),
    closings: records('closing').flatMap((record) => toClosing(record) ?? []),
  };
}
