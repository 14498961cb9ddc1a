import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import { mergeRoots } from '#shared/domain/merge/merge-roots.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import {
  priorities,
  questionKinds,
  questionStates,
  questionTimes,
  unprepared,
  type MergedQuestion,
  type Question,
  type QuestionPreparation,
  type Visibility,
} from '#shared/model/question.ts';
import { choiceField, isSet, numberField, textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** What stands beside a question: records that belong to it. */
export interface BesideQuestion {
  readonly evidence: readonly Evidence[];
  readonly askers: readonly string[];
  readonly merged: readonly MergedQuestion[];
}

function visibilityOf(record: StoredRecord): Visibility {
  return isSet(record, 'shared') ? 'shared' : 'only on this computer';
}

function toPreparation(record: StoredRecord): QuestionPreparation {
  return {
    line: textField(record, 'line') || null,
    lead: textField(record, 'lead'),
    minutes: numberField(record, 'minutes') ?? unprepared.minutes,
    goodAnswer: textField(record, 'goodAnswer'),
    fallback: textField(record, 'fallback'),
    kind: choiceField(record, 'kind', questionKinds, unprepared.kind),
    priority: choiceField(record, 'priority', priorities, unprepared.priority),
    when: choiceField(record, 'when', questionTimes, unprepared.when),
    state: choiceField(record, 'state', questionStates, unprepared.state),
    answer: textField(record, 'answer'),
  };
}

/** A question as its record and what belongs to it have it. */
export function toQuestion(record: StoredRecord, beside: BesideQuestion): Question {
  return {
    id: record.id,
    wording: textField(record, 'wording'),
    agendaItem: numberField(record, 'agendaItem'),
    addressee: textField(record, 'addressee'),
    visibility: visibilityOf(record),
    order: textField(record, 'order'),
    ...toPreparation(record),
    ...beside,
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/** The records of the members each question was entered for, by the question, in the order they were entered. */
export function askersByOwner(
  records: readonly StoredRecord[],
): ReadonlyMap<string, readonly StoredRecord[]> {
  return groupBy(
    records.filter((record) => !record.deleted),
    (record) => textField(record, 'owner'),
  );
}

/** The questions that were merged into another, by the one that stands for them. */
export function mergedByRoot(
  records: readonly StoredRecord[],
  askersOf: (question: string) => readonly string[],
): ReadonlyMap<string, readonly MergedQuestion[]> {
  const there = records.filter((record) => !record.deleted);
  const parents = new Map(records.map((one) => [one.id, textField(one, 'mergedInto') || null]));
  const roots = mergeRoots(parents);
  const groups = groupBy(
    there.filter((record) => roots.get(record.id) !== record.id),
    (record) => roots.get(record.id) ?? record.id,
  );
  return new Map(
    [...groups].map(([root, members]) => [
      root,
      members
        // One that was itself made by merging is nobody's own wording.
        .filter((record) => !isSet(record, 'madeByMerging'))
        .map((record) => ({
          id: record.id,
          wording: textField(record, 'wording'),
          visibility: visibilityOf(record),
          askers: askersOf(record.id),
          author: record.author,
          createdAt: instantOf(record.createdAt),
        })),
    ]),
  );
}
